import type { CaseSession } from '../alliance/case-file';
import { timelineText } from '../strings';
import { clusterByX, tooClose } from './cluster';
import { dayWords } from './day-words';
import type { Mark } from './mark';
import { isMissed, sessionWords } from './session-words';
import type { Filling, Outline, Shape } from './shapes';
import type { SignalsAt } from './signals-at';
import { insideView, type View } from './view';

/** A session in view, in pixels. */
export interface SeenSession {
	readonly session: CaseSession;
	readonly index: number;
	readonly x: number;
}

/** Sessions that are drawn as one column. */
export interface SessionColumn {
	readonly sessions: readonly [SeenSession, ...SeenSession[]];
	readonly x: number;
	readonly held: number;
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
export function seenSessions(view: View): readonly SeenSession[] {
	const { caseFile, axis, x } = view;
	const seen = caseFile.sessions.flatMap((session, index) => {
		const place = axis.sessions[index];
		const at = place === undefined ? NaN : x.at(place);
		return insideView(at, view) ? [{ session, index, x: at }] : [];
	});
	return seen.sort((a, b) => a.x - b.x || a.index - b.index);
}

/** Columns of neighbours where sessions stand too close to be told apart; null where they don't. */
export function sessionColumns(seen: readonly SeenSession[], room: number): readonly SessionColumn[] | null {
	if (!tooClose(seen.length, room)) return null;
	return clusterByX(seen, ({ x }) => x).map((sessions) => {
		const missed = sessions.filter(({ session }) => isMissed(session.attendance)).length;
		return { sessions, x: sessions[sessions.length >> 1]?.x ?? sessions[0].x, held: sessions.length - missed, missed };
	});
}

/** Marks of sessions shown one by one, as big as their usual distance allows. Two in nearly one place stand on two levels. */
export function sessionMarks(seen: readonly SeenSession[], view: View, y: number, signals: SignalsAt): readonly Mark[] {
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
		return {
			key: `session:${session.path}`,
			lane: 'sessions',
			row: 'sessions',
			kind: 'session',
			index,
			series: null,
			x,
			y: near || nextNear ? y + (raised ? -r : r) : y,
			r: near || nextNear ? r * 0.8 : r,
			words: sessionWords(session, view.caseFile, view.frame),
			because: signals.ofSession(session),
			path: session.path,
			span: null,
			shape: sessionShape(session.attendance, session.medium),
			look: `is-${session.attendance}`,
		};
	});
}

/** One mark for each column: its sessions counted, to be zoomed into; a column of one is that session. */
export function columnMarks(
	columns: readonly SessionColumn[],
	view: View,
	y: number,
	signals: SignalsAt,
): readonly Mark[] {
	return columns.map(({ sessions, x, held, missed }) => {
		const [first] = sessions;
		const last = sessions[sessions.length - 1] ?? first;
		const alone = sessions.length === 1;
		const counts = [
			...(held > 0 ? [timelineText.sessionCounts.attended(held)] : []),
			...(missed > 0 ? [timelineText.sessionCounts.missed(missed)] : []),
		];
		return {
			key: alone ? `session:${first.session.path}` : `sessions:${first.index}`,
			lane: 'sessions',
			row: 'sessions',
			kind: alone ? 'session' : 'cluster',
			index: alone ? first.index : null,
			series: null,
			x,
			y,
			r: 2,
			words: alone
				? sessionWords(first.session, view.caseFile, view.frame)
				: timelineText.cluster(counts.join(', '), dayWords(first.session.date), dayWords(last.session.date)),
			because: sessions.flatMap(({ session }) => signals.ofSession(session)),
			path: alone ? first.session.path : null,
			span: alone ? null : [view.axis.sessions[first.index] ?? 0, view.axis.sessions[last.index] ?? 0],
			shape: null,
			look: '',
		};
	});
}
