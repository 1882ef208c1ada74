import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { OpenOptions } from './host';

type Content = ReadonlyMap<string, Buffer | string>;

/** Folders read before, by their path: the demo vault is copied a hundred times, and never changes. */
const read = new Map<string, Content>();

function contentOf(folder: string): Content {
	const known = read.get(folder);
	if (known !== undefined) return known;
	const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const content = new Map(
		files.map((entry) => {
			const full = path.join(entry.parentPath, entry.name);
			return [path.relative(folder, full), fs.readFileSync(full)] as const;
		}),
	);
	read.set(folder, content);
	return content;
}

/** Writes a vault into a folder of its own and says where. One call at a time, which for small files is the quickest. */
export function makeVault(vault: OpenOptions['vault']): string {
	// The vault's name is seen on pictures, so it is not the temporary folder's.
	const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-test-')), 'Practice');
	const made = new Set<string>();
	const content = typeof vault === 'string' ? contentOf(vault) : new Map(Object.entries(vault ?? {}));
	fs.mkdirSync(folder);
	for (const [notePath, text] of content) {
		const full = path.join(folder, notePath);
		const parent = path.dirname(full);
		if (!made.has(parent)) fs.mkdirSync(parent, { recursive: true });
		made.add(parent);
		fs.writeFileSync(full, text);
	}
	return folder;
}

/** What a test does with the notes behind the app's back. */
export interface VaultOnDisk {
	/** A note's text as it is on disk. */
	read(notePath: string): Promise<string>;
	write(notePath: string, text: string): Promise<void>;
	remove(notePath: string): Promise<void>;
	exists(notePath: string): Promise<boolean>;
	/** The paths of all files of the vault, hidden ones left out, in order. */
	files(): Promise<string[]>;
}

export function vaultOnDisk(folder: string): VaultOnDisk {
	const full = (notePath: string): string => path.join(folder, notePath);
	return {
		read: async (notePath) => fs.promises.readFile(full(notePath), 'utf8'),
		async write(notePath, text) {
			await fs.promises.mkdir(path.dirname(full(notePath)), { recursive: true });
			await fs.promises.writeFile(full(notePath), text);
		},
		remove: async (notePath) => fs.promises.rm(full(notePath), { recursive: true }),
		exists: async (notePath) => Promise.resolve(fs.existsSync(full(notePath))),
		async files() {
			const entries = await fs.promises.readdir(folder, { recursive: true, withFileTypes: true });
			return entries
				.filter((entry) => entry.isFile())
				.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
				.filter((file) => !file.split('/').some((part) => part.startsWith('.')))
				.sort();
		},
	};
}
