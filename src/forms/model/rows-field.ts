// The same few questions about each of several things: every open task, every participant.
import type { SingleField, AnswerOf } from './field';

export type Columns = Readonly<Record<string, SingleField>>;

/** The answers given about one item. */
export interface RowAnswers<Item, Cells extends Columns> {
	readonly item: Item;
	readonly answers: { readonly [Id in keyof Cells]: AnswerOf<Cells[Id]> };
}

/** One item with its own words and questions. */
export interface Row<Item, Cells extends Columns> {
	readonly item: Item;
	readonly label: string;
	readonly hint?: string;
	readonly fields: Cells;
}

export interface RowsField<Item, Cells extends Columns> {
	readonly kind: 'rows';
	readonly label: string;
	readonly hint?: string;
	readonly group?: string;
	readonly more?: boolean;
	readonly rows: readonly Row<Item, Cells>[];
	/** Carries the answer's type; never present at run time. */
	readonly value?: readonly RowAnswers<Item, Cells>[];
}

export interface RowsSpec<Item, Cells extends Columns> {
	readonly label: string;
	readonly hint?: string;
	readonly group?: string;
	readonly more?: boolean;
	readonly items: readonly Item[];
	/** The words and the questions for one item; every item gets the same question ids. */
	readonly row: (item: Item) => { readonly label: string; readonly hint?: string; readonly fields: Cells };
}

/** One row of questions for each item. The answer has every item in order, whether anything was answered or not. */
export function rows<Item, Cells extends Columns>(spec: RowsSpec<Item, Cells>): RowsField<Item, Cells> {
	const { items, row, ...words } = spec;
	return { ...words, kind: 'rows', rows: items.map((item) => ({ item, ...row(item) })) };
}
