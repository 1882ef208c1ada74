// Reading pictures back: where their ink lies.
import type { SvgNode } from '../../src/timeline/svg/svg-node';
import { textWidth } from '../../src/timeline/svg/text-width';

export function everyNode(node: SvgNode): readonly SvgNode[] {
	return [node, ...node.children.flatMap(everyNode)];
}

export function withClass(root: SvgNode, name: string): readonly SvgNode[] {
	return everyNode(root).filter((node) => (node.attributes['class'] ?? '').split(' ').includes(name));
}

/** The points of a path made of absolute M, L, H and V, and of relative v. */
export function pathPoints(d: string): readonly (readonly [number, number])[] {
	let x = 0;
	let y = 0;
	return [...d.matchAll(/([MLHVvZ])([^MLHVvZ]*)/g)].flatMap(([, command = '', rest = '']) => {
		const [a = 0, b = 0] = rest.split(',').map(Number);
		if (command === 'Z') return [];
		if (command === 'H') x = a;
		else if (command === 'V') y = a;
		else if (command === 'v') y += a;
		else [x, y] = [a, b];
		return [[x, y] as const];
	});
}

export interface LabelBox {
	readonly text: string;
	readonly look: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** How much of a text's width lies before its anchor. */
const anchorShares = new Map([
	['start', 0],
	['end', 1],
]);

/** The boxes that all words of a picture take, as wide as they are estimated. */
export function labelBoxes(root: SvgNode): readonly LabelBox[] {
	const fontSize = Number(root.attributes['font-size']);
	return everyNode(root).flatMap((node) => {
		if (node.tag !== 'text' || node.text === null) return [];
		const [x, y] = [Number(node.attributes['x']), Number(node.attributes['y'])];
		const width = textWidth(node.text, fontSize);
		const anchor = node.attributes['text-anchor'] ?? 'start';
		const left = x - width * (anchorShares.get(anchor) ?? 0.5);
		return [
			{
				text: node.text,
				look: node.attributes['class'] ?? '',
				left,
				right: left + width,
				top: y - fontSize * 0.7,
				bottom: y + fontSize * 0.15,
			},
		];
	});
}

export function overlapping(boxes: readonly LabelBox[]): readonly (readonly [string, string])[] {
	return boxes.flatMap((a, index) =>
		boxes
			.slice(index + 1)
			.flatMap((b) =>
				a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5
					? [[a.text, b.text] as const]
					: [],
			),
	);
}
