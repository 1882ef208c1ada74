// The rules that are compared. The first two are built in; the others were tried.
import { gumzDips, predictionDips } from '../../src/case/baseline/dip-options';
import { findDips, type DipOptions } from '../../src/case/baseline/find-dips';
import { predictionLimit, tails, type Tail } from '../../src/instruments/statistics/prediction-limit';
import { mean, sampleSd } from '../../src/instruments/statistics/spread';
import type { CourseSetting } from './courses';

export interface Candidate {
	readonly name: string;
	/** Places at which it marks a course. */
	readonly marks: (values: readonly number[], setting: CourseSetting) => readonly number[];
}

const starts = (values: readonly number[], options: DipOptions): readonly number[] =>
	findDips(values, options).map(({ from }) => from);

const prediction = (name: string, possible: Tail): Candidate => ({
	name,
	marks: (values, setting) => {
		const built = predictionDips('higher-is-better', setting.referenceSd, setting);
		return starts(
			values,
			built.prediction === undefined ? built : { ...built, prediction: { ...built.prediction, possible } },
		);
	},
});

/** A new score against a centre and spread of all earlier ones, marked once while it stays beyond. */
function eachScore(
	beyond: (earlier: readonly number[], value: number, setting: CourseSetting) => boolean,
): Candidate['marks'] {
	return (values, setting) => {
		const low = values.map((value, index) => index >= 4 && beyond(values.slice(0, index), value, setting));
		return low.flatMap((is, index) => (is && low[index - 1] !== true ? [index] : []));
	};
}

const floorOf = ({ min, max }: CourseSetting): number => (max - min) / 30;

const median = (values: readonly number[]): number => {
	const sorted = [...values].sort((a, b) => a - b);
	return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
};

export const builtInDip = 'Prediction limit (built in)';

export const candidates: readonly Candidate[] = [
	{
		name: builtInDip,
		marks: (values, setting) => starts(values, predictionDips('higher-is-better', setting.referenceSd, setting)),
	},
	{
		name: 'Gumz et al. 2012 (built in, to choose)',
		marks: (values, { referenceSd }) => starts(values, gumzDips('higher-is-better', referenceSd)),
	},
	prediction('Prediction limit, 1 in 20', tails.oneIn20),
	prediction('Prediction limit, 1 in 40', tails.oneIn40),
	prediction('Prediction limit, 1 in 100', tails.oneIn100),
	{
		name: 'SD pooled with a known one of the practice, 1 in 40',
		marks: eachScore((earlier, value, setting) => {
			const own = sampleSd(earlier) ?? 0;
			const n = earlier.length;
			const pooled = Math.sqrt(((n - 1) * own ** 2 + 10 * setting.within ** 2) / (n + 9));
			const limit = predictionLimit(tails.oneIn40, Math.max(pooled, floorOf(setting)), n + 10);
			return (mean(earlier) ?? 0) - value > limit;
		}),
	},
	{
		name: 'AR(1) of .3, 1 in 40',
		marks: eachScore((earlier, value, setting) => {
			const centre = mean(earlier) ?? 0;
			const expected = centre + 0.3 * ((earlier.at(-1) ?? centre) - centre);
			const s = Math.max(sampleSd(earlier) ?? 0, floorOf(setting)) * Math.sqrt(1 - 0.3 ** 2);
			return expected - value > predictionLimit(tails.oneIn40, s, earlier.length);
		}),
	},
	{
		name: 'Median and MAD, 1 in 40',
		marks: eachScore((earlier, value, setting) => {
			const centre = median(earlier);
			const mad = 1.4826 * median(earlier.map((each) => Math.abs(each - centre)));
			return centre - value > predictionLimit(tails.oneIn40, Math.max(mad, floorOf(setting)), earlier.length);
		}),
	},
];
