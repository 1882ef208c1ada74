// The name of each line at its right end, moved apart where they would overlap.
import { boldWidthRatio, endLabelOffset, endSymbolOffset, lineEndLabel } from './label-gutter';
import { dodgeLabels } from './dodge-labels';
import type { PlacedPanel } from './panel-scale';
import type { View } from '../model/view';
import { drawShape } from '../svg/shapes';
import { drawLabel } from '../svg/svg-label';
import { svg, type SvgNode } from '../svg/svg-node';
import { truncate } from '../svg/text-width';

/** The labels of the lines that are in view; one that finds no room is left out. */
export function drawEndLabels({ panel, lines, top, bottom }: PlacedPanel, view: View): readonly SvgNode[] {
	const { fontSize, width } = view.frame;
	const below = fontSize * 0.33;
	const ends = lines
		.flatMap((line) => {
			const end = line.visible[line.visible.length - 1];
			return end === undefined ? [] : [{ line, y: end.y + below }];
		})
		.sort((a, b) => Number(b.line.style.isPrimary) - Number(a.line.style.isPrimary));
	const heights = dodgeLabels(ends, top + below, bottom + below, fontSize * 1.15);
	const x = view.right + fontSize * endLabelOffset;
	return ends.flatMap(({ line }, index) => {
		const y = heights[index];
		const text = truncate(
			lineEndLabel(line.series, panel, view.caseFile, view.frame),
			width - x,
			fontSize * boldWidthRatio,
		);
		if (y === null || y === undefined) return [];
		// The symbol beside the name says whose line it is without a colour.
		const symbol = svg(
			'g',
			{ class: `wa-form ${line.style.className}` },
			drawShape(line.style.shape, view.right + fontSize * endSymbolOffset, y - below, fontSize * 0.25),
		);
		return text === null
			? [symbol]
			: [symbol, drawLabel({ text, x, y, anchor: 'start', className: `is-end ${line.style.className}` })];
	});
}
