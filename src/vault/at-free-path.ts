import { freePath } from '../templates/note-path';
import { PathTaken } from './path-taken';

/**
 * Makes a file at the wanted path, or at the next one that nothing has (` 2`, ` 3` …), also where another window or device
 * takes a path at that very moment. Gives what `make` gives; throws whatever else it throws.
 */
export async function atFreePath<Made>(
	files: { exists(path: string): boolean },
	wanted: string,
	make: (path: string) => Promise<Made>,
): Promise<Made> {
	const met = new Set<string>();
	for (;;) {
		const path = freePath(wanted, (each) => met.has(each) || files.exists(each));
		try {
			return await make(path);
		} catch (error) {
			if (!(error instanceof PathTaken)) throw error;
			met.add(path);
		}
	}
}
