import type { CaseRupture } from '../alliance/case-file';
import { timelineText } from '../strings';
import type { PlannedLane } from './lane';
import { lastingLane, seenItems, spanPath, type Seen } from './lasting';
import type { Mark } from './mark';
import { cutLine, type Pixel } from './rating-runs';
import { betweenWords, ruptureKind, ruptureWords } from './rupture-words';
import type { Shape } from './shapes';
import { linePath, svg, type SvgNode } from './svg-node';
import { oneLine } from './text-width';
import type { Happening } from './time-axis';
import { insideView, type View } from './view';
import { drawWords } from './words-in-picture';

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
	const seen = seenItems(view.caseFile.ruptures, view, begin, ending, (rupture) => labelOf(rupture, view));
	return lastingLane<CaseRupture>(seen, view, {
		name: 'ruptures',
		most: 4,
		pad: fontSize * 0.6,
		rowHeight: fontSize * 2.7,
		line: fontSize * 1.1,
		outcomes: [
			{ look: 'is-repaired', words: timelineText.counts.rupturesRepaired },
			{ look: 'is-open', words: timelineText.counts.rupturesOpen },
			{ look: 'is-left', words: timelineText.counts.rupturesLeft },
		],
		become: ({ status }) => (status === 'repaired' ? 0 : status === 'left' ? 2 : 1),
		date: ({ date }) => date,
		draw: (rupture, y, label) => ({
			ink: [
				...drawLife(rupture, view, y),
				...(label === null ? [] : [drawWords({ ...label, y: y + fontSize * 1.35, look: 'is-label' })]),
			],
			marks: ruptureMarks(rupture, view, y),
		}),
	});
}

function begin({ date, session, source }: CaseRupture): Happening {
	return { date, session, path: source };
}

/** A repair without a known day ends where it began: nothing is made up. */
function ending(rupture: CaseRupture): Happening | null {
	const { status, repaired, repairSession, date, session, source } = rupture;
	if (status === 'repaired')
		return repaired === null
			? { date, session: repairSession ?? session, path: repairSession === null ? source : null }
			: { date: repaired, session: repairSession, path: null };
	return status === 'left' ? begin(rupture) : null;
}

function labelOf(rupture: CaseRupture, view: View): string | null {
	const between = betweenWords(rupture, view.caseFile, view.frame);
	const text = oneLine(rupture.text);
	return [text === '' ? ruptureKind(rupture) : text, ...(between === null ? [] : [between])].join(', ');
}

function drawLife({ item, index, start, end }: Seen<CaseRupture>, view: View, y: number): readonly SvgNode[] {
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
	const d = linePath(cutLine(arc(start, end, y, view.frame.fontSize), view.left, view.right));
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

function ruptureMarks({ item, index, start, end }: Seen<CaseRupture>, view: View, y: number): readonly Mark[] {
	const { fontSize } = view.frame;
	const common = {
		lane: 'ruptures',
		row: 'ruptures',
		index,
		series: null,
		y,
		words: ruptureWords(item, view.caseFile, view.frame),
		because: [],
		path: item.path ?? item.source,
		span: null,
	} as const;
	const shape = ruptureShape(item.kind);
	const r = fontSize * (0.3 + 0.06 * (item.intensity ?? 2));
	// Repaired in the same session: no arc has room there, so its end stands close beside its beginning.
	const repaired = end - start >= 1 ? end : Math.min(view.right, start + r + fontSize * 0.5);
	return [
		...(insideView(start, view)
			? [
					{
						...common,
						key: `rupture:${index}:began`,
						kind: 'rupture' as const,
						x: start,
						r,
						shape,
						look: `is-${item.status.replace(' ', '-')}`,
					},
				]
			: []),
		...(item.status === 'repaired' && insideView(end, view)
			? [
					{
						...common,
						key: `rupture:${index}:repaired`,
						kind: 'repair' as const,
						x: repaired,
						r: fontSize * 0.32,
						shape: repairShape,
						look: 'is-repaired',
					},
				]
			: []),
	];
}
