import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/notes/problem';
import { readNote } from '../../src/notes/read-note';
import { selfCheckOccasions } from '../../src/case/same-occasion';
import { caseOf } from './case-notation';

type Properties = Record<string, unknown>;

const srs = (more: Properties = {}): Properties => ({
	alliance: 'measure',
	client: '[[K-014]]',
	date: '2026-03-05',
	instrument: 'srs',
	rater: 'client',
	items: [8, 9, 7, 9],
	...more,
});
const sameOccasion = (problems: readonly Problem[]) =>
	problems
		.filter(({ kind }) => kind === 'same-occasion')
		.map(({ path, other, suggestion }) => [path, other, suggestion]);
const found = (sessions: readonly string[], others: Readonly<Record<string, Properties>> = {}) =>
	sameOccasion(caseOf(sessions, others).problems);

describe('two notes of one occasion', () => {
	it('two notes of one occasion are a form with two values for one session, however each of them tells the session', () => {
		const others = { 'M/srs 2.md': srs({ items: [3, 3, 3, 3], session: '[[03-05]]' }), 'M/srs.md': srs() };
		expect(found(['03-05 #1'], others)).toEqual([['M/srs 2.md', 'M/srs.md', '2']]);
	});

	it('two notes of one occasion are a form with two values for one day outside any session', () => {
		const others = {
			'M/srs.md': srs({ date: '2026-03-07' }),
			'M/b.md': srs({ date: '2026-03-07', items: [1, 2, 3, 4] }),
		};
		expect(found(['03-05 #1'], others)).toEqual([['M/srs.md', 'M/b.md', '2']]);
	});

	it('each name the first of them, and a place of their own', () => {
		const others = {
			'M/srs.md': srs(),
			'M/srs 2.md': srs({ items: [1, 1, 1, 1] }),
			'M/srs 10.md': srs({ items: [2, 2, 2, 2] }),
			'M/later.md': srs({ items: [5, 5, 5, 5], occasion: 2 }),
		};
		expect(found(['03-05 #1'], others)).toEqual([
			['M/srs 2.md', 'M/srs.md', '3'],
			['M/srs 10.md', 'M/srs.md', '4'],
		]);
	});

	it('two notes of one occasion are two notes for one hour, and two missed sessions of one day', () => {
		const session = (more: Properties): Properties => ({ alliance: 'session', client: '[[K-014]]', ...more });
		expect(
			found([], {
				'S/a.md': session({ date: '2026-03-05T10:00', number: 1 }),
				'S/a 2.md': session({ date: '2026-03-05T10:00', number: 2, bond: 7 }),
				'S/b.md': session({ date: '2026-03-12T10:00', attendance: 'no-show' }),
				'S/c.md': session({ date: '2026-03-12', attendance: 'cancelled' }),
			}),
		).toEqual([
			['S/a 2.md', 'S/a.md', '2'],
			['S/c.md', 'S/b.md', '2'],
		]);
	});

	it('two notes of one occasion are two self-checks of one day', () => {
		const check = (path: string, more: Properties) => {
			const { note } = readNote(path, { alliance: 'self-check', date: '2026-03-05', ...more });
			return note?.kind === 'self-check' ? [note] : [];
		};
		const checks = [...check('P/a.md', { energy: 3 }), ...check('P/a 2.md', { energy: 8 })];
		expect(sameOccasion(selfCheckOccasions(checks))).toEqual([['P/a 2.md', 'P/a.md', '2']]);
		expect(selfCheckOccasions([...check('P/a.md', {}), ...check('P/b.md', { occasion: 2 })])).toEqual([]);
	});

	it.each<[string, Properties, Properties]>([
		['two raters', {}, { rater: 'therapist' }],
		['two people', { participant: 'A' }, { participant: 'B', items: [1, 2, 3, 4] }],
		['two days', {}, { date: '2026-03-07', items: [1, 2, 3, 4] }],
		['two instruments', {}, { instrument: 'ors', items: [1, 2, 3, 4] }],
		[
			'two goals',
			{ instrument: 'gbo', items: undefined, total: 3, about: 'sleep' },
			{ instrument: 'gbo', items: undefined, total: 5, about: 'work' },
		],
		['a form filled in twice on purpose', {}, { items: [1, 2, 3, 4], occasion: 2 }],
		['a form that has no scores', {}, { items: undefined }],
	])('two notes of one occasion are not %s', (_what, one, other) => {
		expect(found(['03-05 #1'], { 'M/a.md': srs(one), 'M/a 2.md': srs(other) })).toEqual([]);
	});

	it('two notes of one occasion are not two sessions of one day, with hours of their own or with none', () => {
		const session = (more: Properties): Properties => ({ alliance: 'session', client: '[[K-014]]', ...more });
		expect(
			found([], {
				'a.md': session({ date: '2026-03-05T10:00', number: 1 }),
				'b.md': session({ date: '2026-03-05T15:00', number: 2 }),
				'c.md': session({ date: '2026-03-12', number: 3 }),
				'd.md': session({ date: '2026-03-12', number: 4 }),
			}),
		).toEqual([]);
	});

	it('two notes of one occasion are not named twice where the number says it already', () => {
		const { problems } = caseOf(['03-05 #1'], {
			'a.md': { alliance: 'session', client: '[[K-014]]', date: '2026-03-12T10:00', number: 2, bond: 3 },
			'b.md': { alliance: 'session', client: '[[K-014]]', date: '2026-03-12T10:00', number: 2, bond: 4 },
		});
		expect(problems.map(({ kind }) => kind)).toEqual(['duplicate-number']);
	});

	it('two notes of one occasion stand in the order in which a person counts them, whatever their paths sort like', () => {
		const { series } = caseOf(['03-05 #1'], {
			'M/srs 10.md': srs({ items: [3, 3, 3, 3] }),
			'M/srs 2.md': srs({ items: [2, 2, 2, 2] }),
			'M/srs.md': srs({ items: [1, 1, 1, 1] }),
		});
		const total = series.find(({ id }) => id === 'srs/client/-/total');
		expect(total?.points.map(({ path }) => path)).toEqual(['M/srs.md', 'M/srs 2.md', 'M/srs 10.md']);
	});
});
