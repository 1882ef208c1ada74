import { expect, it } from 'vitest';
import { isNestedDeeper } from '../../src/lib/nesting';

it.each([
	[7, 0, false],
	[{}, 0, true],
	[{}, 1, false],
	[{ a: [1] }, 1, true],
	[{ a: [1] }, 2, false],
	[{ a: 1, b: { c: { d: 1 } } }, 2, true],
] as const)('%j is nested deeper than %d: %s', (value, limit, deeper) => {
	expect(isNestedDeeper(value, limit)).toBe(deeper);
});
