// Plays the end-to-end scenarios in Obsidian itself, or with `--plain-chromium` through the same protocol in the workbench.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SCENARIOS } from '../tests/e2e/hosts/scenarios';

const root = resolve(import.meta.dirname, '..');

const USAGE = `Plays the end-to-end scenarios in a real Obsidian, over vaults that are thrown away.

  npm run e2e:obsidian -- [options] [file or title …]

  --plain-chromium    in a plain Chromium that shows the workbench, reached in the same way

  OBSIDIAN_VERSION    the app's version, or "latest"
  OBSIDIAN_INSTALLER  the installer's version, or "latest"`;

/** Finds or downloads Obsidian, and says which; or says in one sentence what is needed, and ends. */
async function provideObsidian(): Promise<void> {
	try {
		const { provideObsidian: provide } = await import('../tests/e2e/hosts/devtools/obsidian');
		process.stdout.write(`The scenarios are played in Obsidian ${await provide()}.\n`);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		process.stderr.write(
			`This needs Obsidian, which could be neither found in ~/.obsidian-cache (or the folder that OBSIDIAN_CACHE names) nor downloaded from GitHub (${why.split('\n')[0] ?? ''}): connect to the internet once, or set OBSIDIAN_VERSION to a version that is in the cache.\n`,
		);
		process.exit(1);
	}
}

const { values, positionals } = parseArgs({
	options: { 'plain-chromium': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
	allowPositionals: true,
});
if (values.help) {
	process.stdout.write(`${USAGE}\n`);
	process.exit(0);
}
if (!values['plain-chromium']) await provideObsidian();
const vitest = spawn(
	process.execPath,
	[
		resolve(root, 'node_modules/vitest/vitest.mjs'),
		'run',
		'--project=e2e',
		'--tags-filter=!workbench && !phone',
		...(positionals.length > 0 ? positionals : SCENARIOS.map((name) => `tests/e2e/${name}.e2e.ts`)),
	],
	{
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, E2E_HOST: values['plain-chromium'] ? 'plain-chromium' : 'obsidian' },
	},
);
vitest.on('close', (code) => process.exit(code ?? 1));
