import { addButton } from '../../ui/add-button';
import { foldedText } from '../../text/discreet';
import { timelinePaneText as text } from '../../text/timeline-pane';
import type { TimelineCommand } from './empty-state';

export interface HeaderSubject {
	/** null in discreet mode. */
	readonly code: string | null;
	readonly summary: readonly string[];
	readonly pinned: boolean;
	readonly table: boolean;
	readonly shown: boolean;
	/** What is folded away, in words, and whether it is shown all the same; null where nothing is to be folded. */
	readonly folding: { readonly words: string; readonly unfolded: boolean } | null;
}

export interface HeaderHandlers {
	setPinned(pinned: boolean): void;
	setTable(shown: boolean): void;
	setUnfolded(unfolded: boolean): void;
	run(command: TimelineCommand): void;
	icon(el: HTMLElement, name: string): void;
}

/** Whose timeline it is, in a name and a few sentences. */
export class TimelineHeader {
	private readonly el: HTMLElement;
	private readonly code: HTMLElement;
	private readonly words: HTMLElement;
	private readonly eye: HTMLButtonElement;
	private readonly folded: HTMLElement;
	private readonly pin: HTMLButtonElement;
	private readonly table: HTMLButtonElement;
	private subject: HeaderSubject | null = null;

	constructor(
		host: HTMLElement,
		private readonly handlers: HeaderHandlers,
	) {
		this.el = host.createDiv('alliance-timeline-header');
		const line = this.el.createDiv('alliance-timeline-title-line');
		this.code = line.createDiv({
			cls: 'alliance-timeline-code',
			attr: { role: 'heading', 'aria-level': '2', dir: 'auto' },
		});
		this.eye = this.button(line, 'eye', () => handlers.setUnfolded(this.subject?.folding?.unfolded !== true));
		this.table = this.button(line, 'table', () => handlers.setTable(this.subject?.table !== true));
		this.button(line, 'users', () => handlers.run('pick-client')).setAttribute('aria-label', text.pick);
		this.pin = this.button(line, 'pin', () => handlers.setPinned(this.subject?.pinned !== true));
		this.folded = this.el.createEl('p', { cls: 'alliance-timeline-words', attr: { role: 'status' } });
		this.words = this.el.createEl('p', 'alliance-timeline-words');
	}

	show(subject: HeaderSubject): void {
		this.subject = subject;
		const { code, summary, pinned, table, shown, folding } = subject;
		this.el.toggle(shown);
		this.code.setText(code ?? text.someClient);
		this.words.setText(summary.join(' '));
		const unfolded = folding?.unfolded === true;
		this.eye.toggle(folding !== null);
		this.press(this.eye, unfolded, unfolded ? foldedText.fold : foldedText.show);
		this.folded.toggle(folding !== null && !unfolded);
		this.folded.setText(folding === null || unfolded ? '' : folding.words);
		this.press(this.pin, pinned, pinned ? text.unpin : text.pin);
		this.press(this.table, table, text.showTable);
	}

	private button(line: HTMLElement, icon: string, act: () => void): HTMLButtonElement {
		const el = addButton(line, '', act, { cls: 'clickable-icon' });
		this.handlers.icon(el, icon);
		return el;
	}

	private press(el: HTMLButtonElement, pressed: boolean, label: string): void {
		el.setAttribute('aria-label', label);
		el.setAttribute('aria-pressed', String(pressed));
		el.toggleClass('is-active', pressed);
	}
}
