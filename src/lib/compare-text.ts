/** Less than 0, 0 or more than 0, by the letters' codes: the same order in every language, which days and paths need. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Less than 0, 0 or more than 0 for two notes' paths: by folder, then by name as a person counts, so that `srs.md` comes
 * before `srs 2.md` and that before `srs 10.md`. 0 for the same path only.
 */
export function comparePaths(a: string, b: string): number {
	return compareText(folderPart(a), folderPart(b)) || compareText(countable(a), countable(b)) || compareText(a, b);
}

function folderPart(path: string): string {
	return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The name without its ending, each number in it filled up with zeros: a name that goes on comes after the name itself. */
function countable(path: string): string {
	return path
		.slice(path.lastIndexOf('/') + 1)
		.replace(/\.md$/, '')
		.replace(/\d+/g, (digits) => digits.padStart(18, '0'));
}
