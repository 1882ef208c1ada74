// Measures of one goal at a time; the goal is in the note's `about`.
import type { Instrument } from '../definition/instrument';
import { enteredDimension, dimensionDefaults } from '../definition/dimension';

/** Up to three goals, each 0 (no progress) to 10 (reached). */
export const gbo: Instrument = {
	...dimensionDefaults,
	id: 'gbo',
	name: 'GBO',
	fullName: 'Goal-based outcome',
	version: 'Law, 0–10',
	measures: 'goal',
	raters: ['client', 'therapist', 'observer'],
	rangeConfirmedFor: ['client', 'therapist', 'observer'],
	dimensions: [enteredDimension('progress', 'Progress towards the goal', { min: 0, max: 10, step: 1 })],
	leading: 'progress',
	perGoal: true,
	licence: 'Goal-based outcomes: copyright Dr Duncan Law, CC BY-NC-SA 4.0. Its sheets are not included.',
	source:
		'Law; described at corc.uk.net: up to three goals, 0 to 10, the result is the end rating minus the start rating.',
	caution: 'The goals are the client’s own, so the numbers of two clients are not comparable.',
};

/** Five levels to a goal, from −2 (much less than expected) to +2 (much more). */
export const gas: Instrument = {
	...dimensionDefaults,
	id: 'gas',
	name: 'GAS',
	fullName: 'Goal attainment scaling',
	version: 'Kiresuk & Sherman 1968, −2 to +2',
	measures: 'goal',
	raters: ['client', 'therapist', 'observer'],
	rangeConfirmedFor: ['client', 'therapist', 'observer'],
	dimensions: [enteredDimension('attainment', 'Attainment of the goal', { min: -2, max: 2, step: 1 })],
	leading: 'attainment',
	perGoal: true,
	// No number of goals brings it further from 50 than 20 ÷ √.30, which is 36.5.
	overGoals: enteredDimension('t-score', 'T score', { min: 10, max: 90, step: null }),
	licence: 'Free to build: a method without a single licensed form.',
	source:
		'Kiresuk & Sherman (1968); T score with the corrected formula (the one printed in Turner-Stokes 2009 got an erratum).',
	caution:
		'Usually two to four goals. The levels are worded for one client, so the numbers of two clients are not comparable.',
};
