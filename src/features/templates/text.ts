// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { leftAlone } from '../../text/phrases';
import { counted } from '../../lib/plural';
import { commandNames } from '../../text/commands';

export const promptText = {
	which: 'Insert a prompt…',
	own: 'My own',
	none: 'Nothing found. Try another word, such as “goals” or “repair”.',
	noEditor: 'Open a note and put the cursor where the words should go, then try again.',
	noOwnNote: (path: string) => `The note with your own prompts is not at ${path}. The settings say where to look.`,
};

export const insertTemplateText = {
	which: 'Insert a template…',
	client: 'Filled for…',
	forPrivate: 'for private notes',
	forRecord: 'for session and other record notes',
	wrongSideTitle: (name: string) => `Insert “${name}” here?`,
	privateIntoRecord:
		'This template is for private notes, and the note in front belongs to the record, which a client or others may be given.',
	privateIntoUnknown:
		'This template is for private notes and names open ruptures. The note in front lies neither in the folder for private notes nor in a client’s. Insert it if this note is for you alone.',
	recordIntoPrivate:
		'This template is for the record, and the note in front is a private one. Session times, goals and plans stay out of it.',
	leftOut: (headings: readonly string[]) =>
		`Left out, since the note has ${headings.length === 1 ? 'it' : 'them'} already: ${headings.map((each) => `“${each}”`).join(', ')}.`,
	allThere: (name: string) => `The note has every section of “${name}” already, so nothing was inserted.`,
	insert: 'Insert it here',
	cancel: 'Cancel',
	copyTitle: commandNames['copy-templates'],
	copySubmit: 'Copy',
	folder: 'Folder',
	folderHint: 'Templates of the same name in this folder take the place of the built-in ones.',
	folderMissing: 'Name a folder.',
	folderUnsafe: (name: string) => `Some of that can’t stand in a folder’s name. “${name}” would work.`,
	copied: (written: number, there: number, folder: string) =>
		`${written === 0 ? 'No template copied' : `${counted(written, 'template')} copied to “${folder}”`}.${leftAlone(there)}`,
};
