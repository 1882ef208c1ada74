// What was marked and what could not be read, collapsed below their number, with the way to the notes.
import type { CaseFile } from '../../case/case-file';
import { noteName } from '../../notes/entry';
import { formatSessionAndDay } from '../../timeline/describe/format-day';
import { describeUnread } from '../current/describe-unread';
import { timelinePaneText as text } from '../../text/timeline-pane';
import { addNoteLink, type OpenNoteHandler } from '../../ui/add-note-link';

type FindingsInput = Pick<CaseFile, 'signals' | 'problems' | 'sessions' | 'unread'>;

interface Item {
	/** What is before the sentence; it leads to the note where there is one. */
	readonly lead: string;
	readonly path: string | null;
	readonly sentence: string;
}

/** Lists why places are marked and which notes have problems; nothing of what is not there. In discreet mode only how many problems. */
export class Findings {
	private readonly unreadEl: HTMLElement;
	private readonly signals: CollapsibleList;
	private readonly problems: CollapsibleList;
	private found: FindingsInput | null = null;
	private discreet = false;

	constructor(
		el: HTMLElement,
		private readonly open: OpenNoteHandler,
	) {
		this.unreadEl = el.createDiv({ cls: 'alliance-timeline-problems', attr: { role: 'status' } });
		this.signals = new CollapsibleList(el, open);
		this.problems = new CollapsibleList(el, open);
	}

	show(found: FindingsInput | null, discreet: boolean): void {
		if (found === this.found && discreet === this.discreet) return;
		this.found = found;
		this.discreet = discreet;
		const { signals = [] } = found ?? {};
		// Those that can't be read at all stand above, unfolded.
		const problems = found?.problems.filter(({ kind }) => kind !== 'unreadable') ?? [];
		this.showUnread(found);
		this.signals.show(discreet ? 0 : signals.length, text.signals(signals.length), () =>
			found === null ? [] : signalItems(found),
		);
		this.problems.show(
			problems.length,
			text.problems(problems.length),
			discreet
				? null
				: () =>
						problems.map(({ path, message }) => ({
							lead: path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''),
							path,
							sentence: message,
						})),
		);
	}

	/** What is missing from all that is drawn, so it is never folded away. */
	private showUnread(found: FindingsInput | null): void {
		this.unreadEl.empty();
		const words = found === null ? null : describeUnread(found, true);
		this.unreadEl.toggle(words !== null);
		if (found === null || words === null) return;
		this.unreadEl.createDiv({ text: words });
		if (this.discreet) return;
		const list = this.unreadEl.createEl('ul');
		const messages = new Map(found.problems.map(({ path, kind, message }) => [`${kind} ${path}`, message]));
		for (const { path } of found.unread) {
			const item = list.createEl('li');
			addNoteLink(item, noteName(path), path, this.open);
			item.createSpan({
				text: ` ${messages.get(`unreadable ${path}`) ?? text.unreadElsewhere}`,
				attr: { dir: 'auto' },
			});
		}
	}
}

function signalItems({ signals, sessions }: FindingsInput): readonly Item[] {
	const paths = new Map(sessions.map(({ date, number, path }) => [`${date}#${number ?? ''}`, path]));
	return signals.map(({ at, because }) => ({
		lead: formatSessionAndDay(at.session, at.date),
		path: paths.get(`${at.date}#${at.session ?? ''}`) ?? null,
		sentence: because,
	}));
}

/** Its items are made when someone unfolds it: a long therapy has hundreds that nobody asked for. */
class CollapsibleList {
	private readonly plainEl: HTMLElement;
	private readonly detailsEl: HTMLDetailsElement;
	private readonly summaryEl: HTMLElement;
	private readonly listEl: HTMLElement;
	private items: (() => readonly Item[]) | null = null;
	private drawn = '';

	constructor(
		el: HTMLElement,
		private readonly open: OpenNoteHandler,
	) {
		this.plainEl = el.createEl('p', 'alliance-timeline-problems');
		this.detailsEl = el.createEl('details', 'alliance-timeline-problems');
		this.summaryEl = this.detailsEl.createEl('summary');
		this.listEl = this.detailsEl.createEl('ul');
		// Nothing is found before someone has looked.
		this.plainEl.hide();
		this.detailsEl.hide();
		this.detailsEl.addEventListener('toggle', () => this.draw());
	}

	/** Null items: only the title, nothing to unfold. */
	show(count: number, title: string, items: (() => readonly Item[]) | null): void {
		this.items = items;
		this.plainEl.toggle(count > 0 && items === null);
		this.detailsEl.toggle(count > 0 && items !== null);
		this.plainEl.setText(items === null ? title : '');
		this.summaryEl.setText(items === null ? '' : title);
		this.draw();
	}

	private draw(): void {
		const items = this.detailsEl.open ? (this.items?.() ?? []) : [];
		// The same items stay where they are, with the focus on them.
		const drawn = JSON.stringify(items);
		if (drawn === this.drawn) return;
		this.drawn = drawn;
		this.listEl.empty();
		for (const { lead, path, sentence } of items) {
			const item = this.listEl.createEl('li');
			if (path === null) item.createSpan({ text: lead });
			else addNoteLink(item, lead, path, this.open);
			item.createSpan({ text: ` ${sentence}`, attr: { dir: 'auto' } });
		}
	}
}
