import { describe, expect, it } from 'vitest';
import { formatRuptureLine, parseRuptureLine } from '../../src/case/vocabulary/rupture-line';
import { caseOf } from './case-notation';

const note = (more: Record<string, unknown>): Record<string, unknown> => ({
	alliance: 'rupture',
	client: '[[K-014]]',
	date: '2026-03-12',
	...more,
});

describe('a rupture line', () => {
	it.each([
		[
			'withdrawal 3/5: went quiet after homework',
			{ kind: 'withdrawal', intensity: 3, text: 'went quiet after homework' },
		],
		[
			'Confrontation: “you are not listening”',
			{ kind: 'confrontation', intensity: null, text: '“you are not listening”' },
		],
		['4/5: silence', { kind: null, intensity: 4, text: 'silence' }],
		['went quiet', { kind: null, intensity: null, text: 'went quiet' }],
		['withdrawal 7/5: too much', { kind: null, intensity: null, text: 'withdrawal 7/5: too much' }],
		['note: see above', { kind: null, intensity: null, text: 'note: see above' }],
	] as const)('%j is read', (line, parts) => {
		expect(parseRuptureLine(line)).toEqual(parts);
	});

	it('a rupture line reads back as written', () => {
		for (const line of ['withdrawal 3/5: went quiet', 'mixed: both', '2/5: short', 'plain'])
			expect(formatRuptureLine(parseRuptureLine(line))).toBe(line);
	});
});

describe('a rupture', () => {
	it('with its own note is open until the note says otherwise', () => {
		const open = caseOf(['03-12 #2'], {
			'Private/r.md': note({ kind: 'withdrawal', intensity: 3, markers: ['short answers'] }),
		});
		expect(open.ruptures).toEqual([
			expect.objectContaining({
				path: 'Private/r.md',
				text: 'short answers',
				date: '2026-03-12',
				session: 2,
				kind: 'withdrawal',
				intensity: 3,
				status: 'open',
				repaired: null,
				between: 'therapist',
			}),
		]);
		const repaired = caseOf(['03-12 #2', '03-26 #4'], {
			'Private/r.md': note({ status: 'repaired', resolution: 4, 'repair-session': '[[03-26]]' }),
		});
		expect(repaired.ruptures[0]).toMatchObject({
			status: 'repaired',
			resolution: 4,
			repaired: '2026-03-26',
			repairSession: 4,
		});
	});

	it('that links to no session of this client says so and still counts', () => {
		const { ruptures, problems } = caseOf(['03-12 #2'], { 'Private/r.md': note({ session: '[[somewhere]]' }) });
		expect(ruptures).toHaveLength(1);
		expect(problems.map(({ kind, property }) => [kind, property])).toEqual([['unknown-session', 'session']]);
	});

	it('kept as a line is repaired when the line stands in later repairs', () => {
		const { ruptures, problems } = caseOf([
			'03-05 #1 rupture:withdrawal 3/5: went quiet',
			'03-12 #2',
			'03-19 #3 repair:withdrawal 3/5: went quiet',
		]);
		expect(problems).toEqual([]);
		expect(ruptures).toEqual([
			expect.objectContaining({
				path: null,
				text: 'went quiet',
				date: '2026-03-05',
				session: 1,
				kind: 'withdrawal',
				intensity: 3,
				status: 'repaired',
				repaired: '2026-03-19',
				repairSession: 3,
			}),
		]);
	});

	it('a rupture may be repaired by its text alone, and only once', () => {
		const { ruptures, problems } = caseOf([
			'03-05 rupture:mixed: late again',
			'03-12 repair:Late again',
			'03-19 repair:Late again',
		]);
		expect(ruptures[0]?.status).toBe('repaired');
		expect(problems.map(({ kind }) => kind)).toEqual(['unmatched-repair']);
	});

	it('a rupture is not repaired before it happened', () => {
		const { ruptures, problems } = caseOf(['03-05 repair:went quiet', '03-12 rupture:went quiet']);
		expect(ruptures[0]?.status).toBe('open');
		expect(problems).toHaveLength(1);
	});

	it('linked from a session and kept in its own note is one rupture', () => {
		const { ruptures, problems } = caseOf(['03-12 #2 rupture:[[r]]', '03-19 #3 repair:[[r]]'], {
			'Private/r.md': note({}),
		});
		expect(ruptures).toHaveLength(1);
		expect(problems).toEqual([]);
	});

	it('with its own note is repaired by a later session that repeats the link to it', () => {
		const { ruptures, problems } = caseOf(['03-12 #2 rupture:[[r]]', '03-19 #3 repair:[[r|The silence]]'], {
			'Private/r.md': note({}),
		});
		expect(ruptures).toEqual([
			expect.objectContaining({ path: 'Private/r.md', status: 'repaired', repaired: '2026-03-19', repairSession: 3 }),
		]);
		expect(problems).toEqual([]);
	});

	it('with its own note stays left where the note says so, and is not repaired before it happened', () => {
		const left = caseOf(['03-19 #3 repair:[[r]]'], { 'Private/r.md': note({ status: 'left' }) });
		expect(left.ruptures[0]).toMatchObject({ status: 'left', repaired: null });
		const before = caseOf(['03-05 #1 repair:[[r]]'], { 'Private/r.md': note({}) });
		expect(before.ruptures[0]?.status).toBe('open');
		expect(before.problems.map(({ kind }) => kind)).toEqual(['unmatched-repair']);
	});

	it('whose note tells of its repair and leaves the status out is repaired', () => {
		const told = caseOf(['03-12 #2', '03-19 #3'], {
			'Private/r.md': note({ repaired: '2026-03-19' }),
			'Private/s.md': note({ 'repair-session': '[[03-19]]' }),
			'Private/t.md': note({ status: 'in repair', repaired: '2026-03-19' }),
		});
		expect(told.ruptures.map(({ status, repaired }) => [status, repaired])).toEqual([
			['repaired', '2026-03-19'],
			['repaired', '2026-03-19'],
			['in repair', '2026-03-19'],
		]);
	});

	it('kept as a link is repaired by a link to the same note, whatever either calls it', () => {
		const { ruptures, problems } = caseOf(['03-05 #1 rupture:[[Diary/Q|Went quiet]]', '03-12 #2 repair:[[Q]]'], {
			'Diary/Q.md': { alliance: 'none' },
		});
		expect(ruptures.map(({ status }) => status)).toEqual(['repaired']);
		expect(problems.map(({ path }) => path)).toEqual(['Diary/Q.md']);
	});

	it('that a repair nearly repeats is offered as it was written', () => {
		const { problems } = caseOf([
			'03-05 #1 rupture:Withdrawal 3/5: Said “No” to Anna’s task',
			'03-12 #2 repair:Withdrawal 3/5: Said “No” to Annas task',
		]);
		expect(problems.map(({ suggestion }) => suggestion)).toEqual(['Withdrawal 3/5: Said “No” to Anna’s task']);
	});
});

describe('a reflection', () => {
	it('that links to no session of this client says so and still counts', () => {
		const { reflections, problems } = caseOf(['03-12 #2'], {
			'Private/r.md': {
				alliance: 'reflection',
				client: '[[K-014]]',
				date: '2026-03-12',
				session: '[[gone]]',
				reactions: ['bored'],
			},
		});
		expect(reflections).toHaveLength(1);
		expect(problems.map(({ kind, property }) => [kind, property])).toEqual([['unknown-session', 'session']]);
	});
});
