import { conflictProblems, copiesAmong, copyProblems } from '../case/copies/conflict-copies';
import type { ResolveLink } from '../notes/entry';
import { selfCheckOccasions } from '../case/same-occasion';
import { unknownClient, type Problem } from '../notes/problem';
import type { PluginNote } from './plugin-note';

/** The problems of notes that belong to no client: self-checks, and those whose client is not there. */
export function homelessProblems(notes: readonly PluginNote[], resolve: ResolveLink): readonly Problem[] {
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
