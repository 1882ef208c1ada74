import { Platform, type Plugin } from 'obsidian';

export type StatusBar = Pick<Plugin, 'addStatusBarItem' | 'registerDomEvent'>;

/** Something in the status bar keyboard-accessible, removed on unload. Null on phones and tablets, which have no status bar. */
export function addStatusButton(plugin: StatusBar, cls: string, press: () => void): HTMLElement | null {
	if (Platform.isMobile) return null;
	const el = plugin.addStatusBarItem();
	el.addClass('mod-clickable', cls);
	el.setAttrs({ role: 'button', tabindex: '0', 'data-tooltip-position': 'top' });
	plugin.registerDomEvent(el, 'click', press);
	plugin.registerDomEvent(el, 'keydown', (event) => {
		if (event.key !== 'Enter' && event.key !== ' ') return;
		event.preventDefault();
		press();
	});
	return el;
}
