/** Whether lists and records lie in each other more than `limit` deep; 0 lets through only what is neither. No recursion, no bound of its own. */
export function isNestedDeeper(value: unknown, limit: number): boolean {
	let level: readonly unknown[] = [value];
	for (let depth = 0; level.length > 0; depth += 1) {
		const holders = level.filter((each) => typeof each === 'object' && each !== null);
		if (holders.length > 0 && depth >= limit) return true;
		level = holders.flatMap((each): unknown[] => Object.values(each));
	}
	return false;
}
