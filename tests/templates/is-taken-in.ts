/** Whether a path is among these, as file systems see it: regardless of case and of how accents are encoded. */
export function isTakenIn(paths: Iterable<string>): (path: string) => boolean {
	const folded = new Set([...paths].map(normalizePath));
	return (path) => folded.has(normalizePath(path));
}

function normalizePath(path: string): string {
	return path.normalize('NFC').toUpperCase().toLowerCase();
}
