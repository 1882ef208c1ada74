// The legend: every lane with its switch, and every form with its meaning.
import type { LegendLane } from '../../timeline/legend';
import { laneNames, type LaneName, type TimelineOptions } from '../../timeline/options/options';
import { timelinePaneText as text } from '../../text/timeline-pane';
import { SvgPatch } from '../../ui/svg-patch';

export class TimelineLegend {
	private readonly lanes: HTMLElement;
	private drawn = '';

	constructor(
		host: HTMLElement,
		private readonly choose: (change: Pick<TimelineOptions, 'lanes'> | Pick<TimelineOptions, 'instruments'>) => void,
	) {
		const el = host.createEl('details', 'alliance-timeline-legend');
		el.createEl('summary', { text: text.legend });
		this.lanes = el.createDiv('alliance-timeline-legend-lanes');
	}

	show(legend: readonly LegendLane[], lanes: readonly LaneName[]): void {
		const signature = JSON.stringify(legend);
		if (signature === this.drawn) return;
		this.drawn = signature;
		const focused = [...this.lanes.findAll('input')].findIndex((box) => box.isActiveElement());
		this.lanes.empty();
		for (const lane of legend) this.drawLane(lane, lanes);
		if (focused >= 0) this.lanes.findAll('input')[focused]?.focus();
	}

	private drawLane({ lane, title, about, entries, instruments, shown }: LegendLane, lanes: readonly LaneName[]): void {
		const el = this.lanes.createDiv('alliance-timeline-legend-lane');
		drawSwitch(el, title, shown, (on) =>
			this.choose({ lanes: laneNames.filter((name) => (name === lane ? on : lanes.includes(name))) }),
		).addClass('is-lane');
		el.createDiv({ cls: 'alliance-timeline-legend-about', text: about });
		const list = el.createEl('ul');
		for (const { sample, label } of entries) {
			const item = list.createEl('li');
			new SvgPatch(item.createSpan('alliance-timeline-legend-sample')).draw(sample);
			item.createSpan({ text: label, attr: { dir: 'auto' } });
		}
		for (const { id, name, shown: drawn } of instruments) {
			const others = instruments.filter((each) => each.shown && each.id !== id).map((each) => each.id);
			const withThis = others.length === instruments.length - 1 ? null : [...others, id];
			drawSwitch(el, name, drawn, (on) => this.choose({ instruments: on ? withThis : others }));
		}
	}
}

function drawSwitch(host: HTMLElement, title: string, on: boolean, choose: (on: boolean) => void): HTMLElement {
	const label = host.createEl('label', 'alliance-timeline-legend-switch');
	const box = label.createEl('input', { type: 'checkbox' });
	box.checked = on;
	box.addEventListener('change', () => choose(box.checked));
	label.createSpan({ text: title, attr: { dir: 'auto' } });
	return label;
}
