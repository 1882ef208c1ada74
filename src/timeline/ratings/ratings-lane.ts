import type { Series } from '../../case/case-file';
import { timelineText } from '../../text/timeline';
import type { Lane } from '../model/lane';
import type { Mark } from '../model/mark';
import type { PlacedSignals } from '../model/placed-signals';
import type { View } from '../model/view';
import { createCollisionIndex } from '../svg/collision-index';
import { linePath, svg, type SvgNode } from '../svg/svg-node';
import { describeRaterDifference } from './describe-difference';
import { drawRaterDifference, raterDifferenceGroups } from './draw-differences';
import { drawEndLabels } from './draw-end-labels';
import { instrumentChanges } from './instrument-change';
import { clipLine, type Pixel } from './line-segments';
import { densityByRater, overlapCounts, raterKey } from './overplotting';
import { drawScale, type PlacedPanel } from './panel-scale';
import { ratingLine, type RatingLine } from './rating-line';
import { ratingMarks } from './rating-marks';
import type { Panel } from './rating-panels';

/** Room above a panel for its title and below it, in font sizes. */
const titleHeight = 1.7;
const panelSpace = 0.6;

/** How high the ratings are with panels so high, in pixels. */
export function ratingsHeight(panels: number, panelHeight: number, fontSize: number): number {
	return panels * (panelHeight + (titleHeight + panelSpace) * fontSize);
}

/** The panels one below the other, each on its own vertical scale. Sizes are in pixels. */
export function ratingsLane(
	view: View,
	panels: readonly Panel[],
	signals: PlacedSignals,
	{ top, panelHeight }: { readonly top: number; readonly panelHeight: number },
): Lane {
	const placed = placePanels(panels, view, top, panelHeight);
	const densities = densityByRater(placed.flatMap(({ lines }) => lines));
	const labels = createCollisionIndex();
	const decoration: SvgNode[] = [];
	const marks: Mark[] = [];
	for (const panel of placed) {
		const differences = raterDifferenceGroups(panel.lines);
		decoration.push(...drawScale(panel, view, labels), ...drawLines(panel, view, differences));
		marks.push(...panelMarks(panel, view, signals, { differences, densities }));
	}
	const bottom = top + ratingsHeight(panels.length, panelHeight, view.frame.fontSize);
	return {
		name: 'ratings',
		title: timelineText.lane.ratings,
		top,
		bottom,
		rows: 0,
		decoration: [...instrumentChanges(panels, view, { top, bottom }, labels), ...decoration],
		marks,
	};
}

function placePanels(panels: readonly Panel[], view: View, top: number, panelHeight: number): readonly PlacedPanel[] {
	const { fontSize } = view.frame;
	const named = new Set(panels.flatMap((panel) => panel.series.map((line) => line.instrument))).size > 1;
	return panels.map((panel, index): PlacedPanel => {
		const start = top + ratingsHeight(index, panelHeight, fontSize) + titleHeight * fontSize;
		const bounds = { top: start, bottom: start + panelHeight };
		const alike = panels.some((other) => other !== panel && other.dimension === panel.dimension);
		return { panel, named, alike, ...bounds, lines: panelLines(panel, view, bounds) };
	});
}

/** The lines of a panel in the order they are drawn: the leading ones last, on top of the others. */
function panelLines(
	panel: Panel,
	view: View,
	bounds: { readonly top: number; readonly bottom: number },
): readonly RatingLine[] {
	const kindOf = ({ instrument, dimension }: Series): string =>
		panel.dimension === null ? `${instrument}/${dimension}` : instrument;
	const kinds = [...new Set(panel.series.map(kindOf))];
	return panel.series
		.map((series) => ratingLine(series, { panel, ...bounds, variant: kinds.indexOf(kindOf(series)) }, view))
		.sort((a, b) => Number(a.style.isPrimary) - Number(b.style.isPrimary));
}

type LineGroups = readonly (readonly RatingLine[])[];

function drawLines(placed: PlacedPanel, view: View, differences: LineGroups): readonly SvgNode[] {
	return [
		...differences.flatMap((group, index) => drawRaterDifference(group, view, `${placed.panel.key}:${index}`)),
		...placed.lines.flatMap((line) => drawLine(line, view)),
		...drawEndLabels(placed, view),
	];
}

function panelMarks(
	{ lines }: PlacedPanel,
	view: View,
	signals: PlacedSignals,
	{ differences, densities }: { readonly differences: LineGroups; readonly densities: ReadonlyMap<string, number> },
): readonly Mark[] {
	const overlaps = overlapCounts(lines);
	return lines.flatMap((line) =>
		ratingMarks(line, view, signals, {
			density: densities.get(raterKey(line)) ?? 1,
			overlapCount: (point) => overlaps.get(point) ?? 0,
			describeDifferences: describeRaterDifference(line, differences),
		}),
	);
}

function drawLine(line: RatingLine, view: View): readonly SvgNode[] {
	const { style, series, segments, dense } = line;
	return segments.flatMap((run) => {
		const d = linePath(
			clipLine(
				run.map(({ x, y }): Pixel => [x, y]),
				view.left,
				view.right,
			),
		);
		if (d === '') return [];
		return [
			svg('path', {
				class: `wa-line ${style.className}`,
				'data-key': `line:${series.id}:${run[0].index}`,
				'stroke-width': dense ? style.width * 0.6 : style.width,
				'stroke-dasharray': style.dash,
				d,
			}),
		];
	});
}
