import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalAttainmentT, type AttainedGoal } from '../../src/instruments/scoring/goal-attainment';
import { goalOutcome } from '../../src/instruments/scoring/goal-outcome';

describe('goal attainment', () => {
	const goals: fc.Arbitrary<AttainedGoal[]> = fc.array(
		fc.record({ attainment: fc.integer({ min: -2, max: 2 }), weight: fc.integer({ min: 1, max: 9 }) }),
		{ minLength: 1, maxLength: 6 },
	);

	it('goal attainment has no score without goals or without any weight', () => {
		expect(goalAttainmentT([])).toBeNull();
		expect(
			goalAttainmentT([
				{ attainment: 1, weight: 0 },
				{ attainment: 2, weight: 0 },
			]),
		).toBeNull();
	});

	it.each([
		[{ attainment: 3, weight: 1 }],
		[{ attainment: -2.5, weight: 1 }],
		[{ attainment: NaN, weight: 1 }],
		[{ attainment: 1, weight: -1 }],
		[{ attainment: 1, weight: Infinity }],
		[{ attainment: 1, weight: NaN }],
	])('goal attainment has no score with %j', (goal) => {
		expect(goalAttainmentT([{ attainment: 0, weight: 1 }, goal])).toBeNull();
	});

	it('goal attainment has no score with a correlation outside 0 to 1', () => {
		expect(goalAttainmentT([{ attainment: 1, weight: 1 }], 1.1)).toBeNull();
		expect(goalAttainmentT([{ attainment: 1, weight: 1 }], -0.1)).toBeNull();
	});

	it('goal attainment is symmetric about 50', () => {
		fc.assert(
			fc.property(goals, (each) => {
				const turned = each.map(({ attainment, weight }) => ({ attainment: -attainment, weight }));
				expect((goalAttainmentT(each) ?? NaN) + (goalAttainmentT(turned) ?? NaN)).toBeCloseTo(100, 9);
			}),
		);
	});

	it('goal attainment does not change when all weights are scaled, even beyond what squares can hold', () => {
		fc.assert(
			fc.property(goals, fc.constantFrom(1e-200, 0.25, 3, 1000, 1e200), (each, times) => {
				const scaled = each.map(({ attainment, weight }) => ({ attainment, weight: weight * times }));
				expect(goalAttainmentT(scaled)).toBeCloseTo(goalAttainmentT(each) ?? NaN, 9);
			}),
		);
	});

	it('goal attainment leaves a goal of weight 0 out', () => {
		fc.assert(
			fc.property(goals, fc.integer({ min: -2, max: 2 }), (each, attainment) => {
				expect(goalAttainmentT([...each, { attainment, weight: 0 }])).toBeCloseTo(goalAttainmentT(each) ?? NaN, 9);
			}),
		);
	});

	it('rises when any goal rises', () => {
		fc.assert(
			fc.property(goals, fc.nat(5), (each, at) => {
				const index = at % each.length;
				const goal = each[index];
				if (goal === undefined || goal.attainment === 2) return;
				const risen = each.map((other, place) =>
					place === index ? { ...other, attainment: other.attainment + 1 } : other,
				);
				expect(goalAttainmentT(risen)).toBeGreaterThan(goalAttainmentT(each) ?? NaN);
			}),
		);
	});
});

describe('goal-based outcome', () => {
	it('goal-based outcome is the end minus the start, passing over missing ratings', () => {
		expect(goalOutcome([null, 3, null, 5, 4, null])).toEqual({ start: 3, end: 4, change: 1 });
	});

	it('goal-based outcome starts from 0 where the first rating is 0', () => {
		expect(goalOutcome([0, 6])).toEqual({ start: 0, end: 6, change: 6 });
	});

	it('goal-based outcome may be negative', () => {
		expect(goalOutcome([7, 2])?.change).toBe(-5);
	});

	it.each([[[]], [[4]], [[4, null]], [[4, 11]], [[-1, 4]], [[4, NaN]]])(
		'goal-based outcome is absent for %j',
		(ratings) => {
			expect(goalOutcome(ratings)).toBeNull();
		},
	);
});
