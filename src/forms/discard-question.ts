// Asked in the same window before anything typed is lost.
import { formText } from '../strings';

export interface DiscardQuestion {
	/** Takes the question away and goes on as before. */
	keep(): void;
}

/** Asks in place of `buttonsEl`; keeping is the default. `lastFocused` gets the focus back. */
export function askToDiscard(buttonsEl: HTMLElement, answer: { kept(): void; discarded(): void }): DiscardQuestion {
	const lastFocused = buttonsEl.doc.activeElement;
	const id = `${buttonsEl.parentElement?.id ?? 'alliance-form'}-discard`;
	const el = createDiv({ cls: 'alliance-form-discard', attr: { role: 'alertdialog', 'aria-labelledby': id } });
	el.createDiv({ cls: 'alliance-form-discard-question', text: formText.discardQuestion, attr: { id } });
	const buttons = el.createDiv('alliance-form-buttons');
	const discard = buttons.createEl('button', { cls: 'mod-warning', text: formText.discard, attr: { type: 'button' } });
	const keepWriting = buttons.createEl('button', { cls: 'mod-cta', text: formText.keepWriting, attr: { type: 'button' } });

	function keep(): void {
		el.remove();
		buttonsEl.hidden = false;
		if (lastFocused !== null && lastFocused.instanceOf(HTMLElement) && !el.doc.activeElement?.closest('.alliance-form-fields')) lastFocused.focus();
		answer.kept();
	}

	keepWriting.addEventListener('click', keep);
	discard.addEventListener('click', () => answer.discarded());
	buttonsEl.hidden = true;
	buttonsEl.insertAdjacentElement('afterend', el);
	keepWriting.focus();
	return { keep };
}
