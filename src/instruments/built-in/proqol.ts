import type { Dimension, Instrument } from '../definition/instrument';
import { enteredDimension, dimensionDefaults } from '../definition/dimension';

function tenItems(id: string, name: string, direction: Dimension['direction']): Dimension {
	return { ...enteredDimension(id, name, { min: 10, max: 50, step: 1, itemCount: 10 }), direction };
}

/** The therapist's own three scores; the item keys are not confirmed, so the scores are entered. */
export const proqol: Instrument = {
	...dimensionDefaults,
	id: 'proqol',
	name: 'ProQOL 5',
	fullName: 'Professional Quality of Life scale',
	version: 'version 5, 30 items, 1–5, last 30 days',
	measures: 'therapist',
	raters: ['therapist'],
	rangeConfirmedFor: ['therapist'],
	dimensions: [
		tenItems('compassion-satisfaction', 'Compassion satisfaction', 'higher-is-better'),
		tenItems('burnout', 'Burnout', 'lower-is-better'),
		tenItems('secondary-traumatic-stress', 'Secondary traumatic stress', 'lower-is-better'),
	],
	direction: 'lower-is-better',
	leading: 'burnout',
	onSelfCheck: true,
	licence:
		'Free to copy as a whole if the author is credited, nothing is changed and it is not sold; see proqol.org for today’s terms. The form is not included.',
	source:
		'Professional Quality of Life Scale, version 5: 30 items, three scores of ten items each; terms as printed in the form’s footer.',
	caution:
		'A screening, not a diagnosis. Enter the three raw scores of the whole, unchanged form. Kept with your own self-checks and never tied to a client.',
};
