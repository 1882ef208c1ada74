import type { TooltipOptions } from 'obsidian';

const options = new WeakMap<Element, TooltipOptions>();
let shown: HTMLElement | null = null;
let timer: number | null = null;

export function setTooltip(el: HTMLElement, tooltip: string, settings?: TooltipOptions): void {
	if (tooltip === '') el.removeAttribute('aria-label');
	else el.setAttribute('aria-label', tooltip);
	if (settings?.placement !== undefined) el.dataset['tooltipPosition'] = settings.placement;
	if (settings !== undefined) options.set(el, settings);
}

function hide(): void {
	if (timer !== null) window.clearTimeout(timer);
	timer = null;
	shown?.detach();
	shown = null;
}

export function displayTooltip(
	target: HTMLElement,
	content: string | DocumentFragment,
	settings: TooltipOptions = {},
): void {
	hide();
	const el = target.doc.body.createDiv({ cls: 'tooltip', attr: { role: 'tooltip' } });
	if (settings.classes !== undefined) el.addClass(...settings.classes);
	el.setText(content);
	const arrow = el.createDiv('tooltip-arrow');
	const rect = target.getBoundingClientRect();
	const placement =
		settings.placement ?? (target.dataset['tooltipPosition'] as TooltipOptions['placement']) ?? 'bottom';
	const { offsetWidth: width, offsetHeight: height } = el;
	const gap = settings.gap ?? 8;
	const middleX = rect.left + rect.width / 2 - width / 2;
	const middleY = rect.top + rect.height / 2 - height / 2;
	const places = {
		right: [rect.right + gap, middleY],
		left: [rect.left - width - gap, middleY],
		top: [middleX, rect.top - height - gap],
		bottom: [middleX, rect.bottom + gap],
	} as const;
	const [x, y] = places[placement];
	const left = Math.max(4, Math.min(x, target.win.innerWidth - width - 4));
	el.addClass(`mod-${placement}`);
	el.setCssStyles({ left: `${left}px`, top: `${Math.max(4, Math.min(y, target.win.innerHeight - height - 4))}px` });
	if (placement === 'bottom' || placement === 'top')
		arrow.setCssStyles({ left: `${rect.left + rect.width / 2 - left}px` });
	shown = el;
}

/** Every element with an `aria-label` shows it when pointed at, as in the app. */
export function showTooltipsIn(doc: Document): void {
	doc.addEventListener('mouseover', (event) => {
		const start = event.target as Element;
		const target = start.closest<HTMLElement>('[aria-label]');
		if (
			target === null ||
			target.matches(
				'svg, svg *, .modal, .prompt, .workspace-leaf-content, [role="grid"], [role="img"], input, textarea, select, [contenteditable]',
			)
		) {
			hide();
			return;
		}
		if (timer !== null) window.clearTimeout(timer);
		const settings = options.get(target);
		timer = window.setTimeout(() => {
			const label = target.getAttribute('aria-label');
			if (target.isConnected && label !== null && label !== '') displayTooltip(target, label, settings);
		}, settings?.delay ?? 500);
	});
	for (const name of ['pointerdown', 'keydown', 'mouseleave', 'wheel'] as const)
		doc.addEventListener(name, hide, { capture: true, passive: true });
}
