import { describe, expect, it } from 'vitest';
import { widenedIntervals } from '../../../src/case/signals/interval-widening';
import { addDays, type Day } from '../../../src/notes/day';
import { caseOf } from '../case-notation';
import { day, measures, places, sessions, signalsOf } from './signals-of';

const sentences = (...given: Parameters<typeof signalsOf>): readonly string[] =>
	signalsOf(...given).map(({ because }) => because);

describe('an open rupture', () => {
	it('an open rupture is asked about after two sessions, at the latest one', () => {
		const file = caseOf(['01-01 #1 rupture:withdrawal 3/5: went quiet', '01-08 #2', '01-15 #3', '01-22 #4 no-show']);
		expect(signalsOf(file, 'rupture-open')).toEqual([
			{
				rule: 'rupture-open',
				series: null,
				at: { date: '2026-01-15', session: 3 },
				because:
					'The rupture of 1 January (withdrawal) is marked as open, 2 sessions later. Is there something to come back to together?',
			},
		]);
		expect(signalsOf(caseOf(['01-01 #1 rupture:went quiet', '01-08 #2']), 'rupture-open')).toEqual([]);
	});

	it('an open rupture is left alone once it is repaired, or left on purpose', () => {
		const rupture = (status: string): Record<string, Record<string, unknown>> => ({
			'r.md': { alliance: 'rupture', client: '[[K-014]]', date: '2026-01-01', status },
		});
		const held = ['01-01 #1', '01-08 #2', '01-15 #3'];
		expect(
			['open', 'in repair', 'repaired', 'left'].map(
				(status) => signalsOf(caseOf(held, rupture(status)), 'rupture-open').length,
			),
		).toEqual([1, 1, 0, 0]);
	});

	it('an open rupture is not asked about in a therapy that has ended', () => {
		expect(
			signalsOf(
				caseOf(['01-01 #1 rupture:went quiet', '01-08 #2', '01-15 #3'], {}, { status: 'ended' }),
				'rupture-open',
			),
		).toEqual([]);
	});

	it('an open rupture counts no session that lies ahead', () => {
		expect(
			signalsOf(
				caseOf(['01-01 #1 rupture:went quiet', '01-08 #2', '01-15 #3']),
				'rupture-open',
				undefined,
				'2026-01-10',
			),
		).toEqual([]);
	});
});

describe('missing ratings', () => {
	it('missing ratings are none where each session has a form of its own, numbered or not and whenever it was filled in', () => {
		const days = Array.from({ length: 9 }, (_, index) => addDays(day('2026-01-01'), index * 7));
		const forms = Object.fromEntries(
			days.map((date, index) => [
				`${index}.md`,
				{
					alliance: 'measure',
					client: '[[K-014]]',
					session: `[[${date.slice(5)}]]`,
					date: index < 5 ? date : addDays(date, 1),
					instrument: 'wai-sr',
					rater: 'client',
					total: 40,
				},
			]),
		);
		expect(
			sentences(
				caseOf(
					days.map((date) => date.slice(5)),
					forms,
				),
				'rating-missing',
			),
		).toEqual([]);
	});

	it('missing ratings are noticed after three sessions, by rater', () => {
		const file = caseOf(sessions({ 'client-bond': '6 7 - 7 - - -', bond: '6 6 6 6 6 6 6' }));
		expect(sentences(file, 'rating-missing')).toEqual([
			'None of the last 3 sessions has an alliance rating by the client, after 3 of the 4 before had one. Is it worth asking?',
		]);
	});

	it('missing ratings are none where 0 was given, nor where another form took over', () => {
		expect(signalsOf(caseOf(sessions({ 'client-bond': '6 7 7 0 0 0' })), 'rating-missing')).toEqual([]);
		expect(
			signalsOf(
				caseOf(
					sessions({ 'client-bond': '6 7 7 7 - - -', bond: '1 1 1 1 1 1 1' }),
					measures('check-in', '- - - - 6 6 6'),
				),
				'rating-missing',
			),
		).toEqual([]);
	});

	it('missing ratings are none where ratings never were the habit', () => {
		expect(
			signalsOf(
				caseOf(sessions({ 'client-bond': '6 - - 7 - - 7 - - -', bond: '1 1 1 1 1 1 1 1 1 1' })),
				'rating-missing',
			),
		).toEqual([]);
		expect(signalsOf(caseOf(['01-01 #1', '01-08 #2', '01-15 #3', '01-22 #4']), 'rating-missing')).toEqual([]);
	});

	it('missing ratings are none where someone was not there', () => {
		const who = { participants: ['A', 'B'] };
		const forms = measures('srs', '36 36 36 36 - - -', { participant: 'A' });
		const held = (present: string): readonly string[] =>
			sessions({ bond: '1 1 1 1 1 1 1' }, { 5: present, 6: present, 7: present });
		expect(sentences(caseOf(held('present:B'), forms, who), 'rating-missing')).toEqual([]);
		expect(sentences(caseOf(held('present:A'), forms, who), 'rating-missing')).toEqual([
			'None of the last 3 sessions has an alliance rating by A, after all 4 before had one. Is it worth asking?',
		]);
	});

	it('missing ratings leave sessions that did not take place out of the count', () => {
		expect(signalsOf(caseOf(sessions({ bond: '6 6 6 - - -' }, { 6: 'cancelled' })), 'rating-missing')).toEqual([]);
	});
});

