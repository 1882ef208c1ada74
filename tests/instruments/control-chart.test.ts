import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlChart } from '../../src/instruments/statistics/control-chart';

const wide = { min: -1000, max: 1000 };
const steady = [7, 8, 7, 8, 7, 8, 7, 8];

describe('control chart', () => {
	it('says nothing with fewer than eight scores, however many sessions there are', () => {
		expect(controlChart(steady.slice(1), wide)).toBeNull();
		expect(controlChart([null, ...steady.slice(1), null, null], wide)).toBeNull();
		expect(controlChart(steady, wide)).not.toBeNull();
	});

	it('marks a score below the lower limit, and the jump to it and from it', () => {
		const chart = controlChart([7, 8, 7, 8, 7, 8, 7, 8, 7, 8, 7, 8, 1, 8], wide);
		expect(chart?.signals).toEqual([
			{ index: 12, why: 'below', value: 1 },
			{ index: 12, why: 'jump', value: 7 },
			{ index: 13, why: 'jump', value: 7 },
		]);
	});

	it('marks a score above the upper limit where the scale leaves room', () => {
		const chart = controlChart([3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 10], { min: 0, max: 20 });
		expect(chart?.signals.map((hit) => hit.why)).toEqual(['above', 'jump']);
	});

	it('clips the limits to the scale, so that its top is never unusual', () => {
		const chart = controlChart([9, 10, 9, 10, 9, 10, 9, 10], { min: 0, max: 10 });
		expect(chart?.upper).toBe(10);
		expect(chart?.signals).toEqual([]);
	});

	it('clips the lower limit to the foot of the scale', () => {
		expect(controlChart([0, 1, 0, 1, 0, 1, 0, 1], { min: 0, max: 10 })?.lower).toBe(0);
	});

	it('breaks the neighbourhood at a missing session', () => {
		expect(controlChart([5, 6, 5, 6, null, 9, 8, 9, 8], wide)?.meanMovingRange).toBe(1);
		expect(controlChart([5, 6, 5, 6, 9, 8, 9, 8], wide)?.meanMovingRange).toBeGreaterThan(1);
	});

	it('is null where no two scores are neighbours', () => {
		expect(
			controlChart(
				steady.flatMap((value) => [value, null]),
				wide,
			),
		).toBeNull();
	});

	it('marks nothing where neighbouring scores never differ', () => {
		expect(controlChart([5, 5, 5, 5, null, 8, 8, 8, 8], wide)).toMatchObject({ meanMovingRange: 0, signals: [] });
	});

	it('counts a score of 0 as a score', () => {
		expect(controlChart([0, 1, 0, 1, 0, 1, 0, 1], wide)?.centre).toBe(0.5);
	});
});

describe('shifting and scaling a series', () => {
	const series = fc.array(fc.option(fc.integer({ min: 0, max: 40 }), { freq: 6 }), { minLength: 8, maxLength: 60 });
	const marks = (values: readonly (number | null)[]) =>
		controlChart(values, { min: -1e6, max: 1e6 })?.signals.map(({ index, why }) => `${index} ${why}`);

	it('shifting and scaling a series moves the centre and the limits along with a shift, and marks the same sessions', () => {
		fc.assert(
			fc.property(series, fc.integer({ min: -100, max: 100 }), (values, shift) => {
				const moved = values.map((value) => (value === null ? null : value + shift));
				expect(marks(moved)).toEqual(marks(values));
				const before = controlChart(values, { min: -1e6, max: 1e6 });
				const after = controlChart(moved, { min: -1e6, max: 1e6 });
				if (before === null || after === null) return;
				expect(after.centre).toBeCloseTo(before.centre + shift, 9);
				expect(after.lower).toBeCloseTo(before.lower + shift, 9);
				expect(after.upper).toBeCloseTo(before.upper + shift, 9);
				expect(after.movingRangeUpper).toBeCloseTo(before.movingRangeUpper, 9);
			}),
		);
	});

	it('shifting and scaling a series marks the same sessions on a scale twice or ten times as long', () => {
		fc.assert(
			fc.property(series, fc.constantFrom(2, 10), (values, times) => {
				expect(marks(values.map((value) => (value === null ? null : value * times)))).toEqual(marks(values));
			}),
		);
	});

	it('shifting and scaling a series marks the mirrored sessions, below for above, on a mirrored series', () => {
		fc.assert(
			fc.property(series, (values) => {
				const turned = marks(values.map((value) => (value === null ? null : -value)));
				const swapped = marks(values)?.map((mark) =>
					mark.replace(/below|above/, (why) => (why === 'below' ? 'above' : 'below')),
				);
				expect(turned).toEqual(swapped);
			}),
		);
	});
});
