import { describe, expect, it } from 'vitest';
import { baseRanges, baseViewOptions, laneKey } from '../../src/chart/base-view-options';
import { defaultOptions } from '../../src/chart/options';
import { readRange } from '../../src/chart/parse-block';

const read = (kept: Readonly<Record<string, unknown>>) => baseViewOptions((key) => kept[key]);

describe('the options of a base’s view', () => {
	it('are the usual ones where nothing is kept, or nothing that can be understood', () => {
		expect(read({})).toEqual(defaultOptions);
		expect(read({ range: 'lately', axis: 3, dimension: 'mood', scale: null, height: 'tall', [laneKey('goals')]: 'no' })).toEqual(defaultOptions);
	});

	it('are what was chosen', () => {
		expect(read({ range: 'last 12 sessions', axis: 'session', dimension: 'bond', scale: 'common', height: 320, [laneKey('reactions')]: false })).toEqual({
			...defaultOptions, range: { kind: 'sessions', count: 12 }, axis: 'session', dimension: 'bond', scale: 'common', height: 320, lanes: ['ratings', 'sessions', 'ruptures', 'goals', 'tasks'],
		});
	});

	it('take days written by hand, and a height of 0 as none asked for', () => {
		expect(read({ range: '2026-01-01 to 2026-02-01', height: 0 })).toEqual({ ...defaultOptions, range: { kind: 'days', from: '2026-01-01', to: '2026-02-01' } });
	});

	it('offer only ranges that can be read back', () => {
		for (const range of baseRanges) expect(readRange(range)).not.toBeNull();
	});
});
