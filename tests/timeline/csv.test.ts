import { describe, expect, it } from 'vitest';
import { seriesCsv } from '../../src/timeline/csv';
import type { Series } from '../../src/case/case-file';

const series = (changes: Partial<Series>): Series => ({
	id: 'gbo/client/-/x',
	instrument: 'gbo',
	rater: 'client',
	participant: null,
	dimension: 'total',
	min: -2,
	max: 10,
	points: [
		{ date: '2026-03-05', session: 1, value: -1, path: 'A.md', sessionPath: 'A.md' },
		{ date: '2026-03-12', session: null, value: null, path: 'B.md', sessionPath: null },
		{ date: '2026-03-19', session: 3, value: 0, path: 'C.md', sessionPath: 'C.md' },
	],
	...changes,
});

describe('ratings as CSV', () => {
	it('ratings as CSV keep zero, leave absent ones empty, and hold no path', () => {
		expect(seriesCsv([series({})], 'comma', '.')).toBe(
			'\uFEFFdate,session,instrument,rater,participant,dimension,value,min,max\r\n2026-03-05,1,gbo,client,,total,-1,-2,10\r\n2026-03-12,,gbo,client,,total,,-2,10\r\n2026-03-19,3,gbo,client,,total,0,-2,10\r\n',
		);
	});

	it.each(['=HYPERLINK("https://a.invalid")', '+1', '-1+1', '@SUM(A1)', '\tx', '\rx'])(
		'keep the goal %j from being a formula in a spreadsheet',
		(dimension) => {
			const [, line = ''] = seriesCsv([series({ dimension })], 'comma', '.').split(/\r\n(?=2026)/);
			expect(line.replace(/""/g, '"')).toContain(`'${dimension}`);
		},
	);
});
