import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	currentAnswers,
	hiddenFields,
	initialEntries,
	isDirty,
	validateForm,
	flattenFields,
	optionsFor,
	textAnswer,
	type Answer,
	type ControlState,
	type Entries,
} from '../../src/forms/model/form-state';
import { checkbox, choice, date, longText, multiChoice, note, number, scale, text } from '../../src/forms/model/field';
import { form, type Fields } from '../../src/forms/model/form';
import { rows } from '../../src/forms/model/rows-field';
import { parseDay } from '../../src/notes/day';

const day = parseDay('2026-03-05');

const rupture = form({
	title: 'Log a rupture',
	submit: 'Log',
	fields: {
		intro: note({ text: 'In the private folder.' }),
		kind: choice({
			label: 'Kind',
			options: ['withdrawal', { value: 'mixed', label: 'Mixed' }],
			required: 'Choose a kind.',
		}),
		what: text({
			label: 'What happened',
			required: 'Say what happened.',
			validate: (value) => (value.includes('[[') ? 'Leave links out.' : null),
		}),
		markers: multiChoice({ label: 'Markers', options: [], allowCustom: 'Own words' }),
		intensity: scale({ label: 'Intensity', min: 1, max: 5 }),
		minutes: number({ label: 'Minutes', min: 0, max: 90, whole: true }),
		noticed: date({ label: 'Day', initial: day }),
		supervision: checkbox({ label: 'Supervision' }),
		story: longText({ label: 'Story' }),
	},
	hidden: (answers) => [
		...(answers.kind === null ? (['markers'] as const) : []),
		...(answers.markers.length === 0 ? (['intensity'] as const) : []),
	],
	optionsFor: (answers) => ({
		markers: answers.kind === 'withdrawal' ? ['went quiet', { value: 'short', label: 'Short answers' }] : [],
	}),
	validate: (answers) =>
		answers.minutes !== null && answers.what === 'nothing' ? { minutes: 'Nothing takes no minutes.' } : {},
});

function entered(
	fields: Fields,
	answers: Readonly<Record<string, Answer>>,
	unreadable: Readonly<Record<string, string>> = {},
): Entries {
	const entries = new Map<string, ControlState>(initialEntries(fields));
	for (const [path, answer] of Object.entries(answers)) entries.set(path, { answer, unreadable: null });
	for (const [path, message] of Object.entries(unreadable)) entries.set(path, { answer: null, unreadable: message });
	return entries;
}

const tasks = form({
	title: 'Review',
	submit: 'Save',
	fields: {
		tasks: rows({
			label: 'Tasks',
			items: [
				{ text: 'Sleep diary', outcome: 'partly' as const },
				{ text: 'Letter', outcome: null },
			],
			row: (task) => ({
				label: task.text,
				fields: {
					outcome: choice({ label: 'Outcome', options: ['done', 'partly'], initial: task.outcome }),
					worth: scale({ label: 'Worth', min: 0, max: 10 }),
				},
			}),
		}),
	},
});

describe('what a form starts with', () => {
	it('is empty as null, no words and unticked, and words between questions have no answer', () => {
		expect(currentAnswers(rupture, initialEntries(rupture.fields))).toEqual({
			kind: null,
			what: null,
			markers: [],
			intensity: null,
			minutes: null,
			noticed: '2026-03-05',
			supervision: false,
			story: null,
		});
	});

	it('takes blank text for none', () => {
		expect(initialEntries({ what: text({ label: 'What', initial: '  \n' }) }).get('what')?.answer).toBeNull();
		expect(textAnswer(' went quiet \n')).toBe('went quiet');
		expect(textAnswer(' \t')).toBeNull();
	});

	it('has a question for every row and column', () => {
		expect(flattenFields(tasks.fields).map(({ path, id }) => [path, id])).toEqual([
			['tasks/0/outcome', 'tasks'],
			['tasks/0/worth', 'tasks'],
			['tasks/1/outcome', 'tasks'],
			['tasks/1/worth', 'tasks'],
		]);
	});
});

