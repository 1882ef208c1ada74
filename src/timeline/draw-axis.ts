import { timelineText } from '../text/timeline';
import { createCollisionIndex } from './svg/collision-index';
import { formatCoordinate, svg, type SvgNode } from './svg/svg-node';
import { textWidth } from './svg/text-width';
import type { View } from './model/view';
import { drawLabel, labelBox, type PlacedText } from './svg/svg-label';

/** The ticks with their words below `bottom`, faint lines from the top down to it, and today where it is in view. Words that would touch others are left out. */
export function drawAxis(view: View, bottom: number): readonly SvgNode[] {
	const { axis, x, left, right, frame } = view;
	const { fontSize, width } = frame;
	const board = createCollisionIndex();
	const y = bottom + fontSize * 1.3;
	const claim = (text: string, at: number, className: string): SvgNode[] => {
		const half = textWidth(text, fontSize) / 2;
		const placed: PlacedText = {
			text,
			x: Math.min(width - half, Math.max(half, at)),
			y,
			anchor: 'middle',
			className,
		};
		const box = labelBox(placed, fontSize);
		return board.reserve({ ...box, left: box.left - fontSize * 0.3, right: box.right + fontSize * 0.3 })
			? [drawLabel(placed)]
			: [];
	};
	const today = x.apply(axis.today);
	const todayInk =
		today < left || today > right
			? []
			: [
					svg('path', { class: 'wa-today', d: `M${formatCoordinate(today)},0V${formatCoordinate(bottom)}` }),
					...claim(timelineText.today, today, 'is-today'),
				];
	const [from, to] = [x.invert(left), x.invert(right)];
	const room =
		((fontSize * (axis.kind === 'date' ? 4.6 : 2.4)) / (x.range[1] - x.range[0])) * (x.domain[1] - x.domain[0]);
	const ticks = axis.ticks(from, to, room);
	const lines = ticks.map(({ place, isMajor }) =>
		svg('path', {
			class: isMajor ? 'wa-tick is-strong' : 'wa-tick',
			d: `M${formatCoordinate(x.apply(place))},0V${formatCoordinate(bottom)}`,
		}),
	);
	// Years before months, so that what the others are read by is what stays.
	const words = [...ticks]
		.sort((a, b) => Number(b.isMajor) - Number(a.isMajor))
		.flatMap(({ place, label, isMajor }) => claim(label, x.apply(place), isMajor ? 'is-tick is-strong' : 'is-tick'));
	return [
		...lines,
		svg('path', {
			class: 'wa-base',
			d: `M${formatCoordinate(left)},${formatCoordinate(bottom)}H${formatCoordinate(right)}`,
		}),
		...todayInk,
		...words,
	];
}
