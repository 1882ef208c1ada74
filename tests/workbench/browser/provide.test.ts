import { afterEach, beforeEach, expect, test } from 'vitest';
import { leavesBrowser, machineStandIn, type StandIn } from './machine-stand-in';
import type { Machine } from './machine';
import { provideBrowser } from './provide';

let here: StandIn;
let said: string[];

beforeEach(() => {
	here = machineStandIn();
	said = [];
});
afterEach(() => here.remove());

const provide = async (rest: Partial<Machine> = {}): Promise<string> =>
	provideBrowser({ ...here.machine, ...rest }, (line) => said.push(line));

/** The one message of a machine without a browser. */
async function refusal(rest: Partial<Machine> = {}): Promise<string> {
	return provide(rest).then(
		(file) => `found ${file}`,
		(error: unknown) => (error instanceof Error ? error.message : String(error)),
	);
}

const withEnv = (env: Machine['env']): Partial<Machine> => ({ env: { ...here.machine.env, ...env } });

test('a browser that is there is used as it is, and nothing is installed', async () => {
	const file = here.command('chromium', 'echo a page');
	here.command('apt-get', 'exit 1');
	expect(await provide()).toBe(file);
	expect(here.runs()).toEqual([]);
	expect(said).toEqual([]);
});

test('a browser that does not start is passed over for one that does', async () => {
	const broken = here.command('chromium', 'echo "libnss3.so: cannot open shared object file" >&2', 'exit 127');
	const whole = here.command('google-chrome', 'echo a page');
	expect(await provide()).toBe(whole);
	expect(said).toEqual([
		`${broken} does not start (libnss3.so: cannot open shared object file); the next one is used.`,
	]);
});

test('where there is none, the package manager installs one, which waits for its lock', async () => {
	here.command('apt-get', 'case "$*" in *install*)', ...leavesBrowser, ';; esac');
	expect(await provide()).toBe(`${here.folder}/bin/chromium`);
	expect(said).toEqual(['Installing Chromium with apt-get; this may take some minutes.']);
	expect(here.runs().at(-1)).toBe('apt-get -o DPkg::Lock::Timeout=300 install -y --fix-broken chromium');
});

test('a package manager that is busy is waited for', async () => {
	here.command(
		'apt-get',
		'tries=$(grep -c ^apt-get "$here/runs")',
		'[ "$tries" -gt 3 ] || { echo "E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7" >&2; exit 100; }',
		'case "$*" in *install*)',
		...leavesBrowser,
		';; esac',
	);
	expect(await provide()).toBe(`${here.folder}/bin/chromium`);
	expect(said).toContain('The package manager is busy with something else; waiting for it.');
	expect(here.runs().some((line) => line.startsWith('playwright'))).toBe(false);
});

test('a package manager that stays busy is given up with its own last line', async () => {
	here.command(
		'apt-get',
		'echo "E: Could not get lock /var/lib/dpkg/lock-frontend" >&2',
		'echo "E: Unable to acquire the dpkg frontend lock, is another process using it?" >&2',
		'exit 100',
	);
	expect(await refusal({ pause: 2 })).toContain(
		'- apt-get: E: Unable to acquire the dpkg frontend lock, is another process using it?\n',
	);
});

test('a browser half installed is mended: what was interrupted is finished, and its files are laid anew', async () => {
	here.command('chromium', 'echo "Trace/breakpoint trap" >&2', 'exit 133');
	here.command('dpkg');
	here.command('apt-get', 'case "$*" in *--reinstall*)', ...leavesBrowser, ';; esac');
	expect(await provide()).toBe(`${here.folder}/bin/chromium`);
	expect(said[0]).toBe(`${here.folder}/bin/chromium does not start (Trace/breakpoint trap).`);
	expect(here.runs()).toEqual([
		'dpkg --configure -a',
		expect.stringMatching(/^apt-get .* update$/),
		'apt-get -o DPkg::Lock::Timeout=300 install -y --fix-broken --reinstall chromium chromium-common',
	]);
});

test('what an interrupted installation left is finished before anything is installed', async () => {
	here.command('dpkg', 'touch "$here/whole"');
	here.command(
		'apt-get',
		'[ -e "$here/whole" ] || { echo "E: dpkg was interrupted, you must manually run dpkg --configure -a" >&2; exit 100; }',
		'case "$*" in *install*)',
		...leavesBrowser,
		';; esac',
	);
	expect(await provide()).toBe(`${here.folder}/bin/chromium`);
});

test('a browser that nothing mends is named with its reason', async () => {
	here.command('chromium', 'echo "libnss3.so: cannot open shared object file" >&2', 'exit 127');
	here.command('apt-get');
	const message = await refusal();
	expect(message).toContain(
		`- ${here.folder}/bin/chromium does not start: libnss3.so: cannot open shared object file\n`,
	);
	expect(message).toContain(
		`- apt-get: ended well, yet ${here.folder}/bin/chromium does not start: libnss3.so: cannot open shared object file\n`,
	);
});

