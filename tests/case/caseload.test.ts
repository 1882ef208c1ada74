import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/case/case-file';
import { caseloadRow, type CaseloadRow } from '../../src/case/reports/caseload';
import { sortCaseload, type CaseloadKey } from '../../src/case/reports/caseload-order';
import { usualInterval } from '../../src/case/reports/usual-interval';
import { instrumentsById } from '../../src/instruments/built-in/built-in';
import { at, caseOf, day, pick, rupture, series, session, sessions, task, today } from '../timeline/sample-case';

const instruments = instrumentsById([]);
const rowOf = (caseFile: CaseFile): CaseloadRow => caseloadRow(caseFile, instruments, today);

describe('whose line stands for a client', () => {
	const held = sessions('2026-01-01', 'aaaaaa');

	it('whose line stands for a client is the client’s; the therapist’s only where the client has none', () => {
		const client = series('impression/client/-/total', held, '5 5 6 - - -');
		const therapist = series('impression/therapist/-/total', held, '9 9 9 9 9 9');
		expect(
			rowOf(caseOf({ sessions: held, series: [therapist, client] })).lines.map(({ series: { id } }) => id),
		).toEqual(['impression/client/-/total']);
		expect(rowOf(caseOf({ sessions: held, series: [therapist] })).lines.map(({ series: { rater } }) => rater)).toEqual([
			'therapist',
		]);
	});

	it('whose line stands for a client is one for each participant, in the order of the client note', () => {
		const caseFile = caseOf({
			client: { format: 'couple', participants: ['A', 'B'] },
			sessions: held,
			series: [
				series('impression/client/B/total', held, '1 1 1 1 1 1'),
				series('impression/client/A/total', held, '7 7 7 7 7 7'),
			],
		});
		expect(rowOf(caseFile).lines.map(({ series: { participant }, latest }) => [participant, latest])).toEqual([
			['A', 7],
			['B', 1],
		]);
	});

	it('whose line stands for a client is of the form most used lately, not of an outcome measure', () => {
		const long = sessions('2025-06-01', 'a'.repeat(20));
		const old = series('wai-sr/client/-/total', long, `${'40 '.repeat(8)}${'- '.repeat(12)}`.trim(), [12, 60]);
		const now = series('impression/client/-/total', long, `${'. '.repeat(8)}${'6 '.repeat(12)}`.trim());
		const outcome = series('ors/client/-/total', long, '20 '.repeat(20).trim(), [0, 40]);
		expect(
			rowOf(caseOf({ sessions: long, series: [outcome, old, now] })).lines.map(
				({ series: { instrument } }) => instrument,
			),
		).toEqual(['impression']);
	});

	it('whose line stands for a client is none without any rating', () => {
		expect(
			rowOf(caseOf({ sessions: held, series: [series('impression/client/-/total', held, '- - - - - -')] })).lines,
		).toEqual([]);
	});
});

describe('a row', () => {
	it('a row counts days since the last session that took place, sessions not rated since, and what is open', () => {
		const held = sessions('2026-01-22', 'aaaaan');
		const when = at(pick(held, 3));
		const row = rowOf(
			caseOf({
				sessions: [...held, session('2026-03-19', 7)],
				series: [series('impression/client/-/total', held, '5 6 0 - - -')],
				ruptures: [
					rupture('', when),
					rupture('', when, { status: 'repaired' }),
					rupture('', when, { status: 'in repair' }),
				],
				tasks: [task('Walk', when), task('Write', when, ['done', when])],
			}),
		);
		expect(row).toMatchObject({ sessionsHeld: 5, daysSinceLast: 14, unrated: 2, openRuptures: 2, openTasks: 1 });
		expect(row.lines[0]?.latest).toBe(0);
	});

	it('a row has every session unrated where nobody ever rated, and no days before the first', () => {
		expect(rowOf(caseOf({ sessions: sessions('2026-01-01', 'aaa') })).unrated).toBe(3);
		expect(rowOf(caseOf())).toMatchObject({ daysSinceLast: null, sessionsHeld: 0, unrated: 0, usualInterval: null });
	});

	it('a row repeats only the questions about the last session or later', () => {
		const held = sessions('2026-02-12', 'aaa');
		const about = (date: string, because: string) => ({
			rule: 'dip',
			series: null,
			at: { date, session: null },
			because,
		});
		const row = rowOf(
			caseOf({
				sessions: held,
				signals: [about('2026-02-12', 'Old.'), about('2026-02-26', 'Of the last.'), about('2026-03-01', 'Since.')],
			}),
		);
		expect(row.signals).toEqual(['Of the last.', 'Since.']);
	});
});

