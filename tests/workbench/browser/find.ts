import { accessSync, constants, statSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { runCommand } from './command';
import type { Machine } from './machine';
import { possiblePlaces } from './places';

export interface Broken {
	readonly file: string;
	readonly why: string;
}

export interface Search {
	/** The first browser that starts; null when none does. */
	readonly found: string | null;
	/** Those before it that are there and don't start. */
	readonly broken: readonly Broken[];
}

function executable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return statSync(file).isFile();
	} catch {
		return false;
	}
}

/** Null for a browser that opens an empty page and closes; otherwise why not. A file alone proves little: half an installation has one. */
async function whyNotStarting(file: string, machine: Machine): Promise<string | null> {
	const profile = await fs.mkdtemp(path.join(os.tmpdir(), 'workbench-browser-profile-'));
	try {
		const quiet = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];
		const { ok, why } = await runCommand(
			[file, '--headless', '--no-sandbox', ...quiet, `--user-data-dir=${profile}`, '--dump-dom', 'about:blank'],
			machine,
			300_000,
		);
		return ok ? null : why;
	} finally {
		await fs.rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
	}
}

/** Looks in every place a browser may be until one starts. `CHROMIUM_PATH`, when set, is the only place. */
export async function findBrowser(machine: Machine): Promise<Search> {
	const given = machine.env['CHROMIUM_PATH'] ?? '';
	if (given !== '') {
		const why = executable(given) ? await whyNotStarting(given, machine) : 'no file that can be run';
		if (why === null) return { found: given, broken: [] };
		throw new Error(
			`CHROMIUM_PATH is ${given}, which does not start: ${why}. Set it to the executable of a Chromium, Chrome or Edge, or unset it to have one found or installed.`,
		);
	}
	const broken: Broken[] = [];
	for (const file of possiblePlaces(machine).filter(executable)) {
		const why = await whyNotStarting(file, machine);
		if (why === null) return { found: file, broken };
		broken.push({ file, why });
	}
	return { found: null, broken };
}
