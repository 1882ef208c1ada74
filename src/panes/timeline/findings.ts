// What was marked and what could not be read, folded away below their number, with the way to the notes.
import type { CaseFile } from '../../alliance/case-file';
import { whenWords } from '../../chart/day-words';
import { timelinePaneText as text } from '../../strings';

type Open = (path: string, event: MouseEvent) => void;

/** Lists why places are marked and which notes have problems; nothing of what is not there. In discreet mode only how many problems. */
export function drawFindings(el: HTMLElement, { signals, problems, sessions }: Pick<CaseFile, 'signals' | 'problems' | 'sessions'>, discreet: boolean, open: Open): void {
	el.empty();
	if (signals.length > 0 && !discreet) {
		const list = folded(el, text.signals(signals.length));
		const paths = new Map(sessions.map(({ date, number, path }) => [`${date}#${number ?? ''}`, path]));
		for (const { at, because } of signals) {
			const item = list.createEl('li');
			const path = paths.get(`${at.date}#${at.session ?? ''}`);
			const when = whenWords(at.session, at.date);
			if (path === undefined) item.createSpan({ text: when });
			else noteLink(item, when, path, open);
			item.createSpan({ text: ` ${because}`, attr: { dir: 'auto' } });
		}
	}
	if (problems.length === 0) return;
	if (discreet) {
		el.createEl('p', { cls: 'alliance-timeline-problems', text: text.problems(problems.length) });
		return;
	}
	const list = folded(el, text.problems(problems.length));
	for (const { path, message } of problems) {
		const item = list.createEl('li');
		noteLink(item, path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''), path, open);
		item.createSpan({ text: ` ${message}`, attr: { dir: 'auto' } });
	}
}

function folded(el: HTMLElement, title: string): HTMLElement {
	const details = el.createEl('details', 'alliance-timeline-problems');
	details.createEl('summary', { text: title });
	return details.createEl('ul');
}

function noteLink(el: HTMLElement, words: string, path: string, open: Open): void {
	const link = el.createEl('a', { cls: 'internal-link', href: '#', text: words, attr: { dir: 'auto' } });
	link.addEventListener('click', (event) => {
		event.preventDefault();
		open(path, event);
	});
	link.addEventListener('auxclick', (event) => {
		if (event.button !== 1) return;
		event.preventDefault();
		open(path, event);
	});
}
