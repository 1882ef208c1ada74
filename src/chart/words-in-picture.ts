import { svg, type SvgNode } from './svg-node';
import { elide, textWidth } from './text-width';

export interface Placed {
	readonly text: string;
	readonly x: number;
	/** Of the baseline. */
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly look: string;
}

/** Words at a place. Directions inside them are the words' own and never turn the anchor round. */
export function drawWords({ text, x, y, anchor, look }: Placed): SvgNode {
	return svg('text', { class: `wa-text ${look}`, x, y, 'text-anchor': anchor === 'start' ? null : anchor, 'aria-hidden': 'true' }, text);
}

/** The words cut to the room there is between `left` and `right`; null where nothing readable is left. */
export function fitWords(placed: Placed, left: number, right: number, fontSize: number): Placed | null {
	const room = placed.anchor === 'start' ? right - placed.x : placed.anchor === 'end' ? placed.x - left : 2 * Math.min(right - placed.x, placed.x - left);
	const text = elide(placed.text, room, fontSize);
	return text === null ? null : { ...placed, text };
}

/** The estimated box of words, for keeping others off it. */
export function wordsBox({ text, x, y, anchor }: Placed, fontSize: number): { left: number; right: number; top: number; bottom: number } {
	const width = textWidth(text, fontSize);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - fontSize * 0.85, bottom: y + fontSize * 0.25 };
}
