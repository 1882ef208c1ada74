// `npm run bench`: what the built plugin costs, in a real Chromium, against a bare loop in the same run.
// Ratios are to be quoted; milliseconds depend on the machine.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchChromium } from '../workbench/browser';
import { startWorkbench } from '../workbench/server';
import { benchForms } from './forms';
import { measureInPage, type Measured } from './in-page';
import { makeVault, type VaultSize } from './make-vault';

const root = resolve(import.meta.dirname, '../..');

/** The last two differ only in foreign notes, the first and third only in our own. */
const sizes: readonly VaultSize[] = [
	{ notes: 1_000, ours: 250 },
	{ notes: 15_000, ours: 0 },
	{ notes: 20_000, ours: 5_000 },
	...(process.argv.includes('--large') ? [{ notes: 100_000, ours: 5_000 }, { notes: 100_000, ours: 25_000 }] : []),
];

async function measure(size: VaultSize): Promise<Measured> {
	const folder = await mkdtemp(join(tmpdir(), 'working-alliance-bench-'));
	// A vault with none of ours still needs one case to draw.
	const client = await makeVault(folder, size.ours === 0 ? { notes: size.notes, ours: 20 } : size);
	const workbench = await startWorkbench({ vault: folder, plugins: [root], watch: false });
	const browser = await launchChromium();
	try {
		const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
		page.setDefaultTimeout(300_000);
		await page.goto(workbench.url, { waitUntil: 'commit', timeout: 300_000 });
		await page.waitForFunction(() => 'workbench' in window);
		await page.evaluate(async () => {
			await (window as unknown as { workbench: { ready: Promise<unknown> } }).workbench.ready;
		});
		// The bundler of this file names functions through a helper that the page does not have.
		await page.evaluate('globalThis.__name = (value) => value');
		return await page.evaluate(measureInPage, client);
	} finally {
		await browser.close();
		await workbench.close();
		await rm(folder, { recursive: true, force: true });
	}
}

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1);

const { size: bundle } = await stat(join(root, 'main.js'));
process.stdout.write(`main.js ${(bundle / 1000).toFixed(1)} kB · ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'} · Node ${process.version}\n\n`);
process.stdout.write('| notes | ours | bare loop, ms | index, ms | index ÷ bare loop | per note of ours, µs | fold all cases, ms | onload, ms | change to redraw, ms | heap, MB |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n');
for (const size of sizes) {
	const found = await measure(size);
	const ours = size.ours === 0 ? '–' : ms(((found.index - found.bareLoop) / size.ours) * 1000);
	process.stdout.write(
		`| ${size.notes} | ${size.ours} | ${ms(found.bareLoop)} | ${ms(found.index)} | ${(found.index / found.bareLoop).toFixed(1)} | ${ours} | ${ms(found.foldAll)} | ${ms(found.onload)} | ${ms(found.redraw)} | ${found.heapMegabytes === null ? '–' : found.heapMegabytes.toFixed(0)} |\n`,
	);
}
await benchForms();
