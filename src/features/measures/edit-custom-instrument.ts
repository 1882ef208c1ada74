// The form of the therapist's own instrument, which the settings page opens.
import type { Confirmation } from '../../forms/choice-dialog';
import { choice, longText, multiChoice, number, text } from '../../forms/model/field';
import { form } from '../../forms/model/form';
import { builtInInstruments } from '../../instruments/built-in/built-in';
import { raters } from '../../instruments/definition/instrument';
import { readCustomInstruments } from '../../instruments/known-instruments';
import { customMeasures, readCustomInstrument } from '../../instruments/custom/custom-instrument';
import type { SettingsDialogs } from '../../settings/tab/settings-tab';
import { measureFormText } from './text';
import { instrumentSettingsText } from '../../text/instrument-settings';
import type { CommandContext } from '../current/command-context';

const words = instrumentSettingsText.own;

/** The windows that the settings page opens. */
export function createSettingsDialogs(
	context: Pick<CommandContext, 'ask'>,
	confirm: (question: Confirmation) => Promise<boolean>,
): SettingsDialogs {
	return {
		editInstrument: (definition, others) => editCustomInstrument(context, definition, others),
		confirmDelete: (definition) =>
			confirm({
				title: words.deleteTitle(textOf(fieldsOf(definition), 'name') ?? words.unnamed),
				text: [words.deleteText],
				action: words.delete,
				warning: true,
			}),
	};
}

/** Asks for a definition, new for null; gives it as changed, what it does not know of it included, or null when cancelled. */
export async function editCustomInstrument(
	context: Pick<CommandContext, 'ask'>,
	definition: unknown,
	others: readonly unknown[],
): Promise<unknown> {
	const before = fieldsOf(definition);
	const taken = takenIds(others);
	const rangeWords = { hint: words.rangeHint };
	const answers = await context.ask(
		form({
			title: definition === null ? words.newTitle : words.editTitle(textOf(before, 'name') ?? words.unnamed),
			submit: words.submit,
			fields: {
				name: text({ label: words.name, initial: textOf(before, 'name'), required: words.required }),
				id: text({ label: words.id, hint: words.idHint, initial: textOf(before, 'id'), required: words.required }),
				measures: choice({
					label: words.measures,
					hint: words.measuresHint,
					options: customMeasures.map((value) => ({ value, label: words.measured[value] })),
					initial: customMeasures.find((each) => each === textOf(before, 'measures')) ?? 'alliance',
				}),
				items: number({
					label: words.items,
					hint: words.itemsHint,
					initial: numberOf(before, 'items'),
					whole: true,
					min: 0,
				}),
				min: number({ label: words.min, ...rangeWords, initial: numberOf(before, 'min'), required: words.required }),
				max: number({ label: words.max, initial: numberOf(before, 'max'), required: words.required }),
				subscales: longText({
					label: words.subscales,
					hint: words.subscalesHint,
					initial: textOf(before, 'subscales'),
				}),
				reversed: text({ label: words.reversed, hint: words.reversedHint, initial: textOf(before, 'reversed') }),
				raters: multiChoice({
					label: words.raters,
					options: raters.map((rater) => ({ value: rater, label: measureFormText.raters[rater] })),
					initial: ratersOf(before),
				}),
				score: choice({
					label: words.score,
					options: [
						{ value: 'sum', label: words.scores.sum },
						{ value: 'mean', label: words.scores.mean },
					],
					initial: textOf(before, 'score') === 'mean' ? 'mean' : 'sum',
				}),
				direction: choice({
					label: words.direction,
					options: [
						{ value: 'higher-is-better', label: words.directions['higher-is-better'] },
						{ value: 'lower-is-better', label: words.directions['lower-is-better'] },
					],
					initial: textOf(before, 'direction') === 'lower-is-better' ? 'lower-is-better' : 'higher-is-better',
				}),
				step: number({ label: words.step, hint: words.stepHint, initial: numberOf(before, 'step'), more: true }),
			},
			validate: (said) => {
				const faults = readCustomInstrument(withoutEmpty(said), taken).faults.filter(
					({ field }) => field !== 'definition',
				);
				return Object.fromEntries(faults.map(({ field, message }) => [field, message]));
			},
		}),
	);
	if (answers === null) return null;
	const kept = [...before].filter(([name]) => !Object.hasOwn(answers, name));
	return { ...Object.fromEntries(kept), ...withoutEmpty(answers) };
}

function takenIds(others: readonly unknown[]): ReadonlySet<string> {
	return new Set([
		...builtInInstruments.map(({ id }) => id),
		...readCustomInstruments(others).flatMap(({ instrument }) => instrument?.id ?? []),
	]);
}

function withoutEmpty(said: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		Object.entries(said).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
	);
}

function fieldsOf(definition: unknown): ReadonlyMap<string, unknown> {
	return new Map<string, unknown>(
		typeof definition === 'object' && definition !== null ? Object.entries(definition) : [],
	);
}

function textOf(fields: ReadonlyMap<string, unknown>, name: string): string | null {
	const value = fields.get(name);
	return typeof value === 'string' ? value : null;
}

function numberOf(fields: ReadonlyMap<string, unknown>, name: string): number | null {
	const value = fields.get(name);
	return typeof value === 'number' ? value : null;
}

function ratersOf(fields: ReadonlyMap<string, unknown>): readonly string[] {
	const value = fields.get('raters');
	return Array.isArray(value) ? raters.filter((rater) => value.includes(rater)) : ['client', 'therapist'];
}
