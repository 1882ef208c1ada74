import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleSteps, adjacentStep, typedStep } from '../../src/forms/model/scale-steps';

const tens = scaleSteps({ min: 0, max: 10 });

describe('the steps of a scale', () => {
	it('the steps of a scale run from the lowest to the highest, both there', () => {
		expect(scaleSteps({ min: 1, max: 5 })).toEqual([1, 2, 3, 4, 5]);
		expect(tens).toHaveLength(11);
	});

	it('the steps of a scale are exact with a step below one', () => {
		expect(scaleSteps({ min: 0, max: 0.5, step: 0.1 })).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
		expect(scaleSteps({ min: -2, max: 2, step: 0.5 })).toEqual([-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]);
	});

	it('the steps of a scale stop before the highest when the step does not reach it', () => {
		expect(scaleSteps({ min: 0, max: 10, step: 4 })).toEqual([0, 4, 8]);
	});

	it('the steps of a scale make room for a start value between them, in order, and for no other', () => {
		expect(scaleSteps({ min: 1, max: 3, initial: 2.5 })).toEqual([1, 2, 2.5, 3]);
		expect(scaleSteps({ min: 1, max: 3, initial: 12 })).toEqual([1, 2, 3, 12]);
		expect(scaleSteps({ min: 1, max: 3, initial: 2 })).toEqual([1, 2, 3]);
		expect(scaleSteps({ min: 0, max: 1, initial: null })).toEqual([0, 1]);
	});
});

describe('a typed digit', () => {
	it('a typed digit is a step of its own, and with the digit before it where that is one', () => {
		expect(typedStep(tens, '', '1')).toEqual({ step: 1, typed: '1' });
		expect(typedStep(tens, '1', '0')).toEqual({ step: 10, typed: '10' });
		expect(typedStep(tens, '1', '5')).toEqual({ step: 5, typed: '5' });
		expect(typedStep(tens, '', '0')).toEqual({ step: 0, typed: '0' });
	});

	it('a typed digit is nothing when no step is called that', () => {
		expect(typedStep(scaleSteps({ min: 1, max: 5 }), '', '0')).toBeNull();
		expect(typedStep(scaleSteps({ min: 1, max: 5 }), '', '9')).toBeNull();
	});

	it('a typed digit waits where a step only begins so', () => {
		expect(typedStep([10, 20], '', '2')).toEqual({ step: null, typed: '2' });
		expect(typedStep([10, 20], '2', '0')).toEqual({ step: 20, typed: '20' });
	});

	it('a typed digit reaches every whole step, digit by digit', () => {
		fc.assert(
			fc.property(fc.nat(120), fc.nat(120), fc.nat(), (one, other, pick) => {
				const steps = scaleSteps({ min: Math.min(one, other), max: Math.max(one, other) });
				const step = steps[pick % steps.length] ?? 0;
				const last = [...String(step)].reduce<{ step: number | null; typed: string }>(
					(before, digit) => typedStep(steps, before.typed, digit) ?? { step: null, typed: '' },
					{ step: null, typed: '' },
				);
				expect(last.step).toBe(step);
			}),
		);
	});
});

describe('an arrow', () => {
	it('an arrow goes to the neighbour and stays at the ends', () => {
		expect(adjacentStep(tens, 4, 1)).toBe(5);
		expect(adjacentStep(tens, 4, -1)).toBe(3);
		expect(adjacentStep(tens, 10, 1)).toBe(10);
		expect(adjacentStep(tens, 0, -1)).toBe(0);
	});

	it('an arrow goes from nothing to the lowest going up and to the highest going down', () => {
		expect(adjacentStep(tens, null, 1)).toBe(0);
		expect(adjacentStep(tens, null, -1)).toBe(10);
		expect(adjacentStep([], null, 1)).toBeNull();
	});
});
