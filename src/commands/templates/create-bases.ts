import { basesText } from '../../strings';
import { baseFiles } from '../../templates/bases';
import type { Desk } from '../desk';

/** Writes the ready bases into the folder of the clients; one that is there already stays as it is. */
export async function createBases(desk: Pick<Desk, 'files' | 'settings' | 'say'>): Promise<void> {
	const folder = clientsFolder(desk.settings().clientPath);
	const files = baseFiles();
	let written = 0;
	for (const { name, text } of files) {
		const path = `${folder}/${name}.base`;
		if (desk.files.exists(path)) continue;
		await desk.files.createText(path, text);
		written += 1;
	}
	desk.say(basesText.created(written, files.length - written, folder));
}

/** The part of the pattern that is the same for every client; a folder of their own where there is none. */
function clientsFolder(pattern: string): string {
	const parts = pattern.split('/').slice(0, -1);
	const first = parts.findIndex((part) => part.includes('{{'));
	const folder = (first < 0 ? parts : parts.slice(0, first)).map((part) => part.trim()).filter((part) => part !== '').join('/');
	return folder === '' ? basesText.folder : folder;
}
