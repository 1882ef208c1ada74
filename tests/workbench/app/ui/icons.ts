import lucide from 'workbench:icons';

const custom = new Map<string, string>();

/** Names the app had before it used Lucide's; plugins still use some of them. */
const OLD_NAMES: Readonly<Record<string, string>> = {
	cross: 'x',
	'cross-in-box': 'x-square',
	'any-key': 'keyboard',
	dice: 'dice-5',
	document: 'file-text',
	documents: 'files',
	gear: 'settings',
	'go-to-file': 'file-search',
	hashtag: 'hash',
	help: 'help-circle',
	'left-arrow': 'arrow-left',
	'right-arrow': 'arrow-right',
	'left-arrow-with-tail': 'arrow-left',
	'right-arrow-with-tail': 'arrow-right',
	'magnifying-glass': 'search',
	'up-chevron-glyph': 'chevron-up',
	'down-chevron-glyph': 'chevron-down',
	'vertical-three-dots': 'more-vertical',
	'three-horizontal-bars': 'menu',
	'plus-with-circle': 'plus-circle',
	'open-vault': 'vault',
	'right-triangle': 'chevron-right',
	sheets: 'files',
	'vertical-split': 'columns-2',
	'horizontal-split': 'rows-2',
	checkmark: 'check',
	'box-select': 'square-dashed',
	'file-question': 'file-question-mark',
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

/** A plugin's own icon is the inside of an SVG of 100 by 100; Lucide's are 24 by 24 and drawn in lines. */
export function getIcon(iconId: string): SVGSVGElement | null {
	const own = custom.get(iconId);
	const name = iconId.replace(/^lucide-/, '');
	const inside = own ?? lucide[name] ?? lucide[OLD_NAMES[name] ?? ''];
	if (inside === undefined) return null;
	const svg = document.createElementNS(SVG, 'svg');
	const attributes: Record<string, string> =
		own === undefined
			? {
					viewBox: '0 0 24 24',
					width: '24',
					height: '24',
					fill: 'none',
					stroke: 'currentColor',
					'stroke-width': '2',
					'stroke-linecap': 'round',
					'stroke-linejoin': 'round',
					class: `svg-icon lucide-${name}`,
				}
			: { viewBox: '0 0 100 100', class: `svg-icon ${iconId}` };
	for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
	const parsed = new DOMParser().parseFromString(`<svg xmlns="${SVG}">${inside}</svg>`, 'image/svg+xml');
	svg.append(...Array.from(parsed.documentElement.childNodes).map((node) => document.importNode(node, true)));
	return svg;
}

export function setIcon(parent: HTMLElement, iconId: string | null | undefined): void {
	parent.empty();
	const icon = iconId === null || iconId === undefined || iconId === '' ? null : getIcon(iconId);
	if (icon !== null) parent.append(icon);
}
