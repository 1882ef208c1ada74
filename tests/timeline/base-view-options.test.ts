import { describe, expect, it } from 'vitest';
import { baseRanges, baseViewOptions, laneKey } from '../../src/timeline/options/base-view-options';
import { recordOptions } from '../../src/timeline/options/options';
import { readRangeOption } from '../../src/timeline/options/parse-block';

const read = (kept: Readonly<Record<string, unknown>>) => baseViewOptions((key) => kept[key]);

describe('the options of a base’s view', () => {
	it('the options of a base’s view are the usual ones, without private lanes, where nothing is kept, or nothing that can be understood', () => {
		expect(read({})).toEqual(recordOptions);
		expect(
			read({
				range: 'lately',
				axis: 3,
				dimension: 'mood',
				scale: null,
				height: 'tall',
				[laneKey('goals')]: 'no',
				[laneKey('ruptures')]: 'yes',
			}),
		).toEqual(recordOptions);
	});

	it('the options of a base’s view are what was chosen', () => {
		expect(
			read({
				range: 'last 12 sessions',
				axis: 'session',
				dimension: 'bond',
				scale: 'common',
				height: 320,
				[laneKey('goals')]: false,
				[laneKey('ruptures')]: true,
			}),
		).toEqual({
			...recordOptions,
			range: { kind: 'sessions', count: 12 },
			axis: 'session',
			dimension: 'bond',
			scale: 'common',
			height: 320,
			lanes: ['ratings', 'sessions', 'ruptures', 'tasks'],
		});
	});

	it('the options of a base’s view take days written by hand, and a height of 0 as none asked for', () => {
		expect(read({ range: '2026-01-01 to 2026-02-01', height: 0 })).toEqual({
			...recordOptions,
			range: { kind: 'days', from: '2026-01-01', to: '2026-02-01' },
		});
	});

	it('the options of a base’s view offer only ranges that can be read back', () => {
		for (const range of baseRanges) expect(readRangeOption(range)).not.toBeNull();
	});
});
