// The four-line forms, measured with a ruler to a tenth: the session rating (end of a session) and the outcome rating (start of one).
import type { Instrument, ItemScale } from '../definition/instrument';
import {
	enteredDimension,
	itemDimension,
	type ItemScoring,
	sumOf,
	noBands,
	dimensionDefaults,
	wholeNumbers,
} from '../definition/dimension';

const fourLines: ItemScale = { count: 4, min: 0, max: 10, step: 0.1, reversed: [] };
const fourLinesScoring: ItemScoring = { scale: fourLines, score: 'sum' };

const licence =
	'Wording not included. Free for individual practitioners on paper under the developers’ terms; organisations need a licence (corc.uk.net). Enter the lines from a form that you are licensed for.';

const lineLength =
	'Lines are 0–10 to one decimal; if your printing is not 10 cm long, bring it to 10 before entering it.';

const sessionRating =
	'Duncan, Miller, Sparks, Claud, Reynolds, Brown & Johnson (2003), Journal of Brief Therapy 3(1), 3–12; form described at corc.uk.net.';
const outcomeRating = 'Miller & Duncan (2003); form and cut-off as given at hiboop.com/assessments/ors.';

export const srs: Instrument = {
	...dimensionDefaults,
	id: 'srs',
	name: 'SRS',
	fullName: 'Session Rating Scale',
	version: 'V3, 13 years and older',
	raters: ['client'],
	items: fourLines,
	itemKeyFor: ['client'],
	rangeConfirmedFor: ['client'],
	dimensions: [
		itemDimension('relationship', 'Relationship', [1], fourLinesScoring),
		itemDimension('goals', 'Goals and topics', [2], fourLinesScoring),
		itemDimension('approach', 'Approach or method', [3], fourLinesScoring),
		itemDimension('overall', 'Overall', [4], fourLinesScoring),
		sumOf(itemDimension('total', 'Total', wholeNumbers(1, 4), fourLinesScoring), [
			'relationship',
			'goals',
			'approach',
			'overall',
		]),
	],
	cutoff: {
		dimension: 'total',
		value: 36,
		side: 'at-or-below',
		note: 'Pages differ on whether 36 itself counts; two count it (hiboop.com, psychologyroots.org), so at or below is the default.',
	},
	licence,
	source: sessionRating,
	caution: `${lineLength} Marks at the top of every line are not proof of a good alliance.`,
};

export const csrs: Instrument = {
	...dimensionDefaults,
	id: 'csrs',
	name: 'CSRS',
	fullName: 'Child Session Rating Scale',
	version: '6 to 12 years',
	raters: ['client'],
	dimensions: [enteredDimension('total', 'Total', { min: 0, max: 40, step: 0.1, itemCount: 4 })],
	licence,
	source: 'The child form of the SRS; ages as given at corc.uk.net.',
	caution: `The range 0–40 is taken from the adult form and is not confirmed: set the range that your form has. ${noBands}`,
};

export const ors: Instrument = {
	...dimensionDefaults,
	id: 'ors',
	name: 'ORS',
	fullName: 'Outcome Rating Scale',
	version: 'Miller & Duncan, adults',
	measures: 'outcome',
	raters: ['client'],
	items: fourLines,
	itemKeyFor: ['client'],
	rangeConfirmedFor: ['client'],
	dimensions: [
		itemDimension('individual', 'Individual', [1], fourLinesScoring),
		itemDimension('relationships', 'Close relationships', [2], fourLinesScoring),
		itemDimension('social', 'Social and work', [3], fourLinesScoring),
		itemDimension('overall', 'Overall', [4], fourLinesScoring),
		sumOf(itemDimension('total', 'Total', wholeNumbers(1, 4), fourLinesScoring), [
			'individual',
			'relationships',
			'social',
			'overall',
		]),
	],
	cutoff: {
		dimension: 'total',
		value: 25,
		side: 'at-or-below',
		note: 'Pages differ on whether 25 itself counts; hiboop.com counts it, so at or below is the default. It puts a first score in context (Duncan, betteroutcomesnow.com, 2017).',
	},
	licence,
	source: outcomeRating,
	caution: `${lineLength} It asks how life is going, not how the alliance is.`,
};

export const cors: Instrument = {
	...dimensionDefaults,
	id: 'cors',
	name: 'CORS',
	fullName: 'Child Outcome Rating Scale',
	version: '6 to 12 years',
	measures: 'outcome',
	raters: ['client'],
	dimensions: [enteredDimension('total', 'Total', { min: 0, max: 40, step: 0.1, itemCount: 4 })],
	licence,
	source: 'The child form of the ORS, described at corc.uk.net.',
	caution:
		'The range 0–40 is taken from the adult form and is not confirmed: set the range that your form has. It asks how life is going, not how the alliance is.',
};
