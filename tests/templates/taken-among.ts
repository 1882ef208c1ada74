/** Whether a path is among these, as file systems see it: regardless of case and of how accents are encoded. */
export function takenAmong(paths: Iterable<string>): (path: string) => boolean {
	const folded = new Set([...paths].map(foldPath));
	return (path) => folded.has(foldPath(path));
}

function foldPath(path: string): string {
	return path.normalize('NFC').toUpperCase().toLowerCase();
}
