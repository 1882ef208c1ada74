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

type SideDesk = Pick<Desk, 'cases' | 'note' | 'settings'>;

/** Which side of the notes the note in front is on; null where it can't be told. */
export function sideInFront(desk: SideDesk & Pick<Desk, 'activePath'>): Side | null {
	const path = desk.activePath();
	return path === null ? null : sideOf(desk, path);
}

/** The side a note of ours is on by its kind, any other by its folder: the private one, or that of a client. */
export function sideOf(desk: SideDesk, path: string): Side | null {
	const note = desk.note(path);
	if (note !== null) return sides[note.kind];
	if (path.startsWith(`${desk.settings().privateFolder.replace(/\/+$/, '')}/`)) return 'private';
	return desk.cases
		.clientPaths()
		.some((client) => client.includes('/') && path.startsWith(client.slice(0, client.lastIndexOf('/') + 1)))
		? 'record'
		: null;
}
