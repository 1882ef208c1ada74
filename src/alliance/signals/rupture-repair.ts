// A dip that came back is an episode to look at, not a proof of rupture and repair: different criteria give different counts on the
// same data (Gumz et al. 2012), and an episode means what the two people made of it.
import { signalText } from '../../strings';
import type { CaseFile, CaseRupture, Series, Signal } from '../case-file';
import { coincidingRuptures } from './coinciding-ruptures';
import type { Dip } from './find-dips';
import { dayWords, numbersOf, scoreWords } from './score-words';
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
	return input.watched.flatMap((watched) => {
		const { series } = watched;
		return episodesOf(input.caseFile, series, input.dips.get(series.id) ?? []).flatMap(
			({ dip, ruptures }): Signal[] => {
				const lowest = series.points[dip.lowestAt];
				const back = dip.back === null ? undefined : series.points[dip.back];
				if (lowest === undefined || back?.value === undefined || back.value === null) return [];
				const numbers = numbersOf(series);
				const because = signalText.ruptureRepair({
					score: scoreWords(watched),
					mean: numbers.spread(dip.baseline),
					lowest: numbers.score(dip.lowest),
					lowestDay: dayWords(lowest.date, input.today),
					length: dip.length,
					value: numbers.score(back.value),
					back: dayWords(back.date, input.today),
					from: dayWords(series.points[dip.before]?.date ?? lowest.date, input.today),
					to: dayWords(series.points[dip.last]?.date ?? lowest.date, input.today),
					ruptures: ruptures.map(({ date, status }) => ({ day: dayWords(date, input.today), status })),
				});
				return [{ rule: 'rupture-repair', series: series.id, at: { date: back.date, session: back.session }, because }];
			},
		);
	});
}
