// The whole picture, put together: what is shown, where time lies, lane below lane.
import { groupBy } from '../lib/group-by';
import type { CaseFile } from '../case/case-file';
import { timelineText } from '../text/timeline';
import { drawAxis } from './draw-axis';
import { dateAxis } from './axis/date-axis';
import { goalsLane } from './lanes/goals-lane';
import type { Lane, PlannedLane } from './model/lane';
import { linearScale } from './axis/linear-scale';
import { drawMark, type Mark } from './model/mark';
import { visibleLanes, type LaneName, type TimelineOptions } from './options/options';
import { ratingPanels, type Panel } from './ratings/rating-panels';
import { ratingsHeight, ratingsLane } from './ratings/ratings-lane';
import { reactionsLane } from './lanes/reactions-lane';
import { rupturesLane } from './lanes/ruptures-lane';
import { visibleCase } from './model/visible-case';
import { sessionAxis } from './axis/session-axis';
import { sessionsLane } from './lanes/sessions-lane';
import { placeSignals, type PlacedSignals } from './model/placed-signals';
import { svg, type SvgNode } from './svg/svg-node';
import { tasksLane } from './lanes/tasks-lane';
import { timeWindow } from './axis/time-window';
import { labelGutterWidth } from './ratings/label-gutter';
import { hidesPrivate, type ViewFrame, type View } from './model/view';
import { drawLabel } from './svg/svg-label';

/** Below the lanes, for the axis's words, in font sizes. */
const axisHeight = 1.9;

/** A drawn timeline: the nodes, and what can be pointed at in them. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly root: SvgNode;
	/** Lane by lane from the top, each row by row, each from left to right. */
	readonly marks: readonly Mark[];
	readonly lanes: readonly Pick<Lane, 'name' | 'title' | 'top' | 'bottom' | 'rows'>[];
	readonly view: View;
	/** The panels of ratings that are drawn. */
	readonly panels: readonly Panel[];
}

/** Draws a case in a width of at least 160 pixels. Lanes of which the case has nothing are left out. */
export function drawTimeline(whole: CaseFile, options: TimelineOptions, frame: ViewFrame): Picture {
	const caseFile = visibleCase(whole, options, frame);
	const shown = visibleLanes(options, hidesPrivate(frame)).filter((lane) => hasAny(caseFile, lane));
	const panels = shown.includes('ratings') ? ratingPanels(caseFile.series, options) : [];
	const view = viewOf(caseFile, options, frame, panels);
	const drawn = new Set(panels.flatMap((panel) => panel.series.map((series) => series.id)));
	const signals = placeSignals(caseFile, drawn);
	const lanes = stackLanes(view, shown, panels, signals);
	const bottom = lanes[lanes.length - 1]?.bottom ?? frame.fontSize * 3;
	const height = Math.round(Math.max(bottom + frame.fontSize * axisHeight, options.height ?? 0));
	const axis = lanes.length === 0 ? [] : drawAxis(view, height - frame.fontSize * axisHeight);
	const marks = lanes.flatMap((lane) => inRows(lane.marks));
	const root = svg(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			class: 'wa-picture',
			width: frame.width,
			height,
			viewBox: `0 0 ${frame.width} ${height}`,
			'font-size': frame.fontSize,
			direction: 'ltr',
			role: 'group',
			'aria-label': timelineText.pictureOf(frame.discreet ? null : caseFile.client.code),
		},
		[
			svg('g', { class: 'wa-axis', 'data-key': 'axis', 'aria-hidden': 'true' }, axis),
			...lanes.map((lane) => drawLane(lane, view)),
			...(lanes.length === 0
				? [
						drawLabel({
							text: timelineText.nothingYet,
							x: frame.width / 2,
							y: frame.fontSize * 2,
							anchor: 'middle',
							className: 'is-empty',
						}),
					]
				: []),
		],
	);
	return { width: frame.width, height, root, marks, lanes, view, panels };
}

function hasAny({ series, sessions, ruptures, goals, tasks, reflections }: CaseFile, lane: LaneName): boolean {
	const lists = { ratings: series, sessions, ruptures, goals, tasks, reactions: reflections };
	return lists[lane].length > 0;
}

function viewOf(caseFile: CaseFile, options: TimelineOptions, frame: ViewFrame, panels: readonly Panel[]): View {
	const axis = options.axis === 'date' ? dateAxis(caseFile, frame.today) : sessionAxis(caseFile, frame.today);
	const left = frame.fontSize * 2.2;
	const right = Math.max(left + frame.fontSize * 6, frame.width - labelGutterWidth(caseFile, panels, frame));
	const pad = frame.fontSize * 0.7;
	const x = linearScale(frame.window ?? timeWindow(options.range, axis), [left + pad, right - pad]);
	return { caseFile, options, frame, axis, x, left, right };
}

function stackLanes(
	view: View,
	shown: readonly LaneName[],
	panels: readonly Panel[],
	signals: PlacedSignals,
): readonly Lane[] {
	const others = shown.flatMap((name) => (name === 'ratings' ? [] : [planOther(name, view, signals)]));
	const lanes: Lane[] = [];
	if (panels.length > 0)
		lanes.push(ratingsLane(view, panels, signals, { top: 0, panelHeight: panelHeight(view, others, panels.length) }));
	for (const lane of others) lanes.push(lane.drawAt(lanes[lanes.length - 1]?.bottom ?? 0));
	return lanes;
}

function planOther(name: Exclude<LaneName, 'ratings'>, view: View, signals: PlacedSignals): PlannedLane {
	switch (name) {
		case 'sessions':
			return sessionsLane(view, signals);
		case 'ruptures':
			return rupturesLane(view);
		case 'goals':
			return goalsLane(view);
		case 'tasks':
			return tasksLane(view);
		case 'reactions':
			return reactionsLane(view);
		default:
			return name satisfies never;
	}
}

/** The height of each of so many panels, in font sizes. */
const panelHeights: Readonly<Record<number, number>> = { 1: 11, 2: 8, 3: 7.2 };

/** What the asked height leaves to each panel, or a height that suits their number. */
function panelHeight(view: View, others: readonly PlannedLane[], panels: number): number {
	const { fontSize } = view.frame;
	const { height } = view.options;
	// A wide picture of low panels would look flat whatever it shows.
	const shape = Math.min(1.35, Math.max(0.9, view.frame.width / 800));
	if (height === null) return Math.round(fontSize * shape * (panelHeights[panels] ?? 6.2));
	const taken = others.reduce((sum, lane) => sum + lane.height, axisHeight * fontSize);
	return Math.max(fontSize * 3, (height - taken) / panels - ratingsHeight(1, 0, fontSize));
}

function inRows(marks: readonly Mark[]): readonly Mark[] {
	return [...groupBy(marks, ({ row }) => row).values()].flatMap((row) => row.sort((a, b) => a.x - b.x));
}

function drawLane({ name, title, top, decoration, marks }: Lane, { frame, left }: View): SvgNode {
	const titled =
		name === 'ratings'
			? []
			: [drawLabel({ text: title, x: left, y: top + frame.fontSize * 1.1, anchor: 'start', className: 'is-title' })];
	return svg('g', { class: `wa-lane is-${name}`, 'data-key': `lane:${name}`, role: 'group', 'aria-label': title }, [
		...titled,
		...decoration,
		...marks.map(drawMark),
	]);
}
