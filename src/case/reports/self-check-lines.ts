import { parseDay } from '../../notes/day';
import type { SelfCheckNote } from '../../notes/kinds';
import { comparePaths, compareText } from '../../lib/compare-text';

export const selfCheckScales = ['energy', 'boredom', 'irritability', 'fatigue'] as const;
export type SelfCheckName = (typeof selfCheckScales)[number];

/** One line of the therapist's own state, 0 to 10. It is never tied to a client. */
export interface SelfCheckLine {
	readonly name: SelfCheckName;
	/** Oldest first; null where that day's self-check leaves it out. */
	readonly points: readonly { readonly date: string; readonly value: number | null; readonly path: string }[];
}

/** The four lines over all self-checks with a day; a line that no self-check has is left out. */
export function selfCheckLines(notes: readonly SelfCheckNote[]): readonly SelfCheckLine[] {
	const dated = notes
		.flatMap(({ path, properties }) => {
			const date = parseDay(properties.date ?? '');
			return date === null ? [] : [{ path, date, properties }];
		})
		.sort((a, b) => compareText(a.date, b.date) || comparePaths(a.path, b.path));
	return selfCheckScales
		.map((name) => ({
			name,
			points: dated.map(({ path, date, properties }) => ({ date, path, value: properties[name] ?? null })),
		}))
		.filter(({ points }) => points.some(({ value }) => value !== null));
}
