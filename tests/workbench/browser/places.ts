import { existsSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import type { Machine } from './machine';

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

/** Where Playwright's builds keep their executable, with the headless one last. */
const IN_PLAYWRIGHT =
	/[/\\](?:chrome|chrome\.exe|Chromium|Google Chrome for Testing|headless_shell|chrome-headless-shell(?:\.exe)?)$/;

/** Full paths at which a browser's own installer puts it, none of which need exist. */
export function usualPlaces(platform: NodeJS.Platform, env: Machine['env'], home: string): string[] {
	if (platform === 'darwin') {
		return ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].flatMap((name) =>
			['/Applications', path.join(home, 'Applications')].map((folder) =>
				path.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
			),
		);
	}
	if (platform === 'win32') {
		const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
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

function onPath(machine: Machine): string[] {
	const folders = (machine.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
	const ending = machine.platform === 'win32' ? '.exe' : '';
	return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name + ending)));
}

function playwrightCache({ env, platform }: Machine): string {
	const given = env['PLAYWRIGHT_BROWSERS_PATH'];
	if (given !== undefined && given !== '') return given;
	const home = env['HOME'] ?? env['USERPROFILE'] ?? '';
	if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'ms-playwright');
	if (platform === 'win32') return path.join(env['LOCALAPPDATA'] ?? home, 'ms-playwright');
	return path.join(home, '.cache', 'ms-playwright');
}

/** Browsers that Playwright installed, the newest first. */
function fromPlaywright(machine: Machine): string[] {
	const cache = playwrightCache(machine);
	if (!existsSync(cache)) return [];
	const number = (name: string): number => Number(/\d+$/.exec(name)?.[0] ?? 0);
	const folders = readdirSync(cache)
		.filter((name) => /^chromium(?:_headless_shell)?-\d+$/.test(name))
		.sort((a, b) => number(b) - number(a) || a.length - b.length);
	return folders.flatMap((name) =>
		readdirSync(path.join(cache, name), { recursive: true, encoding: 'utf8' })
			.map((file) => path.join(cache, name, file))
			.filter((file) => IN_PLAYWRIGHT.test(file)),
	);
}

/** Full paths at which a browser may be, in the order in which to try them. */
export function possiblePlaces(machine: Machine): string[] {
	return [...new Set([...onPath(machine), ...machine.places, ...fromPlaywright(machine)])];
}
