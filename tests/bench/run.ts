// `npm run bench`: what the built plugin costs, in a real Chromium, against bare loops in the same run.
// `--large` adds the vaults of 100,000 notes; `--write` makes docs/performance.md of what was seen.
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../workbench/browser/launch';
import { machineInfo } from './machine-info';
import { caseload } from './caseload';
import { drawing } from './drawing';
import { benchForms } from './forms';
import { vaultSizes } from './vault-sizes';

const root = resolve(import.meta.dirname, '../..');
const large = process.argv.includes('--large');

async function machine(): Promise<string> {
	const browser = await launchChromium();
	const version = browser.version();
	await browser.close();
	return `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release().split('-')[0] ?? ''}, Chromium ${version.split('.')[0] ?? version}, Node ${process.version}. Other work on the machine at the beginning: load ${(loadavg()[0] ?? 0).toFixed(1)}.`;
}

async function bundle(): Promise<string> {
	const main = await readFile(join(root, 'main.js'));
	return `### Size\n\n\`main.js\` has ${Math.round(main.length / 1000)} kB, ${Math.round(gzipSync(main, { level: 9 }).length / 1000)} kB packed.`;
}

const sections = [machine, bundle, () => vaultSizes(large), drawing, caseload, benchForms, machineInfo];
const seen: string[] = [];
for (const section of sections) {
	const text = await section();
	seen.push(text);
	process.stdout.write(`${text}\n\n`);
}

if (process.argv.includes('--write')) {
	await writeFile(
		join(root, 'docs/performance.md'),
		`# Performance

Written by \`npm run bench -- --large --write\`, not by hand. Milliseconds depend on the machine; what one figure is to
another in the same run depends on it less. All is measured in the workbench, over notes on disk, with the built plugin; a
real Obsidian adds its own work. Figures of script are processor time of the page.

${seen.join('\n\n')}
`,
	);
}
