import type { App } from '../core/app';
import { renderMarkdown } from '../markdown/render';
import { HoverPopover, type HoverParent } from '../ui/hover-popover';

interface HoverLink {
	readonly event: MouseEvent;
	readonly source: string;
	readonly hoverParent: HoverParent;
	readonly targetEl: HTMLElement | null;
	readonly linktext: string;
	readonly sourcePath: string;
}

/**
 * The core plugin that answers 'hover-link': at once in reading view, elsewhere only with Mod held unless the source was
 * registered with `defaultMod: false`. Mod may also be pressed while the pointer is already there.
 */
export function listenForHover(app: App): void {
	app.workspace.on('hover-link', (raw) => {
		const hover = raw as HoverLink;
		const file = app.metadataCache.getFirstLinkpathDest(hover.linktext.split('#')[0] ?? '', hover.sourcePath);
		if (file === null || file.extension !== 'md') return;
		const show = (): void => {
			const popover = new HoverPopover(hover.hoverParent, hover.targetEl, 300);
			popover.hoverEl.addClass('markdown-rendered');
			const body = popover.hoverEl
				.createDiv('markdown-embed')
				.createDiv('markdown-embed-content markdown-preview-view');
			body.createDiv({ cls: 'inline-title', text: file.basename });
			void app.vault
				.cachedRead(file)
				.then(async (text) => renderMarkdown(body, text, { app, sourcePath: file.path, owner: popover }));
		};
		const needsMod = app.hoverLinkSources.get(hover.source)?.defaultMod ?? hover.source !== 'preview';
		if (!needsMod || hover.event.ctrlKey || hover.event.metaKey) {
			show();
			return;
		}
		const target = hover.targetEl;
		const { win } = hover.targetEl ?? document.body;
		const onKey = (event: KeyboardEvent): void => {
			if (event.key !== 'Control' && event.key !== 'Meta') return;
			stop();
			show();
		};
		const stop = (): void => {
			win.removeEventListener('keydown', onKey);
			target?.removeEventListener('mouseleave', stop);
		};
		win.addEventListener('keydown', onKey);
		target?.addEventListener('mouseleave', stop);
	});
}
