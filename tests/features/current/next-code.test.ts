import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../../src/notes/entry';
import { nextCode } from '../../../src/features/current/next-code';

describe('the next code', () => {
	it.each([
		[['K-014'], 'K-015'],
		[['K-014', 'K-021', 'K-040', 'F-003', 'P-008'], 'K-041'],
		[['K-009', 'K-099'], 'K-100'],
		[['client 9', 'client 8'], 'client 10'],
		[['7', '12'], '13'],
		[['2026-04', '2026-05'], '2026-06'],
		[['12a', '13a'], '14a'],
		[['F-003', 'P-008'], 'P-009'],
		[['k-3', 'K-7'], 'K-8'],
	])('after %j is %j', (codes, next) => {
		expect(nextCode(codes)).toBe(next);
	});

	it('the next code does not fill a gap: a code that was given up may still stand in notes', () => {
		expect(nextCode(['K-001', 'K-005'])).toBe('K-006');
	});

	it('the next code begins somewhere in an empty vault, and keeps quiet where codes do not count', () => {
		expect(nextCode([])).toBe('C-001');
		expect(nextCode(['Otter', 'Heron'])).toBeNull();
	});

	it('the next code is never one there is, whatever the codes are', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[A-Z]-\d{1,4}$/))), (codes) => {
				const next = nextCode(codes);
				expect(codes.map(normalizeText)).not.toContain(next === null ? next : normalizeText(next));
			}),
			{ numRuns: 2000 },
		);
	});
});
