// What was entered, judged: the answers it amounts to, what is still wrong, and whether anything would be lost.
import { isPlausible, parseDay } from '../../notes/day';
import { formText } from './text';
import { optionOf, type OptionInput, type Option, type SingleField } from './field';
import type { AnswersOf, CurrentAnswers, Field, Fields, Form } from './form';

/** The answer to one question with one answer. */
export type Answer = string | number | boolean | null | readonly string[];

/** What is in a control: its answer, and why what was typed is none yet. */
export interface ControlState {
	readonly answer: Answer;
	readonly unreadable: string | null;
}

/** What is in each control, by path. */
export type Entries = ReadonlyMap<string, ControlState>;

/** A question with its place in the form: its id, or `id/row/column` within rows. */
export interface FlatField {
	readonly path: string;
	/** The id of the form's field it belongs to. */
	readonly id: string;
	readonly field: SingleField;
}

/** Every question with one answer of its own, in order, those within rows too. */
export function flattenFields(fields: Fields): readonly FlatField[] {
	return Object.entries(fields).flatMap(([id, field]): readonly FlatField[] => {
		if (field.kind === 'note') return [];
		if (field.kind !== 'rows') return [{ path: id, id, field }];
		return field.rows.flatMap((row, index) =>
			Object.entries(row.fields).map(([column, cell]) => ({ path: cellPath(id, index, column), id, field: cell })),
		);
	});
}

/** The path of a question within rows. */
export function cellPath(id: string, row: number, column: string): string {
	return `${id}/${row}/${column}`;
}

/** What the form starts with. Blank text is null. */
export function initialEntries(fields: Fields): Entries {
	return new Map(
		flattenFields(fields).map(({ path, field }) => [path, { answer: initialAnswer(field), unreadable: null }]),
	);
}

/** The answers as they are, for deciding what to ask. A hidden question counts as empty. */
export function currentAnswers<F extends Fields>(form: Form<F>, entries: Entries): CurrentAnswers<F>;
export function currentAnswers(form: Form<Fields>, entries: Entries): unknown {
	return collect(form.fields, entries, hiddenFields(form, entries));
}

/** The options that the answers so far lead to, by question. */
export function optionsFor<F extends Fields>(form: Form<F>, entries: Entries): ReadonlyMap<string, readonly Option[]>;
export function optionsFor(form: Form<Fields>, entries: Entries): ReadonlyMap<string, readonly Option[]> {
	const offers: Readonly<Record<string, readonly OptionInput[] | undefined>> =
		form.optionsFor?.(currentAnswers(form, entries)) ?? {};
	return new Map(Object.entries(offers).map(([id, offered]) => [id, (offered ?? []).map(optionOf)]));
}

/** The words that the answers so far lead to, by note. */
export function noteTexts<F extends Fields>(form: Form<F>, entries: Entries): ReadonlyMap<string, string>;
export function noteTexts(form: Form<Fields>, entries: Entries): ReadonlyMap<string, string> {
	const said: Readonly<Record<string, string | undefined>> = form.noteText?.(currentAnswers(form, entries)) ?? {};
	return new Map(Object.entries(said).flatMap(([id, words]) => (words === undefined ? [] : [[id, words]])));
}

/** The ids of the questions not asked now. What hides because another is hidden is found too. */
export function hiddenFields<F extends Fields>(form: Form<F>, entries: Entries): ReadonlySet<string>;
export function hiddenFields(form: Form<Fields>, entries: Entries): ReadonlySet<string> {
	let hidden: ReadonlySet<string> = new Set();
	for (;;) {
		const next: ReadonlySet<string> = new Set([
			...hidden,
			...(form.hidden?.(collect(form.fields, entries, hidden)) ?? []),
		]);
		if (next.size === hidden.size) return hidden;
		hidden = next;
	}
}

/** The answers when nothing is wrong, or a message by path for everything that is. Hidden questions are not judged. */
export type FormResult<F extends Fields> =
	| { readonly answers: AnswersOf<F>; readonly faults: null }
	| { readonly answers: null; readonly faults: ReadonlyMap<string, string> };

