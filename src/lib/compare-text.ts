/** Less than 0, 0 or more than 0, by the letters' codes: the same order in every language, which days and paths need. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
