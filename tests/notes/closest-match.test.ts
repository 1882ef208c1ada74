import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestMatch } from '../../src/notes/closest-match';

const words = ['bond', 'goal-agreement', 'tasks-agreed', 'tasks-done', 'date', 'client-bond', 'present'];

describe('the nearest word', () => {
	it.each([
		['bonds', 'bond'],
		['Bond', 'bond'],
		['bnod', 'bond'],
		['goal_agreement', 'goal-agreement'],
		['Goal Agreement', 'goal-agreement'],
		['goal-agreemnet', 'goal-agreement'],
		['tasksagreed', 'tasks-agreed'],
		['dates', 'date'],
	])('to %s is %s', (written, meant) => {
		expect(closestMatch(written, words)).toBe(meant);
	});

	it.each(['tags', 'weight', 'bo', 'room', 'goals', 'agreement', ''])('to %j is none', (written) => {
		expect(closestMatch(written, words)).toBeNull();
	});

	it('the nearest word is what counting every slip gives', () => {
		const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 12 });
		fc.assert(
			fc.property(word, word, (written, candidate) => {
				const allowed = written.length >= 8 ? 2 : 1;
				expect(closestMatch(written, [candidate])).toBe(slips(written, candidate) <= allowed ? candidate : null);
			}),
			{ numRuns: 5_000 },
		);
	});

	it('to a whole page is found, or not, in the time of reading it', () => {
		const pages = ['a'.repeat(60_000), 'ab'.repeat(30_000), 'The long walk.'.repeat(4_000)];
		const started = performance.now();
		for (const page of pages) {
			expect(closestMatch(page, [`${page.slice(0, -3)}xyz`]) === null).toBe(true);
			expect(closestMatch(`${page}b`, [`b${page}`]) === `b${page}`).toBe(true);
		}
		// Minutes where each letter is compared with every other.
		expect(performance.now() - started).toBeLessThan(20_000);
	});
});

/** Optimal string alignment distance, written down as it is defined. */
function slips(a: string, b: string): number {
	const table = Array.from({ length: a.length + 1 }, (_, i) =>
		Array.from({ length: b.length + 1 }, (_each, j) => (i === 0 || j === 0 ? i + j : 0)),
	);
	const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
	for (let i = 1; i <= a.length; i += 1) {
		for (let j = 1; j <= b.length; j += 1) {
			const ways = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(at(i - 2, j - 2) + 1);
			const row = table[i];
			if (row !== undefined) row[j] = Math.min(...ways);
		}
	}
	return at(a.length, b.length);
}
