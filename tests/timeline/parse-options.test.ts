import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultOptions } from '../../src/timeline/options/options';
import { parseOptions, parseRange } from '../../src/timeline/options/parse-options';
import { arbitraryOptions } from './arbitrary-case';

describe('kept options', () => {
	it('kept options come back as they were kept', () => {
		fc.assert(
			fc.property(arbitraryOptions, (options) => {
				expect(parseOptions(JSON.parse(JSON.stringify(options)))).toEqual(options);
			}),
		);
	});

	it('kept options never throw and are always complete, whatever was kept', () => {
		fc.assert(
			fc.property(fc.anything(), (kept) => {
				expect(Object.keys(parseOptions(kept)).sort()).toEqual(Object.keys(defaultOptions).sort());
			}),
		);
	});

	it('kept options lose only the one that is not understood', () => {
		const kept = {
			lanes: ['sessions', 'weather'],
			dimension: 'bond',
			axis: 'lunar',
			height: '300',
			range: { kind: 'months', count: 0 },
		};
		expect(parseOptions(kept)).toEqual({ ...defaultOptions, lanes: ['sessions'], dimension: 'bond' });
	});

	it('kept options keep no lane at all where none was chosen', () => {
		expect(parseOptions({ lanes: [] }).lanes).toEqual([]);
	});

	it('kept options take no day that does not exist', () => {
		expect(parseRange({ kind: 'days', from: '2026-02-30', to: null })).toBeNull();
		expect(parseRange({ kind: 'days', from: '2026-02-28' })).toEqual({ kind: 'days', from: '2026-02-28', to: null });
	});
});
