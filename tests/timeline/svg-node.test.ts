import { afterEach, describe, expect, it } from 'vitest';
import { formatCoordinate, svg } from '../../src/timeline/svg/svg-node';

describe('a node of a picture', () => {
	afterEach(() => {
		Reflect.deleteProperty(Object.prototype, 'count');
	});

	it('a node of a picture has its own attributes alone, whatever another plugin has added to every object', () => {
		Object.assign(Object.prototype, { count: Number.NaN });
		expect(Object.keys(svg('path', { d: 'M0,0', x: null }).attributes)).toEqual(['d']);
	});

	it('a node of a picture refuses a number that is none, and writes zero without a sign', () => {
		expect(() => svg('circle', { r: Number.NaN })).toThrow(RangeError);
		expect([formatCoordinate(-0.01), formatCoordinate(0), formatCoordinate(2.25), formatCoordinate(-3)]).toEqual([
			'0',
			'0',
			'2.3',
			'-3',
		]);
	});
});
