/** Reads YAML as the app does, and throws where it can't. */
export type ParseYaml = (yaml: string) => unknown;

/** Longer blocks are not searched: each line is one more reading of the block. */
const longest = 300;

/**
 * The index of the line at which properties stop being readable: the first of those after the longest beginning that is read
 * as properties. An item or text over several lines is named by its first one. Null where all of them are read, and for more
 * than 300 lines. Never throws.
 */
export function faultyLine(lines: readonly string[], parse: ParseYaml): number | null {
	if (lines.length > longest) return null;
	for (let length = lines.length; length > 0; length -= 1) {
		if (isRead(lines.slice(0, length).join('\n'), parse)) return length === lines.length ? null : length;
	}
	return lines.length === 0 ? null : 0;
}

function isRead(yaml: string, parse: ParseYaml): boolean {
	try {
		const found = parse(yaml);
		// A line that is no property is a text to YAML, and a list is one: neither is properties.
		return found === null || found === undefined || (typeof found === 'object' && !Array.isArray(found));
	} catch {
		return false;
	}
}
