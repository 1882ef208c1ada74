import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/case/case-file';
import { seriesCsv } from '../../src/timeline/csv';
import { defaultOptions } from '../../src/timeline/options/options';
import { timelineTable } from '../../src/timeline/table';
import { summarizeTimeline } from '../../src/timeline/summary';
import { at, caseOf, frame, goal, pick, reflection, rupture, series, sessions, task } from './sample-case';
import { fixtureCase } from './fixture-case';

const say = (caseFile: CaseFile, discreet = false): string =>
	summarizeTimeline(caseFile, defaultOptions, frame({ discreet })).join(' ');
const held = sessions('2026-01-08', 'aacaa');
const when = (index: number) => at(pick(held, index));

describe('the summary', () => {
	it('the summary says that there is nothing yet', () => {
		expect(say(caseOf())).toBe('No session yet.');
		expect(say(caseOf({ sessions: sessions('2026-01-08', 'n') }))).toBe(
			'No session held since 8 January, 1 more missed or cancelled. No rating yet.',
		);
		expect(say(caseOf({ sessions: sessions('2025-01-09', 'a') }))).toBe(
			'1 session since 9 January 2025. No rating yet.',
		);
	});

	it('the summary counts a session once it is over, and one of today only when it is finished', () => {
		const begun = sessions('2026-02-24', 'aa').map((one, index) => ({ ...one, finished: index === 0 }));
		const today = pick(begun, 1).date;
		const said = (changes: Partial<(typeof begun)[number]>): string =>
			summarizeTimeline(caseOf({ sessions: [pick(begun, 0), { ...pick(begun, 1), ...changes }] }), defaultOptions, {
				...frame({}),
				today: today as ReturnType<typeof frame>['today'],
			}).join(' ');
		expect(said({})).toContain('1 session since 24 February.');
		expect(said({ finished: true })).toContain('2 sessions since 24 February');
		expect(say(caseOf({ sessions: [{ ...pick(begun, 0), finished: false, date: frame({}).today }] }))).toContain(
			'No session held yet.',
		);
	});

	it('the summary says first that a therapy is paused or has ended', () => {
		expect(say(caseOf({ client: { status: 'paused' }, sessions: held }))).toMatch(
			/^This therapy is paused\. 4 sessions/,
		);
		expect(say(caseOf({ client: { status: 'ended', ended: '2026-02-20' }, sessions: held }))).toMatch(
			/^This therapy ended on 20 February\. 4 sessions/,
		);
		expect(say(caseOf({ client: { status: 'ended' }, sessions: held }))).toMatch(/^This therapy has ended\. /);
	});

	it('the summary tells sessions, how ratings stand and stood, how far apart, and what is open', () => {
		const caseFile = caseOf({
			sessions: held,
			series: [
				series('impression/client/-/bond', held, '4 5 - 6 6'),
				series('impression/client/-/goal', held, '. . . 0 -'),
				series('impression/therapist/-/bond', held, '7 7 - 7 8'),
			],
			goals: [goal('Sleep', when(0))],
			tasks: [task('Diary', when(0)), task('Letter', when(1), ['done', when(3)])],
			ruptures: [rupture('went quiet', when(1)), rupture('late', when(3), { status: 'in repair' })],
		});
		expect(say(caseFile)).toBe(
			'4 sessions since 8 January, 1 more missed or cancelled; the last on 5 February. ' +
				'Client’s bond 6 of 10, 4 at first; goal agreement 0 of 10. The therapist beside it: bond 2 higher. ' +
				'Open: 1 rupture, 1 rupture in repair, 1 goal, 1 task.',
		);
		expect(say(caseFile, true)).not.toContain('rupture');
	});

	it('the summary sets two forms of one session side by side, each in a note of its own', () => {
		const rated = (rater: string, values: string) => {
			const line = series(`wai-sr/${rater}/-/total`, held, values, [12, 60]);
			return { ...line, points: line.points.map((point) => ({ ...point, path: `${rater} ${point.session}.md` })) };
		};
		expect(
			say(caseOf({ sessions: held, series: [rated('client', '40 42 - - 50'), rated('therapist', '40 40 - - 45')] })),
		).toContain('The therapist beside it: total 5 lower.');
	});

	it('the summary takes the newest answers of each person, and says by which form', () => {
		const couple = (second: string): CaseFile =>
			caseOf({
				client: { participants: ['A', 'B'] },
				sessions: held,
				series: [
					series('srs/client/A/total', held, '30 - - 34 -', [0, 40]),
					series('srs/client/B/total', held, '20 25 - 31 -', [0, 40]),
					series('impression/client/A/goal', held, '. . . . 4'),
					series('impression/client/B/goal', held, second),
				],
			});
		expect(say(couple('. . . . 8'))).toContain('on 0 to 10: goal agreement A 4, B 8.');
		expect(say(couple('. . . . 8'))).not.toContain('SRS');
		expect(say(couple('. . . . .'))).toContain('A’s goal agreement 4 of 10. B’s SRS: total 31 of 40, 20 at first.');
	});

	it('the summary tells of several people each', () => {
		const couple = caseOf({
			client: { participants: ['A', 'B'] },
			sessions: held,
			series: [
				series('srs/client/A/total', held, '30 - - - 34', [0, 40]),
				series('srs/client/B/total', held, '20 25 - - 31', [0, 40]),
			],
		});
		expect(say(couple)).toContain('From first to last by SRS, on 0 to 40: total A 30 to 34, B 20 to 31.');
	});
});

