import { writeSync } from 'node:fs';
import { thisMachine } from '../workbench/browser/machine';
import { provideBrowser } from '../workbench/browser/provide';

/**
 * For vitest's `globalSetup`: one browser for all workers, found or installed before the first of them starts. Without one
 * the run ends here, so that the message stands alone, and not among as many failures as there are tests.
 */
export default async function browserSetup(): Promise<void> {
	// The app brings a browser of its own.
	if (process.env['E2E_HOST'] === 'obsidian') return;
	const say = (line: string): void => void writeSync(1, `${line}\n`);
	try {
		const file = await provideBrowser(thisMachine(), say);
		say(`The browser of the end-to-end tests is ${file}`);
		// Workers inherit it, and so start what was found here without looking again.
		process.env['CHROMIUM_PATH'] = file;
	} catch (error) {
		writeSync(2, `${error instanceof Error ? error.message : String(error)}\n`);
		process.exit(1);
	}
}
