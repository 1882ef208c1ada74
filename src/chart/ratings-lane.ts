import type { Series } from '../alliance/case-file';
import { timelineText } from '../strings';
import { numberWords } from './day-words';
import { boldness, endWords, formAt, nameAt } from './end-gutter';
import { spreadLabels } from './end-labels';
import { gapStretches, type GapAt } from './gap-band';
import { gapWords } from './gap-words';
import { instrumentChanges } from './instrument-change';
import { labelBoard, type LabelBoard } from './label-board';
import type { Lane } from './lane';
import { linearScale } from './linear-scale';
import type { Mark } from './mark';
import { ratingLine, type RatingLine } from './rating-line';
import { coversIn, crowdsOf, whoseLine } from './rating-crowds';
import { ratingMarks } from './rating-marks';
import type { Panel } from './rating-panels';
import { cutLine, type Pixel } from './rating-runs';
import { dimensionWords, instrumentWords } from './rating-words';
import { drawShape } from './shapes';
import type { SignalsAt } from './signals-at';
import { digits, linePath, svg, type SvgNode } from './svg-node';
import { elide, textWidth } from './text-width';
import { insideView, type View } from './view';
import { drawWords, wordsBox, type Placed } from './words-in-picture';

/** Room above a panel for its title and below it, in font sizes. */
const titleRoom = 1.7;
const panelSpace = 0.6;

/** How high the ratings stand with panels so high, in pixels. */
export function ratingsHeight(panels: number, panelHeight: number, fontSize: number): number {
	return panels * (panelHeight + (titleRoom + panelSpace) * fontSize);
}

