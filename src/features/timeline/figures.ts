// Below the picture, collapsed: any two ratings side by side, and what the ratings amount to in sentences.
import type { CaseFile } from '../../case/case-file';
import { describeComparison } from '../../case/figures/describe-comparison';
import { figureSentences } from '../../case/figures/figures';
import { scoredSeries, type ScoredPoint, type ScoredSeries } from '../../case/figures/scored-series';
import { dayInSentence, scoreFormatOf } from '../../case/baseline/describe-score';
import type { SignalRules } from '../../case/signal-rules';
import type { Instrument } from '../../instruments/definition/instrument';
import type { Day } from '../../notes/day';
import { figureText as text } from '../../text/figures';
import { addSelect, offerChoices, type Choices } from '../../ui/add-select';

export interface FiguresSubject {
	/** null where no client is chosen, or in discreet mode. */
	readonly caseFile: CaseFile | null;
	readonly instruments: ReadonlyMap<string, Instrument>;
	readonly rules: SignalRules;
	readonly today: Day;
}

export class TimelineFigures {
	private readonly el: HTMLDetailsElement;
	private readonly line: HTMLSelectElement;
	private readonly one: HTMLSelectElement;
	private readonly other: HTMLSelectElement;
	private readonly textEl: HTMLElement;
	private readonly list: HTMLElement;
	private lines: readonly ScoredSeries[] = [];
	private subject: FiguresSubject | null = null;
	private drawn = false;

	constructor(host: HTMLElement) {
		this.el = host.createEl('details', 'alliance-timeline-figures');
		this.el.createEl('summary', { text: text.title });
		const choices = this.el.createDiv('alliance-timeline-figures-choices');
		this.line = labelled(choices, text.line, () => this.choosePoints());
		this.one = labelled(choices, text.one, () => this.compare());
		this.other = labelled(choices, text.other, () => this.compare());
		this.textEl = this.el.createEl('p', { attr: { role: 'status', dir: 'auto' } });
		this.list = this.el.createEl('ul');
		this.el.addEventListener('toggle', () => this.draw());
	}

	show(subject: FiguresSubject): void {
		const { subject: before } = this;
		if (
			before !== null &&
			before.caseFile === subject.caseFile &&
			before.instruments === subject.instruments &&
			before.today === subject.today &&
			JSON.stringify(before.rules) === JSON.stringify(subject.rules)
		)
			return;
		this.subject = subject;
		this.drawn = false;
		this.el.toggle(subject.caseFile !== null && scoredSeries(subject.caseFile, subject.instruments).length > 0);
		this.draw();
	}

	/** Only while unfolded: most of the time nobody asks. */
	private draw(): void {
		const { subject } = this;
		if (this.drawn || subject === null || !this.el.open) return;
		this.drawn = true;
		const { caseFile, instruments, rules, today } = subject;
		this.lines = caseFile === null ? [] : scoredSeries(caseFile, instruments).filter(({ rated }) => rated.length > 1);
		offer(
			this.line,
			this.lines.map(({ series, description }) => [series.id, description]),
		);
		for (const el of [this.line, this.one, this.other]) el.parentElement?.toggle(this.lines.length > 0);
		this.choosePoints();
		this.list.empty();
		for (const sentence of caseFile === null ? [] : figureSentences(caseFile, instruments, rules, today))
			this.list.createEl('li', { text: sentence, attr: { dir: 'auto' } });
	}

	private get chosen(): ScoredSeries | null {
		return this.lines.find(({ series }) => series.id === this.line.value) ?? null;
	}

	/** First and latest of the line, until two others are chosen. */
	private choosePoints(): void {
		const { chosen: line, subject } = this;
		const options =
			line === null || subject === null
				? []
				: line.rated.map((point, index): readonly [string, string] => [
						keyOf(point, index),
						optionLabel(line, point, subject.today),
					]);
		offer(this.one, options, options[0]);
		offer(this.other, options, options.at(-1));
		this.compare();
	}

	private compare(): void {
		const { chosen: line, subject } = this;
		const at = ({ value }: HTMLSelectElement): ScoredPoint | undefined =>
			line?.rated.find((point, index) => keyOf(point, index) === value);
		const one = at(this.one);
		const other = at(this.other);
		this.textEl.setText(
			line === null || subject === null || one === undefined || other === undefined
				? ''
				: describeComparison(line, [one, other], subject.rules, subject.today),
		);
	}
}

function optionLabel({ series }: ScoredSeries, { session, date, value }: ScoredPoint, today: Day): string {
	return text.option(session, dayInSentence(date, today), scoreFormatOf(series).score(value));
}

function keyOf({ path }: ScoredPoint, index: number): string {
	return `${index} ${path}`;
}

function labelled(host: HTMLElement, label: string, chosen: () => void): HTMLSelectElement {
	return addSelect(host.createEl('label', { text: label }), label, [], chosen);
}

/** Offers these; what was chosen stays chosen where it is still there, else `start`. */
function offer(el: HTMLSelectElement, options: Choices, start = options[0]): void {
	const { value: before } = el;
	offerChoices(el, options);
	el.value = options.some(([value]) => value === before) ? before : (start?.[0] ?? '');
}
