// What YAML makes of a line without its quotation marks: the text can be put together again from the value.

/** The link that `[[R-05]]` without quotation marks was, which YAML takes for a list in a list; null for any other value. */
export function nestedLink(value: unknown): string | null {
	const inner = onlyItem(onlyItem(value));
	return typeof inner === 'string' && inner.trim() !== '' && !/[[\]]/.test(inner) ? `[[${inner}]]` : null;
}

/** The line that `withdrawal 3/5: went quiet` without quotation marks was, which YAML takes for a map; null for any other value. */
export function mappedLine(value: unknown): string | null {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
	const [entry, ...others] = Object.entries(value);
	if (entry === undefined || others.length > 0) return null;
	const [before, after] = entry as [string, unknown];
	if (after === null) return `${before}:`;
	const scalar = typeof after === 'string' || (typeof after === 'number' && Number.isSafeInteger(after));
	const text = scalar ? String(after) : nestedLink(after);
	return text === null ? null : `${before}: ${text}`;
}

function onlyItem(value: unknown): unknown {
	return Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : undefined;
}
