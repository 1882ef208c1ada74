// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { didYouMean } from './phrases';

export const problemText = {
	nothing: 'nothing',
	nested: 'a nested value',
	listOf: (length: number) => `a list of ${length}`,
	unquoted: (text: string) => `“${text}” without the quotation marks it needs`,
	unknownKind: (found: string, suggestion: string | null) =>
		`${found} is not a kind of note this plugin knows.${didYouMean(suggestion)}`,
	misspelt: (property: string, suggestion: string) =>
		`“${property}” is not a property of this kind of note.${didYouMean(suggestion)}`,
	double: (counted: string, other: string) =>
		`“${counted}” and “${other}” are one property to Obsidian. What “${counted}” holds counts; keep one of the two and delete the other.`,
	wrongValue: (property: string, found: string, expected: string, suggestion: string | null) =>
		`“${property}” holds ${found}; expected ${expected}.${didYouMean(suggestion)}`,
	missing: (property: string, expected: string) => `“${property}” is missing; expected ${expected}.`,
	unmatchedReview: (property: string, found: string, suggestion: string | null) =>
		`${found} in “${property}” matches nothing that was agreed and is still open.${didYouMean(suggestion)}`,
	unmatchedRepair: (found: string, suggestion: string | null) =>
		`${found} in “repairs” matches no rupture line that is still open.${didYouMean(suggestion)}`,
	unknownSession: (property: string, found: string) => `${found} in “${property}” leads to no session of this client.`,
	unknownClient: (found: string) => `${found} in “client” leads to no client note.`,
	duplicateNumber: (number: number, holder: string) =>
		`Another session of this client has the number ${number}: ${holder}.`,
	duplicateClient: (other: string) =>
		`Another client note has the same name: ${other}. Links by that name alone lead to one of the two; rename one of them.`,
	unknownParticipant: (property: string, found: string, participants: readonly string[], suggestion: string | null) =>
		`${found} in “${property}” is none of this client’s participants (${participants.join(', ')}).${didYouMean(suggestion)}`,
	lostText: (property: string, written: string, read: string) =>
		`${written} in “${property}” counts as ${read} only: without quotation marks, what follows # is left out.`,
	unknownInstrument: (found: string, suggestion: string | null) =>
		`${found} is not an instrument this vault knows.${didYouMean(suggestion)}`,
};
