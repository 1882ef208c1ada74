import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sparkline, type SparkLine } from '../../src/timeline/sparkline';
import type { SvgNode } from '../../src/timeline/svg/svg-node';
import { svgText } from '../../src/timeline/svg/svg-text';

const line = (values: readonly (number | null)[], changes: Partial<SparkLine> = {}): SparkLine => ({
	values,
	min: 0,
	max: 10,
	className: 'is-client',
	dash: null,
	level: null,
	...changes,
});
const frame = { width: 96, height: 30, label: 'The client’s ratings.' };

function nodes(node: SvgNode, name: string): SvgNode[] {
	return [
		...(node.attributes['class'] === name ? [node] : []),
		...node.children.flatMap((child) => nodes(child, name)),
	];
}

describe('a sparkline', () => {
	it.each([
		['gap-and-zero', [line([5, 6, 6, null, 7, 8, 0, 7])]],
		['only-rating', [line([7])]],
		['scattered', [line([null, 3, null, 5, null])]],
		['above-the-mean', [line([4, 4, 4, 4, 8], { level: 4 })]],
		[
			'couple',
			[
				line([5, 6, 7], { className: 'is-client is-person-1' }),
				line([3, null, 3, 2], { className: 'is-client is-person-2', dash: '7 3' }),
			],
		],
	] as const)('is recorded: %s', async (name, lines) => {
		await expect(svgText(sparkline(lines, frame))).toMatchFileSnapshot(`expected/sparkline-${name}.svg`);
	});

	it('a sparkline breaks its line at every gap and never draws a line to nothing', () => {
		expect(nodes(sparkline([line([1, 2, null, 3, 4])], frame), 'wa-line')).toHaveLength(2);
		expect(nodes(sparkline([line([null, null])], frame), 'wa-solid')).toHaveLength(0);
		expect(sparkline([], frame).children).toEqual([]);
	});

	it('a sparkline ends lines of different length at the same place', () => {
		const ends = nodes(sparkline([line([1, 2, 3, 4, 5]), line([4, 5])], frame), 'wa-solid').map(
			({ attributes }) => attributes['cx'],
		);
		expect(ends).toEqual(['93', '93']);
	});

	it('a sparkline stays within its frame for any values on the scale', () => {
		fc.assert(
			fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 40 }), (values) => {
				for (const { attributes } of nodes(sparkline([line(values)], frame), 'wa-solid')) {
					expect(Number(attributes['cx'])).toBeGreaterThanOrEqual(3);
					expect(Number(attributes['cx'])).toBeLessThanOrEqual(93);
					expect(Number(attributes['cy'])).toBeGreaterThanOrEqual(3);
					expect(Number(attributes['cy'])).toBeLessThanOrEqual(27);
				}
			}),
		);
	});

	it('a sparkline says what it shows', () => {
		expect(sparkline([line([1])], frame).attributes).toMatchObject({
			role: 'img',
			'aria-label': 'The client’s ratings.',
		});
	});
});
