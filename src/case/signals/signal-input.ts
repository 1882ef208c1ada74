import { leadingCount } from '../../lib/leading-count';
import type { Instrument } from '../../instruments/definition/instrument';
import type { Day } from '../../notes/day';
import type { CaseFile, CaseSession, Signal } from '../case-file';
import { tookPlace } from '../sessions';
import { dipOptions } from '../baseline/dip-options';
import { findDips, type Dip } from '../baseline/find-dips';
import { upToDay } from '../baseline/session-day';
import type { SignalRule, SignalRules } from '../signal-rules';
import { monitoredSeries, type MonitoredSeries } from '../baseline/monitored-series';

/** What every rule is given. */
export interface SignalInput {
	readonly caseFile: CaseFile;
	readonly instruments: ReadonlyMap<string, Instrument>;
	readonly rules: SignalRules;
	readonly today: Day;
	/** The dips of each watched series of an alliance measure, by series id. */
	readonly dips: ReadonlyMap<string, readonly Dip[]>;
	/** Of the watched series, only what was rated up to today. */
	readonly monitored: readonly MonitoredSeries[];
	/** The sessions that took place up to today, in order. */
	readonly sessionsHeld: readonly CaseSession[];
}

export function signalInput(
	caseFile: CaseFile,
	instruments: ReadonlyMap<string, Instrument>,
	rules: SignalRules,
	today: Day,
): SignalInput {
	const watched = monitoredSeries(caseFile, instruments).map((each) => ({
		...each,
		series: upToDay(today, each.series),
	}));
	const alliance = watched.filter(({ instrument }) => instrument.measures === 'alliance');
	return {
		caseFile,
		instruments,
		rules,
		today,
		monitored: watched,
		dips: new Map(
			alliance.map((each) => [
				each.series.id,
				findDips(
					each.series.points.map(({ value }) => value),
					dipOptions(each, rules),
				),
			]),
		),
		sessionsHeld: caseFile.sessions.filter((session) => tookPlace(session) && session.date <= today),
	};
}

/** How many of the sessions, in order of date, came after that day. */
export function sessionsAfter(held: readonly CaseSession[], date: string): number {
	return held.length - leadingCount(held, (session) => session.date <= date);
}

/** A signal about the case as is, placed at the latest session that took place; none where there is no such session or the therapy has ended. */
export function caseLevelSignal(
	{ caseFile, sessionsHeld }: SignalInput,
	rule: SignalRule,
	because: string,
): readonly Signal[] {
	const last = sessionsHeld.at(-1);
	if (last === undefined || caseFile.client.status === 'ended') return [];
	return [{ rule, series: null, at: { date: last.date, session: last.number }, because }];
}
