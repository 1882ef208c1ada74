// The numbers kept as text, on the page: what it means, and all of them made numbers in one step after they were shown.
import type { NumberText, ProblemList } from '../current/problem-list';
import { addButton } from '../../ui/add-button';
import { checkText } from '../../text/check-notes';
import { propertyText } from './describe-problem';

/** Changes shown before the rest is only counted. */
const mostShown = 200;

/** Draws the section into `el`; `done` is called with what to tell once the changes are made. */
export function drawNumberTexts(
	el: HTMLElement,
	list: Pick<ProblemList, 'discreet' | 'writeNumbers'>,
	numbers: readonly NumberText[],
	done: (message: string) => Promise<void>,
): void {
	const notes = new Set(numbers.map(({ path }) => path)).size;
	const section = el.createDiv({
		cls: 'alliance-number-texts',
		attr: { role: 'group', 'aria-label': checkText.numbers },
	});
	section.createDiv({ cls: 'alliance-problem-message', text: checkText.numbersAsText(numbers.length, notes) });
	const ways = section.createDiv('alliance-problem-ways');
	const offer = addButton(
		ways,
		checkText.turnIntoNumbers,
		() => {
			if (section.querySelector('.alliance-problem-preview') !== null) return;
			offer.setAttr('aria-expanded', 'true');
			drawPreview(section.createDiv('alliance-problem-preview'));
		},
		{ attr: { 'aria-expanded': 'false' } },
	);

	function drawPreview(preview: HTMLElement): void {
		const items = preview.createEl('ul', 'alliance-problem-list');
		for (const { path, change } of numbers.slice(0, mostShown)) {
			const item = items.createEl('li', { attr: { dir: 'auto' } });
			if (list.discreet) item.setText(checkText.inNumbers(change.name));
			else {
				item.createDiv({ text: path });
				const values = item.createDiv('alliance-problem-change');
				values.createSpan({ text: propertyText(change.property, change.before) });
				values.createSpan({ text: `→ ${propertyText(change.name, change.after)}` });
			}
		}
		if (numbers.length > mostShown) preview.createDiv({ text: checkText.moreNumbers(numbers.length - mostShown) });
		const last = preview.createDiv('alliance-problem-ways');
		const go = addButton(
			last,
			checkText.writeNumbers(numbers.length, notes),
			() => {
				go.disabled = true;
				void list.writeNumbers(numbers).then(async ({ written, failed }) => {
					await done(checkText.numbersWritten(written, numbers.length, failed.length));
				});
			},
			{ cls: 'mod-cta' },
		);
		addButton(last, checkText.notNow, () => {
			preview.remove();
			offer.setAttr('aria-expanded', 'false');
			offer.focus();
		});
		go.focus();
	}
}
