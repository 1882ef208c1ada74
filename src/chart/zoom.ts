import { linearScale } from './linear-scale';
import type { View } from './view';

export type Window = readonly [number, number];

/** Fewest units an axis is zoomed in to: days by date, sessions by session. */
const shortest = { date: 10, session: 4 } as const;

/** The stretch of the axis after zooming by a factor (below 1 shows less) around a pixel, which stays where it is. Never wider than everything there is, with a little air. */
export function zoomed(view: View, factor: number, pixel: number): Window {
	const [from, to] = view.x.domain;
	const length = Math.min(longest(view), Math.max(shortest[view.axis.kind], (to - from) * factor));
	const at = view.x.from(Math.min(view.right, Math.max(view.left, pixel)));
	const share = to === from ? 0.5 : (at - from) / (to - from);
	return kept(view, at - share * length, length);
}

/** The stretch after moving the picture so many pixels to the right. Stays with what there is. */
export function panned(view: View, pixels: number): Window {
	const [from, to] = view.x.domain;
	return kept(view, view.x.from(view.x.range[0] - pixels), to - from);
}

/** A stretch that shows these places with air around them, for a cluster that is opened. */
export function around(view: View, [from, to]: Window): Window {
	const length = Math.max(shortest[view.axis.kind], (to - from) * 1.5);
	return kept(view, (from + to - length) / 2, length);
}

/** The view over another stretch of the axis, for going on from there before it is drawn. */
export function viewOver(view: View, window: Window): View {
	return { ...view, x: linearScale(window, view.x.range) };
}

function longest({ axis }: View): number {
	return Math.max(shortest[axis.kind], (axis.extent[1] - axis.extent[0]) * 1.1);
}

function kept(view: View, from: number, length: number): Window {
	const [first, last] = view.axis.extent;
	const air = Math.max(0, (length - (last - first)) / 2, (last - first) * 0.05);
	const start = Math.min(Math.max(from, first - air), Math.max(first - air, last + air - length));
	return [start, start + length];
}
