import { ValueComponent } from './base';

export class ColorComponent extends ValueComponent<string> {
	readonly colorPickerEl: HTMLInputElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.colorPickerEl = containerEl.createEl('input', { attr: { type: 'color' } });
	}

	override setDisabled(disabled: boolean): this {
		this.colorPickerEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.colorPickerEl.value;
	}

	getValueRgb(): { r: number; g: number; b: number } {
		const value = Number.parseInt(this.getValue().slice(1), 16);
		return { r: value >> 16, g: (value >> 8) & 255, b: value & 255 };
	}

	setValue(value: string): this {
		this.colorPickerEl.value = value;
		return this;
	}

	setValueRgb({ r, g, b }: { r: number; g: number; b: number }): this {
		return this.setValue(`#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`);
	}

	onChange(callback: (value: string) => unknown): this {
		this.colorPickerEl.addEventListener('change', () => {
			void callback(this.getValue());
		});
		return this;
	}
}
