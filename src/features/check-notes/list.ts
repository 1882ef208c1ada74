// Problems on the page, grouped by note: what, where, why, and a repair where one is safe, shown before it is done.
import type { CheckResult, ProblemList } from '../current/problem-list';
import { addButton } from '../../ui/add-button';
import { noteName } from '../../notes/entry';
import type { Problem } from '../../notes/problem';
import type { Repair } from '../../notes/repair';
import { checkText } from '../../text/check-notes';
import { drawComparison } from './draw-comparison';
import { drawNumberTexts } from './number-texts-section';
import { groupByNote, problemNoteTitle, describeProblem, propertyText } from './describe-problem';

/** Notes shown before asking for more. */
const page = 100;

/** Draws the list into `el`; `leave` is called before a note is opened. */
export function drawProblems(el: HTMLElement, list: ProblemList, leave: () => void): void {
	el.addClass('alliance-problems');
	let shown = page;

	function draw({ problems, numbers }: CheckResult, message: string | null): void {
		const groups = groupByNote(problems);
		el.empty();
		const summary = el.createEl('p', {
			cls: 'alliance-problem-summary',
			text: message ?? summaryOf(problems.length, groups.length),
			attr: { role: 'status', tabindex: '-1' },
		});
		if (numbers.length > 0) drawNumberTexts(el, list, numbers, async (written) => draw(await list.again(), written));
		for (const [place, { path, problems: ofNote }] of groups.slice(0, shown).entries()) {
			const note = problemNoteTitle(path, place, list.discreet);
			const section = el.createDiv({
				cls: 'alliance-problem-group',
				attr: { role: 'group', 'aria-label': noteName(note) },
			});
			section.createDiv({ cls: 'alliance-problem-note', text: note, attr: { role: 'heading', 'aria-level': '2' } });
			const items = section.createEl('ul', 'alliance-problem-list');
			for (const problem of ofNote) drawProblem(items.createEl('li', 'alliance-problem'), noteName(note), problem);
		}
		if (groups.length > shown) {
			addButton(el, checkText.more(groups.length - shown), () => {
				shown += page;
				draw({ problems, numbers }, null);
			});
		}
		if (message !== null) summary.focus();
	}

	function summaryOf(problems: number, notes: number): string {
		if (problems > 0) return checkText.found(problems, notes);
		return list.found.problems.length > 0 ? checkText.allDone : checkText.nothing;
	}

	function drawProblem(item: HTMLElement, name: string, problem: Problem): void {
		item.createDiv({
			cls: 'alliance-problem-message',
			text: describeProblem(problem, list.discreet),
			attr: { dir: 'auto' },
		});
		const ways = item.createDiv('alliance-problem-ways');
		addButton(
			ways,
			checkText.open,
			() => {
				leave();
				void list.open(problem.path, problem.line);
			},
			{ attr: { 'aria-label': checkText.openNote(name) } },
		);
		const { other } = problem;
		if (other !== undefined) {
			const openOther = (): void => {
				leave();
				void list.open(other);
			};
			drawComparison(item, ways, { name, discreet: list.discreet, openOther, compare: () => list.compare(problem) });
		}
		const repairs = list.repairsOf(problem);
		if (repairs.length === 0) return;
		const offer = addButton(
			ways,
			other === undefined ? checkText.repair : checkText.keepBoth,
			() => {
				if (item.querySelector('.alliance-problem-preview') !== null) return;
				offer.setAttr('aria-expanded', 'true');
				drawRepairs(item.createDiv('alliance-problem-preview'), problem, repairs, offer);
			},
			{ attr: { 'aria-expanded': 'false' } },
		);
	}

	function drawRepairs(el: HTMLElement, problem: Problem, repairs: readonly Repair[], offer: HTMLElement): void {
		const [first] = repairs;
		if (repairs.length > 1) el.createDiv({ cls: 'alliance-problem-choose', text: checkText.choose });
		const now = el.createEl('dl', 'alliance-problem-change');
		now.createEl('dt', { text: checkText.before });
		now.createEl('dd', { text: propertyText(first?.property ?? '', first?.before), attr: { dir: 'auto' } });
		for (const repair of repairs) drawRepair(el, problem, repair, repairs.length > 1);
		addButton(el.createDiv('alliance-problem-ways'), checkText.notNow, () => {
			el.remove();
			offer.setAttr('aria-expanded', 'false');
			offer.focus();
		});
		el.querySelector('button')?.focus();
	}

	function drawRepair(el: HTMLElement, problem: Problem, repair: Repair, chosen: boolean): void {
		const after = propertyText(repair.name, repair.after);
		const change = el.createEl('dl', 'alliance-problem-change');
		change.createEl('dt', { text: checkText.after });
		change.createEl('dd', { text: after, attr: { dir: 'auto' } });
		addButton(
			el.createDiv('alliance-problem-ways'),
			chosen ? checkText.repairTo : checkText.repairNow,
			() => {
				for (const button of Array.from(el.querySelectorAll('button'))) button.disabled = true;
				void settle(el, problem, repair);
			},
			{ cls: 'mod-cta', ...(chosen ? { attr: { 'aria-label': checkText.repairToThis(after) } } : {}) },
		);
	}

	async function settle(el: HTMLElement, problem: Problem, repair: Repair): Promise<void> {
		try {
			const done = await list.repair(problem, repair);
			const found = await list.again();
			if (done) draw(found, summaryOf(found.problems.length, groupByNote(found.problems).length));
			else el.createDiv({ cls: 'alliance-field-fault', text: checkText.changed, attr: { role: 'alert' } });
		} catch {
			el.createDiv({ cls: 'alliance-field-fault', text: checkText.notRepaired, attr: { role: 'alert' } });
		}
	}

	draw(list.found, null);
}
