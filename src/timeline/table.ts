// The same as the picture, in rows: for screen readers, for copying, for reading.
import type { CaseFile, Series, SeriesPoint } from '../case/case-file';
import { compareText } from '../lib/compare-text';
import { nameInSentence } from '../instruments/definition/name-in-sentence';
import { timelineText } from '../text/timeline';
import { agreementName, outcomeLabel } from './describe/describe-agreement';
import { formatDay } from './describe/format-day';
import { formatNumber } from '../lib/format-number';
import { visibleLanes, type TimelineOptions } from './options/options';
import { clientFirst, ratingPanels } from './ratings/rating-panels';
import { dimensionLabel, instrumentLabel } from './describe/describe-rating';
import { ruptureKindLabel } from './describe/describe-rupture';
import { visibleCase } from './model/visible-case';
import { sessionFacts } from './describe/describe-session';
import { toSingleLine } from './svg/text-width';
import type { TimelineEvent } from './axis/time-axis';
import { hidesPrivate, type ViewContext } from './model/view';
import { lineStyle } from './model/line-style';

export interface TableCell {
	/** Empty for nothing; “0” is a rating. */
	readonly text: string;
	/** The note to open; null for none. */
	readonly path: string | null;
}

export interface TimelineTable {
	readonly columns: readonly string[];
	/** Oldest first. The first cell says when. */
	readonly rows: readonly { readonly key: string; readonly cells: readonly TableCell[] }[];
}

interface Row {
	readonly key: string;
	readonly date: string;
	readonly order: number;
	readonly when: TableCell;
	readonly cells: Map<string, { texts: string[]; path: string | null }>;
}

/**
 * A row for each session and for each day on which something happened outside one; a column for each lane and each line
 * of ratings that the options show. All of it, whatever range the picture shows.
 */
export function timelineTable(whole: CaseFile, options: TimelineOptions, context: ViewContext): TimelineTable {
	const caseFile = visibleCase(whole, options, context);
	const shown = new Set(visibleLanes(options, hidesPrivate(context)));
	const lines = shown.has('ratings')
		? ratingPanels(caseFile.series, { ...options, scale: 'own' }).flatMap((panel) => clientFirst(panel.series))
		: [];
	const rows = new RowsOfCase(caseFile);
	const columns: { id: string; title: string }[] = [];
	const column = (id: string, title: string): string => {
		columns.push({ id, title });
		return id;
	};
	if (shown.has('sessions')) {
		const id = column('sessions', timelineText.column.session);
		for (const session of caseFile.sessions)
			rows.put(
				id,
				{ date: session.date, session: session.number, path: session.path },
				session.path,
				sessionFacts(session, caseFile, context).join(', '),
			);
	}
	for (const line of lines) {
		const id = column(line.id, lineTitle(line, caseFile, context));
		for (const point of line.points) {
			const words = scoreText(point);
			if (words !== null) rows.put(id, point, point.path, words);
		}
	}
	if (shown.has('ruptures')) putRuptures(caseFile, rows, column('ruptures', timelineText.lane.ruptures));
	if (shown.has('goals')) putGoals(caseFile, rows, column('goals', timelineText.lane.goals), context);
	if (shown.has('tasks')) putTasks(caseFile, rows, column('tasks', timelineText.lane.tasks), context);
	if (shown.has('reactions')) {
		const id = column('reactions', timelineText.lane.reactions);
		for (const { date, path, reactions } of caseFile.reflections)
			rows.put(
				id,
				{ date, session: null, path },
				path,
				reactions.map(toSingleLine).join(', ') || timelineText.reflection,
			);
	}
	const marked = column('signals', timelineText.column.marked);
	for (const { at, because } of caseFile.signals) rows.put(marked, { ...at, path: null }, null, because);
	const inOrder = rows.list();
	const used = columns.filter(({ id }) => inOrder.some((row) => row.cells.has(id)));
	return {
		columns: [timelineText.column.when, ...used.map(({ title }) => title)],
		rows: inOrder.map((row) => ({
			key: row.key,
			cells: [row.when, ...used.map(({ id }) => cellOf(row.cells.get(id)))],
		})),
	};
}

