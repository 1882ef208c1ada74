import type { Series } from '../../case/case-file';
import { timelineText } from '../../text/strings';
import { formatNumber } from '../describe/format-day';
import { boldWidthRatio, lineEndLabel, endSymbolOffset, endLabelOffset } from './label-gutter';
import { dodgeLabels } from './dodge-labels';
import { raterDifferenceBands, type RaterDifferenceAt } from './difference-band';
import { describeRaterDifference } from './describe-difference';
import { instrumentChanges } from './instrument-change';
import { createCollisionIndex, type CollisionIndex } from '../svg/collision-index';
import type { Lane } from '../model/lane';
import { linearScale } from '../axis/linear-scale';
import type { Mark } from '../model/mark';
import { ratingLine, type RatingLine } from './rating-line';
import { overlapCounts, densityByRater, raterKey } from './overplotting';
import { ratingMarks } from './rating-marks';
import type { Panel } from './rating-panels';
import { clipLine, type Pixel } from './line-segments';
import { dimensionLabel, instrumentLabel } from '../describe/describe-rating';
import { drawShape } from '../svg/shapes';
import type { PlacedSignals } from '../model/placed-signals';
import { formatCoordinate, linePath, svg, type SvgNode } from '../svg/svg-node';
import { truncate, textWidth } from '../svg/text-width';
import { isInView, type View } from '../model/view';
import { drawLabel, labelBox, type PlacedText } from '../svg/svg-label';

/** Room above a panel for its title and below it, in font sizes. */
const titleHeight = 1.7;
const panelSpace = 0.6;

/** How high the ratings stand with panels so high, in pixels. */
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
	const ink: SvgNode[] = [];
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
		ink.push(...drawn.ink);
		marks.push(...drawn.marks);
	}
	const bottom = top + ratingsHeight(panels.length, panelHeight, fontSize);
	return {
		name: 'ratings',
		title: timelineText.lane.ratings,
		top,
		bottom,
		rows: 0,
		ink: [...instrumentChanges(panels, view, top, bottom, board), ...ink],
		marks,
	};
}

interface PlacedPanel {
	readonly panel: Panel;
	/** Whether its title says the instrument, since there are several. */
	readonly named: boolean;
	/** Whether another panel is of the same dimension, so that only the instrument tells them apart. */
	readonly alike: boolean;
	readonly top: number;
	readonly bottom: number;
	readonly lines: readonly RatingLine[];
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
): Pick<Lane, 'ink' | 'marks'> {
	const { panel, top, bottom, lines } = placed;
	const groups = raterDifferenceGroups(lines);
	const covers = overlapCounts(lines);
	const ink = [
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
	return { ink, marks };
}

function drawScale(
	{ panel, named, alike, top, bottom }: PlacedPanel,
	view: View,
	board: CollisionIndex,
): readonly SvgNode[] {
	const { left, right, frame } = view;
	const first = panel.series[0];
	const dimension =
		panel.dimension === null || first === undefined
			? null
			: dimensionLabel({ instrument: first.instrument, dimension: panel.dimension }, frame);
	const instrument =
		panel.instrument === null
			? timelineText.commonScale
			: named || dimension === null
				? instrumentLabel(panel.instrument, frame)
				: null;
	const whole = [dimension, instrument].filter((part) => part !== null).join(' · ');
	// Half a name says less than none where nothing else is of that dimension.
	const title = truncate(
		dimension !== null && !alike && textWidth(whole, frame.fontSize * boldWidthRatio) > right - left
			? dimension
			: whole,
		right - left,
		frame.fontSize * boldWidthRatio,
	);
	const words: PlacedText = {
		text: title ?? '',
		x: left,
		y: top - frame.fontSize * 0.6,
		anchor: 'start',
		className: 'is-title',
	};
	board.reserve(labelBox(words, frame.fontSize * boldWidthRatio));
	const levels = new Set([
		panel.max,
		...(bottom - top >= frame.fontSize * 4 ? [(panel.min + panel.max) / 2] : []),
		panel.min,
	]);
	const height = linearScale([panel.min, panel.max], [bottom, top]);
	return [
		...(title === null ? [] : [drawLabel(words)]),
		...[...levels].flatMap((level) => {
			const y = height.apply(level);
			return [
				svg('path', {
					class: 'wa-level',
					d: `M${formatCoordinate(left)},${formatCoordinate(y)}H${formatCoordinate(right)}`,
				}),
				drawLabel({
					text: formatNumber(level),
					x: left - frame.fontSize * 0.4,
					y: y + frame.fontSize * 0.33,
					anchor: 'end',
					className: 'is-scale',
				}),
			];
		}),
	];
}

/** The lines a gap is drawn between, per instrument: the participants' own where there are several, else client and therapist. */
function raterDifferenceGroups(lines: readonly RatingLine[]): readonly (readonly RatingLine[])[] {
	const keys = new Set(lines.map(({ series }) => `${series.instrument}/${series.dimension}`));
	return [...keys].flatMap((key) => {
		const same = lines.filter(({ series }) => `${series.instrument}/${series.dimension}` === key);
		const leading = same.filter((line) => line.style.isPrimary);
		const group =
			leading.length > 1 ? leading : [...leading, ...same.filter((line) => line.series.rater === 'therapist')];
		return leading.length > 0 && group.length > 1 ? [group] : [];
	});
}

function drawRaterDifference(group: readonly RatingLine[], view: View, key: string): readonly SvgNode[] {
	return raterDifferenceBands(group).flatMap((stretch, index) => {
		const upper = clipLine(
			stretch.map(({ x, top }): Pixel => [x, top]),
			view.left,
			view.right,
		);
		const lower = clipLine(
			stretch.map(({ x, bottom }): Pixel => [x, bottom]),
			view.left,
			view.right,
		);
		if (upper.length >= 2)
			return [
				svg('path', {
					class: 'wa-gap',
					'data-key': `gap:${key}:${index}`,
					d: `${linePath([...upper, ...[...lower].reverse()])}Z`,
				}),
			];
		return stretch.filter((at) => isInView(at.x, view)).map((at) => drawSingleDifference(at, `gap:${key}:${index}`));
	});
}

function drawSingleDifference({ x, top, bottom }: RaterDifferenceAt, key: string): SvgNode {
	return svg('path', {
		class: 'wa-gap-line',
		'data-key': key,
		d: `M${formatCoordinate(x)},${formatCoordinate(top)}V${formatCoordinate(bottom)}`,
	});
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

function drawEndLabels(
	panel: Panel,
	lines: readonly RatingLine[],
	view: View,
	top: number,
	bottom: number,
): readonly SvgNode[] {
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
		// The form beside the name says whose line it is without a colour.
		const form = svg(
			'g',
			{ class: `wa-form ${line.style.className}` },
			drawShape(line.style.shape, view.right + fontSize * endSymbolOffset, y - below, fontSize * 0.25),
		);
		return text === null
			? [form]
			: [form, drawLabel({ text, x, y, anchor: 'start', className: `is-end ${line.style.className}` })];
	});
}
