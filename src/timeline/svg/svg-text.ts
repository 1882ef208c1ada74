import { exportStyle } from './export-style';
import type { SvgNode } from './svg-node';

/** The picture as the text of an SVG file that stands alone, with a light style of its own and no reference to anything outside it. */
export function svgText(root: SvgNode): string {
	const { attributes, children } = root;
	// Paper lies under the margin, too.
	const [x = '0', y = '0'] = attributes['viewBox']?.split(' ') ?? [];
	const background: SvgNode = {
		tag: 'rect',
		attributes: { class: 'wa-paper', ...(x === '0' && y === '0' ? {} : { x, y }), width: '100%', height: '100%' },
		children: [],
		text: null,
	};
	const style: SvgNode = { tag: 'style', attributes: {}, children: [], text: exportStyle };
	return `${write({ tag: root.tag, attributes, children: [style, background, ...children], text: null }, 0)}\n`;
}

function write({ tag, attributes, children, text }: SvgNode, depth: number): string {
	const indent = '\t'.repeat(depth);
	const open = `${indent}<${tag}${Object.entries(attributes)
		.filter(([name]) => name !== 'tabindex' && name !== 'data-key')
		.map(([name, value]) => ` ${name}="${escape(value)}"`)
		.join('')}`;
	if (text !== null) return `${open}>${escape(text)}</${tag}>`;
	return children.length === 0
		? `${open}/>`
		: `${open}>\n${children.map((child) => write(child, depth + 1)).join('\n')}\n${indent}</${tag}>`;
}

/** XML knows five names, and no control characters at all. */
function escape(text: string): string {
	return text
		.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (control) => (control === '\n' || control === '\t' ? control : ''))
		.replace(/\p{Cs}/gu, '\uFFFD')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}
