// Copies the plugin's three files into a vault and enables it there; touches nothing else.
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const id = 'working-alliance';
const files = ['main.js', 'manifest.json', 'styles.css'];
const root = resolve(import.meta.dirname, '..');

async function isFolder(path: string): Promise<boolean> {
	return stat(path).then(
		(found) => found.isDirectory(),
		() => false,
	);
}

/** The enabled plugins as the vault lists them; none where it has no such list yet. An unreadable list stops everything. */
async function enabledPlugins(list: string): Promise<string[]> {
	const text = await readFile(list, 'utf8').catch(() => null);
	if (text === null) return [];
	const parsed: unknown = JSON.parse(text);
	if (!Array.isArray(parsed) || !parsed.every((each) => typeof each === 'string'))
		throw new Error(`${list} is not a list of plugin ids; it was left as it is.`);
	return parsed;
}

async function install(vault: string): Promise<string> {
	const config = join(vault, '.obsidian');
	if (!(await isFolder(config)))
		throw new Error(
			`${vault} is no vault: it has no .obsidian folder. Open it in Obsidian once, or name another folder.`,
		);
	const list = join(config, 'community-plugins.json');
	const enabled = await enabledPlugins(list);
	const folder = join(config, 'plugins', id);
	await mkdir(folder, { recursive: true });
	for (const file of files) await copyFile(join(root, file), join(folder, file));
	if (!enabled.includes(id)) await writeFile(list, `${JSON.stringify([...enabled, id], null, 2)}\n`);
	return folder;
}

const vault = process.argv[2];
if (vault === undefined) {
	console.error('Name the vault: npm run install-plugin -- <vault>');
	process.exitCode = 1;
} else {
	try {
		const folder = await install(resolve(vault));
		console.warn(`Installed in ${folder}. Restart Obsidian, or reload it, and allow community plugins if it asks.`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
