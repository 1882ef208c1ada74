import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/notes/problem';
import { readNote } from '../../src/notes/read-note';
import { applyRepair, repairsOf, type RepairContext } from '../../src/notes/repair';
import type { Frontmatter } from '../../src/notes/write-note';
import { unmatchedReview } from '../../src/notes/problem';

const path = 'Clients/K-014/Sessions/K-014 2026-03-05.md';
const context: RepairContext = {
	clientLink: () => '[[K-014]]',
	linkToClient: (written) => (written === 'K-14' ? '[[K-014]]' : null),
	freeNumber: () => 7,
	knownEntry: (_, property, entry) => {
		if (property === 'present') return ['A', 'B'].find((code) => code === entry.toUpperCase()) ?? null;
		if (property !== 'tasks-done') return undefined;
		return ['sleep diary', 'walk', 'tea, then bed', '[[Sleep]]'].find((task) => task === entry) ?? null;
	},
	answersIn: (line) => (line === '8.5; 9; 7.5; 9' ? [8.5, 9, 7.5, 9] : null),
};
const session = (more: Frontmatter): Frontmatter => ({
	alliance: 'session',
	client: '[[K-014]]',
	date: '2026-03-05',
	...more,
});

/** The notes that the repairs offered for a note's only kind of problem make of it. */
function repaired(found: Frontmatter, problem?: Problem): readonly Frontmatter[] {
	const problems = problem === undefined ? readNote(path, found).problems : [problem];
	const [first] = problems;
	expect(new Set(problems.map(({ property, kind }) => `${property ?? ''} ${kind}`)).size).toBe(1);
	const repairs = first === undefined ? [] : repairsOf(first, found, context);
	return repairs.map((repair) => {
		const after = structuredClone(found);
		expect(applyRepair(after, repair)).toBe(true);
		return after;
	});
}

describe('a near miss', () => {
	it.each([
		{ rate: 90 },
		{ rate: '90' },
		{ data: 'kept on paper' },
		{ dates: 3 },
		{ bind: 'leather' },
		{ goals: 3 },
		{ floors: 2 },
		{ clients: 4 },
		{ mediums: true },
		{ minute: 'long' },
	])('a near miss needs a value of its property’s kind: %j is one’s own', (own) => {
		expect(readNote(path, session(own)).problems).toEqual([]);
		const unlinked = { alliance: 'session', client: '[[K-014]]', ...own };
		expect(readNote('Inbox/Note.md', unlinked).problems.map(({ kind }) => kind)).toEqual(['missing-property']);
	});

	it.each([
		[{ bonds: 6 }, 'bond'],
		[{ bonds: '6' }, 'bond'],
		[{ bonds: 11 }, 'bond'],
		[{ datum: '2026-03-05' }, null],
		[{ dat: '2026-03-05' }, null],
		[{ datee: '03/05/2026' }, 'date'],
		[{ minute: 50 }, 'minutes'],
		[{ 'task-done': 'walk' }, 'tasks-done'],
		[{ goal_agreement: 'seven' }, 'goal-agreement'],
		[{ attendence: 'late' }, 'attendance'],
	])('a near miss is seen where it is of that kind: %j', (found, meant) => {
		expect(readNote(path, session(found)).problems.map(({ suggestion }) => suggestion)).toEqual(
			meant === null ? [] : [meant],
		);
	});

	it('a near miss is not renamed where its value would not fit', () => {
		expect(repaired(session({ bonds: 11 }))).toEqual([]);
		expect(repaired(session({ Bond: 'seven' }))).toEqual([]);
	});
});

