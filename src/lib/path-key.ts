// Two ways to write one name: macOS keeps accents apart from their letters (NFD), keyboards mostly do not (NFC), and disks differ over case.

/** What all ways to write one path or file name have in common: Unicode form and case aside, and with plain blanks. Never shown. */
export function pathKey(path: string): string {
	return isPlain(path) ? path.toLowerCase() : canonicalText(path.normalize('NFC').toLowerCase());
}

/** A text in the one form in which texts that read the same are the same (NFC), with plain blanks for those that do not break. */
export function canonicalText(text: string): string {
	return isPlain(text) ? text : text.normalize('NFC').replace(/[\u00A0\u202F]/g, ' ');
}

/** Whether two paths name one file on most disks. */
export function isSamePath(one: string, other: string): boolean {
	return one === other || pathKey(one) === pathKey(other);
}

/** Whether a path lies in a folder, case and Unicode form aside. Slashes round the folder do not matter; nothing lies in `''`. */
export function isWithin(path: string, folder: string): boolean {
	return isWithinAny([folder])(path);
}

/** The same for several folders, made once where many paths are asked about. */
export function isWithinAny(folders: readonly string[]): (path: string) => boolean {
	const plain = folders.map((folder) => pathKey(folder.trim().replace(/^\/+|\/+$/g, ''))).filter((key) => key !== '');
	return (path) => {
		const key = pathKey(path);
		return plain.some((folder) => key.startsWith(`${folder}/`));
	};
}

/** ASCII alone has one form only, and nearly all names are so: it is asked first because it is quick. */
function isPlain(text: string): boolean {
	return !/[^\t -~]/.test(text);
}
