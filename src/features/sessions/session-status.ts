import type { Plugin } from 'obsidian';
import { sessionStatusText, type RunningSession } from './running-sessions';
import { statusText } from './text';
import { eachMinute } from '../../ui/each-minute';
import { addStatusButton, type StatusBar } from '../../ui/status-button';

export interface SessionStatusSource {
	/** The latest begun first. */
	running(): readonly RunningSession[];
	discreet(): boolean;
	/** Whatever tells when one of these may be different; `onChange` returns its own undo. */
	readonly onChange: readonly { onChange(listener: () => void): () => void }[];
	/** Asks how one of these went. */
	finish(running: readonly RunningSession[]): void;
}

/** Shows the running session in the status bar, where there is one. */
export function showSessionStatus(
	plugin: StatusBar & Pick<Plugin, 'register' | 'registerInterval' | 'registerDomEvent'>,
	source: SessionStatusSource,
): void {
	const el = addStatusButton(plugin, 'alliance-session-status', () => source.finish(source.running()));
	if (el === null) return;

	const update = (): void => {
		const words = sessionStatusText(source.running(), source.discreet());
		el.toggle(words !== null);
		if (words === null || words === el.textContent) return;
		el.setText(words);
		el.setAttr('aria-label', statusText.finish(words));
	};
	for (const changing of source.onChange) plugin.register(changing.onChange(update));
	eachMinute(plugin, update);
	update();
}
