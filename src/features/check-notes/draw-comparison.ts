// Two notes beside each other in the list of problems: only what differs.
import type { NoteComparison } from '../../case/copies/compare-notes';
import { checkText } from '../../text/check-notes';
import { addButton } from '../../ui/add-button';
import { propertyText } from './describe-problem';

interface Comparing {
	/** What the note goes by in the list. */
	readonly name: string;
	/** Whether what the notes hold stays hidden. */
	readonly discreet: boolean;
	openOther(this: void): void;
	compare(this: void): Promise<NoteComparison | null>;
}

/** Adds a button to `ways` that expands the comparison at the end of `item`, and collapses it again. */
export function drawComparison(item: HTMLElement, ways: HTMLElement, comparing: Comparing): void {
	let el: HTMLElement | null = null;
	const toggle = addButton(
		ways,
		checkText.compare,
		() => {
			toggle.setAttr('aria-expanded', String(el === null));
			if (el === null) {
				el = item.createDiv({ cls: 'alliance-problem-comparison', attr: { role: 'status' } });
				void fill(el, comparing);
			} else {
				el.remove();
				el = null;
			}
		},
		{ attr: { 'aria-expanded': 'false', 'aria-label': checkText.compareWith(comparing.name) } },
	);
}

async function fill(el: HTMLElement, { discreet, openOther, compare }: Comparing): Promise<void> {
	const found = await compare().catch(() => null);
	if (found === null) {
		el.createDiv({ cls: 'alliance-field-fault', text: checkText.changed });
		return;
	}
	if (found.properties.length === 0) el.createDiv({ text: checkText.sameProperties });
	else drawDifferences(el, found.properties, discreet);
	el.createDiv({ text: found.sameText ? checkText.sameText : checkText.otherText });
	addButton(el.createDiv('alliance-problem-ways'), checkText.openOther, openOther);
}

function drawDifferences(el: HTMLElement, properties: NoteComparison['properties'], discreet: boolean): void {
	if (discreet) {
		el.createDiv({ text: properties.map(({ name }) => name).join(', ') });
		return;
	}
	const table = el.createEl('table', 'alliance-problem-differences');
	const head = table.createEl('thead').createEl('tr');
	for (const title of [checkText.thisNote, checkText.otherNote])
		head.createEl('th', { text: title, attr: { scope: 'col' } });
	const body = table.createEl('tbody');
	for (const { name, here, there } of properties) {
		const row = body.createEl('tr');
		for (const value of [here, there]) {
			row.createEl('td', {
				text: value === undefined ? `${name}: (${checkText.noneHere})` : propertyText(name, value),
				attr: { dir: 'auto' },
			});
		}
	}
}
