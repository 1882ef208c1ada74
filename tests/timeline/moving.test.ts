import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultOptions, type AxisKind } from '../../src/timeline/options/options';
import { daysOfWindow, timeWindow } from '../../src/timeline/axis/time-window';
import { drawTimeline } from '../../src/timeline/timeline';
import { nearestMark, neighbourMark } from '../../src/timeline/mark-navigation';
import { windowAround, panWindow, withWindow, zoomWindow } from '../../src/timeline/zoom';
import { fixtureCase } from './fixture-case';
import { frame } from './sample-case';

const picture = (axis: AxisKind = 'date') => drawTimeline(fixtureCase(), { ...defaultOptions, axis }, frame());

describe('moving in time', () => {
	it('moving in time keeps the place under the pointer where it is while zooming in', () => {
		const { view } = picture();
		fc.assert(
			fc.property(
				fc.integer({ min: Math.ceil(view.left), max: Math.floor(view.right) }),
				fc.double({ min: 0.2, max: 0.95, noNaN: true }),
				(pixel, factor) => {
					const over = withWindow(view, zoomWindow(view, factor, pixel));
					const inside = pixel > view.left + 60 && pixel < view.right - 60;
					if (inside) expect(over.x.apply(view.x.invert(pixel))).toBeCloseTo(pixel, 3);
				},
			),
		);
	});

	it('moving in time never loses what there is, however far it goes', () => {
		for (const axis of ['date', 'session'] as const) {
			fc.assert(
				fc.property(
					fc.array(
						fc.oneof(
							fc.integer({ min: -900, max: 900 }).map((pixels) => ({ pan: pixels })),
							fc.double({ min: 0.1, max: 10, noNaN: true }).map((factor) => ({ factor })),
						),
						{ maxLength: 12 },
					),
					(moves) => {
						let { view } = picture(axis);
						for (const move of moves)
							view = withWindow(view, 'pan' in move ? panWindow(view, move.pan) : zoomWindow(view, move.factor, 400));
						const [from, to] = view.x.domain;
						const [first, last] = view.axis.extent;
						expect(to).toBeGreaterThan(from);
						expect(from).toBeLessThan(last);
						expect(to).toBeGreaterThan(first);
						expect(to - from).toBeLessThanOrEqual((last - first) * 1.1 + 1);
					},
				),
				{ numRuns: 60 },
			);
		}
	});

	it('moving in time is kept as days that draw about the same', () => {
		const { view } = picture();
		const window = zoomWindow(view, 0.3, 300);
		const again = timeWindow(daysOfWindow(window, view.axis), view.axis);
		expect(Math.abs(again[0] - window[0])).toBeLessThanOrEqual(1);
		expect(Math.abs(again[1] - window[1])).toBeLessThanOrEqual(1);
	});

	it('moving in time opens a cluster wide enough for its marks', () => {
		const { view } = picture();
		const [from, to] = windowAround(view, [view.x.domain[0] + 20, view.x.domain[0] + 40]);
		expect(from).toBeLessThanOrEqual(view.x.domain[0] + 20);
		expect(to).toBeGreaterThanOrEqual(view.x.domain[0] + 40);
	});
});

describe('walking from mark to mark', () => {
	const { marks } = picture();

	it('walking from mark to mark reaches every mark by arrows alone', () => {
		const reached = new Set<string>();
		let row = marks[0] ?? null;
		for (;;) {
			for (
				let mark = neighbourMark(marks, row, 'first');
				mark !== null && !reached.has(mark.key);
				mark = neighbourMark(marks, mark, 'next')
			)
				reached.add(mark.key);
			const next = neighbourMark(marks, row, 'below');
			if (next === row || next === null) break;
			row = next;
		}
		expect(reached.size).toBe(marks.length);
	});

	it('walking from mark to mark stays where there is nothing further', () => {
		const last = marks[marks.length - 1] ?? null;
		expect(neighbourMark(marks, last, 'below')).toBe(last);
		expect(neighbourMark(marks, neighbourMark(marks, last, 'last'), 'next')?.row).toBe(last?.row);
		expect(neighbourMark([], null, 'next')).toBeNull();
	});

	it('walking from mark to mark takes the nearest mark to a pointer, and none far away', () => {
		for (const mark of marks) {
			const nearest = nearestMark(marks, mark.x, mark.y);
			expect(nearest === null ? Infinity : Math.hypot(nearest.x - mark.x, nearest.y - mark.y)).toBeLessThanOrEqual(
				mark.r,
			);
		}
		expect(nearestMark(marks, -500, -500)).toBeNull();
	});
});
