import { svg, type SvgNode } from './svg-node';
import { textWidth } from './text-width';

export interface PlacedText {
	readonly text: string;
	readonly x: number;
	/** Of the baseline. */
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly className: string;
}

/** Words at a place. Directions inside them are the words' own and never turn the anchor round. */
export function drawLabel({ text, x, y, anchor, className }: PlacedText): SvgNode {
	return svg(
		'text',
		{ class: `wa-text ${className}`, x, y, 'text-anchor': anchor === 'start' ? null : anchor, 'aria-hidden': 'true' },
		text,
	);
}

/** The estimated box of words, for keeping others off it. */
export function labelBox(
	{ text, x, y, anchor }: PlacedText,
	fontSize: number,
): { left: number; right: number; top: number; bottom: number } {
	const width = textWidth(text, fontSize);
	const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
	return { left, right: left + width, top: y - fontSize * 0.85, bottom: y + fontSize * 0.25 };
}
