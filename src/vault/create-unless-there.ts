import type { NoteFiles } from './note-files';
import { PathTaken } from './path-taken';

/** Makes a file of text; false, and nothing done, where one of that path is there, also one that comes at that very moment. */
export async function createUnlessThere(
	files: Pick<NoteFiles, 'exists' | 'createText'>,
	path: string,
	text: string,
): Promise<boolean> {
	if (files.exists(path)) return false;
	try {
		await files.createText(path, text);
	} catch (error) {
		if (error instanceof PathTaken) return false;
		throw error;
	}
	return true;
}
