import nodes from 'lucide-static/icon-nodes.json';

type IconNode = readonly (readonly [string, Readonly<Record<string, string>>])[];

const lucide = nodes as unknown as Readonly<Record<string, IconNode>>;
const custom = new Map<string, string>();

/** Names the app had before it used Lucide's; plugins still use some of them. */
const OLD_NAMES: Readonly<Record<string, string>> = {
	cross: 'x', 'cross-in-box': 'x-square', 'any-key': 'keyboard', dice: 'dice-5', document: 'file-text', documents: 'files',
	folder: 'folder', gear: 'settings', 'go-to-file': 'file-search', 'help': 'circle-help', hashtag: 'hash', info: 'info',
	'left-arrow': 'arrow-left', 'right-arrow': 'arrow-right', 'left-arrow-with-tail': 'arrow-left', 'right-arrow-with-tail': 'arrow-right',
	'up-chevron-glyph': 'chevron-up', 'down-chevron-glyph': 'chevron-down', 'vertical-three-dots': 'more-vertical', 'three-horizontal-bars': 'menu',
	pencil: 'pencil', 'plus-with-circle': 'plus-circle', 'magnifying-glass': 'search', 'open-vault': 'vault', 'right-triangle': 'chevron-right',
	sheets: 'files', star: 'star', trash: 'trash-2', 'vertical-split': 'columns-2', 'horizontal-split': 'rows-2', 'checkmark': 'check',
	'alert-triangle': 'triangle-alert', 'alert-circle': 'circle-alert', 'check-circle': 'circle-check', 'plus-circle': 'circle-plus', 'x-circle': 'circle-x',
	'bar-chart': 'chart-bar', 'bar-chart-2': 'chart-no-axes-column', 'line-chart': 'chart-line', 'more-vertical': 'ellipsis-vertical', 'more-horizontal': 'ellipsis',
	'help-circle': 'circle-question-mark', 'circle-help': 'circle-question-mark', edit: 'square-pen', 'edit-2': 'pen', 'edit-3': 'pen-line', columns: 'columns-2', 'x-square': 'square-x', 'check-square': 'square-check-big', home: 'house', unlock: 'lock-open', filter: 'funnel', 'sliders': 'sliders-vertical',
};

const SVG = 'http://www.w3.org/2000/svg';

export function addIcon(iconId: string, svgContent: string): void {
	custom.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
	custom.delete(iconId);
}

export function getIconIds(): string[] {
	return [...Object.keys(lucide).map((name) => `lucide-${name}`), ...custom.keys()];
}

export function getIcon(iconId: string): SVGSVGElement | null {
	const own = custom.get(iconId);
	const svg = document.createElementNS(SVG, 'svg');
	if (own !== undefined) {
		// A plugin's own icon is the inside of an SVG with a view box of 100 by 100.
		svg.setAttribute('viewBox', '0 0 100 100');
		svg.setAttribute('class', `svg-icon ${iconId}`);
		const parsed = new DOMParser().parseFromString(`<svg xmlns="${SVG}">${own}</svg>`, 'image/svg+xml');
		svg.append(...Array.from(parsed.documentElement.childNodes).map((node) => document.importNode(node, true)));
		return svg;
	}
	const name = iconId.replace(/^lucide-/, '');
	const node = lucide[name] ?? lucide[OLD_NAMES[name] ?? ''];
	if (node === undefined) return null;
	const attributes = { viewBox: '0 0 24 24', width: '24', height: '24', fill: 'none', stroke: 'currentColor', 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round', class: `svg-icon lucide-${name}` };
	for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
	for (const [tag, shape] of node) {
		const child = document.createElementNS(SVG, tag);
		for (const [key, value] of Object.entries(shape)) if (key !== 'key') child.setAttribute(key, value);
		svg.append(child);
	}
	return svg;
}

export function setIcon(parent: HTMLElement, iconId: string | null | undefined): void {
	parent.empty();
	const icon = iconId === null || iconId === undefined || iconId === '' ? null : getIcon(iconId);
	if (icon !== null) parent.append(icon);
}
