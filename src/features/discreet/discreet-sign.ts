// The quiet sign that discreet mode is on, and the way out of it.
import { setIcon, type Plugin } from 'obsidian';
import { discreetText as text } from '../../text/discreet';
import { addStatusButton, type StatusBar } from '../../ui/status-button';

export interface DiscreetSource {
	discreet(): boolean;
	/** Hears when it may be different. Returns its own undo. */
	onChange(listener: () => void): () => void;
	leave(): void;
}

/** Shows it in the status bar. Phones and tablets have no status bar; there the views say it. */
export function showDiscreetSign(plugin: StatusBar & Pick<Plugin, 'register'>, source: DiscreetSource): void {
	const el = addStatusButton(plugin, 'alliance-discreet-sign', () => source.leave());
	if (el === null) return;
	el.setAttr('aria-label', text.leave);
	setIcon(el.createSpan('status-bar-item-icon'), 'eye-off');
	el.createSpan({ text: text.sign });
	const update = (): void => el.toggle(source.discreet());
	plugin.register(source.onChange(update));
	update();
}
