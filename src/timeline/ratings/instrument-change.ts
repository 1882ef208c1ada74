// A new instrument is a new scale: the line ends, and the place says so.
import { timelineText } from '../../text/timeline';
import type { CollisionIndex } from '../svg/collision-index';
import type { Panel } from './rating-panels';
import { isRated } from './line-segments';
import { instrumentLabel } from '../describe/describe-rating';
import { formatCoordinate, svg, type SvgNode } from '../svg/svg-node';
import type { View } from '../model/view';
import { drawLabel, labelBox, type PlacedText } from '../svg/svg-label';

interface Used {
	readonly instrument: string;
	readonly first: number;
	readonly last: number;
}

/**
 * A line down the ratings wherever one instrument ends and another begins after it, and its words where there is
 * room for them; none between instruments used side by side.
 */
export function instrumentChanges(
	panels: readonly Panel[],
	view: View,
	{ top, bottom }: { readonly top: number; readonly bottom: number },
	board: CollisionIndex,
): readonly SvgNode[] {
	const used = usedInstruments(panels, view);
	const { fontSize } = view.frame;
	return used.flatMap(({ instrument, first }, index) => {
		const before = used.slice(0, index);
		if (before.length === 0 || before.some(({ last }) => last >= first)) return [];
		const x = view.x.apply((Math.max(...before.map(({ last }) => last)) + first) / 2);
		if (x < view.left || x > view.right) return [];
		const words: PlacedText = {
			text: timelineText.changeTo(instrumentLabel(instrument, view.frame)),
			x: x + fontSize * 0.4,
			y: top + fontSize * 1.1,
			anchor: 'start',
			className: 'is-change',
		};
		const box = labelBox(words, fontSize);
		const fits = box.right <= view.right && board.reserve(box);
		return [
			svg('path', {
				class: 'wa-change',
				d: `M${formatCoordinate(x)},${formatCoordinate(top)}V${formatCoordinate(bottom)}`,
			}),
			...(fits ? [drawLabel(words)] : []),
		];
	});
}

function usedInstruments(panels: readonly Panel[], { axis }: View): readonly Used[] {
	const used = new Map<string, Used>();
	for (const line of panels.flatMap(({ series }) => series)) {
		for (const point of [line.points.find(isRated), line.points.findLast(isRated)]) {
			const place = point === undefined ? null : axis.place(point);
			if (place === null) continue;
			const known = used.get(line.instrument);
			used.set(line.instrument, {
				instrument: line.instrument,
				first: Math.min(known?.first ?? place, place),
				last: Math.max(known?.last ?? place, place),
			});
		}
	}
	return [...used.values()].sort((a, b) => a.first - b.first);
}
