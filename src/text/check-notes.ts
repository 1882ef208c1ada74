// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { counted } from '../lib/plural';

export const checkText = {
	title: 'Problems in notes',
	checking: 'Checking notes',
	nothing: 'Every note of yours reads as it should.',
	allDone: 'Nothing is left to look at.',
	found: (problems: number, notes: number) =>
		`${counted(problems, 'problem')} in ${counted(notes, 'note')}. The rest of each note counts all the same.`,
	more: (notes: number) => `Show more (${counted(notes, 'note')})`,
	someNote: (number: number) => `Note ${number}`,
	inShort: (property: string | null) =>
		`${property === null ? 'Something in this note' : `“${property}”`} can’t be taken as meant.`,
	open: 'Open',
	openNote: (name: string) => `Open ${name}`,
	openOther: 'Open the other',
	compare: 'Compare',
	compareWith: (name: string) => `Compare ${name} with the other note`,
	thisNote: 'This note',
	otherNote: 'The other',
	noneHere: 'nothing',
	sameProperties: 'Every property is the same.',
	sameText: 'The texts are the same.',
	otherText: 'The texts differ: open both to compare them.',
	repair: 'Repair…',
	keepBoth: 'Keep both…',
	repairNow: 'Change this property',
	choose: 'This can be meant in two ways. Choose the one you meant.',
	repairTo: 'Change to this',
	repairToThis: (after: string) => `Change to ${after}`,
	notNow: 'Not now',
	before: 'Now',
	after: 'After',
	changed: 'The note has changed since. Nothing was done; close this list and check again.',
	notRepaired: 'The note could not be written. Nothing was changed; open it and correct the property there.',
	numbers: 'Numbers kept as text',
	numbersAsText: (numbers: number, notes: number) =>
		`${counted(numbers, 'number')} in ${counted(notes, 'note')} ${numbers === 1 ? 'is' : 'are'} kept as text. They count as they are. As numbers, Obsidian’s own views sort and add them up too.`,
	turnIntoNumbers: 'Turn them into numbers…',
	inNumbers: (property: string) => `“${property}”`,
	moreNumbers: (more: number) => `and ${counted(more, 'more', 'more')}.`,
	writeNumbers: (numbers: number, notes: number) =>
		`Change ${counted(numbers, 'property', 'properties')} in ${counted(notes, 'note')}`,
	writingNumbers: 'Turning texts into numbers',
	numbersWritten: (written: number, of: number, failed: number) =>
		`${written} of ${counted(of, 'property is a number', 'properties are numbers')} now.${failed === 0 ? '' : ` ${counted(failed, 'note')} could not be written.`}`,
	conflictCopy:
		'By its name, this is a copy that syncing has made. Compare it with the other note, keep what you want in one of them, and delete the other yourself.',
	conflictCopyOf: (of: string) =>
		`By its name, this is a copy of “${of}” that syncing has made, but the two say different things. Both count. Compare them, keep what you want in one, and delete the other yourself.`,
	sameForm: (of: string) =>
		`“${of}” holds the same form, from the same person and for the same session or day. Both count. Compare the two: if one corrects the other, delete the wrong one yourself; if the form was filled in twice, keep both.`,
	sameSession: (of: string) =>
		`“${of}” is for the same time. Both count. Compare the two: if it is one session, keep what you want in one of them and delete the other yourself; if there were two, keep both.`,
	sameSelfCheck: (of: string) =>
		`“${of}” is a self-check of the same day. Both count. Compare the two: delete one yourself, or keep both.`,
	twin: (of: string) =>
		`This says the same as “${of}”, so the two count once. If it is a copy, delete it yourself. If both are meant, keep both: then each of them counts.`,
};
