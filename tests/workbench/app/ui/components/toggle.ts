import type { TooltipOptions } from 'obsidian';
import { setTooltip } from '../tooltip';
import { ValueComponent } from './base';

export class ToggleComponent extends ValueComponent<boolean> {
	readonly toggleEl: HTMLElement;
	private on = false;
	private callback: ((value: boolean) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.toggleEl = containerEl.createDiv({
			cls: 'checkbox-container',
			attr: { role: 'switch', tabindex: '0', 'aria-checked': 'false' },
		});
		this.toggleEl.addEventListener('click', () => this.onClick());
		this.toggleEl.addEventListener('keydown', (event) => {
			if (event.key !== ' ' && event.key !== 'Enter') return;
			event.preventDefault();
			this.onClick();
		});
	}

	override setDisabled(disabled: boolean): this {
		this.toggleEl.toggleClass('is-disabled', disabled);
		this.toggleEl.setAttribute('aria-disabled', String(disabled));
		return super.setDisabled(disabled);
	}

	getValue(): boolean {
		return this.on;
	}

	/** As in the app, setting another value calls `onChange` too. */
	setValue(value: boolean): this {
		if (this.on === value) return this;
		this.on = value;
		this.toggleEl.toggleClass('is-enabled', value);
		this.toggleEl.setAttribute('aria-checked', String(value));
		this.callback?.(value);
		return this;
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.toggleEl, tooltip, options);
		return this;
	}

	onClick(): void {
		if (!this.disabled) this.setValue(!this.on);
	}

	onChange(callback: (value: boolean) => unknown): this {
		this.callback = callback;
		return this;
	}
}