describe('tasks that were not reviewed', () => {
	it('tasks that were not reviewed are counted together, from their agreement or last review', () => {
		const file = caseOf([
			'01-01 #1 task:Walk task:Write task:Call',
			'01-08 #2 done:Call',
			'01-15 #3 partly:Walk',
			'01-22 #4',
			'01-29 #5',
			'02-05 #6',
		]);
		expect(sentences(file, 'tasks-unreviewed')).toEqual([
			'2 open tasks have no review noted in the last 3 to 5 sessions. Do they still fit?',
		]);
	});

	it('tasks that were not reviewed are none while three sessions have not passed', () => {
		expect(signalsOf(caseOf(['01-01 #1 task:Walk', '01-08 #2', '01-15 #3']), 'tasks-unreviewed')).toEqual([]);
		expect(sentences(caseOf(['01-01 #1 task:Walk', '01-08 #2', '01-15 #3', '01-22 #4']), 'tasks-unreviewed')).toEqual([
			'An open task has no review noted in the last 3 sessions. Does it still fit?',
		]);
	});
});

describe('no goal', () => {
	it('no goal is asked about after four sessions', () => {
		expect(signalsOf(caseOf(['01-01 #1', '01-08 #2', '01-15 #3', '01-22 #4 cancelled']), 'goals-none')).toEqual([]);
		expect(places(signalsOf(caseOf(['01-01 #1', '01-08 #2', '01-15 #3', '01-22 #4']), 'goals-none'))).toEqual([4]);
		expect(signalsOf(caseOf(['01-01 #1', '01-08 #2', '01-15 #3', '01-22 #4 agree:Sleep']), 'goals-none')).toEqual([]);
	});

	it('no goal is asked about when all were closed and four more sessions passed', () => {
		const file = (more: readonly string[]): ReturnType<typeof caseOf> =>
			caseOf(['01-01 #1 agree:Sleep', '01-08 #2 met:Sleep', '01-15 #3', '01-22 #4', '01-29 #5', ...more]);
		expect(signalsOf(file([]), 'goals-none')).toEqual([]);
		expect(sentences(file(['02-05 #6']), 'goals-none')).toEqual([
			'Every goal noted has been met or dropped, and 4 sessions have passed since. What are you working towards together now?',
		]);
		expect(signalsOf(file(['02-05 #6 agree:Work']), 'goals-none')).toEqual([]);
	});
});

describe('longer intervals', () => {
	const rule = { intervals: 2, times: 1.5 };
	/** Sessions so many days apart. */
	const days = (...apart: readonly number[]): readonly Day[] =>
		apart.reduce<Day[]>((all, days) => [...all, addDays(all.at(-1) ?? day('2026-01-01'), days)], [day('2026-01-01')]);
	const widened = (
		apart: readonly number[],
		since = 0,
		usual: number | null = 7,
	): ReturnType<typeof widenedIntervals> => {
		const all = days(...apart);
		return widenedIntervals(all, addDays(all.at(-1) ?? day('2026-01-01'), since), usual, rule);
	};

	it('longer intervals are two in a row, each more than one and a half times the usual', () => {
		expect(widened([7, 14, 21])).toEqual({ intervals: [14, 21], running: null, usual: 7, agreed: true });
		expect(widened([7, 14, 7])).toBeNull();
		expect(widened([7, 35, 7])).toBeNull();
		expect(widened([14, 21], 0, 14)).toBeNull();
		expect(widened([22, 22], 0, 14)).toEqual({ intervals: [22, 22], running: null, usual: 14, agreed: true });
	});

	it('longer intervals count the days since the latest session once they are long', () => {
		expect(widened([7, 14], 10)).toBeNull();
		expect(widened([7, 14], 11)).toEqual({ intervals: [14, 11], running: 11, usual: 7, agreed: true });
		expect(widened([14, 7], 21)).toBeNull();
	});

	it('an interval still running is enough once it exceeds three times the usual', () => {
		expect(widened([7, 7, 7], 21)).toBeNull();
		expect(widened([7, 7, 7], 22)).toEqual({ intervals: [22], running: 22, usual: 7, agreed: true });
		expect(widened([7, 7, 7, 7, 7, 7, 7], 68, null)).toEqual({
			intervals: [68],
			running: 68,
			usual: 7,
			agreed: false,
		});
		expect(widened([7, 7, 7], 68, null)).toBeNull();
	});

	it('an active client who has not come for long is asked about, a paused or ended one is not', () => {
		const held = ['01-01', '01-08', '01-15', '01-22', '01-29'];
		const told = (status: string): readonly string[] =>
			sentences(caseOf(held, {}, { status }), 'interval-widening', undefined, '2026-04-07');
		expect(told('active')).toEqual([
			'The latest session was 68 days ago; the median before was 7 days. Is that as you agreed, or is it worth asking how they are?',
		]);
		expect([told('paused'), told('ended')]).toEqual([[], []]);
	});

	it('longer intervals go by the median of the earlier intervals where the client note gives none', () => {
		expect(widened([7, 7, 14, 7, 21, 21], 0, null)).toEqual({
			intervals: [21, 21],
			running: null,
			usual: 7,
			agreed: false,
		});
		expect(widened([7, 7, 7, 21, 21], 0, null)).toBeNull();
	});

	it('longer intervals are told of an active client only', () => {
		const lines = ['01-01 #1', '01-08 #2', '01-22 #3', '02-12 #4'];
		const told = (status: string): number =>
			signalsOf(caseOf(lines, {}, { status, 'interval-days': 7 }), 'interval-widening', undefined, '2026-02-13').length;
		expect(['active', 'paused', 'ended'].map(told)).toEqual([1, 0, 0]);
	});

	it('longer intervals take two sessions of one day for one meeting', () => {
		expect(widened([7, 14, 0, 21])?.intervals).toEqual([14, 21]);
	});
});
