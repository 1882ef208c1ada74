import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { root } from './root';

/** For what the page does only after the disk, or a drawing, has caught up. */
export const pollOptions = { timeout: 15_000 };

/** The demo notes by path, with these beside them from the start. */
export function demoVaultWith(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	const folder = path.join(root, 'tests', 'demo-vault');
	const notes = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return {
		...Object.fromEntries(
			notes.map((entry) => [
				path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
				readFileSync(path.join(entry.parentPath, entry.name), 'utf8'),
			]),
		),
		...files,
	};
}
