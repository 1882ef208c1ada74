import { spawn } from 'node:child_process';
import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startWorkbench } from './server';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

const USAGE = `Opens the built plugin over a copy of the demo vault, in a browser.

  npm run demo -- [options]

  --vault <folder>    work on this folder itself, instead of on a copy of the demo vault
  --plugin <folder>   the folder of a built plugin; may be repeated (default: this repository)
  --layout <file>     what the copy opens with, in the form of .obsidian/workspace.json; left aside with --vault
  --port <number>     default: a free one
  --no-open           print the address only`;

/** Asks the desktop to show the address; where there is none, the printed address has to do. */
function openBrowser(url: string): void {
	if (
		process.platform === 'linux' &&
		process.env['DISPLAY'] === undefined &&
		process.env['WAYLAND_DISPLAY'] === undefined
	)
		return;
	const openers = new Map<string, readonly [string, readonly string[]]>([
		['darwin', ['open', [url]]],
		['win32', ['cmd', ['/c', 'start', '', url]]],
	]);
	const [command, args] = openers.get(process.platform) ?? ['xdg-open', [url]];
	const child = spawn(command, args, { detached: true, stdio: 'ignore' });
	child.on('error', () => undefined);
	child.unref();
}

const { values } = parseArgs({
	options: {
		vault: { type: 'string' },
		plugin: { type: 'string', multiple: true },
		layout: { type: 'string' },
		port: { type: 'string' },
		open: { type: 'boolean', default: true },
		help: { type: 'boolean', short: 'h' },
	},
	allowNegative: true,
});

if (values.help === true) {
	process.stdout.write(`${USAGE}\n`);
} else {
	let copy: string | null = null;
	if (values.vault === undefined) {
		copy = await fs.mkdtemp(path.join(os.tmpdir(), 'workbench-'));
		await fs.cp(path.join(root, 'tests', 'demo-vault'), path.join(copy, 'Practice'), { recursive: true });
		if (values.layout !== undefined)
			await fs.copyFile(values.layout, path.join(copy, 'Practice', '.obsidian', 'workbench-layout.json'));
	}
	const vault = values.vault ?? path.join(copy ?? '', 'Practice');
	const workbench = await startWorkbench({
		vault,
		plugins: (values.plugin ?? [root]).map((folder) => path.resolve(folder)),
		...(values.port === undefined ? {} : { port: Number(values.port) }),
	});
	process.stdout.write(
		`${copy === null ? `The notes are those in ${path.resolve(vault)}.` : 'The notes are a copy of the demo vault; nothing you do here lasts.'}\n`,
	);
	process.stdout.write(`Open ${workbench.url}\nCtrl-C stops it.\n`);
	if (values.open) openBrowser(workbench.url);
	let stopping = false;
	const stop = async (): Promise<void> => {
		if (stopping) return;
		stopping = true;
		await workbench.close();
		if (copy !== null) await fs.rm(copy, { recursive: true, force: true });
		process.exit(0);
	};
	process.on('SIGINT', () => void stop());
	process.on('SIGTERM', () => void stop());
}
