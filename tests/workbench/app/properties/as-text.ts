/** A property's value as text: nothing for an empty one, JSON for what has no field of its own. */
export function asText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return value;
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}
