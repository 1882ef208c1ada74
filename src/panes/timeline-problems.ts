// What could not be read, with the way to the note; the rest is drawn all the same.
import type { Problem } from '../notes/problem';
import { timelinePaneText as text } from '../strings';

/** Lists the problems, folded away below their number; nothing where there are none. In discreet mode only the number. */
export function drawProblems(el: HTMLElement, problems: readonly Problem[], discreet: boolean, open: (path: string, event: MouseEvent) => void): void {
	el.empty();
	el.toggle(problems.length > 0);
	if (problems.length === 0) return;
	if (discreet) {
		el.createEl('p', { text: text.problems(problems.length) });
		return;
	}
	const details = el.createEl('details', 'alliance-timeline-problems');
	details.createEl('summary', { text: text.problems(problems.length) });
	const list = details.createEl('ul');
	for (const { path, message } of problems) {
		const item = list.createEl('li');
		const link = item.createEl('a', { cls: 'internal-link', href: '#', text: nameOf(path), attr: { dir: 'auto' } });
		link.addEventListener('click', (event) => {
			event.preventDefault();
			open(path, event);
		});
		item.createSpan({ text: ` ${message}`, attr: { dir: 'auto' } });
	}
}

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}
