import { describe, expect, it } from 'vitest';
import { isLost } from '../../src/vault/lost-change';

describe('a change to properties', () => {
	it.each([
		['an entry is gone from its list', { tasks: ['a'] }, { tasks: ['a', 'b'] }, { tasks: ['a', 'c'] }],
		['its list is gone', {}, { tasks: ['b'] }, {}],
		['one of two equal lines is gone', { ruptures: ['a'] }, { ruptures: ['a', 'a'] }, { ruptures: ['a'] }],
		['an entry it took out is back', { tasks: ['a', 'b'] }, { tasks: ['b'] }, { tasks: ['a', 'b', 'c'] }],
		['a value is as it was before', { bond: 6 }, { bond: 8 }, { bond: 6 }],
		['a value it took away is back', { bond: 6 }, {}, { bond: 6 }],
		['a value it brought is gone', {}, { bond: 8 }, { mood: 'calm' }],
	])('a change to properties is lost where %s', (_what, before, after, now) => {
		expect(isLost({ before, after }, now)).toBe(true);
	});

	it.each([
		['it stands as written', { tasks: ['a'] }, { tasks: ['a', 'b'] }, { tasks: ['a', 'b'] }],
		['others have added to the list', { tasks: ['a'] }, { tasks: ['a', 'b'] }, { tasks: ['c', 'b'] }],
		['somebody has set another value since', { bond: 6 }, { bond: 8 }, { bond: 7 }],
		['it changed nothing', { bond: 6 }, { bond: 6 }, { bond: 1 }],
		['a single value stands for its list of one', { tasks: null }, { tasks: ['b'] }, { tasks: 'b' }],
	])('a change to properties is not lost where %s', (_what, before, after, now) => {
		expect(isLost({ before, after }, now)).toBe(false);
	});
});
