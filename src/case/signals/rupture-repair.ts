// A dip that came back is an episode to look at, not a proof of rupture and repair: different criteria give different counts on the
// same data (Gumz et al. 2012), and an episode means what the two people made of it.
import { leadingCount } from '../../lib/leading-count';
import { signalText } from '../../text/signals';
import type { CaseFile, CaseRupture, Series, Signal } from '../case-file';
import type { Dip } from '../baseline/find-dips';
import { dayInSentence, scoreFormatOf, describeScore } from '../baseline/describe-score';
import { placeOfPoint, ratedDay } from '../baseline/session-day';
import type { SignalInput } from './signal-input';

export interface Episode {
	readonly dip: Dip;
	/** The logged ruptures it coincides with; often none. */
	readonly ruptures: readonly CaseRupture[];
}

/** The dips of a series that came back, with the ruptures logged in their time. */
export function episodesOf(caseFile: CaseFile, series: Series, dips: readonly Dip[]): readonly Episode[] {
	return dips
		.filter(({ back }) => back !== null)
		.map((dip) => ({ dip, ruptures: coincidingRuptures(caseFile, series, dip) }));
}

/** A signal at the score that is back, for each episode in the scores of an alliance measure. */
export function ruptureRepairSignals(input: SignalInput): readonly Signal[] {
	return input.monitored.flatMap((watched) => {
		const { series } = watched;
		return episodesOf(input.caseFile, series, input.dips.get(series.id) ?? []).flatMap(
			({ dip, ruptures }): Signal[] => {
				const lowest = series.points[dip.lowestAt];
				const back = dip.back === null ? undefined : series.points[dip.back];
				if (lowest === undefined || back?.value === undefined || back.value === null) return [];
				const numbers = scoreFormatOf(series);
				const because = signalText.ruptureRepair({
					score: describeScore(watched),
					mean: numbers.spread(dip.baseline),
					lowest: numbers.score(dip.lowest),
					lowestDay: dayInSentence(ratedDay(lowest), input.today),
					length: dip.length,
					value: numbers.score(back.value),
					back: dayInSentence(ratedDay(back), input.today),
					from: dayInSentence(ratedDay(series.points[dip.before] ?? lowest), input.today),
					to: dayInSentence(ratedDay(series.points[dip.last] ?? lowest), input.today),
					ruptures: ruptures.map(({ date, status }) => ({ day: dayInSentence(date, input.today), status })),
				});
				return [{ rule: 'rupture-repair', series: series.id, at: placeOfPoint(back), because }];
			},
		);
	});
}

/**
 * The ruptures logged between the last score before the dip and its last low score. Where the two are of successive
 * sessions, the earlier day counts too: a form filled in at the start of a session speaks of the one before. A rupture
 * of another participant is left out.
 */
function coincidingRuptures(
	{ ruptures }: CaseFile,
	{ participant, points }: Series,
	dip: Pick<Dip, 'before' | 'from' | 'last'>,
): readonly CaseRupture[] {
	const lastBefore = points[dip.before];
	const lastLow = points[dip.last];
	if (lastBefore === undefined || lastLow === undefined) return [];
	const before = ratedDay(lastBefore);
	const to = ratedDay(lastLow);
	const successive = dip.from === dip.before + 1;
	// In order of date: only those of these days are looked at.
	const from = leadingCount(ruptures, ({ date }) => (successive ? date < before : date <= before));
	const until = leadingCount(ruptures, ({ date }) => date <= to);
	return ruptures
		.slice(from, until)
		.filter(
			(rupture) =>
				participant === null ||
				rupture.participant === null ||
				rupture.participant === participant ||
				rupture.between === participant,
		);
}
