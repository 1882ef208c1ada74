// Counts with their nouns.

const rules = new Intl.PluralRules('en');

/** A count with its noun: “1 session”, “3 sessions”. `many` is for nouns whose plural takes no “s”. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${plural(count, one, many)}`;
}

/** The form that goes with a count, by the language's own rules. */
export function plural(count: number, one: string, many: string): string {
	return rules.select(count) === 'one' ? one : many;
}
