import { describe, expect, it } from 'vitest';
import { sortByCode } from '../../src/case/reports/caseload-order';

describe('paths of client notes', () => {
	it('paths of client notes stand in the order of their codes as numbers are counted, wherever they lie', () => {
		expect(sortByCode(['Clients/K-014/K-014.md', 'Archive/K-2.md', 'Clients/k-1.md', 'A/K-014.md'])).toEqual([
			'Clients/k-1.md',
			'Archive/K-2.md',
			'A/K-014.md',
			'Clients/K-014/K-014.md',
		]);
	});
});