describe('judging a form', () => {
	it('asks for another year where no therapy can have been', () => {
		for (const noticed of ['0026-03-05', '9999-12-31'])
			expect(validateForm(rupture, entered(rupture.fields, { noticed })).faults?.get('noticed')).toBe(
				'Enter a year from 1900 to 2199.',
			);
	});

	it('gives the answers with 0 as 0 and nothing as null', () => {
		const { answers } = validateForm(
			rupture,
			entered(rupture.fields, { kind: 'withdrawal', what: 'went quiet', minutes: 0, markers: ['short'] }),
		);
		expect(answers).toEqual({
			kind: 'withdrawal',
			what: 'went quiet',
			markers: ['short'],
			intensity: null,
			minutes: 0,
			noticed: '2026-03-05',
			supervision: false,
			story: null,
		});
	});

	it('names everything that is missing, in the order asked', () => {
		expect([...(validateForm(rupture, initialEntries(rupture.fields)).faults ?? [])]).toEqual([
			['kind', 'Choose a kind.'],
			['what', 'Say what happened.'],
		]);
	});

	it('says why what was typed is no answer before saying that one is missing', () => {
		const { faults } = validateForm(
			rupture,
			entered(rupture.fields, { kind: 'mixed' }, { what: 'Not that.', minutes: 'Enter a number.' }),
		);
		expect([...(faults ?? [])]).toEqual([
			['what', 'Not that.'],
			['minutes', 'Enter a number.'],
		]);
	});

	it('asks a question about its own answer only when there is one', () => {
		expect(validateForm(rupture, entered(rupture.fields, { kind: 'mixed', what: 'see [[K-014]]' })).faults).toEqual(
			new Map([['what', 'Leave links out.']]),
		);
	});

	it.each([
		[-1, 'Enter a number from 0 to 90.'],
		[0, undefined],
		[90, undefined],
		[90.5, 'Enter a whole number.'],
		[91, 'Enter a number from 0 to 90.'],
	])('holds %d against the bounds of the question', (minutes, fault) => {
		expect(
			validateForm(rupture, entered(rupture.fields, { kind: 'mixed', what: 'x', minutes })).faults?.get('minutes'),
		).toBe(fault);
	});

	it.each([
		[{ min: 1 }, 0, 'Enter a number from 1.'],
		[{ max: 5 }, 6, 'Enter a number up to 5.'],
		[{}, 1e9, undefined],
	])('leaves open the bound that is not there', (bounds, value, fault) => {
		const open = form({ title: '', submit: '', fields: { value: number({ label: 'Value', ...bounds }) } });
		expect(validateForm(open, entered(open.fields, { value })).faults?.get('value')).toBe(fault);
	});

	it('looks between the answers only when each is right alone', () => {
		expect(
			validateForm(rupture, entered(rupture.fields, { kind: 'mixed', what: 'nothing', minutes: 5 })).faults,
		).toEqual(new Map([['minutes', 'Nothing takes no minutes.']]));
		expect(validateForm(rupture, entered(rupture.fields, { what: 'nothing', minutes: 5 })).faults).toEqual(
			new Map([['kind', 'Choose a kind.']]),
		);
	});

	it('gives every row in order with its item, answered or not', () => {
		expect(
			validateForm(tasks, entered(tasks.fields, { 'tasks/1/outcome': 'done', 'tasks/1/worth': 0 })).answers,
		).toEqual({
			tasks: [
				{ item: { text: 'Sleep diary', outcome: 'partly' }, answers: { outcome: 'partly', worth: null } },
				{ item: { text: 'Letter', outcome: null }, answers: { outcome: 'done', worth: 0 } },
			],
		});
	});

	it('finds a fault within a row', () => {
		const strict = form({
			title: '',
			submit: '',
			fields: {
				who: rows({
					label: 'Who',
					items: ['A', 'B'],
					row: (label) => ({ label, fields: { name: text({ label: 'Name', required: 'Say who.' }) } }),
				}),
			},
		});
		expect(validateForm(strict, entered(strict.fields, { 'who/0/name': 'A' })).faults).toEqual(
			new Map([['who/1/name', 'Say who.']]),
		);
	});

	it('gives back what it started with when nothing is touched', () => {
		const optional = { initial: fc.option(fc.string().filter((each) => each === each.trim() && each !== '')) };
		fc.assert(
			fc.property(
				fc.record(optional),
				fc.option(fc.integer({ min: 0, max: 10 })),
				fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'own')),
				fc.boolean(),
				({ initial }, rating, words, ticked) => {
					const untouched = form({
						title: '',
						submit: '',
						fields: {
							line: text({ label: '', initial }),
							rating: scale({ label: '', min: 0, max: 10, initial: rating }),
							words: multiChoice({ label: '', options: ['a', 'b', 'c'], initial: words }),
							ticked: checkbox({ label: '', initial: ticked }),
						},
					});
					const entries = initialEntries(untouched.fields);
					expect(validateForm(untouched, entries).answers).toEqual({ line: initial, rating, words, ticked });
					expect(isDirty(entries, initialEntries(untouched.fields))).toBe(false);
				},
			),
		);
	});
});

