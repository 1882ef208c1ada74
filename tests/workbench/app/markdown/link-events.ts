import type { App } from '../core/app';
import type { HoverParent } from '../ui/hover-popover';
import { Menu } from '../ui/menu';
import { Keymap } from '../ui/scope';

/** Internal links in rendered text: click, modified click, context menu, page preview. */
export function listenForLinks(
	app: App,
	el: HTMLElement,
	sourcePath: () => string,
	{ source, hoverParent }: { readonly source: string; readonly hoverParent: HoverParent },
): void {
	const linkOf = (event: Event): HTMLElement | null =>
		(event.target as Element).closest<HTMLElement>('a.internal-link');
	const open = (event: MouseEvent): void => {
		const link = linkOf(event);
		if (link === null || event.button > 1) return;
		event.preventDefault();
		void app.workspace.openLinkText(link.dataset['href'] ?? '', sourcePath(), Keymap.isModEvent(event));
	};
	el.addEventListener('click', open);
	el.addEventListener('auxclick', open);
	el.addEventListener('contextmenu', (event) => {
		const link = linkOf(event);
		if (link === null) return;
		app.workspace.handleLinkContextMenu(Menu.forEvent(event), link.dataset['href'] ?? '', sourcePath());
	});
	el.addEventListener('mouseover', (event) => {
		const link = linkOf(event);
		if (link === null || link.contains(event.relatedTarget as Node | null)) return;
		app.workspace.trigger('hover-link', {
			event,
			source,
			hoverParent,
			targetEl: link,
			linktext: link.dataset['href'] ?? '',
			sourcePath: sourcePath(),
		});
	});
}
