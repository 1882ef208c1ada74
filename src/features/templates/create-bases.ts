import { basesText } from '../../text/bases';
import { baseFiles } from '../../templates/bases';
import { fixedFolder } from '../../templates/note-path';
import { createUnlessThere } from '../../vault/create-unless-there';
import type { CommandContext } from '../current/command-context';

/** Writes the ready bases into the folder that all clients share, or one of their own; one that is there already stays as it is. */
export async function createBases(context: Pick<CommandContext, 'files' | 'settings' | 'showNotice'>): Promise<void> {
	const fixed = fixedFolder(context.settings().clientPath);
	const folder = fixed === '' ? basesText.folder : fixed;
	const files = baseFiles();
	let written = 0;
	for (const { name, text } of files) {
		const path = `${folder}/${name}.base`;
		if (await createUnlessThere(context.files, path, text)) written += 1;
	}
	context.showNotice(basesText.created(written, files.length - written, folder));
}
