import type { ItemView } from 'obsidian';

/**
 * Has the app ask a view for its name again. Its public interface has no way to: it asks by itself only when the tab shows
 * another view, so a tab would go on naming a client whom discreet mode hides. What the app does instead is looked for and
 * not relied upon. The name in the view's own header is left alone by it.
 */
export function refreshTitle(view: ItemView): void {
	const { leaf, containerEl } = view;
	if ('updateHeader' in leaf && typeof leaf.updateHeader === 'function') Reflect.apply(leaf.updateHeader, leaf, []);
	containerEl.querySelector('.view-header-title')?.setText(view.getDisplayText());
}
