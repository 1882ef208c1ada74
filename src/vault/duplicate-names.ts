import { duplicateClient, type Problem } from '../notes/problem';
import { nameKey } from './link-names';

/** A problem for each client note, by path, that has the name of another: a link by that name leads to only one of them. */
export function duplicateNameProblems(clients: readonly string[]): readonly Problem[] {
	const first = new Map<string, string>();
	return [...clients].sort().flatMap((path) => {
		const other = first.get(nameKey(path));
		if (other === undefined) first.set(nameKey(path), path);
		return other === undefined ? [] : [duplicateClient(path, other)];
	});
}
