import type { Series } from '../../case/case-file';
import { timelineText } from '../../text/timeline';
import type { Lane } from '../model/lane';
import type { Mark } from '../model/mark';
import type { PlacedSignals } from '../model/placed-signals';
import type { View } from '../model/view';
import { createCollisionIndex, type CollisionIndex } from '../svg/collision-index';
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

/** The panels one below the other, each on its own vertical scale. */
export function ratingsLane(
	view: View,
	panels: readonly Panel[],
	top: number,
	panelHeight: number,
	signals: PlacedSignals,
): Lane {
	const { fontSize } = view.frame;
	const decoration: SvgNode[] = [];
	const marks: Mark[] = [];
	const board = createCollisionIndex();
	const named = new Set(panels.flatMap((panel) => panel.series.map((line) => line.instrument))).size > 1;
	const placed = panels.map((panel, index): PlacedPanel => {
		const start = top + ratingsHeight(index, panelHeight, fontSize) + titleHeight * fontSize;
		const alike = panels.some((other) => other !== panel && other.dimension === panel.dimension);
		return {
			panel,
			named,
			alike,
			top: start,
			bottom: start + panelHeight,
			lines: panelLines(panel, view, start, start + panelHeight),
		};
	});
	const crowds = densityByRater(placed.flatMap(({ lines }) => lines));
	for (const each of placed) {
		const drawn = drawPanel(each, view, crowds, signals, board);
		decoration.push(...drawn.decoration);
		marks.push(...drawn.marks);
	}
	const bottom = top + ratingsHeight(panels.length, panelHeight, fontSize);
	return {
		name: 'ratings',
		title: timelineText.lane.ratings,
		top,
		bottom,
		rows: 0,
		decoration: [...instrumentChanges(panels, view, top, bottom, board), ...decoration],
		marks,
	};
}

/** The lines of a panel in the order they are drawn: the leading ones last, on top of the others. */
function panelLines(panel: Panel, view: View, top: number, bottom: number): readonly RatingLine[] {
	const kindOf = ({ instrument, dimension }: Series): string =>
		panel.dimension === null ? `${instrument}/${dimension}` : instrument;
	const kinds = [...new Set(panel.series.map(kindOf))];
	return panel.series
		.map((series) => ratingLine(series, panel, view, top, bottom, kinds.indexOf(kindOf(series))))
		.sort((a, b) => Number(a.style.isPrimary) - Number(b.style.isPrimary));
}

function drawPanel(
	placed: PlacedPanel,
	view: View,
	crowds: ReadonlyMap<string, number>,
	signals: PlacedSignals,
	board: CollisionIndex,
): Pick<Lane, 'decoration' | 'marks'> {
	const { panel, top, bottom, lines } = placed;
	const groups = raterDifferenceGroups(lines);
	const covers = overlapCounts(lines);
	const decoration = [
		...drawScale(placed, view, board),
		...groups.flatMap((group, index) => drawRaterDifference(group, view, `${panel.key}:${index}`)),
		...lines.flatMap((line) => drawLine(line, view)),
		...drawEndLabels(panel, lines, view, top, bottom),
	];
	const marks = lines.flatMap((line) =>
		ratingMarks(line, view, signals, {
			density: crowds.get(raterKey(line)) ?? 1,
			overlapCount: (point) => covers.get(point) ?? 0,
			describeDifferences: describeRaterDifference(line, groups),
		}),
	);
	return { decoration, marks };
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