test("Playwright's build that lacks system libraries gets them", async () => {
	here.playwright(
		`const file = here + '/bin/chrome', whole = process.argv[2] === 'install-deps';`,
		`fs.writeFileSync(file, '#!/bin/sh\\nexit ' + (whole ? 0 : 127) + '\\n', { mode: 0o755 });`,
	);
	expect(await provide()).toBe(`${here.folder}/bin/chrome`);
	expect(here.runs()).toEqual(['playwright install chromium', 'playwright install-deps chromium']);
});

test('without a network every way says its own last words, and what to type comes last', async () => {
	here.command(
		'apt-get',
		'case "$*" in',
		'*update) echo "E: Failed to fetch http://packages.invalid/InRelease  Temporary failure resolving" >&2 ;;',
		'*) echo "E: Unable to locate package chromium" >&2 ;;',
		'esac',
		'exit 100',
	);
	expect(await refusal()).toBe(
		[
			'This needs Chromium, Chrome or Edge. None starts here, and none could be installed:',
			'- apt-get: E: Failed to fetch http://packages.invalid/InRelease  Temporary failure resolving; E: Unable to locate package chromium',
			'- Playwright: Error: getaddrinfo ENOTFOUND builds.invalid',
			'What to do: sudo apt-get install chromium (or what your system calls it), or set CHROMIUM_PATH to the executable of one you have.',
		].join('\n'),
	);
});

test('without root and without sudo it says so, and tries what needs neither', async () => {
	here.command('apt-get');
	expect(await refusal({ root: false })).toContain('- sudo apt-get: there is no sudo on this machine\n- Playwright: ');
	expect(here.runs()).toEqual(['playwright install chromium']);
});

test('a sudo that would ask for a password is not waited for', async () => {
	here.command('sudo', 'case "$*" in "-n "*) echo "sudo: a password is required" >&2; exit 1 ;; esac', 'sleep 60');
	expect(await refusal({ root: false })).toContain('- sudo apt-get: sudo: a password is required\n');
});

test('without root, sudo installs', async () => {
	here.command('sudo', 'case "$*" in *install*)', ...leavesBrowser, ';; esac');
	expect(await provide({ root: false })).toBe(`${here.folder}/bin/chromium`);
	expect(here.runs().at(-1)).toBe('sudo -n apt-get -o DPkg::Lock::Timeout=300 install -y --fix-broken chromium');
});

test('a system without apt-get says so', async () => {
	expect(await refusal()).toContain('- apt-get: there is no apt-get on this machine\n');
});

test.each([
	['names no file', (): string => '/nowhere/chromium', 'no file that can be run'],
	['names a folder', (): string => here.folder, 'no file that can be run'],
	[
		'names what does not start',
		(): string => here.command('other', 'echo "not a browser" >&2', 'exit 3'),
		'not a browser',
	],
])('a CHROMIUM_PATH that %s is told, and nothing else is taken instead', async (_, file, why) => {
	here.command('chromium', 'echo a page');
	const given = file();
	expect(await refusal(withEnv({ CHROMIUM_PATH: given }))).toBe(
		`CHROMIUM_PATH is ${given}, which does not start: ${why}. Set it to the executable of a Chromium, Chrome or Edge, or unset it to have one found or installed.`,
	);
	expect(here.runs().filter((line) => !line.startsWith('other'))).toEqual([]);
});

test('other systems have Playwright install, and are told their own way', async () => {
	here.command('apt-get');
	expect(await refusal({ platform: 'darwin' })).toBe(
		[
			'This needs Chromium, Chrome or Edge. None starts here, and none could be installed:',
			'- Playwright: Error: getaddrinfo ENOTFOUND builds.invalid',
			'What to do: brew install --cask chromium, or set CHROMIUM_PATH to the executable of one you have.',
		].join('\n'),
	);
});

test.each([
	['linux', '.cache/ms-playwright', 'chromium-1200/chrome-linux64/chrome'],
	[
		'darwin',
		'Library/Caches/ms-playwright',
		'chromium-1200/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
	],
	['linux', '.cache/ms-playwright', 'chromium_headless_shell-1200/chrome-headless-shell-linux64/chrome-headless-shell'],
] as const)('what Playwright installed on %s in %s as %s is found', async (platform, cache, file) => {
	const full = here.file(`${cache}/${file}`, '#!/bin/sh\necho a page\n');
	here.file(`${cache}/chromium-900/chrome-linux64/chrome`, '#!/bin/sh\necho an older one\n');
	expect(await provide({ platform })).toBe(full);
});
