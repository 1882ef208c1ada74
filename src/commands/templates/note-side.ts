import type { NoteKind } from '../../notes/kinds';
import type { Desk } from '../desk';

export type Side = 'record' | 'private';

const sides: Readonly<Record<NoteKind, Side>> = {
	client: 'record',
	session: 'record',
	measure: 'record',
	rupture: 'private',
	reflection: 'private',
	'self-check': 'private',
};

/** Which side of the notes the note in front is on; null for a note that is none of ours and not in the private folder. */
export function sideInFront(desk: Pick<Desk, 'note' | 'activePath' | 'settings'>): Side | null {
	const path = desk.activePath();
	if (path === null) return null;
	const note = desk.note(path);
	if (note !== null) return sides[note.kind];
	return path.startsWith(`${desk.settings().privateFolder.replace(/\/+$/, '')}/`) ? 'private' : null;
}
