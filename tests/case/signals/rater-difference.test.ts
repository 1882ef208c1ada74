import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Series } from '../../../src/case/case-file';
import { raterDifferenceSeries } from '../../../src/case/baseline/rater-difference';
import { findWidenings } from '../../../src/case/signals/gap-widening';
import { defaultSignalRules, type SignalRules } from '../../../src/case/signal-rules';
import { caseOf } from '../case-notation';
import { measures, signalsOf } from './signals-of';

const people = (lines: Readonly<Record<string, string>>): Record<string, Record<string, unknown>> =>
	Object.assign(
		{},
		...Object.entries(lines).map(([participant, line]) => measures('srs', line, { participant })),
	) as Record<string, Record<string, unknown>>;

const gaps = (lines: Readonly<Record<string, string>>): readonly (number | null)[] | undefined =>
	raterDifferenceSeries(caseOf([], people(lines)))[0]?.points.map(({ value }) => value);

const bare: SignalRules = { ...defaultSignalRules, dip: { on: true, referenceSd: {} } };

describe('the gap between participants', () => {
	it('the gap between participants is highest minus lowest of the same session, whoever that is', () => {
		expect(gaps({ A: '30 20 38', B: '36 28 30' })).toEqual([6, 8, 8]);
		expect(gaps({ A: '30 20', B: '36 28', C: '33 40' })).toEqual([6, 20]);
	});

	it('the gap between participants is absent where fewer than two have rated, and 0 is a rating', () => {
		expect(gaps({ A: '30 - 38', B: '36 28 0' })).toEqual([6, null, 38]);
		expect(raterDifferenceSeries(caseOf([], people({ A: '30 30' })))).toEqual([]);
	});

	it('the gap between participants says who has rated and who stands where', () => {
		const [gap] = raterDifferenceSeries(caseOf([], people({ B: '36', A: '30', C: '36' })));
		expect(gap).toMatchObject({
			id: 'srs/client/*/total',
			instrument: 'srs',
			dimension: 'total',
			min: 0,
			max: 40,
			scale: { min: 0, max: 40 },
		});
		expect(gap?.points[0]).toMatchObject({
			raters: ['A', 'B', 'C'],
			scores: { lowest: { participant: 'A', value: 30 }, highest: { participant: 'B', value: 36 } },
		});
	});

	it('the gap between participants is that of a session even where one form was filled in the day after', () => {
		const form = (participant: string, date: string, total: number): Record<string, unknown> => ({
			alliance: 'measure',
			client: '[[K-014]]',
			session: '[[01-01]]',
			date,
			instrument: 'srs',
			rater: 'client',
			participant,
			total,
		});
		const [gap] = raterDifferenceSeries(
			caseOf(['01-01 #1'], { 'a.md': form('A', '2026-01-02', 30), 'b.md': form('B', '2026-01-01', 36) }),
		);
		expect(gap?.points.map(({ date, session, value }) => [date, session, value])).toEqual([['2026-01-01', 1, 6]]);
	});

	it('pairs forms by their session, whether or not it has a number of its own', () => {
		const form = (participant: string, session: string, date: string, total: number): Record<string, unknown> => ({
			alliance: 'measure',
			client: '[[K-014]]',
			session: `[[${session}]]`,
			date: `2026-${date}`,
			instrument: 'srs',
			rater: 'client',
			participant,
			total,
		});
		const ofDay = (
			held: readonly string[],
			[first = '', second = '']: readonly string[],
		): readonly unknown[] | undefined =>
			raterDifferenceSeries(
				caseOf(held, {
					'a1.md': form('A', first, '01-01', 30),
					'a2.md': form('A', second, '01-09', 20),
					'b2.md': form('B', second, '01-08', 28),
				}),
			)[0]?.points.map(({ date, value }) => [date, value]);
		expect(ofDay(['01-01T09:00', '01-01T15:00'], ['01-01T09:00', '01-01T15:00'])).toEqual([
			['2026-01-01', null],
			['2026-01-01', 8],
		]);
		expect(ofDay(['01-01 #5', '01-08 #5'], ['01-01', '01-08'])).toEqual([
			['2026-01-01', null],
			['2026-01-08', 8],
		]);
	});

	it('the gap between participants leaves out what a therapist rates about them', () => {
		expect(
			raterDifferenceSeries(
				caseOf([], {
					...measures('wai', '100', { participant: 'A', rater: 'therapist' }),
					...measures('wai', '90', { participant: 'B', rater: 'therapist' }),
				}),
			),
		).toEqual([]);
	});

	it('the gap between participants stays as it is when everyone rates higher by the same', () => {
		const series = (participant: string, values: readonly (number | null)[]): Series => ({
			id: participant,
			instrument: 'srs',
			rater: 'client',
			participant,
			dimension: 'total',
			min: -100,
			max: 100,
			points: values.map((value, index) => ({
				date: '2026-01-01',
				session: index + 1,
				value,
				path: '',
				sessionPath: `${index}.md`,
			})),
		});
		const line = fc.array(fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }), { minLength: 1, maxLength: 20 });
		const raised = (values: readonly (number | null)[], by: number): readonly (number | null)[] =>
			values.map((value) => (value === null ? null : value + by));
		fc.assert(
			fc.property(line, line, fc.integer({ min: -50, max: 50 }), (a, b, by) => {
				const gapBy = (add: number): unknown =>
					raterDifferenceSeries({
						sessions: [],
						series: [series('A', raised(a, add)), series('B', raised(b, add))],
					})[0]?.points.map(({ value }) => value);
				expect(gapBy(by)).toEqual(gapBy(0));
			}),
		);
	});
});

