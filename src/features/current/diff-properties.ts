import { isBlank } from '../../lib/is-blank';
import type { NoteKind, PropertiesOf } from '../../notes/kinds';
import type { PropertyChange } from '../../notes/write-note';

/**
 * The part of what was answered that the note does not say already; null when it says all of it. An answer left empty takes
 * away a value that is there, and is no change where none does.
 */
export function diffProperties<Kind extends NoteKind>(
	properties: PropertiesOf<Kind>,
	answered: PropertyChange<Kind>,
): PropertyChange<Kind> | null;
export function diffProperties(
	properties: Readonly<Record<string, unknown>>,
	answered: Readonly<Record<string, unknown>>,
): unknown {
	const differing = Object.entries(answered).filter(([name, value]) => !isSameValue(properties[name], value));
	return differing.length === 0 ? null : Object.fromEntries(differing);
}

function isSameValue(found: unknown, answer: unknown): boolean {
	if (isBlank(answer)) return isBlank(found);
	if (!Array.isArray(found) || !Array.isArray(answer)) return found === answer;
	// Who came is no sequence.
	return found.length === answer.length && found.every((item) => answer.includes(item));
}
