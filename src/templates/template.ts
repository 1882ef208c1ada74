/** What a template is for: the body of a kind of note, or a document that is no record of its own. */
export type TemplateKind = 'session' | 'client' | 'rupture' | 'reflection' | 'self-check' | 'document';

/** The body of a note to be; properties are written by the commands. */
export interface Template {
	/** Settings refer to it; once released it stays. */
	readonly id: string;
	readonly name: string;
	readonly kind: TemplateKind;
	/** Whether it belongs to the private side, which holds no session times, scores, goals or plans. */
	readonly private: boolean;
	readonly text: string;
}

/** An empty list item, its space kept where editors trim line ends. */
export const emptyItem = '- ';
