import type { CaseRupture } from '../../case/case-file';
import { timelineText } from '../../text/timeline';
import type { PlannedLane } from '../model/lane';
import { spanLane, itemsInView, spanPath, type InView } from './span-lane';
import { mark, type Mark } from '../model/mark';
import { clipLine, type Pixel } from '../ratings/line-segments';
import { describeParticipants, ruptureKindLabel, describeRupture } from '../describe/describe-rupture';
import type { Shape } from '../svg/shapes';
import { linePath, svg, type SvgNode } from '../svg/svg-node';
import { toSingleLine } from '../svg/text-width';
import type { TimelineEvent } from '../axis/time-axis';
import { isInView, type View } from '../model/view';
import { drawLabel } from '../svg/svg-label';

/** Moving away points back, moving against points on; mixed does both. */
export const ruptureShapes: Readonly<Record<'withdrawal' | 'confrontation' | 'mixed' | 'unnamed', Shape>> = {
	withdrawal: { outline: 'left', filling: 'full' },
	confrontation: { outline: 'right', filling: 'full' },
	mixed: { outline: 'diamond', filling: 'full' },
	unnamed: { outline: 'disc', filling: 'full' },
};

/** The shape of a kind of rupture; one of its own where no kind is named. */
export function ruptureShape(kind: string | null): Shape {
	return kind === 'withdrawal' || kind === 'confrontation' || kind === 'mixed'
		? ruptureShapes[kind]
		: ruptureShapes.unnamed;
}

export const repairShape: Shape = { outline: 'disc', filling: 'hollow' };

/** Ruptures where they happened, the bigger the stronger, with an arc to the repair; open ones reach to now. */
export function rupturesLane(view: View): PlannedLane {
	const { fontSize } = view.frame;
	const seen = itemsInView(view.caseFile.ruptures, view, {
		begin,
		end: ending,
		label: (rupture) => labelOf(rupture, view),
	});
	return spanLane<CaseRupture>(seen, view, {
		name: 'ruptures',
		maxRows: 4,
		pad: fontSize * 0.6,
		rowHeight: fontSize * 2.7,
		baseline: fontSize * 1.1,
		outcomes: [
			{ className: 'is-repaired', describe: timelineText.counts.rupturesRepaired },
			{ className: 'is-open', describe: timelineText.counts.rupturesOpen },
			{ className: 'is-left', describe: timelineText.counts.rupturesLeft },
		],
		outcomeOf: ({ status }) => {
			if (status === 'repaired') return 0;
			return status === 'left' ? 2 : 1;
		},
		date: ({ date }) => date,
		draw: (rupture, y, label) => ({
			decoration: [
				...drawCourse(rupture, view, y),
				...(label === null ? [] : [drawLabel({ ...label, y: y + fontSize * 1.35, className: 'is-label' })]),
			],
			marks: ruptureMarks(rupture, view, y),
		}),
	});
}

function begin({ date, session, source }: CaseRupture): TimelineEvent {
	return { date, session, path: source };
}

/** A repair without a known day ends where it began: nothing is made up. */
function ending(rupture: CaseRupture): TimelineEvent | null {
	const { status, repaired, repairSession, date, session, source } = rupture;
	if (status === 'repaired')
		return repaired === null
			? { date, session: repairSession ?? session, path: repairSession === null ? source : null }
			: { date: repaired, session: repairSession, path: null };
	return status === 'left' ? begin(rupture) : null;
}

function labelOf(rupture: CaseRupture, view: View): string | null {
	const between = describeParticipants(rupture, view.caseFile, view.frame);
	const text = toSingleLine(rupture.text);
	return [text === '' ? ruptureKindLabel(rupture) : text, ...(between === null ? [] : [between])].join(', ');
}

function drawCourse({ item, index, start, end }: InView<CaseRupture>, view: View, y: number): readonly SvgNode[] {
	if (item.status === 'left') return [];
	if (item.status !== 'repaired') {
		return [
			svg('path', {
				class: `wa-open-rupture ${item.status === 'open' ? 'is-open' : 'is-in-repair'}`,
				'data-key': `rupture:${index}`,
				d: spanPath({ start, end }, view, y),
			}),
		];
	}
	const d = linePath(clipLine(arc(start, end, y, view.frame.fontSize), view.left, view.right));
	return d === '' ? [] : [svg('path', { class: 'wa-arc', 'data-key': `rupture:${index}`, d })];
}

/** Half an ellipse from one moment to the other, as points, so that it can be cut at the plot's edges. */
function arc(start: number, end: number, y: number, fontSize: number): readonly Pixel[] {
	if (end - start < 1) return [];
	const rise = Math.min(fontSize * 1.1, (end - start) / 2);
	return Array.from({ length: 25 }, (_, step): Pixel => {
		const angle = Math.PI * (1 - step / 24);
		return [(start + end) / 2 + ((end - start) / 2) * Math.cos(angle), y - rise * Math.sin(angle)];
	});
}

function ruptureMarks({ item, index, start, end }: InView<CaseRupture>, view: View, y: number): readonly Mark[] {
	const { fontSize } = view.frame;
	const common = {
		lane: 'ruptures',
		index,
		y,
		description: describeRupture(item, view.caseFile, view.frame),
		path: item.path ?? item.source,
	} as const;
	const r = fontSize * (0.3 + 0.06 * (item.intensity ?? 2));
	const marks: Mark[] = [];
	if (isInView(start, view))
		marks.push(
			mark({
				...common,
				key: `rupture:${index}:began`,
				kind: 'rupture',
				x: start,
				r,
				shape: ruptureShape(item.kind),
				className: `is-${item.status.replace(' ', '-')}`,
			}),
		);
	if (item.status === 'repaired' && isInView(end, view))
		marks.push(
			mark({
				...common,
				key: `rupture:${index}:repaired`,
				kind: 'repair',
				// Repaired in the same session: no arc has room there, so its end is close to its beginning.
				x: end - start >= 1 ? end : Math.min(view.right, start + r + fontSize * 0.5),
				r: fontSize * 0.32,
				shape: repairShape,
				className: 'is-repaired',
			}),
		);
	return marks;
}
