import { canonicalText } from './path-key';

/** Less than 0, 0 or more than 0, by the letters' codes: the same order in every language, which days and paths need. */
export function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/**
 * Less than 0, 0 or more than 0 for two notes' paths: by folder, then by name as a person counts, so that `srs.md` comes
 * before `srs 2.md` and that before `srs 10.md`. 0 for the same path only.
 */
export function comparePaths(a: string, b: string): number {
	const [one, other] = [canonicalText(a), canonicalText(b)];
	return (
		compareText(folderPart(one), folderPart(other)) ||
		compareText(countable(one), countable(other)) ||
		compareText(one, other) ||
		compareText(a, b)
	);
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

const codeCollator = new Intl.Collator('en', { numeric: true });

/** Less than 0, 0 or more than 0 for two codes or names as a person counts, in either Unicode form: K-9 before K-10. */
export function compareCodes(a: string, b: string): number {
	return codeCollator.compare(a, b);
}

/** Clients by their codes; those of one code by the paths of their notes. */
export function compareClients(a: CodedNote, b: CodedNote): number {
	return compareCodes(a.code, b.code) || comparePaths(a.path, b.path);
}

interface CodedNote {
	readonly code: string;
	readonly path: string;
}