describe('the table', () => {
	const table = (caseFile: CaseFile, changes = {}) => timelineTable(caseFile, defaultOptions, frame(changes));
	const text = (caseFile: CaseFile, changes = {}): readonly string[] =>
		table(caseFile, changes).rows.map(({ cells }) => cells.map((cell) => cell.text).join(' | '));

	it('the table has a row for each session and each day on which something happened outside one', () => {
		const caseFile = caseOf({
			sessions: held,
			series: [series('impression/client/-/bond', held, '0 5 - - 6')],
			tasks: [task('Diary', when(0), ['partly', when(1)])],
			reflections: [reflection('2026-01-10', ['tired']), reflection('2026-01-15', ['protective'])],
		});
		expect(table(caseFile).columns).toEqual(['When', 'Session', 'Client’s bond (0 to 10)', 'Tasks', 'My reactions']);
		expect(text(caseFile)).toEqual([
			'1 · 8 January 2026 | attended, in person, 50 minutes | 0 | Diary (agreed) | ',
			'10 January 2026 |  |  |  | tired',
			'2 · 15 January 2026 | attended, in person, 50 minutes | 5 | Diary (partly done) | protective',
			'3 · 22 January 2026 | cancelled, in person |  |  | ',
			'4 · 29 January 2026 | attended, in person, 50 minutes |  |  | ',
			'5 · 5 February 2026 | attended, in person, 50 minutes | 6 |  | ',
		]);
	});

	it('the table puts a form beside its session, whatever day it was filled in', () => {
		const [first] = held;
		if (first === undefined) throw new Error('No session.');
		const own = series('impression/therapist/-/bond', [first], '6');
		const form = series('impression/client/-/bond', [first], '8');
		const late = { ...form, points: form.points.map((point) => ({ ...point, date: '2026-01-09', path: 'form.md' })) };
		expect(text(caseOf({ sessions: [first], series: [own, late] }))).toEqual([
			'1 · 8 January 2026 | attended, in person, 50 minutes | 8 | 6',
		]);
	});

	it('the table says of a form that lacks answers that it was filled in', () => {
		const [first, second] = held;
		if (first === undefined || second === undefined) throw new Error('No session.');
		const line = series('wai-sr/client/-/total', [first, second], '40 -', [12, 60]);
		const blank = {
			...line,
			points: line.points.map((point) => (point.value === null ? { ...point, path: 'form.md' } : point)),
		};
		expect(text(caseOf({ sessions: [first, second], series: [blank] }))).toEqual([
			'1 · 8 January 2026 | attended, in person, 50 minutes | 40',
			'2 · 15 January 2026 | attended, in person, 50 minutes | not all answered',
		]);
		expect(text(caseOf({ sessions: [first, second], series: [line] }))[1]).toBe(
			'2 · 15 January 2026 | attended, in person, 50 minutes | ',
		);
	});

	it('the table holds everything the picture can hold, whatever the range', () => {
		const all = timelineTable(fixtureCase(), { ...defaultOptions, range: { kind: 'sessions', count: 3 } }, frame());
		const words = JSON.stringify(all);
		for (const each of ['Sleep diary', 'Say no at work', 'went quiet', 'protective', 'What changed?'])
			expect(words).toContain(each);
		expect(all.rows.length).toBeGreaterThanOrEqual(39);
	});

	it('the table keeps texts and private lanes out of discreet mode', () => {
		expect(text(fixtureCase(), { discreet: true }).join('\n')).not.toMatch(/Sleep|quiet|protective|Marked/);
	});
});

describe('the file of numbers', () => {
	it('the file of numbers follows RFC 4180, with nothing for no rating and 0 for 0', () => {
		const csv = seriesCsv(
			[
				series('impression/client/-/bond', held, '0 - 7'),
				{ ...series('gbo/client/A/x', held, '3'), dimension: 'Say "no", often' },
			],
			'comma',
			'.',
		);
		expect(csv).toBe(
			'\uFEFFdate,session,instrument,rater,participant,dimension,value,min,max\r\n' +
				'2026-01-08,1,impression,client,,bond,0,0,10\r\n' +
				'2026-01-15,2,impression,client,,bond,,0,10\r\n' +
				'2026-01-22,3,impression,client,,bond,7,0,10\r\n' +
				'2026-01-08,1,gbo,client,A,"Say ""no"", often",3,0,10\r\n',
		);
	});
});
