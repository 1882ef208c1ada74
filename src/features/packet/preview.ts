// A packet on the page before it is written: every file as it will be, and every replacement marked.
import { addButton } from '../../ui/add-button';
import { uniqueId } from '../../ui/unique-id';
import type { Packet } from '../../privacy/packet/packet';
import { isSearchable, type Piece } from '../../privacy/deidentify/piece';
import { previewText } from './text';

/** Draws the packet into `el`: its files to choose from, and the chosen one. Arrow keys go from file to file. */
export function drawPacket(el: HTMLElement, packet: Packet): void {
	const id = uniqueId('packet');
	el.addClass('alliance-packet');
	const summary = el.createDiv({ cls: 'alliance-packet-summary' });
	summary.createSpan({ text: previewText.counts(packet.files.length, packet.replacements.length, packet.kept.length) });
	const label = summary.createEl('label', 'alliance-packet-toggle');
	const shows = label.createEl('input', { type: 'checkbox' });
	label.createSpan({ text: previewText.showBefore });

	const listEl = el.createDiv({
		cls: 'alliance-packet-files',
		attr: { role: 'tablist', 'aria-label': previewText.files, 'aria-orientation': 'vertical' },
	});
	const pageEl = el.createDiv({
		cls: 'alliance-packet-page',
		attr: { role: 'tabpanel', id: `${id}-page`, tabindex: '0' },
	});
	const tabs = packet.files.map(({ name, pieces }, index) => {
		const tab = addButton(listEl, '', () => show(index), {
			cls: 'alliance-packet-file',
			attr: { role: 'tab', id: `${id}-${index}`, 'aria-controls': pageEl.id },
		});
		tab.createSpan({ text: name });
		const count = pieces.filter(isReplacementPiece).length;
		if (count > 0)
			tab.createSpan({
				cls: 'alliance-packet-count',
				text: String(count),
				attr: { 'aria-label': previewText.replaced(count) },
			});
		return tab;
	});

	function show(index: number): void {
		const file = packet.files[index];
		if (file === undefined) return;
		for (const [other, tab] of tabs.entries()) {
			tab.setAttrs({ 'aria-selected': String(other === index), tabindex: other === index ? 0 : -1 });
			tab.toggleClass('is-shown', other === index);
		}
		pageEl.empty();
		pageEl.setAttr('aria-labelledby', `${id}-${index}`);
		if (file.name.endsWith('.svg')) drawPicture(pageEl, file.text, file.name);
		else drawText(pageEl, file.pieces);
		pageEl.scrollTop = 0;
	}

	listEl.addEventListener('keydown', (event) => {
		const next = tabAfterKey(
			event.key,
			tabs.findIndex((tab) => tab.hasClass('is-shown')),
			tabs.length,
		);
		if (next === null) return;
		event.preventDefault();
		show(next);
		tabs[next]?.focus();
	});
	shows.addEventListener('change', () => pageEl.toggleClass('is-showing-before', shows.checked));
	show(0);
}

/** The tab a key leads to: arrows go round, Home and End to the ends; null for any other key. */
function tabAfterKey(key: string, at: number, count: number): number | null {
	if (key === 'Home') return 0;
	if (key === 'End') return count - 1;
	const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
	return step === undefined ? null : (at + step + count) % count;
}

/** Whether the piece stands for something else that a person would miss. */
export function isReplacementPiece({ kind, from, text }: Piece): boolean {
	return kind !== 'text' && kind !== 'own' && from !== null && from !== text;
}

function drawText(el: HTMLElement, pieces: readonly Piece[]): void {
	const text = el.createEl('pre', { cls: 'alliance-packet-text', attr: { dir: 'auto' } });
	for (const piece of pieces) {
		if (!isReplacementPiece(piece)) {
			text.appendText(piece.text);
			continue;
		}
		text.createEl('del', { cls: 'alliance-packet-before', text: piece.from ?? '' });
		if (piece.text !== '')
			text.createEl('mark', {
				cls: isSearchable(piece) ? 'alliance-packet-mark is-words' : 'alliance-packet-mark',
				text: piece.text,
				attr: { title: previewText.stoodHere(piece.from ?? '') },
			});
	}
}

/** As an image, a picture can neither run nor load anything. */
function drawPicture(el: HTMLElement, svg: string, name: string): void {
	el.createEl('img', {
		cls: 'alliance-packet-picture',
		attr: { src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, alt: name },
	});
}
