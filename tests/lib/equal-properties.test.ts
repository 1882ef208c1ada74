import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameProperties } from '../../src/lib/equal-properties';

const properties = fc.dictionary(
	fc.string(),
	fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.array(fc.oneof(fc.string(), fc.integer()))),
);

describe('the same properties', () => {
	it('the same properties are the same when read again', () => {
		fc.assert(
			fc.property(properties, (found) => {
				expect(sameProperties(found, structuredClone(found))).toBe(true);
			}),
		);
	});

	it('the same properties are not the same with one value more, less or other', () => {
		fc.assert(
			fc.property(properties, fc.string(), (found, name) => {
				const { [name]: held, ...others } = found;
				const more = { ...others, [name]: held === 'other' ? 'another' : 'other' };
				expect(sameProperties(found, more)).toBe(false);
				expect(sameProperties(more, others)).toBe(false);
				expect(sameProperties(others, more)).toBe(false);
			}),
		);
	});

	it.each([
		['a zero and nothing', { bond: 0 }, { bond: null }],
		['a number and its text', { bond: 6 }, { bond: '6' }],
		['no number and nothing', { bond: Number.NaN }, { bond: null }],
		['a list and its only entry', { client: ['[[K-014]]'] }, { client: '[[K-014]]' }],
		['a list and a map', { items: ['a'] }, { items: { 0: 'a' } }],
		['two dates', { date: new Date(0) }, { date: new Date(1) }],
		['an order of entries', { items: [1, 2] }, { items: [2, 1] }],
	])('the same properties tell apart %s', (_, one, other) => {
		expect(sameProperties(one, other)).toBe(false);
	});
});
