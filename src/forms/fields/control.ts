// What a form knows of a control on the page.
import type { Answer } from '../answers';
import type { Option } from '../field';
import type { Frame } from './frame';

/** Tells what stands in a control now; `unreadable` says why what was typed is no answer yet. */
export type Enter<Value extends Answer> = (answer: Value, unreadable?: string) => void;

export interface Control {
	readonly frame: Frame;
	/** Puts the focus where answering begins. */
	focus(): void;
	/** Shows other options. What was chosen and is still offered stays chosen; one's own words stay. */
	offer?(options: readonly Option[]): void;
}
