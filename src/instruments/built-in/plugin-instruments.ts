// Our own questions. Their wording is this project's and free to use; they are not validated scales and say so.
import type { Instrument, ItemScale } from '../definition/instrument';
import {
	enteredDimension,
	itemDimension,
	type ItemScoring,
	sumOf,
	dimensionDefaults,
	wholeNumbers,
} from '../definition/dimension';

const zeroToTen = { min: 0, max: 10, step: null };

/** The six 0–10 ratings of a session note: three by the therapist, three answers of the client when asked. */
export const impression: Instrument = {
	...dimensionDefaults,
	id: 'impression',
	name: 'Impression',
	fullName: 'Three questions from 0 to 10',
	version: 'format 1',
	raters: ['client', 'therapist'],
	rangeConfirmedFor: ['client', 'therapist'],
	dimensions: [
		enteredDimension('bond', 'Bond', zeroToTen),
		enteredDimension('goal', 'Agreement on goals', zeroToTen),
		enteredDimension('task', 'Agreement on tasks', zeroToTen),
		sumOf(enteredDimension('total', 'Mean of the three', zeroToTen), ['bond', 'goal', 'task']),
	],
	score: 'mean',
	standing: 'unvalidated',
	licence: 'Free to use; part of this plugin.',
	source: 'The three parts of the working alliance after Bordin (1979); the questions are this plugin’s own.',
	caution: 'Not a validated scale. Compare a client only with that client’s own earlier ratings.',
};

const checkInScale: ItemScale = { count: 4, min: 0, max: 10, step: 1, reversed: [] };
const checkInScoring: ItemScoring = { scale: checkInScale, score: 'mean' };

/** Four questions at the end of a session, each answered from 0 (not at all) to 10 (completely). */
export const checkIn: Instrument = {
	...dimensionDefaults,
	id: 'check-in',
	name: 'Check-in',
	fullName: 'Four questions at the end of a session',
	version: 'format 1',
	raters: ['client', 'therapist'],
	items: checkInScale,
	itemKeyFor: ['client', 'therapist'],
	rangeConfirmedFor: ['client', 'therapist'],
	dimensions: [
		itemDimension('bond', 'Bond', [1], checkInScoring),
		itemDimension('goal', 'Agreement on goals', [2], checkInScoring),
		itemDimension('task', 'Agreement on tasks', [3], checkInScoring),
		itemDimension('overall', 'Session as a whole', [4], checkInScoring),
		sumOf(itemDimension('total', 'Mean of the four', wholeNumbers(1, 4), checkInScoring), [
			'bond',
			'goal',
			'task',
			'overall',
		]),
	],
	score: 'mean',
	standing: 'unvalidated',
	wording: [
		'How far was there trust between us today?',
		'How far do we want the same things from this work?',
		'How far did what we did today fit what we want?',
		'All in all, how far was today what was needed?',
	],
	licence: 'Free to use; part of this plugin.',
	source: 'The three parts of the working alliance after Bordin (1979); the questions are this plugin’s own.',
	caution: 'Not a validated scale. Compare a client only with that client’s own earlier answers.',
};
