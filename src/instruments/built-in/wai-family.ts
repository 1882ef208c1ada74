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

const sprLicence =
	'Wording not included. The wording is copyrighted; pages differ on whether permission is needed, so ask the Society for Psychotherapy Research before using it. Scores from a form that you may use can be entered.';

const subscales = ['bond', 'goal', 'task'];

/** The long form, by its scores: 36 items answered 1–7, 12 to a subscale. */
export const wai: Instrument = {
	...dimensionDefaults,
	id: 'wai',
	name: 'WAI',
	fullName: 'Working Alliance Inventory',
	version: 'Horvath & Greenberg 1989, 36 items, 1–7',
	raters: ['client', 'therapist', 'observer'],
	dimensions: [
		enteredDimension('bond', 'Bond', { min: 12, max: 84, step: 1, itemCount: 12 }),
		enteredDimension('goal', 'Goal', { min: 12, max: 84, step: 1, itemCount: 12 }),
		enteredDimension('task', 'Task', { min: 12, max: 84, step: 1, itemCount: 12 }),
		sumOf(enteredDimension('total', 'Total', { min: 36, max: 252, step: 1, itemCount: 36 }), subscales),
	],
	licence: sprLicence,
	source:
		'Horvath & Greenberg (1989); ranges as given at hiboop.com/assessments/wai and pastesqf.com/rehabilitation-measures/working-alliance-inventory.',
	caution: `Enter sums of the scored form, not item means. ${noBands}`,
};

/** The short form of 1989, by its scores: its item key is not confirmed. */
export const waiS: Instrument = {
	...dimensionDefaults,
	id: 'wai-s',
	name: 'WAI-S',
	fullName: 'Working Alliance Inventory, short form',
	version: 'Tracey & Kokotovic 1989, 12 items, 1–7',
	raters: ['client', 'therapist', 'observer'],
	dimensions: [
		enteredDimension('bond', 'Bond', { min: 4, max: 28, step: 1, itemCount: 4 }),
		enteredDimension('goal', 'Goal', { min: 4, max: 28, step: 1, itemCount: 4 }),
		enteredDimension('task', 'Task', { min: 4, max: 28, step: 1, itemCount: 4 }),
		sumOf(enteredDimension('total', 'Total', { min: 12, max: 84, step: 1, itemCount: 12 }), subscales),
	],
	licence: sprLicence,
	source: 'Tracey & Kokotovic (1989); range as given at hiboop.com/assessments/wai.',
	caution: `Its item key is not confirmed and is not that of the WAI-SR: enter sums of the scored form, not item means. ${noBands}`,
};

const waiSrScale: ItemScale = { count: 12, min: 1, max: 5, step: 1, reversed: [] };
const waiSrScoring: ItemScoring = { scale: waiSrScale, score: 'sum' };

/** The revised short form. Key, range and scoring from two independent pages; no item is reversed. */
export const waiSr: Instrument = {
	...dimensionDefaults,
	id: 'wai-sr',
	name: 'WAI-SR',
	fullName: 'Working Alliance Inventory, short form revised',
	version: 'Hatcher & Gillaspy 2006, 12 items, 1–5',
	raters: ['client', 'therapist', 'observer'],
	items: waiSrScale,
	itemKeyFor: ['client'],
	rangeConfirmedFor: ['client'],
	dimensions: [
		itemDimension('bond', 'Bond', [3, 5, 7, 9], waiSrScoring),
		itemDimension('goal', 'Goal', [4, 6, 8, 11], waiSrScoring),
		itemDimension('task', 'Task', [1, 2, 10, 12], waiSrScoring),
		sumOf(itemDimension('total', 'Total', wholeNumbers(1, 12), waiSrScoring), subscales),
	],
	licence: sprLicence,
	source:
		'Hatcher & Gillaspy (2006); key and range as given at docs.getrivet.ca/clinical-templates/specialized/wai-sr and ebchelp.blueprint.ai, “Working Alliance Inventory Short (WAI)”.',
	caution: `Type the printed number of each answer, not the position of the box: some printings are said to turn every other line round. The key holds for the client form; the therapist form may differ in length, so only its scores are entered, and its sums are not comparable unless the form has 12 items. ${noBands}`,
};

/** Six items of the WAI, used as one score. */
export const sai: Instrument = {
	...dimensionDefaults,
	id: 'sai',
	name: 'SAI',
	fullName: 'Session Alliance Inventory',
	version: 'Falkenström et al. 2015, 6 items',
	raters: ['client', 'therapist', 'observer'],
	dimensions: [enteredDimension('total', 'Total', { min: 0, max: 30, step: 1, itemCount: 6 })],
	licence: sprLicence,
	source:
		'Falkenström, Hatcher, Skjulsvik, Larsson & Holmqvist (2015), Psychological Assessment 27(1), 169–183: six items, one composite of all six.',
	caution: `The range 0–30 assumes answers from 0 to 5, which is not confirmed: set the range that your form has. ${noBands}`,
};
