// What a person can choose about the picture, above it.
import {
	axisKinds,
	dimensionChoices,
	scaleKinds,
	type TimelineOptions,
	type TimeRange,
} from '../../timeline/options/options';
import { timelinePaneText as text } from '../../text/timeline-pane';
import { addSelect } from '../../ui/add-select';

export interface ControlsSubject {
	readonly options: TimelineOptions;
	/** Whether there is more than one instrument, so that a common scale means something. */
	readonly severalInstruments: boolean;
}

interface RangeChoice {
	readonly id: string;
	readonly range: TimeRange | null;
}

const rangeChoices: readonly RangeChoice[] = [
	{ id: 'all', range: { kind: 'all' } },
	{ id: 'sessions-12', range: { kind: 'sessions', count: 12 } },
	{ id: 'months-3', range: { kind: 'months', count: 3 } },
	{ id: 'months-6', range: { kind: 'months', count: 6 } },
	{ id: 'months-12', range: { kind: 'months', count: 12 } },
	{ id: 'own', range: null },
];

/** The choices as native selects, which keyboards, phones and screen readers know already. */
export class TimelineControls {
	private readonly el: HTMLElement;
	private readonly range: HTMLSelectElement;
	private readonly dimension: HTMLSelectElement;
	private readonly axis: HTMLSelectElement;
	private readonly scale: HTMLSelectElement;
	private readonly days: HTMLElement;
	private readonly from: HTMLInputElement;
	private readonly to: HTMLInputElement;
	private subject: ControlsSubject | null = null;
	/** Whether days are being asked for that nobody has given yet. */
	private showsDayInputs = false;

	constructor(
		host: HTMLElement,
		private readonly choose: (options: TimelineOptions) => void,
	) {
		this.el = host.createDiv({
			cls: 'alliance-timeline-controls',
			attr: { role: 'group', 'aria-label': text.controls },
		});
		this.range = addSelect(
			this.el,
			text.range,
			rangeChoices.map(({ id, range }) => [
				id,
				range === null ? text.ownRange : text.rangeName(range.kind, 'count' in range ? range.count : 0),
			]),
			(id) => this.chooseRange(id),
		);
		this.dimension = addSelect(
			this.el,
			text.dimension,
			dimensionChoices.map((id) => [id, text.dimensionName[id]]),
			(id) => this.set({ dimension: dimensionChoices.find((choice) => choice === id) }),
		);
		this.axis = addSelect(
			this.el,
			text.axis,
			axisKinds.map((id) => [id, text.axisName[id]]),
			(id) => this.set({ axis: axisKinds.find((choice) => choice === id) }),
		);
		this.scale = addSelect(
			this.el,
			text.scale,
			scaleKinds.map((id) => [id, text.scaleName[id]]),
			(id) => this.set({ scale: scaleKinds.find((choice) => choice === id) }),
		);
		this.days = this.el.createDiv('alliance-timeline-days');
		this.from = this.day(text.from);
		this.to = this.day(text.to);
	}

	show(subject: ControlsSubject): void {
		this.subject = subject;
		const { range, dimension, axis, scale } = subject.options;
		const known = rangeChoices.find(
			(choice) => choice.range !== null && JSON.stringify(choice.range) === JSON.stringify(range),
		);
		this.range.value = this.showsDayInputs ? 'own' : (known?.id ?? 'own');
		this.dimension.value = dimension;
		this.axis.value = axis;
		this.scale.value = scale;
		this.scale.toggle(subject.severalInstruments || scale === 'common');
		this.days.toggle(this.range.value === 'own');
		if (range.kind === 'days') {
			this.from.value = range.from ?? '';
			this.to.value = range.to ?? '';
		}
	}

	private day(label: string): HTMLInputElement {
		const el = this.days.createEl('input', { type: 'date', attr: { 'aria-label': label } });
		el.addEventListener('change', () => this.chooseDays());
		return el;
	}

	private chooseRange(id: string): void {
		const range = rangeChoices.find((choice) => choice.id === id)?.range ?? null;
		this.showsDayInputs = range === null;
		if (range !== null) this.set({ range });
		else {
			this.days.show();
			this.from.focus();
		}
	}

	private chooseDays(): void {
		const from = this.from.value || null;
		const to = this.to.value || null;
		if (from === null && to === null) return;
		this.showsDayInputs = false;
		this.set({
			range: {
				kind: 'days',
				from: from !== null && to !== null && to < from ? to : from,
				to: from !== null && to !== null && to < from ? from : to,
			},
		});
	}

	private set(change: { [Name in keyof TimelineOptions]?: TimelineOptions[Name] | undefined }): void {
		if (this.subject === null) return;
		const { options } = this.subject;
		this.choose({
			...options,
			dimension: change.dimension ?? options.dimension,
			axis: change.axis ?? options.axis,
			scale: change.scale ?? options.scale,
			range: change.range ?? options.range,
		});
	}
}
