// The quiet sign that discreet mode is on, and the way out of it.
import { Platform, setIcon, type Plugin } from 'obsidian';
import { discreetText as text } from '../strings';

export interface DiscreetSource {
	discreet(): boolean;
	/** Hears when it may be different. Returns its own undo. */
	onChange(listener: () => void): () => void;
	leave(): void;
}

/** Shows it in the status bar, as long as the plugin lives. Phones and tablets have no status bar; there the views say it. */
export function showDiscreetSign(plugin: Pick<Plugin, 'addStatusBarItem' | 'register' | 'registerDomEvent'>, source: DiscreetSource): void {
	if (Platform.isMobile) return;
	const el = plugin.addStatusBarItem();
	el.addClass('mod-clickable', 'alliance-discreet-sign');
	el.setAttrs({ role: 'button', tabindex: '0', 'aria-label': text.leave, 'data-tooltip-position': 'top' });
	setIcon(el.createSpan('status-bar-item-icon'), 'eye-off');
	el.createSpan({ text: text.sign });
	const update = (): void => el.toggle(source.discreet());
	plugin.registerDomEvent(el, 'click', () => source.leave());
	plugin.registerDomEvent(el, 'keydown', (event) => {
		if (event.key !== 'Enter' && event.key !== ' ') return;
		event.preventDefault();
		source.leave();
	});
	plugin.register(source.onChange(update));
	update();
}