describe('a repair', () => {
	it('renames a misspelt property and keeps its value, even 0', () => {
		expect(repaired(session({ bonds: 0 }))).toEqual([session({ bond: 0 })]);
	});

	it('a repair is not offered where the right property has a value already', () => {
		expect(repaired(session({ bonds: 6, bond: 7 }))).toEqual([]);
	});

	it.each([
		['one text where a list belongs', { 'tasks-agreed': 'sleep diary' }, { 'tasks-agreed': ['sleep diary'] }],
		['a number in a list of texts', { ruptures: ['A', 2] }, { ruptures: ['A', '2'] }],
		['a word of a fixed set, nearly', { attendance: 'atended' }, { attendance: 'attended' }],
		['a word in another case', { medium: 'Video' }, { medium: 'video' }],
		['a day without its zeros', { date: '2026-3-5' }, { date: '2026-03-05' }],
		['a day with dots', { date: '5.3.2026' }, { date: '2026-03-05' }],
		['a list of one where one value belongs', { bond: [6] }, { bond: 6 }],
		['a client by code and no link', { client: 'K-14' }, { client: '[[K-014]]' }],
		['a rating in the digits of another script', { bond: '٧' }, { bond: 7 }],
		['a rating in wide digits', { bond: '７．５' }, { bond: 7.5 }],
		['a daily note’s link as a day', { date: '[[2026-03-09]]' }, { date: '2026-03-09' }],
		['a daily note’s link without quotation marks', { date: [['2026-03-09']] }, { date: '2026-03-09' }],
		['a day without marks', { date: 20260313 }, { date: '2026-03-13' }],
		['a time with milliseconds', { date: '2026-03-05T10:00:00.000' }, { date: '2026-03-05T10:00' }],
		['a time of twelve hours', { date: '2026-03-05 9:05 PM' }, { date: '2026-03-05T21:05' }],
		['a day in words', { date: '5. März 2026' }, { date: '2026-03-05' }],
		['a link without quotation marks', { client: [['R-05']] }, { client: '[[R-05]]' }],
		['a link in a list of one', { client: ['[[R-05]]'] }, { client: '[[R-05]]' }],
		[
			'links of a list without quotation marks',
			{ 'goals-agreed': [[['Sleep']], [['Work|my work']]] },
			{ 'goals-agreed': ['[[Sleep]]', '[[Work|my work]]'] },
		],
		['a list of one link without quotation marks', { 'goals-agreed': [['Sleep']] }, { 'goals-agreed': ['[[Sleep]]'] }],
		[
			'a line with a colon, without quotation marks',
			{ ruptures: ['left early', { 'withdrawal 3/5': 'went quiet' }] },
			{ ruptures: ['left early', 'withdrawal 3/5: went quiet'] },
		],
		[
			'such a line that ends in a link',
			{ ruptures: [{ 'withdrawal 3/5': [['Homework']] }] },
			{ ruptures: ['withdrawal 3/5: [[Homework]]'] },
		],
		[
			'such a line as the whole value',
			{ ruptures: { 'withdrawal 3/5': 'quiet' } },
			{ ruptures: ['withdrawal 3/5: quiet'] },
		],
		['participants in one text', { present: 'A, B' }, { present: ['A', 'B'] }],
		['participants in another case', { present: 'a & b' }, { present: ['A', 'B'] }],
		['one participant as text', { present: 'A' }, { present: ['A'] }],
		[
			'several tasks that are open, in one text',
			{ 'tasks-done': 'walk, sleep diary' },
			{ 'tasks-done': ['walk', 'sleep diary'] },
		],
		['an open task with a comma', { 'tasks-done': 'tea, then bed' }, { 'tasks-done': ['tea, then bed'] }],
		[
			'an open task that is a link without quotation marks',
			{ 'tasks-done': [['Sleep']] },
			{ 'tasks-done': ['[[Sleep]]'] },
		],
		[
			'a text of several lines',
			{ 'tasks-agreed': '- walk, daily\n- tea\n' },
			{ 'tasks-agreed': ['walk, daily', 'tea'] },
		],
		[
			'a misspelt property whose value has to be put right, too',
			{ 'task-agreed': [['Sleep']] },
			{ 'tasks-agreed': ['[[Sleep]]'] },
		],
	])('a repair puts right %s', (_, found, after) => {
		expect(repaired(session(found))).toEqual([session(after)]);
	});

	it.each([
		['a day whose month may come first', { date: '03/05/2026' }, [{ date: '2026-03-05' }, { date: '2026-05-03' }]],
		[
			// The tests run in Los Angeles.
			'a time in Greenwich',
			{ date: '2026-03-05T18:00:00Z' },
			[{ date: '2026-03-05T10:00' }, { date: '2026-03-05T18:00' }],
		],
		[
			'a text with a comma of which nothing is known',
			{ 'tasks-agreed': 'walk, then tea' },
			[{ 'tasks-agreed': ['walk, then tea'] }, { 'tasks-agreed': ['walk', 'then tea'] }],
		],
	])('a repair leaves the choice to the person for %s', (_, found, after) => {
		expect(repaired(session(found))).toEqual(after.map(session));
	});

	it('a repair gives a day alone where no time belongs', () => {
		const rupture = { alliance: 'rupture', client: '[[K-014]]' };
		expect(repaired({ ...rupture, date: '2026-03-05T18:00Z' })).toEqual([{ ...rupture, date: '2026-03-05' }]);
		expect(repaired({ ...rupture, date: '2026-03-05', repaired: '3/13/2026, 9:05 PM' })).toEqual([
			{ ...rupture, date: '2026-03-05', repaired: '2026-03-13' },
		]);
	});

	it('a repair gives the answers of a form that stand in one line', () => {
		const srs = { alliance: 'measure', client: '[[K-014]]', date: '2026-03-05', instrument: 'srs', rater: 'client' };
		expect(repaired({ ...srs, items: '8.5; 9; 7.5; 9' })).toEqual([{ ...srs, items: [8.5, 9, 7.5, 9] }]);
		expect(repaired({ ...srs, items: ['8.5; 9; 7.5; 9'] })).toEqual([{ ...srs, items: [8.5, 9, 7.5, 9] }]);
		expect(repaired({ ...srs, items: ['٨', '-', '９,５', 7] })).toEqual([{ ...srs, items: ['8', '-', '9,5', 7] }]);
		expect(repaired({ ...srs, items: '8.5; 9' })).toEqual([]);
		expect(repaired({ ...srs, items: ['8', 'nine'] })).toEqual([]);
	});

	it.each([
		['a rating in words', { bond: 'seven' }],
		['a rating that does not exist', { bond: 11 }],
		['a rating that does not exist, in quotation marks', { bond: '11' }],
		['a day that does not exist', { date: '2026-02-31' }],
		['a nested value', { bond: { value: 6 } }],
		['people of whom one is no participant', { present: 'A, C' }],
		['a name that is no participant', { present: 'Anna, Berta' }],
		['a task that is not open', { 'tasks-done': 'swim' }],
		['tasks of which one is not open', { 'tasks-done': 'walk, swim' }],
		['a link in a review to what is not open', { 'tasks-done': [['Work']] }],
		['a map of several lines', { ruptures: [{ a: 'b', c: 'd' }] }],
		['a list in a list that is no link', { 'goals-agreed': [['Sleep', 'Work']] }],
		['a rating that may be a thousand', { minutes: '1,000' }],
		['a fraction', { bond: '7/10' }],
		['a time alone', { date: '9:05 PM' }],
		['a year of two digits', { date: '05.03.26' }],
	])('a repair is not offered for %s', (_, found) => {
		expect(repaired(session(found))).toEqual([]);
	});

	it('a repair adds the client and the day that a note’s place and name tell', () => {
		expect(repaired({ alliance: 'session', date: '2026-03-05' })).toEqual([
			{
				alliance: 'session',
				date: '2026-03-05',
				client: '[[K-014]]',
			},
		]);
		expect(repaired({ alliance: 'session', client: '[[K-014]]' })).toEqual([
			{
				alliance: 'session',
				client: '[[K-014]]',
				date: '2026-03-05',
			},
		]);
	});

	it('a repair puts the kind right that is nearly one', () => {
		expect(repaired({ alliance: 'sesion' })).toEqual([{ alliance: 'session' }]);
	});

	it('a repair gives a review the words of what was agreed, and touches no other entry', () => {
		const found = session({ 'tasks-done': ['write three line a day', 'walk'] });
		expect(
			repaired(found, unmatchedReview(path, 'tasks-done', 'write three line a day', 'write three lines a day')),
		).toEqual([session({ 'tasks-done': ['write three lines a day', 'walk'] })]);
	});

	it('a repair is not done where the value has changed since it was offered', () => {
		const found = session({ bond: [6] });
		const [problem] = readNote(path, found).problems;
		const repair = problem === undefined ? undefined : repairsOf(problem, found, context)[0];
		const now = session({ bond: [8] });
		expect(repair === undefined ? null : applyRepair(now, repair)).toBe(false);
		expect(now).toEqual(session({ bond: [8] }));
	});

	it('a repair takes nothing away and touches one property, whatever the note holds', () => {
		const value = fc.oneof(
			fc.string({ maxLength: 8 }),
			fc.integer({ min: -2, max: 12 }),
			fc.boolean(),
			fc.constant(null),
			fc.array(fc.oneof(fc.string({ maxLength: 5 }), fc.integer()), { maxLength: 3 }),
			fc.constantFrom('6', '2026-3-5', 'Attended', 'K-14'),
		);
		const name = fc.constantFrom(
			'bond',
			'bonds',
			'date',
			'client',
			'clint',
			'number',
			'attendance',
			'present',
			'tasks-done',
			'task-done',
			'__proto__',
			'constructor',
			'my own',
		);
		fc.assert(
			fc.property(fc.dictionary(name, value, { noNullPrototype: true }), (more) => {
				const found = { alliance: 'session', ...more };
				for (const problem of readNote(path, found).problems) {
					const repairs = repairsOf(problem, found, context);
					expect(repairs.length).toBeLessThanOrEqual(2);
					const [repair] = repairs;
					if (repair === undefined) continue;
					const after = structuredClone(found) as Frontmatter;
					expect(applyRepair(after, repair)).toBe(true);
					const touched = new Set([repair.property, repair.name]);
					for (const [key, kept] of Object.entries(found)) if (!touched.has(key)) expect(after[key]).toEqual(kept);
					const filled = (note: object): number =>
						Object.values(note).filter((each) => each !== null && each !== '' && String(each) !== '').length;
					expect(filled(after)).toBeGreaterThanOrEqual(filled(found));
				}
			}),
			{ numRuns: 4000 },
		);
	});
});
