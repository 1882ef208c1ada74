import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeComparison } from '../../src/case/figures/describe-comparison';
import { figureSentences } from '../../src/case/figures/figures';
import { scoredSeries, type ScoredSeries } from '../../src/case/figures/scored-series';
import { defaultSignalRules, type SignalRules } from '../../src/case/signal-rules';
import type { CaseFile } from '../../src/case/case-file';
import { builtInInstruments } from '../../src/instruments/built-in/built-in';
import { reliableChange } from '../../src/instruments/statistics/reliable-change';
import { parseDay } from '../../src/notes/day';
import { caseOf } from './case-notation';

const instruments = new Map(builtInInstruments.map((instrument) => [instrument.id, instrument]));
const today = parseDay('2026-06-01');
if (today === null) throw new Error('a day');

const measure = (date: string, more: Record<string, unknown>): Record<string, unknown> => ({
	alliance: 'measure',
	client: '[[K-014]]',
	date: `2026-${date}`,
	rater: 'client',
	...more,
});
const srs = caseOf(['03-05 #1', '03-12 #2', '03-19 #3'], {
	'a.md': measure('03-05', { instrument: 'srs', total: 30 }),
	'b.md': measure('03-12', { instrument: 'srs', total: 31 }),
	'c.md': measure('03-19', { instrument: 'srs', relationship: 9, goals: 9, approach: 9, overall: 9.5 }),
});
const withError: SignalRules = {
	...defaultSignalRules,
	'reliable-change': { on: true, errors: { srs: { sd: 6, reliability: 0.9 } } },
};

function lineOf(file: CaseFile, id: string): ScoredSeries {
	const line = scoredSeries(file, instruments).find(({ series }) => series.id === id);
	if (line === undefined) throw new Error(`no line ${id}`);
	return line;
}

function compare(
	file: CaseFile,
	id: string,
	[one, other]: readonly [number, number],
	rules: SignalRules = withError,
): string {
	const line = lineOf(file, id);
	const [a, b] = [line.rated[one], line.rated[other]];
	if (a === undefined || b === undefined) throw new Error('two ratings');
	return describeComparison(line, [a, b], rules, today as NonNullable<typeof today>);
}

describe('any two ratings of a line', () => {
	it('are compared by the SD and reliability that are set', () => {
		expect(compare(srs, 'srs/client/-/total', [0, 2])).toBe(
			'The client’s total score (SRS, 0–40) was 30 on 5 March and 36.5 on 19 March: 6.5 points higher. With the SD of 6 and the reliability of 0.9 you set, measurement error alone would rarely make more than 5.3; this is more. It says nothing of why.',
		);
		expect(compare(srs, 'srs/client/-/total', [0, 1])).toBe(
			'The client’s total score (SRS, 0–40) was 30 on 5 March and 31 on 12 March: 1 point higher. With the SD of 6 and the reliability of 0.9 you set, measurement error alone would rarely make more than 5.3; this is not more, and may be error alone.',
		);
	});

	it('are named in order of time, whichever is picked first', () => {
		expect(compare(srs, 'srs/client/-/total', [2, 0])).toBe(compare(srs, 'srs/client/-/total', [0, 2]));
	});

	it('are left at their distance where nothing is set', () => {
		expect(compare(srs, 'srs/client/-/total', [1, 2], defaultSignalRules)).toMatch(
			/: 5.5 points higher. Whether measurement error alone could make that is not known here: no SD and reliability are set for SRS in the settings.$/,
		);
	});

	it('are not measured by the error of another score', () => {
		const twice = caseOf(['03-05 #1', '03-12 #2'], {
			'a.md': measure('03-05', { instrument: 'srs', relationship: 9 }),
			'b.md': measure('03-12', { instrument: 'srs', relationship: 2 }),
		});
		expect(compare(twice, 'srs/client/-/relationship', [0, 1])).toMatch(/are those of the total score.$/);
	});

	it('of a goal are only set side by side', () => {
		const goal = caseOf(['03-05 #1', '03-12 #2'], {
			'a.md': measure('03-05', { instrument: 'gbo', about: 'Sleep', progress: 0 }),
			'b.md': measure('03-12', { instrument: 'gbo', about: 'Sleep', progress: 0 }),
		});
		expect(compare(goal, 'gbo/client/-/Sleep', [0, 1])).toBe(
			'The client’s rating of “Sleep” (GBO, 0–10) was 0 on 5 March and 0 on 12 March: the same.',
		);
	});

	it('over goals say over how many each', () => {
		const rate = (date: string, about: string): Record<string, unknown> =>
			measure(date, { instrument: 'gas', about, attainment: 0 });
		const file = caseOf(['03-05 #1', '03-12 #2'], {
			'a.md': rate('03-05', 'Sleep'),
			'b.md': rate('03-05', 'Work'),
			'c.md': rate('03-12', 'Sleep'),
		});
		expect(compare(file, 'gas/client/-/t-score', [0, 1])).toBe(
			'The client’s T score (GAS, 10–90) was 50 on 5 March and 50 on 12 March: the same. The first: over 2 goals, all counted alike. The second: over 1 goal.',
		);
	});

	it('are beyond error exactly where |RC| exceeds 1.96', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (a, b) => {
				const two = caseOf(['03-05 #1', '03-12 #2'], {
					'a.md': measure('03-05', { instrument: 'srs', total: a / 10 }),
					'b.md': measure('03-12', { instrument: 'srs', total: b / 10 }),
				});
				expect(compare(two, 'srs/client/-/total', [0, 1]).includes('; this is more.')).toBe(
					reliableChange(a / 10, b / 10, 6, 0.9)?.reliable,
				);
			}),
			{ numRuns: 30 },
		);
	});
});

