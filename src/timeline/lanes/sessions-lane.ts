import { timelineText } from '../../text/timeline';
import { dayNumber } from '../axis/day-number';
import type { PlannedLane } from '../model/lane';
import { presenceHeight, presenceRows } from './presence-rows';
import {
	columnMarks,
	sessionsInView,
	sessionColumns,
	sessionMarks,
	type SessionInView,
	type SessionColumn,
} from './session-marks';
import { isMissed } from '../../case/sessions';
import type { PlacedSignals } from '../model/placed-signals';
import { formatCoordinate, svg, type SvgNode } from '../svg/svg-node';
import { textWidth } from '../svg/text-width';
import type { View } from '../model/view';
import { drawLabel } from '../svg/svg-label';

/** A session of this length fills the room for minutes; a longer one no more than that. */
const longSession = 90;

/** Sessions as they came: a shape each, its length below; columns where they are too close; long breaks said in words. */
export function sessionsLane(view: View, signals: PlacedSignals): PlannedLane {
	const { fontSize } = view.frame;
	const shapes = fontSize * 1.5;
	const lengths = fontSize * 0.8;
	const height = fontSize * 1.7 + shapes + lengths + presenceHeight(view) + fontSize * 0.4;
	return {
		height,
		drawAt: (top) => {
			const titled = top + fontSize * 1.7;
			const seen = sessionsInView(view);
			const columns = sessionColumns(seen, view.right - view.left);
			const middle = titled + shapes / 2;
			const decoration = [
				...(columns === null
					? drawLengths(seen, titled + shapes, lengths)
					: drawColumns(columns, titled, shapes, lengths)),
				...(view.axis.kind === 'date' ? drawBreaks(view, titled + shapes + lengths / 2) : []),
				...presenceRows(seen, view, titled + shapes + lengths + fontSize * 0.2),
			];
			const marks =
				columns === null ? sessionMarks(seen, view, middle, signals) : columnMarks(columns, view, middle, signals);
			return {
				name: 'sessions',
				title: timelineText.lane.sessions,
				top,
				bottom: top + height,
				rows: 0,
				decoration,
				marks,
			};
		},
	};
}

function drawLengths(seen: readonly SessionInView[], top: number, room: number): readonly SvgNode[] {
	const d = seen
		.filter(({ session }) => session.minutes !== null && session.minutes > 0 && !isMissed(session.attendance))
		.map(
			({ session, x }) =>
				`M${formatCoordinate(x)},${formatCoordinate(top)}v${formatCoordinate(Math.min(1, (session.minutes ?? 0) / longSession) * room)}`,
		)
		.join('');
	return d === '' ? [] : [svg('path', { class: 'wa-minutes', 'data-key': 'minutes', d })];
}

/** Held sessions rise from the line, missed ones hang below it. */
function drawColumns(columns: readonly SessionColumn[], top: number, up: number, down: number): readonly SvgNode[] {
	const most = Math.max(...columns.map(({ attended }) => attended), 1);
	const mostMissed = Math.max(...columns.map(({ missed }) => missed), 1, most / 2);
	const base = top + up;
	const held = columns
		.filter((column) => column.attended > 0)
		.map(
			({ x, attended: count }) =>
				`M${formatCoordinate(x)},${formatCoordinate(base)}v${formatCoordinate((-up * count) / most)}`,
		);
	const missed = columns
		.filter((column) => column.missed > 0)
		.map(
			({ x, missed: count }) =>
				`M${formatCoordinate(x)},${formatCoordinate(base + 2)}v${formatCoordinate(((down - 2) * count) / mostMissed)}`,
		);
	return [
		...(held.length === 0 ? [] : [svg('path', { class: 'wa-column', 'data-key': 'columns', d: held.join('') })]),
		...(missed.length === 0
			? []
			: [svg('path', { class: 'wa-column is-missed', 'data-key': 'columns-missed', d: missed.join('') })]),
	];
}

/** A break is long when it is over twelve weeks, or over eight and four times the usual interval. */
function drawBreaks({ caseFile, axis, x, left, right, frame }: View, y: number): readonly SvgNode[] {
	const { fontSize } = frame;
	const held = caseFile.sessions
		.flatMap((session, index) => {
			const place = axis.sessions[index];
			return place === undefined || isMissed(session.attendance) || dayNumber(session.date) === null ? [] : [place];
		})
		.sort((a, b) => a - b);
	const steps = held
		.slice(1)
		.map((place, index) => place - (held[index] ?? place))
		.sort((a, b) => a - b);
	const usual = caseFile.client.intervalDays ?? steps[steps.length >> 1] ?? 7;
	return held.slice(1).flatMap((place, index) => {
		const before = held[index] ?? place;
		const days = Math.round(place - before);
		if (days <= 84 && (days <= 56 || days <= usual * 4)) return [];
		const text = timelineText.longBreak(Math.round(days / 7));
		const [from, to] = [Math.max(left, x.apply(before)), Math.min(right, x.apply(place))];
		if (to - from < textWidth(text, fontSize) + fontSize * 3) return [];
		return [drawLabel({ text, x: (from + to) / 2, y: y + fontSize * 0.33, anchor: 'middle', className: 'is-break' })];
	});
}
