// One page of questions as data, and the shape of the answers it leads to.
import type { NoteField, OptionInput, SingleField, AnswerOf } from './field';
import type { Columns, RowsField } from './rows-field';

export type Field = SingleField | NoteField | RowsField<unknown, Columns>;

export type Fields = Readonly<Record<string, Field>>;

type AnswerId<F extends Fields> = string & keyof { [Id in keyof F as F[Id]['kind'] extends 'note' ? never : Id]: Id };

/** What comes out of a form: one answer per question, under its id. */
export type AnswersOf<F extends Fields> = { readonly [Id in AnswerId<F>]: AnswerOf<F[Id]> };

/** Answers while the form is open: a question that must be answered may still be empty. */
export type CurrentAnswers<F extends Fields> = {
	readonly [Id in AnswerId<F>]: AnswerOf<F[Id]> | (AnswerOf<F[Id]> extends string | number | null ? null : never);
};

/** The questions that may go unasked: those whose answer can be empty, and words. */
type HideableId<F extends Fields> = string &
	keyof {
		[Id in keyof F as F[Id]['kind'] extends 'note' ? Id : AnswerOf<F[Id]> extends string | number ? never : Id]: Id;
	};

type NoteId<F extends Fields> = string & keyof { [Id in keyof F as F[Id]['kind'] extends 'note' ? Id : never]: Id };

type OptionFieldId<F extends Fields> = string &
	keyof { [Id in keyof F as F[Id]['kind'] extends 'choice' | 'many' ? Id : never]: Id };

export interface Form<F extends Fields> {
	readonly title: string;
	/** In the order asked. */
	readonly fields: F;
	/** The words on the button that submits. */
	readonly submit: string;
	/** The words on a further button that submits too, but goes on otherwise; Enter never presses it. */
	readonly submitAlso?: string;
	/** Enter submits from a long text of one line too, where Shift+Enter starts another: for what is one line nearly always. */
	readonly quick?: boolean;
	/** What the collapsed questions marked `more` are called. */
	readonly more?: string;
	/** The questions not to ask, given the answers so far. A hidden question counts as empty; what was typed comes back with it. */
	hidden?(answers: CurrentAnswers<F>): readonly HideableId<F>[];
	/** Other options for choosing questions, given the answers so far. */
	optionsFor?(answers: CurrentAnswers<F>): { readonly [Id in OptionFieldId<F>]?: readonly OptionInput[] };
	/** Other words for the notes between the questions, given the answers so far; they are read out as they change. */
	noteText?(answers: CurrentAnswers<F>): { readonly [Id in NoteId<F>]?: string };
	/** Where answering begins; the first question when absent or not asked. */
	readonly start?: AnswerId<F>;
	/** What is wrong between answers that are each right alone, as a message by question. */
	validate?(answers: AnswersOf<F>): { readonly [Id in AnswerId<F>]?: string };
	/** Runs before the form closes. When it throws, the form stays with everything typed and shows the error's message. */
	save?(answers: AnswersOf<F>, by: SubmitButton): void | Promise<void>;
}

/** Which of a form's buttons submitted it; Enter counts as `submit`. */
export type SubmitButton = 'submit' | 'submitAlso';

/** The form as given, its types inferred: for a form that is written in one place and asked in another. */
export function form<F extends Fields>(given: Form<F>): Form<F> {
	return given;
}
