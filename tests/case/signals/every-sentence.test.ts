// Every sentence a signal can say, in one file to be read: none diagnoses, blames, or claims more than its source.
import { describe, expect, it } from 'vitest';
import { figureText } from '../../../src/text/figures';
import { signalText } from '../../../src/text/signals';
import { timelineText } from '../../../src/text/timeline';
import { scoreText } from '../../../src/text/scores';
import { dipText } from '../../../src/text/dips';

const score = scoreText.scoreOf(scoreText.clients, null, null, scoreText.form('SRS', 0, 40));
const mine = scoreText.scoreOf(scoreText.your, null, null, scoreText.form('WAI', 36, 252));
const dip = {
	score,
	value: '30',
	day: '5 March',
	earlier: 6,
	mean: '37.2',
	sd: '1.9',
	byReference: false,
	beyond: { oneIn: 200 },
	deepest: { oneIn: 200 },
	length: 1,
	isBack: false,
	lowest: null,
	deepened: false,
	stayed: false,
	side: 'below',
} as const;
const episode = {
	score,
	mean: '37.2',
	lowest: '28',
	lowestDay: '12 March',
	length: 1,
	value: '36',
	back: '19 March',
	from: '5 March',
	to: '12 March',
	ruptures: [],
};
const hit = {
	score,
	day: '5 March',
	value: '30',
	scores: 14,
	lower: '32.1',
	upper: '40.0',
	length: 1,
	lastDay: '19 March',
};
const run = {
	score,
	value: '35.9',
	day: '5 March',
	cutoff: '36',
	side: 'at-or-below',
	sourcesDiffer: false,
	length: 1,
	lastDay: '19 March',
} as const;
const change = {
	score,
	first: '20',
	firstDay: '8 January',
	latest: '32',
	latestDay: '5 March',
	change: '12',
	threshold: '7.6',
	sd: '10.5',
	reliability: '0.931',
};
const higher = {
	score: mine,
	participant: null,
	sessions: 3,
	from: '5 March',
	to: '19 March',
	gap: '21.3',
	sd: '9.4',
	byReference: false,
};
const gap = {
	...dip,
	form: scoreText.form('SRS', 0, 40),
	dimension: null,
	value: '16',
	mean: '4.5',
	sd: '1.2',
	lowestOf: { who: 'A', value: '20' },
	highestOf: { who: 'B', value: '36' },
	among: [],
};
const rupture = { kind: 'withdrawal', day: '5 March', withWhom: null, status: 'open', sessions: 2 } as const;
const missing = { rater: 'client', participant: null, missing: 3, rated: 8, before: 9 };
const intervals = { intervals: [14, 21], running: null, usual: 7, agreed: true };
const repaired = { day: '5 March', status: 'repaired' };

