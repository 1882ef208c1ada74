import { safeFileName } from './file-name';
import { fillTemplate, type PlaceholderValue, type PlaceholderValues } from './fill';

/**
 * The path a pattern such as `Clients/{{client}}/{{client}} {{date:YYYY-MM-DD}}` gives: safe folder and file names joined by
 * `/`, ending in `.md`, relative to the vault, never with `.` or `..`. A slash in a value is part of the name, unless the
 * placeholder's own argument has one (`{{date:YYYY/MM}}`). Folders of which nothing is left are skipped; a file name
 * of which nothing is left becomes `Untitled`, Obsidian's own word. Never throws.
 */
export function notePath(pattern: string, values: PlaceholderValues): string {
	const single = Object.fromEntries(
		Object.entries(values).map(([name, value]) => [
			name,
			(argument: string | null) => asName(value(argument), argument),
		]),
	);
	const filled = fillTemplate(pattern.trim().replace(/\.md$/i, ''), single).text;
	const parts = filled.split(/[\\/]/);
	const file = nameOf(parts.pop() ?? '') ?? 'Untitled';
	return [...parts.flatMap((part) => nameOf(part) ?? []), file].join('/') + '.md';
}

/** The folders of a pattern that are the same whatever its placeholders give, such as `Clients`, made safe as in `notePath`; `''` where there is none. Never throws. */
export function fixedFolder(pattern: string): string {
	const folders = pattern.split('/').slice(0, -1);
	const varies = folders.findIndex((folder) => folder.includes('{{'));
	const fixed = varies < 0 ? folders : folders.slice(0, varies);
	return safeFolder(fixed.join('/'));
}

/** The folders in which notes lie by these settings, without those that have placeholders; each once, none that is the whole vault. */
export function noteFolders(places: {
	readonly clientPath: string;
	readonly sessionPath: string;
	readonly measurePath: string;
	readonly privateFolder: string;
}): readonly string[] {
	const { clientPath, sessionPath, measurePath, privateFolder } = places;
	const fixed = [clientPath, sessionPath, measurePath].map(fixedFolder);
	return [...new Set([...fixed, safeFolder(privateFolder)])].filter((folder) => folder !== '');
}

/** A folder from the settings as it stands in the paths of the notes made there, made safe as in `notePath`; `''` where nothing is left. Never throws. */
export function safeFolder(folder: string): string {
	return folder
		.split('/')
		.flatMap((part) => nameOf(part) ?? [])
		.join('/');
}

/**
 * The path itself when it is free, else with ` 2`, ` 3` … before the ending of its file name, or at its end where that has
 * none. `taken` compares as file systems do, regardless of case.
 */
export function freePath(path: string, taken: (path: string) => boolean): string {
	const ending = /\.[^./]+$/.exec(path)?.[0] ?? '';
	const stem = path.slice(0, path.length - ending.length);
	let free = path;
	for (let count = 2; taken(free); count += 1) free = `${stem} ${count}${ending}`;
	return free;
}

/**
 * Whether a path stays in the vault: relative, with `/` between its parts and none of them `.` or `..`, also where a system
 * would drop the spaces round them.
 */
export function isVaultPath(path: string): boolean {
	return !/^\s*(?:\/|[a-z]:)|\\/iu.test(path) && !path.split('/').some((part) => /^\.+$/.test(part.trim()));
}

function asName(value: PlaceholderValue, argument: string | null): string {
	const text = typeof value === 'string' ? value : value.join(', ');
	return argument?.includes('/') === true ? text : text.replace(/[\\/]/g, '-');
}

function nameOf(part: string): string | null {
	const safe = safeFileName(part);
	return 'name' in safe ? safe.name : null;
}
