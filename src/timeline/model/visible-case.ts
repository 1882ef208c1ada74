// What a view may show of a case. Picture, table, words and lists all draw from this, so that none tells what another leaves out.
import type { CaseFile } from '../../case/case-file';
import { caseRecord, isUnreadRecord } from '../../case/case-record';
import { visibleLanes, type TimelineOptions } from '../options/options';
import { hidesPrivate, type ViewContext } from './view';

/**
 * The case without what private lanes that are not shown would draw: ruptures with the signals that speak of them, or
 * reflections, and the problems of private notes. Folded, no private lane is shown; in discreet mode and in what others get no
 * signal either. The case itself where both are shown.
 */
export function visibleCase(
	caseFile: CaseFile,
	options: TimelineOptions,
	context: Pick<ViewContext, 'discreet' | 'shared' | 'folded'>,
): CaseFile {
	const lanes = visibleLanes(options, hidesPrivate(context));
	const [withRuptures, withReactions] = [lanes.includes('ruptures'), lanes.includes('reactions')];
	if (withRuptures && withReactions) return caseFile;
	const { client, sessions, series, ruptures, reflections, signals, unread } = caseFile;
	// A private note that can't be placed in time is in no list, so whatever is not known to be on the record is taken for private.
	const points = series.flatMap((line) => line.points);
	const onRecord = new Set([client, ...sessions, ...points, ...unread.filter(isUnreadRecord)].map(({ path }) => path));
	const { leftOut: _, ...record } = caseRecord(caseFile, (path) => !onRecord.has(path));
	const visibleSignals = withRuptures ? signals : record.signals;
	return {
		...record,
		ruptures: withRuptures ? ruptures : [],
		reflections: withReactions ? reflections : [],
		signals: context.discreet || context.shared ? [] : visibleSignals,
	};
}
