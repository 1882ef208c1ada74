import { Platform, type Plugin } from 'obsidian';
import type { RunningSession } from '../commands/sessions/running-sessions';
import { statusText } from '../strings';
import { sessionStatusWords } from './session-status-words';

export interface SessionStatusSource {
	/** The latest begun first. */
	running(): readonly RunningSession[];
	discreet(): boolean;
	/** Whatever tells when one of these may be different; `onChange` returns its own undo. */
	readonly changing: readonly { onChange(listener: () => void): () => void }[];
	/** Asks how one of these went. */
	finish(running: readonly RunningSession[]): void;
}

const minute = 60_000;

/** Shows the running session in the status bar, as long as the plugin lives. Phones and tablets have no status bar. */
export function showSessionStatus(plugin: Pick<Plugin, 'addStatusBarItem' | 'register' | 'registerDomEvent' | 'registerInterval'>, source: SessionStatusSource): void {
	if (Platform.isMobile) return;
	const el = plugin.addStatusBarItem();
	el.addClass('mod-clickable', 'alliance-session-status');
	el.setAttrs({ role: 'button', tabindex: '0', 'data-tooltip-position': 'top' });

	const update = (): void => {
		const words = sessionStatusWords(source.running(), source.discreet());
		el.toggle(words !== null);
		if (words === null || words === el.textContent) return;
		el.setText(words);
		el.setAttr('aria-label', statusText.finish(words));
	};
	plugin.registerDomEvent(el, 'click', () => source.finish(source.running()));
	plugin.registerDomEvent(el, 'keydown', (event) => {
		if (event.key !== 'Enter' && event.key !== ' ') return;
		event.preventDefault();
		source.finish(source.running());
	});
	for (const changing of source.changing) plugin.register(changing.onChange(update));
	plugin.registerInterval(el.win.setInterval(update, minute));
	update();
}
