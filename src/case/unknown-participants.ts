import { closestMatch } from '../notes/closest-match';
import { normalizeText } from '../notes/entry';
import type { AnyNote } from '../notes/kinds';
import { unknownParticipant, type Problem } from '../notes/problem';

/**
 * A problem for every participant that a client's notes name and the client note does not; none for a client whose note names
 * no participants. Case and white space make no other person.
 */
export function unknownParticipants(notes: readonly AnyNote[], participants: readonly string[]): readonly Problem[] {
	if (participants.length === 0) return [];
	const known = new Set(participants.map(normalizeText));
	return notes.flatMap((note) =>
		namedIn(note)
			.filter(({ code, also }) => !known.has(normalizeText(code)) && normalizeText(code) !== also)
			.map(({ property, code }) =>
				unknownParticipant(note.path, property, code, {
					participants,
					suggestion: closestMatch(code, participants),
				}),
			),
	);
}

interface Named {
	readonly property: string;
	readonly code: string;
	/** What the property may say instead of a participant. */
	readonly also?: string;
}

function namedIn(note: AnyNote): readonly Named[] {
	const one = (property: string, code: string | undefined, also?: string): readonly Named[] =>
		code === undefined ? [] : [{ property, code, ...(also === undefined ? {} : { also }) }];
	switch (note.kind) {
		case 'session': {
			const { present, floor } = note.properties;
			return [...(present ?? []).flatMap((code) => one('present', code)), ...one('floor', floor, 'even')];
		}
		case 'measure':
			return one('participant', note.properties.participant);
		case 'rupture':
			return [
				...one('participant', note.properties.participant),
				...one('between', note.properties.between, 'therapist'),
			];
		default:
			return [];
	}
}
