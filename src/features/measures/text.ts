// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { counted } from '../../lib/plural';
import { raterNames } from '../../text/names';

const whoseForm = {
	client: 'The client’s form.',
	therapist: 'The therapist’s form.',
	observer: 'The observer’s form.',
};

export const measureFormText = {
	whom: 'Record a measure for…',
	which: 'Which instrument?',
	myself: 'Myself',
	myselfNote: 'ProQOL scores, on a self-check',
	instrument: (
		{
			name,
			fullName,
			version,
			standing,
		}: {
			readonly name: string;
			readonly fullName: string;
			readonly version: string;
			readonly standing: 'published' | 'unvalidated' | 'own';
		},
		latest: string | null,
	) =>
		[
			latest === null ? null : `last ${latest}`,
			fullName === name ? null : fullName,
			standing === 'unvalidated' ? 'not a validated scale' : version,
		]
			.filter((part) => part !== null)
			.join(' · '),
	title: (instrument: string, code: string | null) => (code === null ? instrument : `${instrument} · ${code}`),
	correctTitle: (title: string) => `Correct ${title}`,
	submit: 'Save',
	about: 'About this form',
	source: (source: string) => `Source: ${source}`,
	participant: 'Whose form',
	participantMissing: 'Choose whose form it is.',
	rater: 'Filled in by',
	raters: raterNames,
	date: 'Date',
	dateMissing: 'Enter the day it was filled in.',
	inSession: (number: number | null, date: string) =>
		number === null ? `Belongs to the session of ${date}.` : `Belongs to session ${number}.`,
	noSession: 'There is no session on that day; it stands between sessions.',
	thereAlready: (count: number, name: string) =>
		count === 1
			? `This form is there already: “${name}”.`
			: `This form is there already, ${count} times; the first is “${name}”.`,
	again: 'What is this one?',
	correctFirst: 'A correction of it',
	keepBoth: 'Filled in a second time',
	againMissing: 'Say whether this corrects the form that is there or was filled in besides.',
	whose: (rater: keyof typeof raterNames, participant: string | null) =>
		rater === 'client' && participant !== null ? `${participant}’s form.` : whoseForm[rater],
	by: 'Enter',
	answers: 'Answers',
	onlyScores: 'Scores only',
	items: 'Answers',
	itemsHint: 'Type straight through; a dash for a blank one. A whole line such as 3 4 5 - 2 can be pasted.',
	scoresLabel: 'Scores',
	scoresHint: 'From the scored form. Leave empty what is not known.',
	range: (min: number, max: number) => `${min}–${max}`,
	nothing: 'Enter at least one number.',
	noScoreYet: 'No score yet.',
	score: (name: string, value: number, min: number, max: number) => `${name} ${value} (${min}–${max})`,
	scores: (scores: readonly string[]) => `${scores.join(' · ')}.`,
	itemMean: (name: string, mean: number, min: number, max: number) =>
		`${name} as a mean of its items: ${mean} (${min}–${max}).`,
	unanswered: (given: number, count: number, absent: readonly string[]) =>
		absent.length === 0
			? `${given} of ${count} answered.`
			: `${given} of ${count} answered; no score without the others: ${absent.join(', ')}.`,
	saved: (title: string, participant: string | null) =>
		`${[title, participant].filter((part) => part !== null).join(' · ')}: saved.`,
	savedGoals: (title: string, goals: number) => `${title}: ${counted(goals, 'goal')} saved.`,
	corrected: (title: string) => `${title}: corrected.`,
	nextTitle: (participant: string) => `${participant}’s form is saved`,
	nextText: 'Go on with another one’s form?',
	next: (participant: string) => `${participant}’s form`,
	done: 'Done',
	unknownInstrument: (found: string) =>
		`“${found}” is not an instrument this vault knows, so its form can’t be opened. Correct the property, or define it in the settings.`,
	unreadable:
		'This measure note names no instrument or belongs to no client, so its form can’t be opened. Check its properties.',
	wordingCount: (found: number, expected: number) =>
		`The note with your wording has ${counted(found, 'item')} for this form, which has ${expected}. The wording is left out.`,
	goals: 'Goals',
	goalsHint: (most: number) => `Rate up to ${most}. Leave the others empty.`,
	goal: 'Goal',
	otherGoal: 'Another goal',
	otherGoalHint: 'In the words it has been agreed in.',
	weight: 'Weight',
	tScore: (t: number, goals: number) => `T score ${t} over ${counted(goals, 'goal')}.`,
	weightsHint:
		'Leave empty what is not rated today. A weight says how much a goal counts beside the others; without one it counts 1.',
	weightHint: 'How much it counts beside the others; 1 when left empty.',
	goalMissing: 'Name the goal, or take its number away.',
	goalNumberMissing: 'Rate the goal, or take its words away.',
	tooManyGoals: (most: number) => `Rate at most ${most} goals at once.`,
	noGoal: 'Rate at least one goal.',
	ends: {
		gbo: { low: 'no progress', high: 'reached' },
		gas: { low: 'much less than expected', high: 'much more than expected' },
	},
	selfTitle: (instrument: string) => `${instrument} · self-check`,
	selfSaved: 'ProQOL scores saved on your self-check.',
};
