import { timelineText } from '../strings';
import { labelBoard } from './label-board';
import { digits, svg, type SvgNode } from './svg-node';
import { textWidth } from './text-width';
import type { View } from './view';
import { drawWords, wordsBox, type Placed } from './words-in-picture';

/** The ticks with their words below `bottom`, faint lines from the top down to it, and today where it is in view. Words that would touch others are left out. */
export function drawAxis(view: View, bottom: number): readonly SvgNode[] {
	const { axis, x, left, right, frame } = view;
	const { fontSize, width } = frame;
	const board = labelBoard();
	const y = bottom + fontSize * 1.3;
	const claim = (text: string, at: number, look: string): SvgNode[] => {
		const half = textWidth(text, fontSize) / 2;
		const placed: Placed = { text, x: Math.min(width - half, Math.max(half, at)), y, anchor: 'middle', look };
		const box = wordsBox(placed, fontSize);
		return board.claim({ ...box, left: box.left - fontSize * 0.3, right: box.right + fontSize * 0.3 })
			? [drawWords(placed)]
			: [];
	};
	const today = x.at(axis.today);
	const todayInk =
		today < left || today > right
			? []
			: [
					svg('path', { class: 'wa-today', d: `M${digits(today)},0V${digits(bottom)}` }),
					...claim(timelineText.today, today, 'is-today'),
				];
	const [from, to] = [x.from(left), x.from(right)];
	const room =
		((fontSize * (axis.kind === 'date' ? 4.6 : 2.4)) / (x.range[1] - x.range[0])) * (x.domain[1] - x.domain[0]);
	const ticks = axis.ticks(from, to, room);
	const lines = ticks.map(({ place, strong }) =>
		svg('path', { class: strong ? 'wa-tick is-strong' : 'wa-tick', d: `M${digits(x.at(place))},0V${digits(bottom)}` }),
	);
	// Years before months, so that what the others are read by is what stays.
	const words = [...ticks]
		.sort((a, b) => Number(b.strong) - Number(a.strong))
		.flatMap(({ place, label, strong }) => claim(label, x.at(place), strong ? 'is-tick is-strong' : 'is-tick'));
	return [
		...lines,
		svg('path', { class: 'wa-base', d: `M${digits(left)},${digits(bottom)}H${digits(right)}` }),
		...todayInk,
		...words,
	];
}
