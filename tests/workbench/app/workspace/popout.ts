import { announceMigration, installDomInto } from '../dom/install';
import { Notice } from '../ui/notice';
import { showTooltipsIn } from '../ui/tooltip';
import { WorkspaceWindow } from './items';
import type { Workspace } from './workspace';

/**
 * A window of its own for leaves. Like Obsidian's it is `about:blank` with the same style sheets, and its script runs in
 * the main window: its nodes have prototypes of their own.
 */
export function openWindow(workspace: Workspace): WorkspaceWindow {
	const win = window.open('about:blank', '_blank', 'popup,width=900,height=700');
	if (win === null) {
		new Notice('The browser did not allow a new window.');
		throw new Error('The browser did not allow a new window.');
	}
	installDomInto(win);
	const doc = win.document;
	doc.title = 'Obsidian workbench';
	// As text: the window needs nothing from the server before it can be shown.
	for (const sheet of Array.from(document.styleSheets)) {
		const copy = doc.createElement('style');
		copy.textContent = Array.from(sheet.cssRules)
			.map((rule) => rule.cssText)
			.join('\n');
		doc.head.append(copy);
	}
	doc.body.className = document.body.className;
	doc.body.addClass('is-popout-window');
	doc.documentElement.lang = 'en';
	const opened = new WorkspaceWindow(win, doc);
	workspace.floatingSplit.children.push(opened);
	opened.parent = workspace.floatingSplit;
	const holder = doc.createElement('div');
	holder.className = 'app-container';
	const main = doc.createElement('div');
	main.className = 'workspace horizontal-main-container';
	main.append(opened.containerEl);
	holder.append(main);
	doc.body.append(holder);
	workspace.app.keymap.listenIn(win);
	showTooltipsIn(doc);
	const observer = new MutationObserver((records) => {
		for (const record of records)
			for (const node of Array.from(record.addedNodes))
				if (node.nodeType === 1) announceMigration(node as Element, win);
	});
	observer.observe(opened.containerEl, { childList: true, subtree: true });
	win.addEventListener('resize', () => workspace.onResize());
	win.addEventListener('beforeunload', () => close());
	const watch = window.setInterval(() => {
		if (win.closed) close();
	}, 300);
	let closed = false;
	const close = (): void => {
		if (closed) return;
		closed = true;
		window.clearInterval(watch);
		observer.disconnect();
		const index = workspace.floatingSplit.children.indexOf(opened);
		if (index !== -1) workspace.floatingSplit.children.splice(index, 1);
		for (const leaf of [...opened.leaves()]) leaf.detach();
		window.activeWindow = window;
		workspace.trigger('window-close', opened, win);
		workspace.onLayoutChange();
	};
	window.addEventListener('pagehide', () => win.close());
	workspace.trigger('window-open', opened, win);
	return opened;
}
