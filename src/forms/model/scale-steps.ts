// The numbers a scale offers, and how typed digits find one.
import { decimalsOf } from '../../lib/float';

/** The numbers of a scale in order. A start value that lies between the steps is offered too, so that it is not lost. */
export function scaleSteps(scale: {
	readonly min: number;
	readonly max: number;
	readonly step?: number;
	readonly initial?: number | null;
}): readonly number[] {
	const step = scale.step ?? 1;
	const decimals = Math.max(decimalsOf(step), decimalsOf(scale.min));
	const count = Math.floor((scale.max - scale.min) / step + 1e-9);
	const steps = Array.from({ length: count + 1 }, (_, index) => Number((scale.min + index * step).toFixed(decimals)));
	const initial = scale.initial ?? null;
	return initial === null || steps.includes(initial) ? steps : [...steps, initial].sort((one, other) => one - other);
}

/**
 * What a digit means after the digits typed just before (`1`, then `0`, is 10): the step, or no step yet where one only
 * begins so; null when there is none either way.
 */
export function typedStep(
	steps: readonly number[],
	typedBefore: string,
	digit: string,
): { readonly step: number | null; readonly typed: string } | null {
	for (const typed of [typedBefore + digit, digit]) {
		const step = steps.find((each) => String(each) === typed) ?? null;
		if (step !== null || steps.some((each) => String(each).startsWith(typed))) return { step, typed };
	}
	return null;
}

/** The step so many places on, held at both ends; from nothing, the lowest going up and the highest going down. */
export function adjacentStep(steps: readonly number[], current: number | null, by: number): number | null {
	const first = by > 0 ? 0 : steps.length - 1;
	const index = current === null ? first : steps.indexOf(current) + by;
	return steps[Math.min(Math.max(index, 0), steps.length - 1)] ?? null;
}
