// A set for each key, which is there as long as it holds something.

export function addToSet(map: Map<string, Set<string>>, key: string, value: string): void {
	const values = map.get(key);
	if (values === undefined) map.set(key, new Set([value]));
	else values.add(value);
}

export function removeFromSet(map: Map<string, Set<string>>, key: string, value: string): void {
	const values = map.get(key);
	values?.delete(value);
	if (values?.size === 0) map.delete(key);
}
