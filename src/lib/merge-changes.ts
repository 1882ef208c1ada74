/**
 * What is stored, with a change put onto it: only what differs between `before` and `after` is taken over, at any depth, and
 * what is not stored yet. So a value that this version can't use, or a property it does not know, stays as a later one left it.
 */
export function mergeChanges(stored: unknown, before: unknown, after: unknown): unknown {
	if (stored === undefined) return after;
	if (isDeepEqual(before, after) && !(isRecord(stored) && isRecord(after))) return stored;
	if (!isRecord(stored) || !isRecord(after)) return after;
	const was = isRecord(before) ? before : {};
	const merged = new Map<string, unknown>();
	for (const [name, value] of Object.entries(stored)) {
		const isTakenAway = Object.hasOwn(was, name) && !Object.hasOwn(after, name);
		if (!isTakenAway)
			merged.set(name, Object.hasOwn(after, name) ? mergeChanges(value, ownValue(was, name), after[name]) : value);
	}
	for (const [name, value] of Object.entries(after)) if (!merged.has(name)) merged.set(name, value);
	return Object.fromEntries(merged);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function ownValue(record: Readonly<Record<string, unknown>>, name: string): unknown {
	return Object.hasOwn(record, name) ? record[name] : undefined;
}

function isDeepEqual(one: unknown, other: unknown): boolean {
	return one === other || JSON.stringify(one) === JSON.stringify(other);
}
