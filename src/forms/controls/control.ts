// What a form knows of a control on the page.
import type { Answer } from '../model/form-state';
import type { Option } from '../model/field';
import type { FieldFrame } from './field-frame';

/** Tells what is in a control now; `unreadable` says why what was typed is no answer yet. */
export type OnAnswer<Value extends Answer> = (answer: Value, unreadable?: string) => void;

export interface Control {
	readonly frame: FieldFrame;
	/** Puts the focus where answering begins. */
	focus(): void;
	/** Shows other options. What was chosen and is still offered stays chosen; one's own words stay. */
	setOptions?(options: readonly Option[]): void;
}
