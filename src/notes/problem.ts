// Problems are returned beside the data, never thrown, and the rest of the note still counts.
import { problemText } from '../text/problems';
import { beforeComment } from './lost-text';
import { mappedLine, nestedLink } from './yaml-slips';
import type { DoubleName } from './property-names';

export type ProblemKind =
	| 'unreadable'
	| 'unknown-kind'
	| 'misspelt-property'
	| 'double-property'
	| 'wrong-value'
	| 'missing-property'
	| 'unknown-client'
	| 'unknown-session'
	| 'unknown-instrument'
	| 'unknown-participant'
	| 'lost-text'
	| 'duplicate-number'
	| 'duplicate-client'
	| 'unmatched-review'
	| 'unmatched-repair'
	| 'copy'
	| 'same-occasion'
	| 'score';

/** Something a note says that can't be taken as meant. `message` is a sentence for a person; `suggestion` what may have been meant. */
export interface Problem {
	readonly path: string;
	readonly property: string | null;
	readonly kind: ProblemKind;
	readonly message: string;
	readonly suggestion: string | null;
	/** The path of the other note it is about, to compare this one with. */
	readonly other?: string;
	/** The line of the note it is in, from 1, where its properties can't be read. */
	readonly line?: number;
}

/** What was found, in a few words, cut short so that no note is printed whole. */
export function describeValue(value: unknown): string {
	if (value === null || value === undefined) return problemText.nothing;
	const link = nestedLink(value);
	if (link !== null) return problemText.unquoted(link);
	const line = mappedLine(value);
	if (line !== null) return problemText.unquoted(line.length > 40 ? `${line.slice(0, 40)}…` : line);
	if (Array.isArray(value)) return problemText.listOf(value.length);
	switch (typeof value) {
		case 'string':
			return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
		case 'number':
		case 'boolean':
		case 'bigint':
			return String(value);
		default:
			return problemText.nested;
	}
}

export function unknownKind(path: string, found: unknown, suggestion: string | null): Problem {
	return {
		path,
		property: 'alliance',
		kind: 'unknown-kind',
		message: problemText.unknownKind(describeValue(found), suggestion),
		suggestion,
	};
}

export function misspeltProperty(path: string, property: string, suggestion: string): Problem {
	return { path, property, kind: 'misspelt-property', message: problemText.misspelt(property, suggestion), suggestion };
}

export function doubleProperty(path: string, { name, counted, other }: DoubleName): Problem {
	return {
		path,
		property: name,
		kind: 'double-property',
		message: problemText.double(counted, other),
		suggestion: null,
	};
}

export function wrongValue(
	path: string,
	property: string,
	found: unknown,
	{ expected, suggestion = null }: { readonly expected: string; readonly suggestion?: string | null | undefined },
): Problem {
	return {
		path,
		property,
		kind: 'wrong-value',
		message: problemText.wrongValue(property, describeValue(found), expected, suggestion),
		suggestion,
	};
}

export function missingProperty(path: string, property: string, expected: string): Problem {
	return {
		path,
		property,
		kind: 'missing-property',
		message: problemText.missing(property, expected),
		suggestion: null,
	};
}

export function unmatchedReview(path: string, property: string, entry: string, suggestion: string | null): Problem {
	return {
		path,
		property,
		kind: 'unmatched-review',
		message: problemText.unmatchedReview(property, describeValue(entry), suggestion),
		suggestion,
	};
}

export function unmatchedRepair(path: string, line: string, suggestion: string | null): Problem {
	return {
		path,
		property: 'repairs',
		kind: 'unmatched-repair',
		message: problemText.unmatchedRepair(describeValue(line), suggestion),
		suggestion,
	};
}

export function unknownSession(path: string, property: string, link: string): Problem {
	return {
		path,
		property,
		kind: 'unknown-session',
		message: problemText.unknownSession(property, describeValue(link)),
		suggestion: null,
	};
}

export function unknownClient(path: string, link: string): Problem {
	return {
		path,
		property: 'client',
		kind: 'unknown-client',
		message: problemText.unknownClient(describeValue(link)),
		suggestion: null,
	};
}

export function duplicateNumber(path: string, number: number, holder: string): Problem {
	return {
		path,
		property: 'number',
		kind: 'duplicate-number',
		message: problemText.duplicateNumber(number, holder),
		suggestion: null,
	};
}

export function duplicateClient(path: string, other: string): Problem {
	return {
		path,
		property: null,
		kind: 'duplicate-client',
		message: problemText.duplicateClient(other),
		suggestion: null,
	};
}

export function unknownInstrument(path: string, instrument: string, suggestion: string | null): Problem {
	return {
		path,
		property: 'instrument',
		kind: 'unknown-instrument',
		message: problemText.unknownInstrument(describeValue(instrument), suggestion),
		suggestion,
	};
}

export function unknownParticipant(
	path: string,
	property: string,
	code: string,
	{ participants, suggestion }: { readonly participants: readonly string[]; readonly suggestion: string | null },
): Problem {
	return {
		path,
		property,
		kind: 'unknown-participant',
		message: problemText.unknownParticipant(property, describeValue(code), participants, suggestion),
		suggestion,
	};
}

/** `written` is the whole text, of which only what stands before ` #` was read. */
export function lostText(path: string, property: string, written: string): Problem {
	return {
		path,
		property,
		kind: 'lost-text',
		message: problemText.lostText(property, describeValue(written), describeValue(beforeComment(written))),
		suggestion: written,
	};
}

/** `place` is the number that would tell it from `other`, should both be meant; null where that is no way out. */
export function copyProblem(path: string, other: string | null, message: string, place: number | null): Problem {
	return {
		path,
		property: place === null ? null : 'occasion',
		kind: 'copy',
		message,
		suggestion: place === null ? null : String(place),
		...(other === null ? {} : { other }),
	};
}

/** `place` is the number that tells it from `other`, should both be meant. */
export function sameOccasion(path: string, other: string, message: string, place: number): Problem {
	return { path, property: 'occasion', kind: 'same-occasion', message, suggestion: String(place), other };
}

/** `reason` is a whole sentence. */
export function scoreProblem(path: string, property: string | null, reason: string): Problem {
	return { path, property, kind: 'score', message: reason, suggestion: null };
}