/** The panels one below the other, each on its own vertical scale. */
export function ratingsLane(
	view: View,
	panels: readonly Panel[],
	top: number,
	panelHeight: number,
	signals: SignalsAt,
): Lane {
	const { fontSize } = view.frame;
	const ink: SvgNode[] = [];
	const marks: Mark[] = [];
	const board = labelBoard();
	const named = new Set(panels.flatMap((panel) => panel.series.map((line) => line.instrument))).size > 1;
	const placed = panels.map((panel, index): PlacedPanel => {
		const start = top + ratingsHeight(index, panelHeight, fontSize) + titleRoom * fontSize;
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
	const crowds = crowdsOf(placed.flatMap(({ lines }) => lines));
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
		.sort((a, b) => Number(a.who.leads) - Number(b.who.leads));
}

function drawPanel(
	placed: PlacedPanel,
	view: View,
	crowds: ReadonlyMap<string, number>,
	signals: SignalsAt,
	board: LabelBoard,
): Pick<Lane, 'ink' | 'marks'> {
	const { panel, top, bottom, lines } = placed;
	const groups = gapGroups(lines);
	const covers = coversIn(lines);
	const ink = [
		...drawScale(placed, view, board),
		...groups.flatMap((group, index) => drawGap(group, view, `${panel.key}:${index}`)),
		...lines.flatMap((line) => drawLine(line, view)),
		...drawEndLabels(panel, lines, view, top, bottom),
	];
	const marks = lines.flatMap((line) =>
		ratingMarks(line, view, signals, {
			crowd: crowds.get(whoseLine(line)) ?? 1,
			covers: (point) => covers.get(point) ?? 0,
			gap: gapWords(line, groups),
		}),
	);
	return { ink, marks };
}

function drawScale(
	{ panel, named, alike, top, bottom }: PlacedPanel,
	view: View,
	board: LabelBoard,
): readonly SvgNode[] {
	const { left, right, frame } = view;
	const first = panel.series[0];
	const dimension =
		panel.dimension === null || first === undefined
			? null
			: dimensionWords({ instrument: first.instrument, dimension: panel.dimension }, frame);
	const instrument =
		panel.instrument === null
			? timelineText.commonScale
			: named || dimension === null
				? instrumentWords(panel.instrument, frame)
				: null;
	const whole = [dimension, instrument].filter((part) => part !== null).join(' · ');
	// Half a name says less than none where nothing else is of that dimension.
	const title = elide(
		dimension !== null && !alike && textWidth(whole, frame.fontSize * boldness) > right - left ? dimension : whole,
		right - left,
		frame.fontSize * boldness,
	);
	const words: Placed = {
		text: title ?? '',
		x: left,
		y: top - frame.fontSize * 0.6,
		anchor: 'start',
		look: 'is-title',
	};
	board.claim(wordsBox(words, frame.fontSize * boldness));
	const levels = new Set([
		panel.max,
		...(bottom - top >= frame.fontSize * 4 ? [(panel.min + panel.max) / 2] : []),
		panel.min,
	]);
	const height = linearScale([panel.min, panel.max], [bottom, top]);
	return [
		...(title === null ? [] : [drawWords(words)]),
		...[...levels].flatMap((level) => {
			const y = height.at(level);
			return [
				svg('path', { class: 'wa-level', d: `M${digits(left)},${digits(y)}H${digits(right)}` }),
				drawWords({
					text: numberWords(level),
					x: left - frame.fontSize * 0.4,
					y: y + frame.fontSize * 0.33,
					anchor: 'end',
					look: 'is-scale',
				}),
			];
		}),
	];
}

/** The lines a gap is drawn between, per instrument: the participants' own where there are several, else client and therapist. */
function gapGroups(lines: readonly RatingLine[]): readonly (readonly RatingLine[])[] {
	const keys = new Set(lines.map(({ series }) => `${series.instrument}/${series.dimension}`));
	return [...keys].flatMap((key) => {
		const same = lines.filter(({ series }) => `${series.instrument}/${series.dimension}` === key);
		const leading = same.filter((line) => line.who.leads);
		const group =
			leading.length > 1 ? leading : [...leading, ...same.filter((line) => line.series.rater === 'therapist')];
		return leading.length > 0 && group.length > 1 ? [group] : [];
	});
}

function drawGap(group: readonly RatingLine[], view: View, key: string): readonly SvgNode[] {
	return gapStretches(group).flatMap((stretch, index) => {
		const upper = cutLine(
			stretch.map(({ x, top }): Pixel => [x, top]),
			view.left,
			view.right,
		);
		const lower = cutLine(
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
		return stretch.filter((at) => insideView(at.x, view)).map((at) => drawSingleGap(at, `gap:${key}:${index}`));
	});
}

function drawSingleGap({ x, top, bottom }: GapAt, key: string): SvgNode {
	return svg('path', { class: 'wa-gap-line', 'data-key': key, d: `M${digits(x)},${digits(top)}V${digits(bottom)}` });
}

function drawLine(line: RatingLine, view: View): readonly SvgNode[] {
	const { who, series, runs, dense } = line;
	return runs.flatMap((run) => {
		const d = linePath(
			cutLine(
				run.map(({ x, y }): Pixel => [x, y]),
				view.left,
				view.right,
			),
		);
		if (d === '') return [];
		return [
			svg('path', {
				class: `wa-line ${who.look}`,
				'data-key': `line:${series.id}:${run[0].index}`,
				'stroke-width': dense ? who.width * 0.6 : who.width,
				'stroke-dasharray': who.dash,
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
		.sort((a, b) => Number(b.line.who.leads) - Number(a.line.who.leads));
	const heights = spreadLabels(ends, top + below, bottom + below, fontSize * 1.15);
	const x = view.right + fontSize * nameAt;
	return ends.flatMap(({ line }, index) => {
		const y = heights[index];
		const text = elide(endWords(line.series, panel, view.caseFile, view.frame), width - x, fontSize * boldness);
		if (y === null || y === undefined) return [];
		// The form beside the name says whose line it is without a colour.
		const form = svg(
			'g',
			{ class: `wa-form ${line.who.look}` },
			drawShape(line.who.shape, view.right + fontSize * formAt, y - below, fontSize * 0.25),
		);
		return text === null ? [form] : [form, drawWords({ text, x, y, anchor: 'start', look: `is-end ${line.who.look}` })];
	});
}
