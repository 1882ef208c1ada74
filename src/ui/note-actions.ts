// Opening, previewing and offering notes, the way the app does it everywhere.
import { Keymap, Menu, type App, type HoverParent, type PaneType } from 'obsidian';
import { timelinePaneText as text } from '../text/timeline-pane';

/** The source under which the app's page preview knows our views. */
export const hoverSource = 'alliance-timeline';

/** Opens an active note, or in a new tab, split or window. */
export type OpenWhere = (path: string, where: PaneType | boolean) => void;

/** As a click on a link opens a note: where the event's modifiers ask for it. */
export function fromEvent(open: OpenWhere): (path: string, event: MouseEvent | KeyboardEvent) => void {
	return (path, event) => open(path, Keymap.isModEvent(event));
}

/** Lets the app show its page preview of a note, if and how the person has it set. */
export function previewPath(
	app: App,
	parent: HoverParent,
	path: string,
	{ event, target }: { readonly event: MouseEvent; readonly target: HTMLElement },
): void {
	app.workspace.trigger('hover-link', {
		event,
		source: hoverSource,
		hoverParent: parent,
		targetEl: target,
		linktext: path,
		sourcePath: path,
	});
}

/** A menu to open a note in the places there are; `more` adds what else fits. */
export function noteMenu(open: OpenWhere, path: string, more: (menu: Menu) => void): Menu {
	const menu = new Menu();
	const offer = (title: string, icon: string, where: PaneType | boolean): void => {
		menu.addItem((item) =>
			item
				.setTitle(title)
				.setIcon(icon)
				.setSection('open')
				.onClick(() => open(path, where)),
		);
	};
	offer(text.openNote, 'file-text', false);
	offer(text.openTab, 'file-plus', 'tab');
	offer(text.openWindow, 'picture-in-picture-2', 'window');
	more(menu);
	return menu;
}
