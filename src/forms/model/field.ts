// One question as data: its words, what it starts with, and the type of its answer. Nothing is shown here.
import type { Day } from '../../notes/day';
import type { NumberGridField } from './number-grid-field';

interface Question {
	readonly label: string;
	readonly hint?: string;
	/** Neighbouring questions with the same group stand under it as a heading. */
	readonly group?: string;
	/** Stands collapsed under “More” at the end, unfolded where it starts with an answer. */
	readonly more?: boolean;
}

/** The message when the question is left empty; without it the answer may be null. */
interface Required {
	readonly required: string;
}

interface FieldBase<Kind extends string, Value> {
	readonly kind: Kind;
	/** Carries the answer's type; never present at run time. */
	readonly value?: Value;
}

export interface TextSpec extends Question {
	readonly initial?: string | null;
	readonly placeholder?: string;
	readonly required?: string;
	/** What is wrong with a text that is not empty, or null. */
	validate?(value: string): string | null;
}

export interface TextField<Value extends string | null = string | null> extends TextSpec, FieldBase<'text', Value> {}

export interface LongTextField<Value extends string | null = string | null>
	extends TextSpec, FieldBase<'long-text', Value> {
	readonly lines?: number;
}

/** One thing to choose: what is written, and what a person reads. */
export interface Option<Word extends string = string> {
	readonly value: Word;
	readonly label: string;
}

/** An option; a bare word is its own label. */
export type OptionInput<Word extends string = string> = Word | Option<Word>;

export interface ChoiceSpec<Word extends string> extends Question {
	readonly options: readonly OptionInput<Word>[];
	readonly initial?: NoInfer<Word> | null;
	readonly required?: string;
}

export interface ChoiceField<Value extends string | null = string | null> extends Question, FieldBase<'choice', Value> {
	readonly options: readonly Option[];
	readonly initial?: string | null;
	readonly required?: string;
}

export interface MultiChoiceSpec extends Question {
	readonly options: readonly OptionInput[];
	readonly initial?: readonly string[];
	/** Label of the line for one's own words; without it only the options can be chosen. */
	readonly allowCustom?: string;
	readonly required?: string;
}

export interface MultiChoiceField extends Question, FieldBase<'many', readonly string[]> {
	readonly options: readonly Option[];
	readonly initial?: readonly string[];
	readonly allowCustom?: string;
	readonly required?: string;
}

export interface ScaleSpec extends Question {
	readonly min: number;
	readonly max: number;
	/** 1 when absent. */
	readonly step?: number;
	/** What the lowest and the highest number mean. */
	readonly low?: string;
	readonly high?: string;
	readonly initial?: number | null;
	readonly required?: string;
}

export interface ScaleField<Value extends number | null = number | null> extends ScaleSpec, FieldBase<'scale', Value> {}

export interface NumberSpec extends Question {
	readonly min?: number;
	readonly max?: number;
	readonly whole?: boolean;
	readonly unit?: string;
	readonly initial?: number | null;
	readonly required?: string;
}

export interface NumberField<Value extends number | null = number | null>
	extends NumberSpec, FieldBase<'number', Value> {}

export interface DateSpec extends Question {
	readonly initial?: Day | null;
	readonly required?: string;
	validate?(value: Day): string | null;
}

export interface DateField<Value extends Day | null = Day | null> extends DateSpec, FieldBase<'date', Value> {}

export interface CheckboxSpec extends Question {
	readonly initial?: boolean;
}

export interface CheckboxField extends CheckboxSpec, FieldBase<'checkbox', boolean> {}

/** Words between the questions. It has no answer. */
export interface NoteField {
	readonly kind: 'note';
	readonly text: string;
	readonly group?: string;
	readonly more?: boolean;
}

/** A question with one answer of its own. */
export type SingleField =
	| TextField
	| LongTextField
	| ChoiceField
	| MultiChoiceField
	| ScaleField
	| NumberField
	| NumberGridField
	| DateField
	| CheckboxField;

/** The type of a field's answer. */
export type AnswerOf<F> = F extends { readonly value?: infer Value } ? Value : never;

/** A single line of text; null when left empty. */
export function text(spec: TextSpec & Required): TextField<string>;
export function text(spec: TextSpec): TextField;
export function text(spec: TextSpec): TextField {
	return { ...spec, kind: 'text' };
}

/** Text of several lines; null when left empty. */
export function longText(spec: TextSpec & Required & { readonly lines?: number }): LongTextField<string>;
export function longText(spec: TextSpec & { readonly lines?: number }): LongTextField;
export function longText(spec: TextSpec & { readonly lines?: number }): LongTextField {
	return { ...spec, kind: 'long-text' };
}

/** One of a few words; null when none is chosen. */
export function choice<const Word extends string>(spec: ChoiceSpec<Word> & Required): ChoiceField<Word>;
export function choice<const Word extends string>(spec: ChoiceSpec<Word>): ChoiceField<Word | null>;
export function choice(spec: ChoiceSpec<string>): ChoiceField {
	return { ...spec, kind: 'choice', options: spec.options.map(optionOf) };
}

/** Several of some words, in the order offered, then one's own words where there is a line for them. */
export function multiChoice(spec: MultiChoiceSpec): MultiChoiceField {
	return { ...spec, kind: 'many', options: spec.options.map(optionOf) };
}

/** A number on a short scale, each step a button; null when left empty, which is not 0. */
export function scale(spec: ScaleSpec & Required): ScaleField<number>;
export function scale(spec: ScaleSpec): ScaleField;
export function scale(spec: ScaleSpec): ScaleField {
	return { ...spec, kind: 'scale' };
}

/** A typed number; null when left empty, which is not 0. */
export function number(spec: NumberSpec & Required): NumberField<number>;
export function number(spec: NumberSpec): NumberField;
export function number(spec: NumberSpec): NumberField {
	return { ...spec, kind: 'number' };
}

/** A day; null when left empty. */
export function date(spec: DateSpec & Required): DateField<Day>;
export function date(spec: DateSpec): DateField;
export function date(spec: DateSpec): DateField {
	return { ...spec, kind: 'date' };
}

/** Yes or no. */
export function checkbox(spec: CheckboxSpec): CheckboxField {
	return { ...spec, kind: 'checkbox' };
}

/** Words between the questions. */
export function note(spec: Omit<NoteField, 'kind'>): NoteField {
	return { ...spec, kind: 'note' };
}

/** The option an offer stands for. */
export function optionOf(offer: OptionInput): Option {
	return typeof offer === 'string' ? { value: offer, label: offer } : offer;
}
