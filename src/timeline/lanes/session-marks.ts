import type { CaseSession } from '../../case/case-file';
import { timelineText } from '../../text/timeline';
import { clusterByX, isOvercrowded } from '../axis/cluster';
import { formatDay } from '../describe/format-day';
import { mark, type Mark } from '../model/mark';
import { isMissed } from '../../case/sessions';
import { describeSession } from '../describe/describe-session';
import type { Filling, Outline, Shape } from '../svg/shapes';
import type { PlacedSignals } from '../model/placed-signals';
import { isInView, type View } from '../model/view';

/** A session in view, in pixels. */
export interface SessionInView {
	readonly session: CaseSession;
	readonly index: number;
	readonly x: number;
}

/** Sessions that are drawn as one column. */
export interface SessionColumn {
	readonly sessions: readonly [SessionInView, ...SessionInView[]];
	readonly x: number;
	readonly attended: number;
	readonly missed: number;
}

const outlines: Readonly<Record<string, Outline>> = { 'in person': 'disc', video: 'square', phone: 'diamond' };
const fillings: Readonly<Record<string, Filling>> = {
	attended: 'full',
	late: 'half',
	cancelled: 'slashed',
	'no-show': 'crossed',
};

/** Outline says by which medium, filling how it was attended. */
export function sessionShape(attendance: string, medium: string | null): Shape {
	return { outline: outlines[medium ?? ''] ?? 'disc', filling: fillings[attendance] ?? 'hollow' };
}

/** The sessions in view, in order of x. */
export function sessionsInView(view: View): readonly SessionInView[] {
	const { caseFile, axis, x } = view;
	const seen = caseFile.sessions.flatMap((session, index) => {
		const place = axis.sessions[index];
		const at = place === undefined ? NaN : x.apply(place);
		return isInView(at, view) ? [{ session, index, x: at }] : [];
	});
	return seen.sort((a, b) => a.x - b.x || a.index - b.index);
}

/** Columns of neighbours where sessions are too close to be told apart; null where they don't. */
export function sessionColumns(seen: readonly SessionInView[], room: number): readonly SessionColumn[] | null {
	if (!isOvercrowded(seen.length, room)) return null;
	return clusterByX(seen, ({ x }) => x).map((sessions) => {
		const missed = sessions.filter(({ session }) => isMissed(session.attendance)).length;
		return {
			sessions,
			x: sessions[sessions.length >> 1]?.x ?? sessions[0].x,
			attended: sessions.length - missed,
			missed,
		};
	});
}

/** Marks of sessions shown one by one, as big as their usual distance allows. Two in nearly one place are on two levels. */
export function sessionMarks(
	seen: readonly SessionInView[],
	view: View,
	y: number,
	signals: PlacedSignals,
): readonly Mark[] {
	const steps = seen
		.slice(1)
		.map(({ x }, index) => x - (seen[index]?.x ?? x))
		.sort((a, b) => a - b);
	const usual = steps[steps.length >> 2] ?? Infinity;
	const r = Math.min(view.frame.fontSize * 0.4, Math.max(2.5, usual * 0.46));
	let lastX = -Infinity;
	let raised = false;
	return seen.map(({ session, index, x }, place) => {
		const near = x - lastX < r;
		const nextNear = (seen[place + 1]?.x ?? Infinity) - x < r;
		raised = near ? !raised : nextNear;
		lastX = x;
		return mark({
			key: `session:${session.path}`,
			lane: 'sessions',
			kind: 'session',
			index,
			x,
			y: near || nextNear ? y + (raised ? -r : r) : y,
			r: near || nextNear ? r * 0.8 : r,
			description: describeSession(session, view.caseFile, view.frame),
			because: signals.ofSession(session),
			path: session.path,
			shape: sessionShape(session.attendance, session.medium),
			className: `is-${session.attendance}`,
		});
	});
}

/** One mark for each column: its sessions counted, to be zoomed into; a column of one is that session. */
export function columnMarks(
	columns: readonly SessionColumn[],
	view: View,
	y: number,
	signals: PlacedSignals,
): readonly Mark[] {
	return columns.map(({ sessions, x, attended, missed }) => {
		const common = {
			lane: 'sessions',
			x,
			y,
			r: 2,
			because: sessions.flatMap(({ session }) => signals.ofSession(session)),
		} as const;
		const [first] = sessions;
		const { session, index } = first;
		if (sessions.length === 1)
			return mark({
				...common,
				key: `session:${session.path}`,
				kind: 'session',
				index,
				description: describeSession(session, view.caseFile, view.frame),
				path: session.path,
			});
		const last = sessions[sessions.length - 1] ?? first;
		const counts: string[] = [];
		if (attended > 0) counts.push(timelineText.sessionCounts.attended(attended));
		if (missed > 0) counts.push(timelineText.sessionCounts.missed(missed));
		return mark({
			...common,
			key: `sessions:${index}`,
			kind: 'cluster',
			description: timelineText.cluster(counts.join(', '), formatDay(session.date), formatDay(last.session.date)),
			span: [view.axis.sessions[index] ?? 0, view.axis.sessions[last.index] ?? 0],
		});
	});
}
