/** An id that nothing else has. By chance, since a view may move to a window where others have counted, too. */
export function uniqueId(name: string): string {
	return `alliance-${name}-${Math.random().toString(36).slice(2, 12)}`;
}
