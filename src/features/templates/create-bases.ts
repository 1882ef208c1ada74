import { basesText } from '../../text/bases';
import { baseFiles } from '../../templates/bases';
import { fixedFolder, safeFolder } from '../../templates/note-path';
import { createUnlessThere } from '../../vault/create-unless-there';
import type { CommandContext } from '../current/command-context';

/**
 * Writes the ready bases into the folder that all clients share, or one of their own, and those that show what private notes
 * say into the private folder; one that is there already stays as it is.
 */
export async function createBases(context: Pick<CommandContext, 'files' | 'settings' | 'showNotice'>): Promise<void> {
	const { clientPath, privateFolder } = context.settings();
	const folders = {
		record: fixedFolder(clientPath) || basesText.folder,
		private: safeFolder(privateFolder) || basesText.folder,
	};
	const files = baseFiles();
	let written = 0;
	for (const { name, text, isPrivate } of files) {
		const path = `${isPrivate ? folders.private : folders.record}/${name}.base`;
		if (await createUnlessThere(context.files, path, text)) written += 1;
	}
	context.showNotice(basesText.created(written, files.length - written, [...new Set(Object.values(folders))]));
}
