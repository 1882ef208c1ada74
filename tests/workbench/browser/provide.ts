import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { findBrowser, type Broken } from './find';
import { installBrowser, type FailedWay } from './install';
import type { Machine } from './machine';
import { oneAtATime } from './one-at-a-time';

const BY_HAND: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
	linux: 'sudo apt-get install chromium (or what your system calls it)',
	darwin: 'brew install --cask chromium',
	win32: 'winget install Google.Chrome',
};

/** What stands in the one message that ends a run without a browser. */
function explanation(machine: Machine, broken: readonly Broken[], failed: readonly FailedWay[]): string {
	return [
		'This needs Chromium, Chrome or Edge. None starts here, and none could be installed:',
		...broken.map(({ file, why }) => `- ${file} does not start: ${why}`),
		...failed.map(({ name, why }) => `- ${name}: ${why}`),
		`What to do: ${BY_HAND[machine.platform] ?? 'install one of them'}, or set CHROMIUM_PATH to the executable of one you have.`,
	].join('\n');
}

/** What another process found out while this one waited for it; null when it found no reason to give up. */
async function failureSince(file: string, since: number): Promise<string | null> {
	const seen = await fs.stat(file).catch(() => null);
	return seen !== null && seen.mtimeMs >= since ? fs.readFile(file, 'utf8') : null;
}

/**
 * The full path of a browser that starts. Where there is none, one process installs it and the others wait for that one,
 * whatever it comes to. Rejects with one message that says why each way failed and what to type.
 */
export async function provideBrowser(machine: Machine, say: (line: string) => void): Promise<string> {
	const first = await findBrowser(machine);
	if (first.found !== null) {
		for (const { file, why } of first.broken) say(`${file} does not start (${why}); the next one is used.`);
		return first.found;
	}
	for (const { file, why } of first.broken) say(`${file} does not start (${why}).`);
	const failure = path.join(machine.lockFolder, 'failure');
	const began = Date.now();
	return oneAtATime(
		machine.lockFolder,
		async (waited) => {
			const failedBefore = waited ? await failureSince(failure, began) : null;
			if (failedBefore !== null) throw new Error(failedBefore);
			const again = waited ? await findBrowser(machine) : first;
			if (again.found !== null) return again.found;
			const { found, failed } = await installBrowser(machine, again.broken, say);
			if (found !== null) return found;
			const message = explanation(machine, again.broken, failed);
			await fs.writeFile(failure, message);
			throw new Error(message);
		},
		() => say('Another process is installing a browser; waiting for it.'),
	);
}
