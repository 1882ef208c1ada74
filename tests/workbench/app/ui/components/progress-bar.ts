import { ValueComponent } from './base';

export class ProgressBarComponent extends ValueComponent<number> {
	readonly progressBar: HTMLElement;
	private value = 0;

	constructor(containerEl: HTMLElement) {
		super();
		this.progressBar = containerEl
			.createDiv({ cls: 'setting-progress-bar', attr: { role: 'progressbar' } })
			.createDiv('setting-progress-bar-inner');
	}

	getValue(): number {
		return this.value;
	}

	setValue(value: number): this {
		this.value = value;
		this.progressBar.setCssStyles({ width: `${value}%` });
		return this;
	}
}