function cellOf(cell: { readonly texts: readonly string[]; readonly path: string | null } | undefined): TableCell {
	return cell === undefined ? { text: '', path: null } : { text: cell.texts.join('; '), path: cell.path };
}

/** null where there is nothing to say: no form at all. */
function scoreText({ weights, value, path, sessionPath }: SeriesPoint): string | null {
	if (value === null) return path === sessionPath ? null : timelineText.lacksAnswers;
	return weights === undefined ? formatNumber(value) : timelineText.scoreOverGoals(formatNumber(value), weights);
}

function lineTitle(line: Series, caseFile: CaseFile, context: ViewContext): string {
	const what = `${lineStyle(line, caseFile, context.discreet).possessive} ${nameInSentence(dimensionLabel(line, context))}`;
	return timelineText.column.rating(
		what,
		line.instrument === 'impression' ? null : instrumentLabel(line.instrument, context),
		line.min,
		line.max,
	);
}

function putRuptures({ ruptures }: CaseFile, rows: RowsOfCase, id: string): void {
	for (const rupture of ruptures) {
		const { date, session, source, text, status, repaired, repairSession } = rupture;
		const name = toSingleLine(text);
		const label = name === '' ? ruptureKindLabel(rupture) : `${ruptureKindLabel(rupture)}: ${name}`;
		rows.put(
			id,
			{ date, session, path: source },
			source,
			status === 'repaired' ? label : timelineText.withState(label, status),
		);
		if (status === 'repaired' && repaired !== null)
			rows.put(
				id,
				{ date: repaired, session: repairSession, path: null },
				source,
				timelineText.withState(label, status),
			);
	}
}

function putGoals({ goals }: CaseFile, rows: RowsOfCase, id: string, context: ViewContext): void {
	for (const { text, agreed, closed } of goals) {
		const name = agreementName(text, timelineText.aGoal, context);
		rows.put(id, agreed, agreed.path, timelineText.withState(name, timelineText.agreed));
		if (closed !== null)
			rows.put(id, closed, closed.path, timelineText.withState(name, timelineText.closedHow[closed.how]));
	}
}

function putTasks({ tasks }: CaseFile, rows: RowsOfCase, id: string, context: ViewContext): void {
	for (const { text, agreed, reviews } of tasks) {
		const name = agreementName(text, timelineText.aTask, context);
		rows.put(id, agreed, agreed.path, timelineText.withState(name, timelineText.agreed));
		for (const review of reviews)
			rows.put(id, review, review.path, timelineText.withState(name, outcomeLabel(review.outcome).toLowerCase()));
	}
}

/** Finds or makes the row something belongs in. */
class RowsOfCase {
	private readonly rows = new Map<string, Row>();
	/** Sessions by number and day, and the first of each day. */
	private readonly known = new Map<string, string>();

	constructor({ sessions }: CaseFile) {
		sessions.forEach((session, order) => {
			const when =
				session.number === null
					? formatDay(session.date)
					: timelineText.numbered(session.number, formatDay(session.date));
			this.rows.set(session.path, {
				key: session.path,
				date: session.date,
				order,
				when: { text: when, path: session.path },
				cells: new Map(),
			});
			for (const known of [keyOf(session.number, session.date), keyOf(null, session.date)]) {
				if (!this.known.has(known)) this.known.set(known, session.path);
			}
		});
	}

	put(column: string, { date, session, path, sessionPath }: TimelineEvent, note: string | null, text: string): void {
		const own = sessionPath ?? path;
		const key =
			(own !== null && this.rows.has(own) ? own : null) ??
			this.known.get(keyOf(session, date)) ??
			this.known.get(keyOf(null, date)) ??
			date;
		const row: Row = this.rows.get(key) ?? {
			key,
			date,
			order: Infinity,
			when: { text: formatDay(date), path: null },
			cells: new Map(),
		};
		this.rows.set(key, row);
		const cell = row.cells.get(column);
		if (cell === undefined) row.cells.set(column, { texts: [text], path: note });
		else cell.texts.push(text);
	}

	list(): readonly Row[] {
		// Days as text are in the order of time.
		return [...this.rows.values()].sort((a, b) => compareText(a.date, b.date) || a.order - b.order);
	}
}

function keyOf(session: number | null, date: string): string {
	return `${session ?? ''}@${date}`;
}
