import { isWithin } from '../../lib/path-key';
import { folderOf } from '../../notes/entry';
import { safeFolder } from '../../templates/note-path';
import type { NoteKind } from '../../notes/kinds';
import type { CommandContext } from './command-context';

export type NoteSide = 'record' | 'private';

const sideByKind: Readonly<Record<NoteKind, NoteSide>> = {
	client: 'record',
	session: 'record',
	measure: 'record',
	rupture: 'private',
	reflection: 'private',
	'self-check': 'private',
};

type NoteSideContext = Pick<CommandContext, 'cases' | 'note' | 'settings'>;

/** Which side of the notes the active note is on; null where it can't be told. */
export function activeNoteSide(context: NoteSideContext & Pick<CommandContext, 'activePath'>): NoteSide | null {
	const path = context.activePath();
	return path === null ? null : noteSideOf(context, path);
}

/** The side a plugin note is on by its kind, any other by its folder: the private one, or that of a client. */
export function noteSideOf(context: NoteSideContext, path: string): NoteSide | null {
	const note = context.note(path);
	if (note !== null) return sideByKind[note.kind];
	if (isWithin(path, safeFolder(context.settings().privateFolder))) return 'private';
	return context.cases.clientPaths().some((client) => isWithin(path, folderOf(client))) ? 'record' : null;
}