const sentences: Readonly<Record<string, readonly string[]>> = {
	'Whose score': [
		score,
		mine,
		scoreText.scoreOf(scoreText.persons('A'), 'bond', null, scoreText.form('Check-in', 0, 10)),
		scoreText.scoreOf(scoreText.your, 'agreement on goals', 'A', scoreText.form('WAI', 12, 84)),
		scoreText.scoreOf(scoreText.observers, null, 'A', scoreText.form('WAI', 36, 252)),
	],
	[scoreText.names.dip]: [
		dipText.dip(dip),
		dipText.dip({ ...dip, beyond: { oneIn: 50 } }),
		dipText.dip({ ...dip, beyond: { sds: 1 } }),
		dipText.dip({ ...dip, beyond: { sds: 2 }, byReference: true }),
		dipText.dip({ ...dip, byReference: true }),
		dipText.dip({ ...dip, length: 2 }),
		dipText.dip({ ...dip, length: 3, isBack: true }),
		dipText.dip({ ...dip, length: 3, lowest: '28' }),
		dipText.dip({ ...dip, beyond: { oneIn: 50 }, length: 3, isBack: true, lowest: '28', deepened: true }),
		dipText.dip({ ...dip, beyond: { sds: 1 }, deepest: { sds: 2 }, length: 3, lowest: '28', deepened: true }),
		dipText.dip({ ...dip, length: 5, stayed: true }),
		dipText.dip({ ...dip, side: 'above', length: 2, lowest: '33' }),
		dipText.dipTooFew(0, 4),
		dipText.dipTooFew(1, 4),
		dipText.dipTooFew(4, 4),
		dipText.dipNoSpread(6),
	],
	[scoreText.names['rupture-repair']]: [
		signalText.ruptureRepair(episode),
		signalText.ruptureRepair({ ...episode, length: 3, ruptures: [repaired] }),
		signalText.ruptureRepair({ ...episode, length: 3, ruptures: [{ ...repaired, status: 'open' }] }),
		signalText.ruptureRepair({ ...episode, length: 3, ruptures: [repaired, { day: '12 March', status: 'in repair' }] }),
		signalText.ruptureRepair({ ...episode, length: 3, ruptures: [{ ...repaired, status: 'left' }] }),
	],
	[scoreText.names.unusual]: [
		signalText.unusualScore(hit),
		signalText.unusualScore({ ...hit, length: 2 }),
		signalText.unusualScore({ ...hit, length: 3 }),
		signalText.unusualJump({ ...hit, value: '8', most: '6.1' }),
	],
	[scoreText.names['reliable-change']]: [signalText.reliableChange(change)],
	[scoreText.names['below-cutoff']]: [
		signalText.belowCutoff(run),
		signalText.belowCutoff({ ...run, value: '36', sourcesDiffer: true }),
		signalText.belowCutoff({ ...run, side: 'below', length: 2 }),
		signalText.belowCutoff({ ...run, length: 4 }),
		signalText.firstBelowCutoff({ ...run, score: score.replace('SRS', 'ORS'), value: '17.2', cutoff: '25' }),
		signalText.firstBelowCutoff({
			...run,
			score: score.replace('SRS', 'ORS'),
			value: '25',
			cutoff: '25',
			sourcesDiffer: true,
		}),
	],
	[scoreText.names['therapist-higher']]: [
		signalText.therapistHigher(higher),
		signalText.therapistHigher({
			...higher,
			participant: 'A',
			score: scoreText.scoreOf(scoreText.your, null, 'A', scoreText.form('WAI', 36, 252)),
		}),
		signalText.therapistHigher({ ...higher, sessions: 1 }),
		signalText.therapistHigher({ ...higher, byReference: true }),
	],
	[scoreText.names['gap-widening']]: [
		signalText.gapWidening(gap),
		signalText.gapWidening({
			...gap,
			byReference: true,
			beyond: { oneIn: 50 },
			dimension: 'bond',
			form: scoreText.form('Check-in', 0, 10),
			value: '5',
			mean: '2.1',
			sd: '1.0',
			lowestOf: { who: 'A', value: '3' },
			highestOf: { who: 'B', value: '8' },
		}),
		signalText.gapWidening({ ...gap, length: 2 }),
		signalText.gapWidening({ ...gap, among: ['A', 'B', 'D'] }),
		signalText.gapWidening({ ...gap, length: 3, isBack: true, beyond: { oneIn: 50 }, lowest: '22', deepened: true }),
	],
	[scoreText.names['rupture-open']]: [
		signalText.ruptureOpen(rupture),
		signalText.ruptureOpen({ ...rupture, kind: null, sessions: 1 }),
		signalText.ruptureOpen({ ...rupture, status: 'in repair', withWhom: { participant: 'A', between: null } }),
		signalText.ruptureOpen({ ...rupture, kind: null, withWhom: { participant: 'A', between: 'B' } }),
	],
	[scoreText.names['rating-missing']]: [
		signalText.ratingMissing(missing),
		signalText.ratingMissing({ ...missing, participant: 'A', rated: 9 }),
		signalText.ratingMissing({ ...missing, rater: 'therapist' }),
		signalText.ratingMissing({ ...missing, missing: 1 }),
	],
	[scoreText.names['tasks-unreviewed']]: [
		signalText.tasksUnreviewed({ tasks: 1, shortest: 1, longest: 1 }),
		signalText.tasksUnreviewed({ tasks: 1, shortest: 5, longest: 5 }),
		signalText.tasksUnreviewed({ tasks: 2, shortest: 3, longest: 3 }),
		signalText.tasksUnreviewed({ tasks: 2, shortest: 3, longest: 5 }),
	],
	[scoreText.names['goals-none']]: [
		signalText.goalsNone(1),
		signalText.goalsNone(4),
		signalText.goalsAllClosed(1),
		signalText.goalsAllClosed(4),
	],
	[scoreText.names['interval-widening']]: [
		signalText.intervalWidening(intervals),
		signalText.intervalWidening({ ...intervals, running: 21 }),
		signalText.intervalWidening({ ...intervals, intervals: [14, 21, 28], agreed: false }),
		signalText.intervalWidening({ ...intervals, intervals: [21] }),
		signalText.intervalWidening({ ...intervals, intervals: [21], running: 21 }),
	],
};

