import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { Machine } from './machine';

export interface StandIn {
	readonly machine: Machine;
	readonly folder: string;
	/** A command on `PATH`, as lines of `sh`; `$here` is the folder of the machine. */
	command(name: string, ...lines: readonly string[]): string;
	/** What the stand-in for Playwright's command line does, as lines of JavaScript; `here` is the folder of the machine. */
	playwright(...lines: readonly string[]): void;
	/** A file that can be run, by its path on the machine; gives the full path. */
	file(name: string, text: string): string;
	/** What commands were run so far, with their arguments, in order. */
	runs(): string[];
	remove(): void;
}

/** Lines for a command that leaves a browser which starts, or one that fails, on `PATH`. */
export const leavesBrowser = [
	`printf '#!/bin/sh\\necho a page\\n' > "$here/bin/chromium"`,
	'chmod +x "$here/bin/chromium"',
] as const;

/** A machine with nothing on `PATH` but what a test puts there, neither browser nor package manager. */
export function machineStandIn(rest: Partial<Machine> = {}): StandIn {
	const folder = mkdtempSync(path.join(tmpdir(), 'browser-machine-'));
	const log = path.join(folder, 'runs');
	const script = path.join(folder, 'playwright.cjs');
	mkdirSync(path.join(folder, 'bin'));
	const playwright = (...lines: readonly string[]): void => {
		const start = `const fs = require('node:fs'), here = ${JSON.stringify(folder)};
fs.appendFileSync(${JSON.stringify(log)}, ['playwright', ...process.argv.slice(2)].join(' ') + '\\n');`;
		writeFileSync(script, [start, ...lines].join('\n'));
	};
	playwright(
		`const error = "Error: getaddrinfo ENOTFOUND builds.invalid\\n    at connect (net.js:1) {\\n  code: 'ENOTFOUND'\\n}";`,
		'console.log("Downloading\\nError: Download failure, code=1\\n    at emit (events.js:1)"); console.error(error);',
		'process.exit(1);',
	);
	const file = (name: string, text: string): string => {
		const full = path.join(folder, name);
		mkdirSync(path.dirname(full), { recursive: true });
		writeFileSync(full, text, { mode: 0o755 });
		return full;
	};
	return {
		machine: {
			platform: 'linux',
			env: { PATH: path.join(folder, 'bin'), HOME: folder },
			root: true,
			places: [],
			playwright: script,
			pause: 20,
			lockFolder: path.join(folder, 'lock'),
			...rest,
		},
		folder,
		command(name, ...lines) {
			const start = ['#!/bin/sh', 'PATH=/usr/bin:/bin', `here=${JSON.stringify(folder)}`];
			const note = name === 'chromium' ? [] : [`echo "${name} $*" >> "$here/runs"`];
			return file(path.join('bin', name), `${[...start, ...note, ...lines].join('\n')}\n`);
		},
		playwright,
		file,
		runs: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}
