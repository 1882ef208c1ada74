// The timelines of a base on the page: one for each client whose notes it lists, drawn from the same data as everywhere.
import type { CaseFile } from '../../../case/case-file';
import type { TimelineOptions } from '../../../timeline/options/options';
import { addButton } from '../../../ui/add-button';
import { basesText as text } from '../../../text/bases';
import { drawClientTitle } from '../../../ui/client-title';
import { TimelineContent, type ContentHandlers, type ContentSubject } from '../content';

export interface BasesHandlers extends Pick<ContentHandlers, 'open' | 'preview'> {
	menu(event: MouseEvent, mark: Parameters<ContentHandlers['menu']>[1], caseFile: CaseFile): void;
}

export interface BasesSubject extends Pick<ContentSubject, 'today' | 'discreet' | 'instruments'> {
	/** In the order in which the base lists them. */
	readonly cases: readonly CaseFile[];
	readonly options: TimelineOptions;
}

interface Shown {
	readonly el: HTMLElement;
	readonly title: HTMLElement;
	readonly content: TimelineContent;
	caseFile: CaseFile;
	/** What a person has changed, for as long as the view is open; null for the options of the base. */
	options: TimelineOptions | null;
}

/** Pictures drawn before asking for more. */
const page = 20;

export class BasesTimelines {
	private readonly emptyEl: HTMLElement;
	private readonly listEl: HTMLElement;
	private readonly more: HTMLButtonElement;
	private readonly shown = new Map<string, Shown>();
	private subject: BasesSubject | null = null;
	private room = page;

	constructor(
		private readonly el: HTMLElement,
		private readonly handlers: BasesHandlers,
	) {
		el.addClass('alliance-bases');
		this.emptyEl = el.createEl('p', { cls: 'alliance-bases-empty', text: text.empty });
		this.listEl = el.createDiv('alliance-bases-list');
		this.more = addButton(el, '', () => {
			this.room += page;
			this.draw();
		});
	}

	show(subject: BasesSubject): void {
		const before = this.subject?.options;
		// The base gives them as new objects each time, and what is the same is not drawn again.
		const options =
			before !== undefined && JSON.stringify(subject.options) === JSON.stringify(before) ? before : subject.options;
		if (options !== before) for (const each of this.shown.values()) each.options = null;
		this.subject = { ...subject, options };
		this.draw();
	}

	destroy(): void {
		for (const { content } of this.shown.values()) content.destroy();
		this.shown.clear();
		this.el.empty();
	}

	private draw(): void {
		if (this.subject === null) return;
		const { cases } = this.subject;
		const wanted = cases.slice(0, this.room);
		this.emptyEl.toggle(cases.length === 0);
		this.more.toggle(cases.length > wanted.length);
		this.more.setText(text.more(cases.length - wanted.length));
		const paths = new Set(wanted.map(({ client }) => client.path));
		for (const [path, { el, content }] of this.shown) {
			if (paths.has(path)) continue;
			content.destroy();
			el.remove();
			this.shown.delete(path);
		}
		let place = this.listEl.firstChild;
		for (const caseFile of wanted) {
			const each = this.shown.get(caseFile.client.path) ?? this.make(caseFile);
			each.caseFile = caseFile;
			if (each.el === place) place = place.nextSibling;
			else this.listEl.insertBefore(each.el, place);
			this.drawOne(each);
		}
	}

	private make(caseFile: CaseFile): Shown {
		const el = this.listEl.createDiv({ cls: 'alliance-bases-client', attr: { role: 'group' } });
		const title = el.createDiv({
			cls: 'alliance-client-title',
			attr: { role: 'heading', 'aria-level': '2', dir: 'auto' },
		});
		const content = new TimelineContent(el.createDiv(), {
			open: (note, event) => this.handlers.open(note, event),
			preview: (event, target, note) => this.handlers.preview(event, target, note),
			menu: (event, mark) => this.handlers.menu(event, mark, made.caseFile),
			setOptions: (options) => {
				made.options = options;
				this.drawOne(made);
			},
		});
		const made: Shown = { el, title, content, caseFile, options: null };
		this.shown.set(caseFile.client.path, made);
		return made;
	}

	private drawOne({ el, title, content, caseFile, options }: Shown): void {
		if (this.subject === null) return;
		const { today, discreet, instruments } = this.subject;
		const { code, path } = caseFile.client;
		const name = discreet ? text.someClient : code;
		el.setAttr('aria-label', text.timelineOf(name));
		drawClientTitle(title, name, discreet ? null : path, (note, event) => this.handlers.open(note, event));
		content.show({ caseFile, options: options ?? this.subject.options, today, discreet, shared: false, instruments });
	}
}
