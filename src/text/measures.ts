// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.

import { plural } from '../lib/plural';

export const measureText = {
	rater: (instrument: string, rater: string, raters: readonly string[]) =>
		`“rater” is ${rater}, but ${instrument} is filled in by: ${raters.join(', ')}. Its scores count as they stand.`,
	noItemKey: (instrument: string, rater: string) =>
		`There is no confirmed item key for ${instrument} filled in by the ${rater}, so its answers are not scored. Enter the scores of the scored form.`,
	itemCount: (instrument: string, found: number, expected: number) =>
		`${instrument} has ${expected} answers, but there ${plural(found, 'is', 'are')} ${found}; none of them is scored. Write - for a blank one.`,
	itemOutOfRange: (item: number, value: number, min: number, max: number) =>
		`Item ${item} is ${value}, but answers run from ${min} to ${max}. It counts as unanswered.`,
	itemOffStep: (item: number, value: number, step: number) =>
		`Item ${item} is ${value}, but answers go in steps of ${step}. It counts as unanswered.`,
	itemsBlank: (items: readonly number[], absent: readonly string[]) =>
		`${plural(items.length, 'Item', 'Items')} ${items.join(', ')} ${plural(items.length, 'is', 'are')} blank, so there is no score for: ${absent.join(', ')}.`,
	scoreUnknown: (instrument: string, score: string, known: readonly string[]) =>
		`“${score}” is not a score of ${instrument}, which has: ${known.join(', ')}.`,
	scoreOutOfRange: (score: string, value: number, min: number, max: number) =>
		`“${score}” is ${value}, but it runs from ${min} to ${max}. It is left out.`,
	scoreOffStep: (score: string, value: number, step: number) =>
		`“${score}” is ${value}, but it goes in steps of ${step}. It is left out.`,
	scoresDisagree: (score: string, computed: number, entered: number, from: 'items' | 'parts') =>
		`“${score}” is entered as ${entered}, but ${from === 'items' ? 'the answers' : 'its subscales'} give ${Number(computed.toFixed(2))}. The computed one is shown; correct whichever is mistyped.`,
	weightBelowZero: (weight: number) =>
		`“weight” is ${weight}, but a weight is 0 or more. There is no T score from the goals rated with it.`,
	notANumber: (item: number, text: string) => `Item ${item} reads “${text}”. Write a number, or - for a blank one.`,
	nothingBetween: (item: number) => `Nothing stands at item ${item}. Write - for a blank one.`,
	count: (found: number, expected: number) => `${found} of ${expected} answers.`,
	total: 'Total',
	ownDefinition: 'An instrument has an id, a name, and the lowest and highest number.',
	ownId:
		'An id has small letters, digits and single hyphens, begins with a letter, and is at most 40 characters long, such as “my-scale”.',
	ownIdTaken: (id: string) => `There is an instrument with the id “${id}” already. Choose another id.`,
	ownMissing: 'This is missing.',
	ownText: 'This is not text.',
	ownNumber: 'This is not a number.',
	ownOneOf: (words: readonly string[]) => `This is one of: ${words.join(', ')}.`,
	ownRange: 'The highest number lies above the lowest.',
	ownStep: 'The step is at least 0.001 and no longer than the range.',
	ownTooFar: (most: number) => `This number is too large: at most ${most}, above or below 0.`,
	ownNameLong: (most: number) => `A name has at most ${most} characters.`,
	ownItems: (most: number) =>
		`The number of items is a whole number from 0 to ${most}; 0 where only scores are entered.`,
	ownNumbers: (piece: string) => `“${piece}” is not an item number or a range such as 1-4.`,
	ownNumbersRange: (piece: string, count: number) => `“${piece}” does not lie within the items 1 to ${count}.`,
	ownNumberTwice: (item: number) => `Item ${item} is named twice.`,
	ownSubscaleName: (id: string) =>
		`“${id}” can’t name a subscale: use small letters, digits and hyphens, and none of the properties a note has already.`,
	ownSubscaleItems: (name: string) => `${name} has no items. Write them after a colon, such as “${name}: 1-4, 7”.`,
	ownTwice: (id: string) => `The subscale “${id}” is named twice.`,
	ownCutoff: 'It counts unless you say otherwise.',
	ownVersion: 'your own',
	ownLicence: 'Your own instrument; whether you may use its wording is yours to know.',
	ownSource: 'Defined in the settings.',
	ownCaution:
		'Nothing is known here of how well it measures. Compare a client only with that client’s own earlier scores.',
};
