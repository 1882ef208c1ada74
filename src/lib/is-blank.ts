/** Whether a property says nothing: `key:` with nothing or blanks, `""`, `[]`, or no key at all. 0 and false say something. */
export function isBlank(value: unknown): boolean {
	return (
		value === null ||
		value === undefined ||
		(typeof value === 'string' && value.trim() === '') ||
		(Array.isArray(value) && value.length === 0)
	);
}
