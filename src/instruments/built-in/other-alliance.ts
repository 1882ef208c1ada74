import type { Instrument, ItemScale } from '../definition/instrument';
import {
	enteredDimension,
	itemDimension,
	type ItemScoring,
	noBands,
	dimensionDefaults,
	wholeNumbers,
} from '../definition/dimension';

const termsNotFound =
	'Wording not included: its terms of use were not found, so the wording is taken to need permission. Scores from a form that you may use can be entered.';

const haqScale: ItemScale = { count: 19, min: 1, max: 6, step: 1, reversed: [4, 8, 11, 16, 19] };
const haqScoring: ItemScoring = { scale: haqScale, score: 'mean' };

/** Nineteen items, five of them worded negatively; used as an item mean. */
export const haqII: Instrument = {
	...dimensionDefaults,
	id: 'haq-ii',
	name: 'HAq-II',
	fullName: 'Helping Alliance questionnaire, revised',
	version: 'Luborsky et al. 1996, 19 items, 1–6',
	raters: ['client', 'therapist', 'observer'],
	items: haqScale,
	itemKeyFor: ['client'],
	rangeConfirmedFor: ['client', 'therapist'],
	dimensions: [itemDimension('total', 'Total (item mean)', wholeNumbers(1, 19), haqScoring)],
	score: 'mean',
	licence: termsNotFound,
	source:
		'Luborsky et al. (1996); the five negatively worded items from the published list at scales.arabpsychology.com; range and item mean as used by Chen et al. (2019), PMC6689461.',
	caution: `Type the answers as printed: items 4, 8, 11, 16 and 19 are turned round when the score is made. That list is not confirmed for the therapist form, so its score is entered. ${noBands}`,
};

/** Five items, by its score: scale and scoring are not confirmed. */
export const arm5: Instrument = {
	...dimensionDefaults,
	id: 'arm-5',
	name: 'ARM-5',
	fullName: 'Agnew Relationship Measure, five items',
	version: 'Cahill et al. 2012, 5 items',
	raters: ['client', 'therapist', 'observer'],
	dimensions: [enteredDimension('total', 'Total (item mean)', { min: 1, max: 7, step: null, itemCount: 5 })],
	score: 'mean',
	licence: termsNotFound,
	source: 'Cahill et al. (2012), the short form of the Agnew Relationship Measure, as described at mentalyc.com.',
	caution: `The range 1–7 assumes an item mean of answers from 1 to 7, which is not confirmed: set the range that your form has. ${noBands}`,
};

/** By its total, since the single scales were not reliable enough. */
export const calpas: Instrument = {
	...dimensionDefaults,
	id: 'calpas',
	name: 'CALPAS',
	fullName: 'California Psychotherapy Alliance Scales',
	version: 'Gaston 1991, 24 items',
	raters: ['client', 'therapist', 'observer'],
	dimensions: [enteredDimension('total', 'Total (item mean)', { min: 1, max: 7, step: null, itemCount: 24 })],
	score: 'mean',
	licence: termsNotFound,
	source:
		'Gaston (1991), patient version: 24 items in four scales; the total was reliable (alpha .83), the single scales less so (.43 to .73).',
	caution: `The range 1–7 assumes an item mean of answers from 1 to 7, which is not confirmed: set the range that your form has. ${noBands}`,
};
