import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/notes/problem';
import { readNote } from '../../src/notes/read-note';
import { applyRepair, repairOf, type RepairContext } from '../../src/notes/repair';
import type { Frontmatter } from '../../src/notes/write-note';
import { unmatchedReview } from '../../src/notes/problem';

const path = 'Clients/K-014/Sessions/K-014 2026-03-05.md';
const context: RepairContext = {
	clientLink: () => '[[K-014]]',
	linkToClient: (written) => (written === 'K-14' ? '[[K-014]]' : null),
	freeNumber: () => 7,
};
const session = (more: Frontmatter): Frontmatter => ({
	alliance: 'session',
	client: '[[K-014]]',
	date: '2026-03-05',
	...more,
});

/** The note after the repair of its only problem; null when there is none to offer. */
function repaired(found: Frontmatter, problem?: Problem): Frontmatter | null {
	const problems = problem === undefined ? readNote(path, found).problems : [problem];
	expect(problems).toHaveLength(1);
	const [only] = problems;
	const repair = only === undefined ? null : repairOf(only, found, context);
	if (repair === null) return null;
	const after = structuredClone(found);
	expect(applyRepair(after, repair)).toBe(true);
	return after;
}

describe('a repair', () => {
	it('renames a misspelt property and keeps its value, even 0', () => {
		expect(repaired(session({ bonds: 0 }))).toEqual(session({ bond: 0 }));
	});

	it('is not offered where the right property has a value already', () => {
		expect(repaired(session({ bonds: 6, bond: 7 }))).toBeNull();
	});

	it.each([
		['one text where a list belongs', { 'tasks-agreed': 'sleep diary' }, { 'tasks-agreed': ['sleep diary'] }],
		['a number in a list of texts', { present: ['A', 2] }, { present: ['A', '2'] }],
		['a word of a fixed set, nearly', { attendance: 'atended' }, { attendance: 'attended' }],
		['a word in another case', { medium: 'Video' }, { medium: 'video' }],
		['a day without its zeros', { date: '2026-3-5' }, { date: '2026-03-05' }],
		['a day with dots', { date: '5.3.2026' }, { date: '2026-03-05' }],
		['a list of one where one value belongs', { bond: [6] }, { bond: 6 }],
		['a client by code and no link', { client: 'K-14' }, { client: '[[K-014]]' }],
	])('puts right %s', (_, found, after) => {
		expect(repaired(session(found))).toEqual(session(after));
	});

	it.each([
		['a rating in words', { bond: 'seven' }],
		['a rating that does not exist', { bond: 11 }],
		['a rating that does not exist, in quotation marks', { bond: '11' }],
		['a day that does not exist', { date: '2026-02-31' }],
		['a day that may be read in two ways', { date: '03/05/2026' }],
		['a nested value', { bond: { value: 6 } }],
	])('is not offered for %s', (_, found) => {
		expect(repaired(session(found))).toBeNull();
	});

	it('adds the client and the day that a note’s place and name tell', () => {
		expect(repaired({ alliance: 'session', date: '2026-03-05' })).toEqual({
			alliance: 'session',
			date: '2026-03-05',
			client: '[[K-014]]',
		});
		expect(repaired({ alliance: 'session', client: '[[K-014]]' })).toEqual({
			alliance: 'session',
			client: '[[K-014]]',
			date: '2026-03-05',
		});
	});

	it('puts the kind right that is nearly one', () => {
		expect(repaired({ alliance: 'sesion' })).toEqual({ alliance: 'session' });
	});

	it('gives a review the words of what was agreed, and touches no other entry', () => {
		const found = session({ 'tasks-done': ['write three line a day', 'walk'] });
		expect(
			repaired(found, unmatchedReview(path, 'tasks-done', 'write three line a day', 'write three lines a day')),
		).toEqual(session({ 'tasks-done': ['write three lines a day', 'walk'] }));
	});

	it('is not done where the value has changed since it was offered', () => {
		const found = session({ bond: [6] });
		const [problem] = readNote(path, found).problems;
		const repair = problem === undefined ? null : repairOf(problem, found, context);
		const now = session({ bond: [8] });
		expect(repair === null ? null : applyRepair(now, repair)).toBe(false);
		expect(now).toEqual(session({ bond: [8] }));
	});

	it('takes nothing away and touches one property, whatever the note holds', () => {
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
					const repair = repairOf(problem, found, context);
					if (repair === null) continue;
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
