// What a person does with one command, as data: the words that stand on the screen, nothing else.
import type { commandNames } from '../../../src/text/commands';

/** One answer in a form. */
export type Answer =
	| { readonly write: string; readonly in: string }
	/** `within` is the heading or the row a question is under, where its name alone is not enough. */
	| { readonly choose: string; readonly in: string; readonly within?: string }
	| { readonly tick: string; readonly in?: string }
	| { readonly unfold: string };

/** One thing that opens and asks. */
export type ScenarioStep =
	| { readonly list: string; readonly pick: string; readonly type?: string }
	| { readonly form: string; readonly answers: readonly Answer[]; readonly go: string }
	| { readonly window: string; readonly press: readonly string[] };

export interface CommandScenario {
	/** What is recorded under this name. */
	readonly name: string;
	readonly command: keyof typeof commandNames;
	/** The active note. */
	readonly activeFile: string;
	/** The cursor goes to the end of it first. */
	readonly cursorAtEnd?: true;
	readonly steps: readonly ScenarioStep[];
	/** So many or such files that only their names and sizes are recorded. */
	readonly namesOnly?: true;
}