export function validateForm<F extends Fields>(form: Form<F>, entries: Entries): FormResult<F>;
export function validateForm(form: Form<Fields>, entries: Entries): FormResult<Fields> {
	const hidden = hiddenFields(form, entries);
	const faults = new Map<string, string>();
	for (const { path, id, field } of flattenFields(form.fields)) {
		const fault = hidden.has(id) ? null : faultOf(field, entries.get(path));
		if (fault !== null) faults.set(path, fault);
	}
	if (faults.size > 0) return { answers: null, faults };
	const answers = collect(form.fields, entries, hidden);
	for (const [id, message] of Object.entries(form.validate?.(answers) ?? {})) {
		if (message !== undefined && message !== '') faults.set(id, message);
	}
	return faults.size > 0 ? { answers: null, faults } : { answers, faults: null };
}

/** Whether closing would lose anything, hidden questions included. */
export function isDirty(entries: Entries, initial: Entries): boolean {
	return [...entries].some(
		([path, { answer, unreadable }]) => unreadable !== null || !sameAnswer(answer, initial.get(path)?.answer ?? null),
	);
}

function initialAnswer(field: SingleField): Answer {
	switch (field.kind) {
		case 'checkbox':
			return field.initial ?? false;
		case 'many':
			return field.initial ?? [];
		case 'text':
		case 'long-text':
			return textAnswer(field.initial ?? '');
		default:
			return field.initial ?? null;
	}
}

/** The text without white space around it; null when nothing is left. */
export function textAnswer(typed: string): string | null {
	const trimmed = typed.trim();
	return trimmed === '' ? null : trimmed;
}

function emptyAnswer(field: SingleField): Answer {
	if (field.kind === 'checkbox') return false;
	return field.kind === 'many' ? [] : null;
}

function faultOf(field: SingleField, entered: ControlState | undefined): string | null {
	const { answer, unreadable } = entered ?? { answer: null, unreadable: null };
	if (unreadable !== null) return unreadable;
	if (field.kind === 'checkbox') return null;
	if (answer === null || (Array.isArray(answer) && answer.length === 0)) return field.required ?? null;
	if ((field.kind === 'text' || field.kind === 'long-text') && typeof answer === 'string')
		return field.validate?.(answer) ?? null;
	if (field.kind === 'date' && typeof answer === 'string') {
		const day = parseDay(answer);
		if (day === null) return formText.unreadableDate;
		return isPlausible(day) ? (field.validate?.(day) ?? null) : formText.implausibleYear;
	}
	if (field.kind === 'number' && typeof answer === 'number') return rangeFault(answer, field);
	return null;
}

function rangeFault(
	answer: number,
	{ min, max, whole }: { readonly min?: number; readonly max?: number; readonly whole?: boolean },
): string | null {
	if (whole === true && !Number.isInteger(answer)) return formText.notWhole;
	const inRange = answer >= (min ?? -Infinity) && answer <= (max ?? Infinity);
	return inRange ? null : formText.outOfRange(min ?? null, max ?? null);
}

function collect<F extends Fields>(fields: F, entries: Entries, hidden: ReadonlySet<string>): AnswersOf<F>;
function collect(fields: Fields, entries: Entries, hidden: ReadonlySet<string>): unknown {
	return Object.fromEntries(
		Object.entries(fields)
			.filter(([, field]) => field.kind !== 'note')
			.map(([id, field]) => [id, answerTo(id, field, entries, hidden.has(id))]),
	);
}

function answerTo(id: string, field: Field, entries: Entries, hidden: boolean): unknown {
	if (field.kind === 'note') return null;
	if (field.kind !== 'rows') return readAnswer(id, field, entries, hidden);
	if (hidden) return [];
	return field.rows.map(({ item, fields }, index) => ({
		item,
		answers: Object.fromEntries(
			Object.entries(fields).map(([column, cell]) => [
				column,
				readAnswer(cellPath(id, index, column), cell, entries, false),
			]),
		),
	}));
}

function readAnswer(path: string, field: SingleField, entries: Entries, hidden: boolean): Answer {
	return hidden ? emptyAnswer(field) : (entries.get(path)?.answer ?? emptyAnswer(field));
}

function sameAnswer(one: Answer, other: Answer): boolean {
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
	// The order of chosen words says nothing.
	const [words, others] = [new Set(one), new Set(other)];
	return words.size === others.size && one.every((word) => others.has(word));
}
