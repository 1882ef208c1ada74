import { linearScale } from './axis/linear-scale';
import type { View } from './model/view';

export type AxisWindow = readonly [number, number];

/** Fewest units an axis is zoomed in to: days by date, sessions by session. */
const minUnits = { date: 10, session: 4 } as const;

/** The stretch of the axis after zooming by a factor (below 1 shows less) around a pixel, which stays where it is. Never wider than everything there is, with a little air. */
export function zoomWindow(view: View, factor: number, pixel: number): AxisWindow {
	const [from, to] = view.x.domain;
	const length = Math.min(maxUnits(view), Math.max(minUnits[view.axis.kind], (to - from) * factor));
	const at = view.x.invert(Math.min(view.right, Math.max(view.left, pixel)));
	const share = to === from ? 0.5 : (at - from) / (to - from);
	return clampWindow(view, at - share * length, length);
}

/** The stretch after moving the picture so many pixels to the right. Stays with what there is. */
export function panWindow(view: View, pixels: number): AxisWindow {
	const [from, to] = view.x.domain;
	return clampWindow(view, view.x.invert(view.x.range[0] - pixels), to - from);
}

/** A stretch that shows these places with air around them, for a cluster that is opened. */
export function windowAround(view: View, [from, to]: AxisWindow): AxisWindow {
	const length = Math.max(minUnits[view.axis.kind], (to - from) * 1.5);
	return clampWindow(view, (from + to - length) / 2, length);
}

/** The view over another stretch of the axis, for going on from there before it is drawn. */
export function withWindow(view: View, window: AxisWindow): View {
	return { ...view, x: linearScale(window, view.x.range) };
}

function maxUnits({ axis }: View): number {
	return Math.max(minUnits[axis.kind], (axis.extent[1] - axis.extent[0]) * 1.1);
}

function clampWindow(view: View, from: number, length: number): AxisWindow {
	const [first, last] = view.axis.extent;
	const air = Math.max(0, (length - (last - first)) / 2, (last - first) * 0.05);
	const start = Math.min(Math.max(from, first - air), Math.max(first - air, last + air - length));
	return [start, start + length];
}
