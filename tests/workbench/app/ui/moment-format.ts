import { moment } from 'obsidian-test-mocks/obsidian';
import { TextComponent } from './components/text';

/** A text field for a date format, with an example of what it gives today. */
export class MomentFormatComponent extends TextComponent {
	sampleEl: HTMLElement;
	private format = '';

	constructor(containerEl: HTMLElement) {
		super(containerEl);
		this.sampleEl = createSpan();
	}

	setDefaultFormat(format: string): this {
		this.format = format;
		this.setPlaceholder(format);
		this.updateSample();
		return this;
	}

	setSampleEl(sampleEl: HTMLElement): this {
		this.sampleEl = sampleEl;
		this.updateSample();
		return this;
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.updateSample();
		return this;
	}

	override onChanged(): void {
		super.onChanged();
		this.updateSample();
	}

	updateSample(): void {
		this.sampleEl.setText(moment().format(this.getValue() === '' ? this.format : this.getValue()));
	}
}
