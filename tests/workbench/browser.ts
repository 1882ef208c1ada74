import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as os from 'node:os';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chrome',
	'microsoft-edge',
	'microsoft-edge-stable',
	'brave-browser',
];

const usable = (file: string): boolean => {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

function onPath(): string[] {
	const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
	const ending = process.platform === 'win32' ? '.exe' : '';
	return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name + ending)));
}

function usualPlaces(): string[] {
	const home = os.homedir();
	if (process.platform === 'darwin') {
		return ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].flatMap((name) =>
			['/Applications', path.join(home, 'Applications')].map((folder) =>
				path.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
			),
		);
	}
	if (process.platform === 'win32') {
		const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
			.map((name) => process.env[name])
			.filter((folder): folder is string => folder !== undefined);
		return roots.flatMap((folder) => [
			path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
			path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
			path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
		]);
	}
	return [
		'/snap/bin/chromium',
		'/usr/lib/chromium/chromium',
		'/opt/google/chrome/chrome',
		'/opt/microsoft/msedge/msedge',
	];
}

/** Browsers that Playwright installed, the newest first. */
function playwrightPlaces(): string[] {
	const cache =
		process.env['PLAYWRIGHT_BROWSERS_PATH'] ??
		(process.platform === 'darwin'
			? path.join(os.homedir(), 'Library', 'Caches', 'ms-playwright')
			: process.platform === 'win32'
				? path.join(process.env['LOCALAPPDATA'] ?? os.homedir(), 'ms-playwright')
				: path.join(os.homedir(), '.cache', 'ms-playwright'));
	if (!existsSync(cache)) return [];
	const number = (name: string): number => Number(/\d+$/.exec(name)?.[0] ?? 0);
	const folders = readdirSync(cache)
		.filter((name) => /^chromium(?:_headless_shell)?-\d+$/.test(name))
		.sort((a, b) => number(b) - number(a));
	return folders.flatMap((name) =>
		[
			'chrome-linux/chrome',
			'chrome-linux64/chrome',
			'chrome-linux/headless_shell',
			'chrome-headless-shell-linux64/chrome-headless-shell',
			'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
			'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
			'chrome-win/chrome.exe',
			'chrome-win64/chrome.exe',
		].map((file) => path.join(cache, name, file)),
	);
}

function present(): string | null {
	const given = process.env['CHROMIUM_PATH'];
	if (given !== undefined && given !== '') {
		if (usable(given)) return given;
		throw new Error(`CHROMIUM_PATH is ${given}, which cannot be run.`);
	}
	return [...onPath(), ...usualPlaces(), ...playwrightPlaces()].find(usable) ?? null;
}

async function install(): Promise<void> {
	const attempts: [string, string[]][][] = [];
	if (process.platform === 'linux') {
		const apt = (prefix: string[]): [string, string[]][] =>
			[['update'], ['install', '-y', 'chromium']].map((args) => {
				const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args];
				return [command, rest];
			});
		attempts.push(process.getuid?.() === 0 ? apt([]) : apt(['sudo', '-n']));
	}
	attempts.push([
		[
			process.execPath,
			[path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js'), 'install', 'chromium'],
		],
	]);
	for (const steps of attempts) {
		try {
			for (const [command, args] of steps)
				await run(command, args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 600_000 });
			if (present() !== null) return;
		} catch {
			// The next way may work; if none does, the message says what to do by hand.
		}
	}
}

/** A Chromium, Chrome or Edge on this machine, installed if there was none. */
export async function findChromium(): Promise<string> {
	const found = present();
	if (found !== null) return found;
	process.stderr.write('No Chromium found; trying to install one.\n');
	await install();
	const installed = present();
	if (installed !== null) return installed;
	throw new Error(
		'The end-to-end tests need Chromium, Chrome or Edge and none could be found or installed. Install one (Debian: sudo apt-get install chromium; any system: npx playwright install chromium), or set CHROMIUM_PATH to its executable.',
	);
}

/**
 * What Playwright turns off and the workbench could meet, since a second list replaces the first; and the address bar's
 * suggestions, which are pages of their own in newer versions: loading them cost more than a second for every window.
 */
const FEATURES_OFF = [
	'AimEnabled',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'ThirdPartyStoragePartitioning',
	'WebUIOmniboxAimPopup',
	'WebUIOmniboxPopup',
];

export async function launchChromium(): Promise<Browser> {
	return chromium.launch({
		executablePath: await findChromium(),
		headless: true,
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--force-color-profile=srgb',
			'--font-render-hinting=none',
			`--disable-features=${FEATURES_OFF.join(',')}`,
		],
	});
}
