// Clients ordinarily rate somewhat higher than therapists (g = .41, Lev Ari et al. 2025), so that direction is described and never flagged. Whether
// agreement is good in itself is mixed in the literature: the rule only notices, in several sessions, that it runs the other way round.
import { signalText } from '../../text/signals';
import type { Series, SeriesPoint, Signal } from '../case-file';
import { dipOptions } from '../baseline/dip-options';
import { minEarlierScores, type DipOptions } from '../baseline/find-dips';
import { pointsByMoment } from '../baseline/points-by-moment';
import { RunningSpread } from '../baseline/running-spread';
import { dayInSentence, scoreFormatOf, describeScore } from '../baseline/describe-score';
import { placeOfPoint, ratedDay } from '../baseline/session-day';
import type { SignalInput } from './signal-input';

/** Sessions in a row, of those both have rated, in which the therapist rates clearly more favourably. */
export interface HigherRun {
	readonly first: SeriesPoint;
	/** The session that made it long enough to notice. */
	readonly signalledAt: SeriesPoint;
	readonly last: SeriesPoint;
	readonly length: number;
	/** Mean of therapist minus client over the run, in points, positive for more favourable. */
	readonly meanDifference: number;
	/** The spread it is measured by, at the session at which it was noticed. */
	readonly sd: number;
	readonly byReference: boolean;
}

/**
 * The runs of at least `sessions` paired sessions in which the therapist's score is clearly more favourable than the client's.
 * Clearly means by more than the SD of the client's scores so far (at least four), or the reference SD where that is larger.
 * None where that is 0. A session that only one of them rated, null in the other, neither counts nor ends a run.
 */
export function higherRuns(
	client: Pick<Series, 'points'>,
	therapist: Pick<Series, 'points'>,
	sessions: number,
	{ direction, referenceSd }: DipOptions,
): readonly HigherRun[] {
	const sign = direction === 'higher-is-better' ? 1 : -1;
	const mine = pointsByMoment(therapist);
	const spread = new RunningSpread();
	const runs: HigherRun[] = [];
	let gaps: {
		readonly point: SeriesPoint;
		readonly gap: number;
		readonly sd: number;
		readonly byReference: boolean;
	}[] = [];
	const close = (): void => {
		const first = gaps[0];
		const noticed = gaps[sessions - 1];
		const last = gaps.at(-1);
		if (first !== undefined && noticed !== undefined && last !== undefined) {
			const meanGap = gaps.reduce((sum, { gap }) => sum + gap, 0) / gaps.length;
			runs.push({
				first: first.point,
				signalledAt: noticed.point,
				last: last.point,
				length: gaps.length,
				meanDifference: meanGap,
				sd: noticed.sd,
				byReference: noticed.byReference,
			});
		}
		gaps = [];
	};
	for (const [moment, point] of pointsByMoment(client)) {
		if (point.value === null) continue;
		spread.add(point.value);
		const other = mine.get(moment)?.value ?? null;
		if (other === null) continue;
		const gap = (other - point.value) * sign;
		const own = spread.sd ?? 0;
		const byReference = referenceSd !== null && referenceSd > own;
		const sd = byReference ? referenceSd : own;
		if (spread.count >= minEarlierScores && sd > 0 && gap > sd * (1 + 1e-9)) gaps.push({ point, gap, sd, byReference });
		else close();
	}
	close();
	return runs;
}

/** A signal at the session that makes a run long enough, on the client's series of an alliance measure. Only where both rate on the same range. */
export function therapistHigherSignals({ monitored, caseFile, rules, today }: SignalInput): readonly Signal[] {
	const byId = new Map(caseFile.series.map((series) => [series.id, series]));
	return monitored.flatMap((each) => {
		const { series, instrument } = each;
		const therapist = byId.get([series.instrument, 'therapist', series.participant ?? '-', series.dimension].join('/'));
		if (instrument.measures !== 'alliance' || series.rater !== 'client' || therapist === undefined) return [];
		if (therapist.min !== series.min || therapist.max !== series.max) return [];
		const numbers = scoreFormatOf(series);
		return higherRuns(series, therapist, rules['therapist-higher'].sessions, dipOptions(each, rules)).map(
			(run): Signal => {
				const because = signalText.therapistHigher({
					score: describeScore({ series: therapist, instrument }),
					participant: series.participant,
					sessions: run.length,
					from: dayInSentence(ratedDay(run.first), today),
					to: dayInSentence(ratedDay(run.last), today),
					gap: numbers.spread(run.meanDifference),
					sd: numbers.spread(run.sd),
					byReference: run.byReference,
				});
				return {
					rule: 'therapist-higher',
					series: series.id,
					at: placeOfPoint(run.signalledAt),
					because,
				};
			},
		);
	});
}
