// Individuals control chart, tried for alliance scores by Lipner et al. 2022 (Clinical Psychology & Psychotherapy 29, 339–350). Scores of
// neighbouring sessions resemble each other, which makes false alarms more likely, so a hit is called unusual and nothing more.
import { controlChart, type ControlSignal } from '../../instruments/statistics/control-chart';
import { signalText } from '../../text/signals';
import type { Signal } from '../case-file';
import { dayInSentence, scoreFormatOf, describeScore } from '../baseline/describe-score';
import { placeOfPoint, ratedDay } from '../baseline/session-day';
import type { SignalInput } from './signal-input';

interface Hits {
	readonly first: ControlSignal;
	readonly last: ControlSignal;
	readonly length: number;
}

/**
 * A signal where scores lie outside the limits of their own series, at the first of a row on the same side. Another where a
 * score inside them lies further from its neighbour than that series' own changes allow. At least eight scores.
 */
export function unusualSignals(input: SignalInput): readonly Signal[] {
	return input.monitored.flatMap((watched) => {
		const { series } = watched;
		const values = series.points.map(({ value }) => value);
		const chart = controlChart(values, series);
		if (chart === null) return [];
		const numbers = scoreFormatOf(series);
		const scores = values.filter((value) => value !== null).length;
		return inRows(chart.signals, values).flatMap(({ first: { index, why, value }, last, length }): Signal[] => {
			const point = series.points[index];
			const lastPoint = series.points[last.index];
			if (point === undefined || lastPoint === undefined) return [];
			const limits = { jump: chart.movingRangeUpper, below: chart.lower, above: chart.upper };
			const [beyond, limit] = numbers.distinguish(value, limits[why]);
			const about = {
				score: describeScore(watched),
				day: dayInSentence(ratedDay(point), input.today),
				value: beyond,
				scores,
			};
			const because =
				why === 'jump'
					? signalText.unusualJump({ ...about, most: limit })
					: signalText.unusualScore({
							...about,
							length,
							lastDay: dayInSentence(ratedDay(lastPoint), input.today),
							lower: why === 'below' ? limit : numbers.spread(chart.lower),
							upper: why === 'above' ? limit : numbers.spread(chart.upper),
						});
			return [{ rule: 'unusual', series: series.id, at: placeOfPoint(point), because }];
		});
	});
}

/** Neighbouring scores outside on the same side are one row; a jump to a score that is outside anyway is left out. */
function inRows(hits: readonly ControlSignal[], values: readonly (number | null)[]): readonly Hits[] {
	const outside = new Set(hits.filter(({ why }) => why !== 'jump').map(({ index }) => index));
	const rows: Hits[] = [];
	for (const hit of hits) {
		if (hit.why === 'jump' && outside.has(hit.index)) continue;
		const row = rows.at(-1);
		const joins =
			row !== undefined &&
			hit.why !== 'jump' &&
			hit.why === row.last.why &&
			values.slice(row.last.index + 1, hit.index).every((value) => value === null);
		if (joins) rows[rows.length - 1] = { first: row.first, last: hit, length: row.length + 1 };
		else rows.push({ first: hit, last: hit, length: 1 });
	}
	return rows;
}