const compared = {
	score,
	first: '30',
	firstDay: '5 March',
	latest: '36.5',
	latestDay: '19 March',
	change: '6.5',
	way: 'higher',
} as const;
const error = { sd: '6', reliability: '0.9', threshold: '5.3', beyond: true };
const average = { score, sessions: 8, gap: '1.2', way: 'higher' } as const;
const steps = { together: 4, apart: 1, still: 2, correlation: '0.61' };
const outcome = {
	score: figureText.goalScore(scoreText.clients, 'Sleep', scoreText.form('GBO', 0, 10)),
	start: 2,
	startDay: '5 March',
	end: 6,
	endDay: '19 March',
	change: 4,
};
const tScore = { whose: scoreText.clients, form: 'GAS', value: '61.6', day: '5 March' };

/** Those below the picture, which mark no place and ask nothing. */
const described: Readonly<Record<string, readonly string[]>> = {
	'Two ratings compared': [
		figureText.compared(compared),
		figureText.compared({ ...compared, change: '1', way: 'lower' }),
		figureText.compared({ ...compared, way: 'same' }),
		figureText.error(error),
		figureText.error({ ...error, beyond: false }),
		figureText.noError('SRS'),
		figureText.errorOfLeading(null),
		figureText.errorOfLeading('bond'),
		figureText.over(timelineText.overGoals([null, null]), timelineText.overGoals([3, 2, 1])),
	],
	'What the ratings amount to': [
		figureText.averageGap(average),
		figureText.averageGap({ ...average, gap: '1', way: 'lower' }),
		figureText.averageGap({ ...average, way: 'same' }),
		figureText.movement(steps),
		figureText.movement({ ...steps, correlation: null }),
		figureText.goalOutcome(outcome),
		figureText.goalOutcome({ ...outcome, end: 0, change: -2 }),
		figureText.goalOutcome({ ...outcome, end: 2, change: 0 }),
		figureText.tScore({ ...tScore, over: timelineText.overGoals([null]) }),
		figureText.tScore({ ...tScore, over: timelineText.overGoals([null, null]) }),
		figureText.tScore({ ...tScore, over: timelineText.overGoals([3, null]) }),
		figureText.ofLine(score, dipText.dipTooFew(3, 4)),
	],
};

const every = { ...sentences, ...described };
const all = Object.values(every).flat();

describe('the sentences', () => {
	it('the sentences read as recorded', async () => {
		const text = Object.entries(every).map(
			([name, each]) => `## ${name}\n\n${each.map((sentence) => `- ${sentence}`).join('\n')}\n`,
		);
		await expect(
			`# Every sentence a signal can say, and those that describe the ratings\n\n${text.join('\n')}`,
		).toMatchFileSnapshot('expected/sentences.md');
	});

	it('each differ', () => {
		expect(new Set(all).size).toBe(all.length);
	});

	it('the sentences leave no hole where a word or number belongs', () => {
		for (const sentence of all) expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}| [.,;]/);
	});

	it('diagnose nothing and blame nobody', () => {
		for (const sentence of all)
			expect(sentence).not.toMatch(
				/\b(weak|poor|bad|fail|fault|risk|resist|problem|should|must|alarm|warning|deteriorat|dropout|disorder|norm)/i,
			);
	});

	it('the sentences end in a question, but for those that say there is too little to go by', () => {
		for (const [name, each] of Object.entries(sentences)) {
			if (name === 'Whose score') continue;
			for (const sentence of each) if (!/^Too few|no spread/.test(sentence)) expect(sentence).toMatch(/\?$/);
		}
	});
});
