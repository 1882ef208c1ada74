// What each form in the picture means, drawn with the forms themselves.
import type { CaseFile } from '../case/case-file';
import { noteKinds } from '../notes/kinds';
import { timelineText } from '../text/timeline';
import { goalShapes } from './lanes/goals-lane';
import { laneNames, visibleLanes, privateLanes, type LaneName, type TimelineOptions } from './options/options';
import { clientFirst, ratingPanels } from './ratings/rating-panels';
import { instrumentLabel } from './describe/describe-rating';
import { reactionShapes } from './lanes/reactions-lane';
import { repairShape, ruptureShapes } from './lanes/ruptures-lane';
import { sessionShape } from './lanes/session-marks';
import { drawShape, type Shape } from './svg/shapes';
import { svg, type SvgNode } from './svg/svg-node';
import { taskShapes } from './lanes/tasks-lane';
import { hidesPrivate, type ViewContext } from './model/view';
import { lineStyle } from './model/line-style';

export interface LegendEntry {
	/** A small picture, 28 by 14 pixels, of its own. */
	readonly sample: SvgNode;
	readonly label: string;
}

export interface LegendLane {
	readonly lane: LaneName;
	readonly title: string;
	/** What the lane shows, in a sentence. */
	readonly about: string;
	readonly entries: readonly LegendEntry[];
	/** The instruments it can draw or leave out, where there are several. */
	readonly instruments: readonly { readonly id: string; readonly name: string; readonly shown: boolean }[];
	readonly shown: boolean;
}

/** Every lane that can be switched, with its forms: private ones only where they may be seen. */
export function buildLegend(caseFile: CaseFile, options: TimelineOptions, context: ViewContext): readonly LegendLane[] {
	const hidden = hidesPrivate(context);
	const shown = visibleLanes(options, hidden);
	return visibleLanes({ ...options, lanes: laneNames }, hidden).map((lane) => ({
		lane,
		title: timelineText.lane[lane],
		about: privateLanes.includes(lane)
			? `${timelineText.about[lane]} ${timelineText.privateLane}`
			: timelineText.about[lane],
		entries: entriesOf(lane, caseFile, options, context),
		instruments: lane === 'ratings' ? instrumentChoices(caseFile, options, context) : [],
		shown: shown.includes(lane),
	}));
}

function instrumentChoices(
	{ series }: CaseFile,
	{ instruments }: TimelineOptions,
	context: ViewContext,
): LegendLane['instruments'] {
	const ids = [...new Set(series.map(({ instrument }) => instrument))];
	return ids.length < 2
		? []
		: ids.map((id) => ({
				id,
				name: instrumentLabel(id, context),
				shown: instruments === null || instruments.includes(id),
			}));
}

function entriesOf(
	lane: LaneName,
	caseFile: CaseFile,
	options: TimelineOptions,
	context: ViewContext,
): readonly LegendEntry[] {
	const { legend } = timelineText;
	switch (lane) {
		case 'ratings':
			return [
				...ratingEntries(caseFile, options, context),
				{ sample: gapSample(), label: legend.gap },
				{ sample: sameSample(), label: legend.same },
				{ sample: shapeSample({ outline: 'disc', filling: 'full' }, true), label: legend.signal },
			];
		case 'sessions':
			return [
				...noteKinds.session.medium.allowedValues.map((medium) => ({
					sample: shapeSample(sessionShape('attended', medium)),
					label: legend.medium[medium],
				})),
				...(['late', 'cancelled', 'no-show'] as const).map((attendance) => ({
					sample: shapeSample(sessionShape(attendance, null)),
					label: legend.attendance[attendance],
				})),
				{ sample: pathSample('wa-minutes', 'M14,3V11'), label: legend.minutes },
				...(caseFile.client.participants.length === 0
					? []
					: [{ sample: pathSample('wa-presence is-floor', 'M14,2V12'), label: legend.floor }]),
			];
		case 'ruptures':
			return [
				...noteKinds.rupture.kind.allowedValues.map((kind) => ({
					sample: shapeSample(ruptureShapes[kind]),
					label: legend.rupture[kind],
				})),
				{
					sample: sample([
						svg('path', { class: 'wa-arc', d: 'M3,11C7,0 19,0 23,11' }),
						...drawShape(repairShape, 23, 11, 2.5),
					]),
					label: legend.repaired,
				},
				{ sample: pathSample('wa-open-rupture is-open', 'M2,7H26'), label: legend.open },
				{ sample: pathSample('wa-open-rupture is-in-repair', 'M2,7H26'), label: legend.inRepair },
				{ sample: shapeSample(ruptureShapes.unnamed), label: legend.left },
			];
		case 'goals':
			return (['agreed', 'met', 'dropped'] as const).map((state) => ({
				sample: shapeSample(goalShapes[state]),
				label: legend.goal[state],
			}));
		case 'tasks':
			return (['agreed', 'partly', 'not-done', 'done', 'dropped'] as const).map((state) => ({
				sample: shapeSample(taskShapes[state]),
				label: legend.task[state],
			}));
		case 'reactions':
			return (['plain', 'supervision'] as const).map((state) => ({
				sample: shapeSample(reactionShapes[state]),
				label: legend.reaction[state],
			}));
		default:
			return lane satisfies never;
	}
}

function ratingEntries(caseFile: CaseFile, options: TimelineOptions, context: ViewContext): readonly LegendEntry[] {
	const lines = clientFirst(
		ratingPanels(caseFile.series, { ...options, scale: 'own' }).flatMap(({ series }) => series),
	);
	const everyone = new Map(
		lines.map((line) => [`${line.rater}/${line.participant ?? ''}`, lineStyle(line, caseFile, context.discreet)]),
	);
	return [...everyone.values()].map((who) => ({
		sample: sample([
			svg('path', {
				class: `wa-line ${who.className}`,
				'stroke-width': who.width,
				'stroke-dasharray': who.dash,
				d: 'M1,7H27',
			}),
			svg('g', { class: `wa-mark ${who.className}` }, drawShape(who.shape, 14, 7, 3.5)),
		]),
		label: who.label,
	}));
}

function shapeSample(shape: Shape, signalled = false): SvgNode {
	return sample([
		...(signalled ? [svg('circle', { class: 'wa-signal', cx: 14, cy: 7, r: 6.5 })] : []),
		...drawShape(shape, 14, 7, signalled ? 2.5 : 4),
	]);
}

function pathSample(className: string, d: string): SvgNode {
	return sample([svg('path', { class: className, d })]);
}

/** As coverage is drawn: the form that would be hidden is bigger. */
function sameSample(): SvgNode {
	return sample([
		...drawShape({ outline: 'square', filling: 'hollow' }, 14, 7, 6),
		...drawShape({ outline: 'disc', filling: 'full' }, 14, 7, 3),
	]);
}

function gapSample(): SvgNode {
	return pathSample('wa-gap', 'M1,3L27,5V11L1,12Z');
}

function sample(content: readonly SvgNode[]): SvgNode {
	return svg(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			class: 'wa-picture wa-sample',
			width: 28,
			height: 14,
			viewBox: '0 0 28 14',
			'aria-hidden': 'true',
		},
		content,
	);
}
