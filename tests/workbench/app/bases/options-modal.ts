import type { App } from '../core/app';
import { Modal } from '../ui/modal';
import { Setting } from '../ui/setting';
import type { BasesViewConfig } from './view-api';

interface Option {
	readonly type: string;
	readonly key: string;
	readonly displayName: string;
	readonly default?: unknown;
	readonly options?: Record<string, string>;
	readonly min?: number;
	readonly max?: number;
	readonly step?: number;
	readonly items?: readonly Option[];
	readonly shouldHide?: () => boolean;
}

/** The options a view registered; in the app they are in the menu of the view. */
export class OptionsModal extends Modal {
	constructor(
		app: App,
		private readonly options: readonly unknown[],
		private readonly config: BasesViewConfig,
	) {
		super(app);
	}

	override onOpen(): void {
		this.setTitle('Configure view');
		for (const option of this.options as readonly Option[]) this.draw(option);
	}

	private draw(option: Option): void {
		if (option.shouldHide?.() === true) return;
		if (option.type === 'group') {
			new Setting(this.contentEl).setName(option.displayName).setHeading();
			for (const item of option.items ?? []) this.draw(item);
			return;
		}
		const stored = this.config.get(option.key) ?? option.default;
		const text = typeof stored === 'string' ? stored : '';
		const setting = new Setting(this.contentEl).setName(option.displayName);
		const set = (value: unknown): void => this.config.set(option.key, value);
		if (option.type === 'toggle') setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(set));
		else if (option.type === 'dropdown')
			setting.addDropdown((dropdown) =>
				dropdown
					.addOptions(option.options ?? {})
					.setValue(text)
					.onChange(set),
			);
		else if (option.type === 'slider')
			setting.addSlider((slider) =>
				slider
					.setLimits(option.min ?? 0, option.max ?? 100, option.step ?? 1)
					.setValue(typeof stored === 'number' ? stored : 0)
					.setDisplayFormat(String)
					.onChange(set),
			);
		else if (option.type === 'multitext')
			setting.addText((input) =>
				input.setValue(Array.isArray(stored) ? stored.join(', ') : '').onChange((value) =>
					set(
						value
							.split(',')
							.map((part) => part.trim())
							.filter((part) => part !== ''),
					),
				),
			);
		else setting.addText((input) => input.setValue(text).onChange((value) => set(value === '' ? null : value)));
		setting.controlEl.querySelector('input, select, [role="switch"]')?.setAttribute('aria-label', option.displayName);
	}
}
