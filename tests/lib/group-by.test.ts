import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/lib/group-by';

describe('groupBy', () => {
	it('groupBy keeps keys in the order in which they first appear, and the items of a key in theirs', () => {
		const groups = groupBy(['pear', 'apple', 'plum', 'apricot', 'cherry'], (word) => word.charAt(0));
		expect([...groups]).toEqual([
			['p', ['pear', 'plum']],
			['a', ['apple', 'apricot']],
			['c', ['cherry']],
		]);
	});

	it('groupBy tells keys apart by what they are, null and undefined too', () => {
		const groups = groupBy([1, null, undefined, '1', null], (item) => item);
		expect([...groups.values()]).toEqual([[1], [null, null], [undefined], ['1']]);
	});

	it('groupBy asks for the key of an item once', () => {
		let asked = 0;
		groupBy([1, 2, 3], () => (asked += 1) % 2);
		expect(asked).toBe(3);
	});

	it('groupBy makes no group of no items', () => {
		expect(groupBy([], String).size).toBe(0);
	});
});