describe('a hidden question', () => {
	it('hides what hangs on it too', () => {
		const filled = entered(rupture.fields, { markers: ['short'], intensity: 4 });
		expect([...hiddenFields(rupture, filled)].sort()).toEqual(['intensity', 'markers']);
	});

	it('stays hidden where two hide each other', () => {
		const either = form({
			title: '',
			submit: '',
			fields: { one: text({ label: '' }), other: text({ label: '' }) },
			hidden: ({ one, other }) => [
				...(other === null ? [] : (['one'] as const)),
				...(one === null ? [] : (['other'] as const)),
			],
		});
		expect([...hiddenFields(either, entered(either.fields, { one: 'x', other: 'y' }))].sort()).toEqual([
			'one',
			'other',
		]);
	});

	it('counts as empty and is not judged, and comes back with what was in it', () => {
		const couples = form({
			title: '',
			submit: '',
			fields: {
				attendance: choice({ label: '', options: ['attended', 'no-show'] }),
				minutes: number({ label: '', max: 90 }),
				words: multiChoice({ label: '', options: [] }),
				late: checkbox({ label: '' }),
			},
			hidden: ({ attendance }) => (attendance === 'no-show' ? ['minutes', 'words', 'late'] : []),
		});
		const given = { minutes: 900, words: ['own'], late: true };
		expect(validateForm(couples, entered(couples.fields, { ...given, attendance: 'no-show' })).answers).toEqual({
			attendance: 'no-show',
			minutes: null,
			words: [],
			late: false,
		});
		expect(
			validateForm(couples, entered(couples.fields, { ...given, attendance: 'attended' })).faults?.has('minutes'),
		).toBe(true);
	});

	it('leaves rows empty', () => {
		const hiding = form({ ...tasks, hidden: () => ['tasks'] });
		expect(validateForm(hiding, initialEntries(hiding.fields)).answers).toEqual({ tasks: [] });
	});
});

describe('offers', () => {
	it('follow the answers so far, a bare word being its own label', () => {
		expect(optionsFor(rupture, entered(rupture.fields, { kind: 'withdrawal' })).get('markers')).toEqual([
			{ value: 'went quiet', label: 'went quiet' },
			{ value: 'short', label: 'Short answers' },
		]);
		expect(optionsFor(rupture, initialEntries(rupture.fields)).get('markers')).toEqual([]);
		expect(optionsFor(tasks, initialEntries(tasks.fields)).size).toBe(0);
	});
});

describe('whether anything would be lost', () => {
	const initial = initialEntries(rupture.fields);

	it.each<[string, Readonly<Record<string, Answer>>]>([
		['a word typed', { what: 'x' }],
		['a 0 chosen', { minutes: 0 }],
		['a start value taken out', { noticed: null }],
		['a box ticked', { supervision: true }],
		['a word added', { markers: ['short'] }],
		['an answer to a question now hidden', { intensity: 3 }],
	])('is true for %s', (_, answers) => {
		expect(isDirty(entered(rupture.fields, answers), initial)).toBe(true);
	});

	it('is true for what could not be read', () => {
		expect(isDirty(entered(rupture.fields, {}, { minutes: 'Enter a number.' }), initial)).toBe(true);
	});

	it('is false when everything is as it was, whatever the order of chosen words', () => {
		const fields = { words: multiChoice({ label: '', options: ['a', 'b'], initial: ['a', 'b'] }) };
		expect(isDirty(entered(fields, { words: ['b', 'a'] }), initialEntries(fields))).toBe(false);
		expect(isDirty(entered(fields, { words: ['b'] }), initialEntries(fields))).toBe(true);
		expect(isDirty(entered(rupture.fields, { what: null }), initial)).toBe(false);
	});
});
