import { execFile } from 'node:child_process';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leavesBrowser, machineStandIn, type StandIn } from './machine-stand-in';

let here: StandIn;
beforeEach(() => {
	here = machineStandIn();
});
afterEach(() => here.remove());

interface Ending {
	readonly code: unknown;
	readonly printed: string;
}

const ending = async (command: string, args: readonly string[]): Promise<Ending> =>
	new Promise((resolve) => {
		execFile(command, args, (error, stdout, stderr) => resolve({ code: error?.code ?? 0, printed: stdout + stderr }));
	});

/** What so many processes come to that all look for a browser at the same moment. */
async function atOnce(processes: number): Promise<Ending[]> {
	const script = join(here.folder, 'in-a-process.mjs');
	await build({
		entryPoints: [join(import.meta.dirname, 'in-a-process.ts')],
		outfile: script,
		bundle: true,
		platform: 'node',
		format: 'esm',
	});
	return Promise.all(
		Array.from({ length: processes }, async () => ending(process.execPath, [script, JSON.stringify(here.machine)])),
	);
}

/** A package manager with one lock, whose loser fails at once and without naming the lock. */
function exclusiveAptGet(...whenInstalling: readonly string[]): string {
	return here.command(
		'apt-get',
		'mkdir "$here/held" 2>/dev/null || { echo "E: somebody else is at it" >&2; exit 100; }',
		'sleep 0.5',
		'rmdir "$here/held"',
		'case "$*" in *install*)',
		...whenInstalling,
		';; esac',
	);
}

const installs = (): string[] => here.runs().filter((line) => /^apt-get .*install/.test(line));

test('the package manager of these tests lets one of two at once fail, which is what each worker installing for itself ran into', async () => {
	const aptGet = exclusiveAptGet(...leavesBrowser);
	const codes = await Promise.all([1, 2].map(async () => (await ending(aptGet, ['install', 'chromium'])).code));
	expect(codes.sort()).toEqual([0, 100]);
});

test('one process and eight at once end with the same browser, installed once', async () => {
	exclusiveAptGet(...leavesBrowser);
	const browser = `${here.folder}/bin/chromium`;
	expect(await atOnce(8)).toEqual(Array(8).fill({ code: 0, printed: browser }));
	expect(installs()).toHaveLength(1);
	expect(await atOnce(1)).toEqual([{ code: 0, printed: browser }]);
	expect(installs()).toHaveLength(1);
});

test('eight at once on a machine where nothing can be installed end in the same message, after one try', async () => {
	exclusiveAptGet('echo "E: Unable to locate package chromium" >&2', 'exit 100');
	const endings = await atOnce(8);
	expect(new Set(endings.map(({ printed }) => printed)).size).toBe(1);
	expect(endings[0]?.printed).toContain('- apt-get: E: Unable to locate package chromium\n- Playwright: ');
	expect(endings.map(({ code }) => code)).toEqual(Array(8).fill(1));
	expect(installs()).toHaveLength(1);
});

test('a process that was killed while installing does not keep the others waiting for good, nor lets two in at once', async () => {
	exclusiveAptGet(...leavesBrowser);
	mkdirSync(here.machine.lockFolder, { recursive: true });
	const lock = join(here.machine.lockFolder, 'lock');
	writeFileSync(lock, 'a process that is gone');
	utimesSync(lock, new Date(0), new Date(0));
	expect(await atOnce(8)).toEqual(Array(8).fill({ code: 0, printed: `${here.folder}/bin/chromium` }));
	expect(installs()).toHaveLength(1);
});
