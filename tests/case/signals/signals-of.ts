// Scores in a line, and the signals of a case by one rule.
import type { CaseFile, Signal } from '../../../src/case/case-file';
import { caseSignals } from '../../../src/case/signals/case-signals';
import { defaultSignalRules, signalRuleOrder, type SignalRule, type SignalRules } from '../../../src/case/signal-rules';
import { instrumentsById } from '../../../src/instruments/built-in/built-in';
import { addDays, parseDay, type Day } from '../../../src/notes/day';

/** `6 7 - 0`: `-` for a session without a score. */
export function scores(line: string): readonly (number | null)[] {
	return line.split(/\s+/).map((word) => (word === '-' ? null : Number(word)));
}

export function day(text: string): Day {
	const read = parseDay(text);
	if (read === null) throw new Error(`No such day: ${text}`);
	return read;
}

/** The day of a weekly session of 2026, `01-01` the first. */
export function weekly(session: number): string {
	return addDays(day('2026-01-01'), (session - 1) * 7).slice(5);
}

/** One weekly session for each place of the lines: `sessions({ bond: '6 7 -', 'client-bond': '7 - 8' })`. Words of `and` are at that session. */
export function sessions(
	lines: Readonly<Record<string, string>>,
	and: Readonly<Record<number, string>> = {},
): readonly string[] {
	const given = Object.entries(lines).map(([property, line]) => [property, scores(line)] as const);
	const count = Math.max(...given.map(([, values]) => values.length));
	return Array.from({ length: count }, (_, index) => {
		const ratings = given.flatMap(([property, values]) =>
			typeof values[index] === 'number' ? [`${property}=${values[index]}`] : [],
		);
		return [weekly(index + 1), `#${index + 1}`, ...ratings, and[index + 1] ?? ''].join(' ').trim();
	});
}

/** Measure notes on weekly sessions: `measures('srs', '36 - 35.9')`, by path. */
export function measures(
	instrument: string,
	line: string,
	more: Readonly<Record<string, unknown>> = {},
): Record<string, Record<string, unknown>> {
	return Object.fromEntries(
		scores(line).flatMap((value, index) =>
			value === null
				? []
				: [
						[
							`${instrument} ${JSON.stringify(more)} ${index + 1}.md`,
							{
								alliance: 'measure',
								client: '[[K-014]]',
								date: `2026-${weekly(index + 1)}`,
								instrument,
								rater: 'client',
								total: value,
								...more,
							},
						],
					],
		),
	);
}

/** The rules with only these on. */
export function only(on: readonly SignalRule[], rules: SignalRules = defaultSignalRules): SignalRules {
	return signalRuleOrder.reduce<SignalRules>(
		(all, rule) => ({ ...all, [rule]: { ...all[rule], on: on.includes(rule) } }),
		rules,
	);
}

export function signalsOf(
	file: CaseFile,
	on: SignalRule | readonly SignalRule[],
	rules: SignalRules = defaultSignalRules,
	today = '2026-12-31',
): readonly Signal[] {
	return caseSignals(file, instrumentsById([]), only(typeof on === 'string' ? [on] : on, rules), day(today));
}

/** The sessions the signals are at. */
export const places = (signals: readonly Signal[]): readonly (number | null)[] => signals.map(({ at }) => at.session);
