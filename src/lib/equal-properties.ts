/** Deeper than this nothing of the note format lies; what does counts as changed. */
const deepest = 4;

/** Whether two notes' properties are the same all the way down. In doubt they are not: then a case is built once more than needed. */
export function sameProperties(one: unknown, other: unknown, depth = 0): boolean {
	if (Object.is(one, other)) return true;
	if (depth > deepest || !isHolder(one) || !isHolder(other) || Array.isArray(one) !== Array.isArray(other))
		return false;
	const keys = Object.keys(one);
	return (
		keys.length === Object.keys(other).length &&
		keys.every(
			(key) => Object.hasOwn(other, key) && sameProperties(Reflect.get(one, key), Reflect.get(other, key), depth + 1),
		)
	);
}

/** A list or a map; any other object hides its value from a look at its keys. */
function isHolder(value: unknown): value is object {
	return Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
}
