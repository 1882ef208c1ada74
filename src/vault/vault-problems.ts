// Problems that no case file holds, since only the vault as a whole shows them.
import { conflictProblems, copiesAmong, copyProblems } from '../case/copies/conflict-copies';
import type { ResolveLink } from '../notes/entry';
import { selfCheckOccasions } from '../case/same-occasion';
import { duplicateClient, unknownClient, type Problem } from '../notes/problem';
import { nameKey } from './link-names';
import type { PluginNote } from './plugin-note';

/** The problems of notes that belong to no client: self-checks, and those whose client is not there. */
export function unassignedProblems(notes: readonly PluginNote[], resolve: ResolveLink): readonly Problem[] {
	const copies = copiesAmong(
		notes.flatMap(({ read }) => read.note ?? []),
		resolve,
	);
	const read = notes.flatMap(({ path, header, read: { problems } }) => {
		const belongs = header.kind !== null && header.kind !== 'self-check';
		return header.client === null || !belongs ? problems : [...problems, unknownClient(path, `[[${header.client}]]`)];
	});
	const checks = copies.counted.filter((note) => note.kind === 'self-check');
	return [...read, ...copyProblems(copies), ...conflictProblems(copies.counted), ...selfCheckOccasions(checks)];
}

/** A problem for each client note, by path, that has the name of another: a link by that name leads to only one of them. */
export function duplicateNameProblems(clients: readonly string[]): readonly Problem[] {
	const first = new Map<string, string>();
	return [...clients].sort().flatMap((path) => {
		const other = first.get(nameKey(path));
		if (other === undefined) first.set(nameKey(path), path);
		return other === undefined ? [] : [duplicateClient(path, other)];
	});
}