describe('a widening gap', () => {
	const widenings = (lines: Readonly<Record<string, string>>, rules = bare): readonly string[] =>
		signalsOf(caseOf([], people(lines)), 'gap-widening', rules).map(({ at }) => at.date);

	it('a widening gap is the dip rule turned round', () => {
		expect(widenings({ A: '30 30 30 30 20 20', B: '33 34 35 36 38 38' })).toEqual(['2026-02-05']);
		expect(widenings({ A: '30 30 30 30 20 30', B: '33 34 35 36 38 34' })).toEqual([]);
		expect(widenings({ A: '30 30 30 30 20', B: '33 34 35 36 38' })).toEqual([]);
		expect(widenings({ A: '30 30 30 30 34', B: '33 34 35 36 34' })).toEqual([]);
		expect(widenings({ A: '30 30 30 20 20', B: '33 34 35 38 38' })).toEqual([]);
		expect(widenings({ A: '30 30 30 30 20 20', B: '34 34 34 34 38 38' })).toEqual(['2026-02-05']);
	});

	it('reckons with the least spread that is set for the form', () => {
		expect(widenings({ A: '30 30 30 30 30 30', B: '30 31 30 31 36 36' })).toEqual(['2026-02-05']);
		expect(
			widenings(
				{ A: '30 30 30 30 30 30', B: '30 31 30 31 36 36' },
				{ ...bare, dip: { on: true, referenceSd: { srs: 3 } } },
			),
		).toEqual([]);
	});

	it('a widening gap takes no absence and no return for a change', () => {
		// C always stands apart and is absent at first: the gap of three is not compared with that of two.
		expect(widenings({ A: '30 31 30 31 30 31', B: '31 33 31 33 31 33', C: '- - - - 10 10' })).toEqual([]);
		const points =
			raterDifferenceSeries(
				caseOf([], people({ A: '30 31 30 31 30 31 30', B: '31 33 31 33 31 39 39', C: '- - - - 10 - -' })),
			)[0]?.points ?? [];
		expect(findWidenings(points, { referenceSd: null, min: 0, max: 40 }).map(({ point }) => point.date)).toEqual([
			'2026-02-05',
		]);
	});

	it('a widening gap gives both ends and takes no side', () => {
		expect(
			signalsOf(caseOf([], people({ A: '30 30 30 30 20 20', B: '33 34 35 36 38 36' })), 'gap-widening', bare),
		).toEqual([
			{
				rule: 'gap-widening',
				series: 'srs/client/*/total',
				at: { date: '2026-02-05', session: null },
				because:
					'On 29 January the total scores (SRS, 0–40) ran from 20 (A) to 38 (B), a gap of 18; the 4 gaps before had a mean of 4.5; the least SD reckoned with is 1.3. If nothing had changed, fewer than 1 in 200 such gaps would be this wide. It has stayed so for 2 sessions. How is it for each of them to be here?',
			},
		]);
	});
});
