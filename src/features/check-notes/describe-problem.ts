import { groupBy } from '../../lib/group-by';
import type { Problem } from '../../notes/problem';
import { checkText } from '../../text/check-notes';
import { comparePaths } from '../../lib/compare-text';

/** The problems of one note. */
export interface ProblemGroup {
	readonly path: string;
	readonly problems: readonly Problem[];
}

/** The problems by note, in the order of the notes' paths. */
export function groupByNote(problems: readonly Problem[]): readonly ProblemGroup[] {
	return [...groupBy(problems, ({ path }) => path)]
		.map(([path, found]) => ({ path, problems: found }))
		.sort((a, b) => comparePaths(a.path, b.path));
}

/** What a note goes by in the list: its path, or its place in the list in discreet mode. */
export function problemNoteTitle(path: string, place: number, discreet: boolean): string {
	return discreet ? checkText.someNote(place + 1) : path;
}

/** What is wrong, with what was found; in discreet mode only which property it is about. */
export function describeProblem(
	{ property, message }: Pick<Problem, 'property' | 'message'>,
	discreet: boolean,
): string {
	return discreet ? checkText.inShort(property) : message;
}

/** A property's value as a note holds it, for a person to compare. */
export function propertyText(name: string, value: unknown): string {
	if (value === undefined || value === null) return `${name}:`;
	if (Array.isArray(value)) return [`${name}:`, ...value.map((item) => `  - ${plain(item)}`)].join('\n');
	return `${name}: ${plain(value)}`;
}

function plain(value: unknown): string {
	// A number in quotation marks is a text, and just that may be the problem.
	if (typeof value === 'string')
		return /^[\s]*[-+]?[\d.,]+[\s]*$|^(?:true|false)$|^$/.test(value) ? `"${value}"` : value;
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}