describe('what the ratings amount to', () => {
	const of = (file: CaseFile): readonly string[] => figureSentences(file, instruments, defaultSignalRules, today);

	it('what the ratings amount to says of two raters how far apart they are, and apart from that how they move', () => {
		const sessions = [
			'03-05 #1 client-bond=6 client-goal-agreement=6 client-task-agreement=6 bond=5 goal-agreement=5 task-agreement=5',
			'03-12 #2 client-bond=8 client-goal-agreement=8 client-task-agreement=8 bond=7 goal-agreement=7 task-agreement=7',
			'03-19 #3 client-bond=5 client-goal-agreement=5 client-task-agreement=5 bond=8 goal-agreement=8 task-agreement=8',
			'03-26 #4 bond=2',
		];
		expect(of(caseOf(sessions)).slice(0, 2)).toEqual([
			'The client’s total score (Impression, 0–10) was on average 0.3 points lower than yours in the 3 sessions that both rated. Clients ordinarily rate somewhat higher.',
			'Of the 2 steps from one of these sessions to the next, both went the same way in 1 and opposite ways in 1; in 0 at least one of them stayed.',
		]);
	});

	it('what the ratings amount to says how far a goal has come by end minus start', () => {
		const file = caseOf(['03-05 #1', '03-12 #2'], {
			'a.md': measure('03-05', { instrument: 'gbo', about: 'Sleep', progress: 6 }),
			'b.md': measure('03-12', { instrument: 'gbo', about: 'Sleep', progress: 2 }),
		});
		expect(of(file)).toEqual([
			'The client’s rating of “Sleep” (GBO, 0–10) went from 6 on 5 March to 2 on 12 March. End minus start: −4.',
		]);
	});

	it('what the ratings amount to says the T score with what it is over', () => {
		const file = caseOf(['03-05 #1'], {
			'a.md': measure('03-05', { instrument: 'gas', about: 'Sleep', attainment: 1, weight: 3 }),
			'b.md': measure('03-05', { instrument: 'gas', about: 'Work', attainment: 1 }),
		});
		expect(of(file)).toEqual([
			'The client’s T score (GAS) was 61.6 on 5 March. Over 2 goals, weighted 3 and 1 (1 where none is noted). 50 is where every goal is reached as expected.',
		]);
	});

	it('what the ratings amount to says where there are too few scores to speak of dips', () => {
		expect(of(srs)).toEqual([
			'The client’s total score (SRS, 0–40): too few sessions to say anything about dips: 3 scores so far, and there have to be 4 before the one looked at.',
		]);
		expect(figureSentences(srs, instruments, { dip: { ...defaultSignalRules.dip, on: false } }, today)).toEqual([]);
	});
});
