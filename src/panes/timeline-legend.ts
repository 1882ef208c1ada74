// The legend: every lane with its switch, and every form with its meaning.
import type { LegendLane } from '../chart/legend';
import { laneNames, type LaneName } from '../chart/options';
import { timelinePaneText as text } from '../strings';
import { SvgPatch } from './svg-patch';

export class TimelineLegend {
	private readonly el: HTMLDetailsElement;
	private readonly lanes: HTMLElement;
	private drawn = '';

	constructor(host: HTMLElement, private readonly choose: (lanes: readonly LaneName[]) => void) {
		this.el = host.createEl('details', 'alliance-timeline-legend');
		this.el.createEl('summary', { text: text.legend });
		this.lanes = this.el.createDiv('alliance-timeline-legend-lanes');
	}

	show(legend: readonly LegendLane[], lanes: readonly LaneName[], shown: boolean): void {
		this.el.toggle(shown);
		const signature = JSON.stringify(legend);
		if (signature === this.drawn) return;
		this.drawn = signature;
		const focused = this.lanes.doc.activeElement?.getAttribute('data-lane') ?? null;
		this.lanes.empty();
		for (const lane of legend) this.drawLane(lane, lanes);
		if (focused !== null) this.lanes.querySelector<HTMLElement>(`[data-lane="${focused}"]`)?.focus();
	}

	private drawLane({ lane, title, about, entries, shown }: LegendLane, lanes: readonly LaneName[]): void {
		const el = this.lanes.createDiv('alliance-timeline-legend-lane');
		const label = el.createEl('label', 'alliance-timeline-legend-switch');
		const box = label.createEl('input', { type: 'checkbox', attr: { 'data-lane': lane } });
		box.checked = shown;
		box.addEventListener('change', () => this.choose(laneNames.filter((name) => (name === lane ? box.checked : lanes.includes(name)))));
		label.createSpan({ text: title });
		el.createDiv({ cls: 'alliance-timeline-legend-about', text: about });
		const list = el.createEl('ul');
		for (const { sample, words } of entries) {
			const item = list.createEl('li');
			new SvgPatch(item.createSpan('alliance-timeline-legend-sample')).draw(sample);
			item.createSpan({ text: words, attr: { dir: 'auto' } });
		}
	}
}
