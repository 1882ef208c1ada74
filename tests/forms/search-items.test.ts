import { describe, expect, it } from 'vitest';
import { isNewName, searchItems, type SearchSource } from '../../src/forms/search-items';

interface Client {
	readonly code: string;
	readonly ended?: boolean;
}

const all: SearchSource<Client> = {
	items: [{ code: 'K-014' }, { code: 'K-007' }, { code: 'B-102', ended: true }],
	text: ({ code }) => code,
};

const pool: SearchSource<Client> = {
	...all,
	isListed: ({ ended }) => ended !== true,
};

/** Finds the query anywhere; the earlier, the better. */
const search =
	(query: string) =>
	(text: string): { score: number } | null => {
		const at = text.toLowerCase().indexOf(query.toLowerCase());
		return at === -1 ? null : { score: -at };
	};

const codes = (query: string, of = pool): string[] => searchItems(of, query, search).map(({ item }) => item.code);

describe('what a query leaves', () => {
	it('what a query leaves is what is listed, as it comes, before anything is typed', () => {
		expect(codes('')).toEqual(['K-014', 'K-007']);
		expect(codes('  ')).toEqual(['K-014', 'K-007']);
		expect(searchItems(pool, '', search)[0]?.match).toBeNull();
	});

	it('what a query leaves is everything where nothing says what is listed', () => {
		expect(codes('', all)).toHaveLength(3);
	});

	it('what a query leaves finds by typing what is not listed', () => {
		expect(codes('b-1')).toEqual(['B-102']);
	});

	it('what a query leaves has the best first and ties as they come', () => {
		expect(codes('0')).toEqual(['K-014', 'K-007', 'B-102']);
		expect(codes('14', { ...all, items: [{ code: 'K-014' }, { code: '14-K' }] })).toEqual(['14-K', 'K-014']);
	});

	it('what a query leaves does not take spaces around the query for part of it', () => {
		expect(codes(' K-007 ')).toEqual(['K-007']);
	});
});

describe('something new', () => {
	it('something new is what no item is called, listed or not, however it is written', () => {
		expect(isNewName(pool, 'K-099')).toBe(true);
		expect(isNewName(pool, 'K-01')).toBe(true);
		expect(isNewName(pool, ' k-014 ')).toBe(false);
		expect(isNewName(pool, 'b-102')).toBe(false);
		expect(isNewName(pool, '  ')).toBe(false);
	});
});
