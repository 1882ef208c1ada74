// Asked in the same window before anything typed is lost.
import { formText } from './model/text';
import { addButton } from '../ui/add-button';

/** Asks in place of `buttonsEl`; keeping is the default. Returns what takes the question away again. */
export function askToDiscard(buttonsEl: HTMLElement, answer: { keep(): void; discard(): void }): () => void {
	const el = createDiv({
		cls: 'alliance-form-discard',
		attr: { role: 'alertdialog', 'aria-label': formText.discardQuestion },
	});
	el.createDiv({ cls: 'alliance-form-discard-question', text: formText.discardQuestion });
	const ways = el.createDiv('alliance-form-buttons');
	// In this order Tab leads from the one that has the focus to the other, rather than back into the form.
	const keepWriting = addButton(ways, formText.keepWriting, () => answer.keep(), { cls: 'mod-cta' });
	addButton(ways, formText.discard, () => answer.discard(), { cls: 'mod-warning' });
	buttonsEl.hidden = true;
	buttonsEl.insertAdjacentElement('afterend', el);
	keepWriting.focus();
	return () => {
		el.remove();
		buttonsEl.hidden = false;
	};
}
