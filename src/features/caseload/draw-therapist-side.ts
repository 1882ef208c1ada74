// The therapist's own side on the page: with whom it comes easily, my reactions, how I am, what was cancelled and how therapies ended. Not drawn at all in discreet mode.
import type { TherapistImpression, ReactionTally } from '../../case/reports/therapist-side';
import type { EndingTallies, Tally } from '../../case/reports/ending-tallies';
import type { SelfCheckLine } from '../../case/reports/self-check-lines';
import { formatDay } from '../../timeline/describe/format-day';
import { formatNumber } from '../../lib/format-number';
import { sparkline } from '../../timeline/sparkline';
import { addButton } from '../../ui/add-button';
import { caseloadText as text } from './text';
import { SvgPatch } from '../../ui/svg-patch';

export interface TherapistSide {
	readonly impressions: readonly TherapistImpression[];
	readonly reactions: readonly ReactionTally[];
	readonly selfChecks: readonly SelfCheckLine[];
	readonly endings: EndingTallies;
}

type Open = (path: string, event: MouseEvent) => void;

const lineSize = { width: 220, height: 36 } as const;

/** Draws it into `el`; null where discreet mode hides it. `open` opens a client's timeline, or the client's note where the event's modifiers ask for it. */
export function drawTherapistSide(el: HTMLElement, side: TherapistSide | null, open: Open): void {
	el.empty();
	if (side === null) {
		el.createEl('p', { cls: 'alliance-caseload-about', text: text.mySideHidden });
		return;
	}
	el.createEl('p', { cls: 'alliance-caseload-about', text: text.mySideAbout });
	const sections = el.createDiv('alliance-caseload-own-sections');
	drawEase(section(sections, text.easeTitle), side.impressions, open);
	drawReactions(section(sections, text.reactionsTitle), side.reactions, open);
	drawSelfChecks(section(sections, text.selfCheckTitle), side.selfChecks);
	drawEndings(section(sections, text.endingsTitle), side.endings);
}

function section(el: HTMLElement, title: string): HTMLElement {
	const box = el.createDiv('alliance-caseload-section');
	box.createDiv({ cls: 'alliance-caseload-heading', text: title, attr: { role: 'heading', 'aria-level': '2' } });
	return box;
}

function drawEase(el: HTMLElement, impressions: readonly TherapistImpression[], open: Open): void {
	el.createEl('p', {
		cls: 'alliance-caseload-about',
		text: impressions.length === 0 ? text.easeEmpty : text.easeAbout,
	});
	const list = el.createEl('ul');
	for (const { path, code, sessionsHeld, ruptures, reactions, positive, therapistRatings } of impressions) {
		const item = list.createEl('li');
		clientLink(item, code, path, open);
		const facts = [
			text.easeSessions(sessionsHeld),
			text.easeRuptures(ruptures),
			text.easeReactions(reactions, positive),
			...(therapistRatings === null
				? []
				: [
						text.easeOwn(
							formatNumber(formatTenth(therapistRatings.first)),
							formatNumber(formatTenth(therapistRatings.latest)),
							formatNumber(therapistRatings.max),
						),
					]),
		];
		item.createSpan({ cls: 'alliance-caseload-quiet', text: facts.join(' · ') });
	}
}

function drawReactions(el: HTMLElement, reactions: readonly ReactionTally[], open: Open): void {
	if (reactions.length === 0) el.createEl('p', { cls: 'alliance-caseload-about', text: text.reactionsEmpty });
	const list = el.createEl('ul');
	for (const { reaction, count, clients } of reactions) {
		const item = list.createEl('li');
		item.createSpan({ cls: 'alliance-caseload-reaction', text: text.reaction(reaction, count), attr: { dir: 'auto' } });
		for (const client of clients) clientLink(item, text.reactionWith(client.code, client.count), client.path, open);
	}
}

function drawSelfChecks(el: HTMLElement, lines: readonly SelfCheckLine[]): void {
	el.createEl('p', {
		cls: 'alliance-caseload-about',
		text: lines.length === 0 ? text.selfCheckEmpty : text.selfCheckAbout,
	});
	for (const { name, points } of lines) {
		const given = points.flatMap(({ date, value }) => (value === null ? [] : [{ date, value }]));
		const [first] = given;
		const last = given.at(-1);
		if (first === undefined || last === undefined) continue;
		const title = text.selfCheckName[name];
		const label = text.selfCheckLine({
			name: title,
			count: given.length,
			first: formatDay(first.date),
			last: formatDay(last.date),
			latest: formatNumber(last.value),
		});
		const row = el.createDiv('alliance-caseload-state');
		row.createSpan({ cls: 'alliance-caseload-state-name', text: title });
		new SvgPatch(row.createSpan()).draw(
			sparkline(
				[
					{
						values: points.map(({ value }) => value),
						min: 0,
						max: 10,
						className: 'is-therapist',
						dash: null,
						level: null,
					},
				],
				{ ...lineSize, label },
			),
		);
		row.createSpan({
			cls: 'alliance-caseload-quiet',
			text: text.selfCheckLatest(formatNumber(last.value), formatDay(last.date)),
		});
	}
}

function drawEndings(el: HTMLElement, { cancelled, notCome, ended }: EndingTallies): void {
	const facts = [
		...(cancelled.length === 0 ? [] : [text.cancelled(total(cancelled), named(cancelled, text.cancelledBy))]),
		...(notCome === 0 ? [] : [text.notCome(notCome)]),
		...(ended.length === 0 ? [] : [text.ended(total(ended), named(ended, text.endedHow))]),
	];
	if (facts.length === 0) el.createEl('p', { cls: 'alliance-caseload-about', text: text.endingsEmpty });
	const list = el.createEl('ul');
	for (const fact of facts) list.createEl('li', { text: fact });
}

function total(tally: Tally): number {
	return tally.reduce((sum, { count }) => sum + count, 0);
}

function named(tally: Tally, names: Readonly<Record<string, string>>): readonly string[] {
	const words = new Map(Object.entries(names));
	return tally.map(({ word, count }) => `${count} ${word === null ? text.notNoted : (words.get(word) ?? word)}`);
}

function clientLink(el: HTMLElement, words: string, path: string, open: Open): void {
	addButton(el, words, (event) => open(path, event), { cls: 'alliance-caseload-link', attr: { dir: 'auto' } });
}

function formatTenth(value: number): number {
	return Math.round(value * 10) / 10;
}
