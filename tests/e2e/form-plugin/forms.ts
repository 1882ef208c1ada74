// Forms with a question of every kind, shaped like the ones therapists meet.
import {
	checkbox,
	choice,
	date,
	longText,
	multiChoice,
	note,
	number,
	scale,
	text,
} from '../../../src/forms/model/field';
import { form } from '../../../src/forms/model/form';
import { rows } from '../../../src/forms/model/rows-field';

const markers = {
	withdrawal: ['went quiet', 'short answers', 'changed the subject'],
	confrontation: ['complained about me', 'rejected a task'],
	mixed: ['went quiet', 'complained about me'],
} as const;

export const ruptureForm = form({
	title: 'Log a rupture: K-014',
	submit: 'Log rupture',
	quick: true,
	more: 'More about it',
	fields: {
		kind: choice({
			label: 'Kind',
			options: [
				{ value: 'withdrawal', label: 'Withdrawal' },
				{ value: 'confrontation', label: 'Confrontation' },
				{ value: 'mixed', label: 'Mixed' },
			],
			required: 'Choose a kind.',
		}),
		what: longText({
			label: 'What happened',
			hint: 'A line is enough.',
			lines: 1,
			required: 'Say in a line what happened.',
		}),
		intensity: scale({ label: 'Intensity', min: 1, max: 5, low: 'barely', high: 'strong', more: true }),
		markers: multiChoice({ label: 'What it looked like', options: [], allowCustom: 'In your own words', more: true }),
		part: longText({ label: 'My part in it', more: true }),
	},
	hidden: (soFar) => (soFar.kind === null ? ['markers'] : []),
	optionsFor: (soFar) => ({ markers: soFar.kind === null ? [] : markers[soFar.kind] }),
});

/** What `finishForm` was asked to save, in order. */
export const savedMinutes: (number | null)[] = [];

/** Saving takes a moment, and fails for a session of 13 minutes. */
export const finishForm = form({
	title: 'Finish session 12: K-014',
	submit: 'Finish session',
	fields: {
		attendance: choice({
			label: 'Attendance',
			options: ['attended', 'late', 'cancelled', 'no-show'],
			initial: 'attended',
		}),
		medium: choice({ label: 'Medium', options: ['in person', 'video', 'phone'] }),
		minutes: number({ label: 'Minutes', min: 0, max: 1440, whole: true, unit: 'minutes', initial: 50 }),
		next: date({ label: 'Next session' }),
		bond: scale({ label: 'Bond', min: 0, max: 10, low: 'no bond', high: 'very strong', group: 'My own impression' }),
		goal: scale({ label: 'Agreement on goals', min: 0, max: 10, initial: 6.5, group: 'My own impression' }),
		words: note({ text: 'Leave empty what was not asked.', group: 'The client’s answers' }),
		clientBond: scale({ label: 'Bond, as the client sees it', min: 0, max: 10, group: 'The client’s answers' }),
		plan: text({ label: 'For next time', placeholder: 'One line', more: true }),
		supervision: checkbox({ label: 'Take it to supervision', more: true }),
	},
	hidden: ({ attendance }) => (attendance === 'no-show' ? ['medium', 'bond', 'goal', 'words', 'clientBond'] : []),
	save: async ({ minutes }) => {
		savedMinutes.push(minutes);
		await new Promise((resolve) => window.setTimeout(resolve, 150));
		if (minutes === 13) throw new Error('The note could not be written.');
	},
});

export const reflectForm = form({
	title: 'Reflect: K-014',
	submit: 'Save reflection',
	fields: {
		story: longText({ label: 'What stays with me' }),
		pull: multiChoice({
			label: 'Pulled to',
			options: ['rescue', 'withdraw', 'argue'],
			initial: ['rescue', 'hurry'],
			allowCustom: 'Something else',
		}),
	},
});

export const reviewForm = form({
	title: 'Review agreements: K-014',
	submit: 'Save review',
	fields: {
		tasks: rows({
			label: 'Open tasks',
			items: ['Sleep diary', 'A letter that is not sent'],
			row: (label) => ({
				label,
				hint: 'agreed in session 11',
				fields: { outcome: choice({ label: 'What became of it', options: ['done', 'partly', 'not done'] }) },
			}),
		}),
		ratings: rows({
			label: 'Ratings',
			items: ['A', 'B'],
			row: (label) => ({
				label,
				fields: { bond: scale({ label: 'Bond', min: 0, max: 10 }), goal: scale({ label: 'Goals', min: 0, max: 10 }) },
			}),
		}),
	},
});
