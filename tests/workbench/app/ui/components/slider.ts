import { ValueComponent } from './base';

export class SliderComponent extends ValueComponent<number> {
	readonly sliderEl: HTMLInputElement;
	private callback: ((value: number) => unknown) | null = null;
	private format: (value: number) => string = String;
	private instant = false;
	private displayEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.sliderEl = containerEl.createEl('input', { cls: 'slider', attr: { type: 'range' } });
		this.sliderEl.addEventListener('input', () => {
			this.refresh();
			if (this.instant) this.callback?.(this.getValue());
		});
		this.sliderEl.addEventListener('change', () => {
			if (!this.instant) this.callback?.(this.getValue());
		});
	}

	private refresh(): void {
		this.displayEl?.setText(this.format(this.getValue()));
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setInstant(instant: boolean): this {
		this.instant = instant;
		return this;
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.min = String(min ?? 0);
		this.sliderEl.max = String(max ?? 100);
		this.sliderEl.step = String(step);
		return this;
	}

	getValue(): number {
		return Number(this.sliderEl.value);
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		this.refresh();
		return this;
	}

	getValuePretty(): string {
		return this.format(this.getValue());
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.format = format;
		this.displayEl ??= createSpan({ cls: 'slider-value' });
		this.sliderEl.before(this.displayEl);
		this.refresh();
		return this;
	}

	setDynamicTooltip(): this {
		return this.setDisplayFormat(this.format);
	}

	showTooltip(): void {
		this.refresh();
	}

	onChange(callback: (value: number) => unknown): this {
		this.callback = callback;
		return this;
	}
}