describe('the usual interval', () => {
	it('the usual interval is what the client note says, else the median of at least four', () => {
		const weekly = sessions('2026-01-01', 'aaaaa');
		expect(usualInterval(caseOf({ client: { intervalDays: 21 }, sessions: weekly }), today)).toEqual({
			days: 21,
			agreed: true,
		});
		expect(usualInterval(caseOf({ sessions: weekly }), today)).toEqual({ days: 7, agreed: false });
		expect(usualInterval(caseOf({ sessions: weekly.slice(0, 4) }), today)).toBeNull();
	});

	it('the usual interval is not moved by one long break, and leaves out missed sessions and those ahead', () => {
		const days = ['2026-01-01', '2026-01-08', '2026-01-15', '2026-01-22', '2026-03-04', '2026-03-30'];
		const held = [
			...days.map((date, index) => session(date, index + 1)),
			session('2026-01-10', 9, { attendance: 'no-show' }),
		].sort((a, b) => (a.date < b.date ? -1 : 1));
		expect(usualInterval(caseOf({ sessions: held }), day('2026-03-05'))).toEqual({ days: 7, agreed: false });
	});
});

describe('the order of the caseload', () => {
	const row = (code: string, changes: Partial<CaseloadRow> = {}): CaseloadRow => ({
		...rowOf(caseOf({ client: { code, path: `${code}.md` } })),
		...changes,
	});
	const codes = (
		rows: readonly CaseloadRow[],
		key: CaseloadKey,
		order: 'ascending' | 'descending',
		filter: { readonly text?: string; readonly status?: 'all' | 'active' | 'ended' } = {},
	) => sortCaseload(rows, { key, order }, { text: '', status: 'all', ...filter }).map(({ code }) => code);

	it('the order of the caseload goes by code as a person counts, either way', () => {
		const rows = [row('K-10'), row('K-9'), row('F-1')];
		expect(codes(rows, 'code', 'ascending')).toEqual(['F-1', 'K-9', 'K-10']);
		expect(codes(rows, 'code', 'descending')).toEqual(['K-10', 'K-9', 'F-1']);
	});

	it('the order of the caseload puts those of which nothing is known last either way, and equals by code', () => {
		const rows = [
			row('A', { daysSinceLast: null }),
			row('B', { daysSinceLast: 3 }),
			row('C', { daysSinceLast: 30 }),
			row('D', { daysSinceLast: 3 }),
		];
		expect(codes(rows, 'since', 'descending')).toEqual(['C', 'B', 'D', 'A']);
		expect(codes(rows, 'since', 'ascending')).toEqual(['B', 'D', 'C', 'A']);
	});

	it('measures the days since by each client’s own interval', () => {
		const rows = [
			row('weekly', { daysSinceLast: 14, usualInterval: { days: 7, agreed: true } }),
			row('monthly', { daysSinceLast: 20, usualInterval: { days: 28, agreed: true } }),
		];
		expect(codes(rows, 'since', 'descending')).toEqual(['weekly', 'monthly']);
	});

	it('the order of the caseload hides no one behind a partner: the lowest participant counts', () => {
		const held = sessions('2026-01-01', 'aaaaaa');
		const couple = rowOf(
			caseOf({
				client: { code: 'P', path: 'P.md', participants: ['A', 'B'] },
				sessions: held,
				series: [
					series('impression/client/A/total', held, '5 5 5 5 5 9'),
					series('impression/client/B/total', held, '8 8 8 8 8 1'),
				],
			}),
		);
		const single = rowOf(
			caseOf({
				client: { code: 'K', path: 'K.md' },
				sessions: held,
				series: [series('impression/client/-/total', held, '6 6 6 6 6 4')],
			}),
		);
		expect(codes([single, couple], 'level', 'ascending')).toEqual(['P', 'K']);
	});

	it('the order of the caseload finds a part of a code, case aside, and keeps to a status', () => {
		const rows = [row('K-014'), row('K-021', { status: 'ended' }), row('P-008')];
		expect(codes(rows, 'code', 'ascending', { text: ' k-0 ' })).toEqual(['K-014', 'K-021']);
		expect(codes(rows, 'code', 'ascending', { status: 'active' })).toEqual(['K-014', 'P-008']);
		expect(codes(rows, 'code', 'ascending', { text: 'k', status: 'ended' })).toEqual(['K-021']);
	});
});
