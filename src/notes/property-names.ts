// Names that differ in case only are one property to Obsidian. All that reads or writes properties by name goes through here.
import { isBlank } from '../lib/is-blank';
import type { Frontmatter } from './write-note';

/** The name that all spellings of a property share: `Bond` and `bond` are one. Every name of the format is its own key. */
export function propertyKey(name: string): string {
	return name.toLowerCase();
}

/** The value of a property of the format, however its name is spelled; undefined where it is absent. Agrees with `knownProperties`. */
export function propertyOf(frontmatter: object, name: string): unknown {
	const exact: unknown = Object.hasOwn(frontmatter, name) ? Reflect.get(frontmatter, name) : undefined;
	if (!isBlank(exact)) return exact;
	for (const written of Object.keys(frontmatter)) {
		if (written.length !== name.length || written === name || propertyKey(written) !== name) continue;
		const value: unknown = Reflect.get(frontmatter, written);
		if (!isBlank(value)) return value;
	}
	return exact;
}

/** A name that stands in a note more than once, in spellings that differ in case. */
export interface DoubleName {
	readonly name: string;
	/** The spelling whose value counts. */
	readonly counted: string;
	readonly other: string;
}

export interface KnownProperties {
	/** Values by key, in the order in which they stand. */
	readonly values: ReadonlyMap<string, unknown>;
	/** How each key is spelled in the note. */
	readonly written: ReadonlyMap<string, string>;
	readonly doubles: readonly DoubleName[];
}

/**
 * A note's properties by key. Of two spellings of one name that holds something counts which is spelled as the format has it,
 * else which stands first.
 */
export function knownProperties(frontmatter: object): KnownProperties {
	const values = new Map<string, unknown>();
	const written = new Map<string, string>();
	const doubles: DoubleName[] = [];
	const entries: readonly (readonly [string, unknown])[] = Object.entries(frontmatter);
	for (const [spelled, value] of entries) {
		const key = propertyKey(spelled);
		const before = written.get(key);
		const beats =
			before === undefined ||
			(isBlank(values.get(key)) ? !isBlank(value) || spelled === key : spelled === key && !isBlank(value));
		if (before !== undefined)
			doubles.push({ name: key, counted: beats ? spelled : before, other: beats ? before : spelled });
		if (!beats) continue;
		values.set(key, value);
		written.set(key, spelled);
	}
	return { values, written, doubles };
}

/**
 * Lets `work` see and change a note's properties by key. Each keeps its spelling and its place. Of two spellings of one name
 * it sees the one that counts; where it takes that away, the other goes too, since they are one property.
 */
export function withKnownNames(frontmatter: Frontmatter, work: (known: Frontmatter) => void): void {
	const { values, written } = knownProperties(frontmatter);
	const spellings = Object.keys(frontmatter);
	if (spellings.every((spelled) => spelled === propertyKey(spelled))) {
		work(frontmatter);
		return;
	}
	const known: Frontmatter = {};
	for (const [key, value] of values) define(known, key, value);
	work(known);
	const before = spellings.map((spelled) => [spelled, frontmatter[spelled]] as const);
	for (const spelled of spellings) delete frontmatter[spelled];
	for (const key of Object.keys(known)) {
		const counted = written.get(key);
		const alike = before.filter(([spelled]) => propertyKey(spelled) === key);
		if (counted === undefined) define(frontmatter, key, known[key]);
		else for (const [spelled, value] of alike) define(frontmatter, spelled, spelled === counted ? known[key] : value);
	}
}

/** Defined, not set: a property may be called `__proto__`. */
function define(frontmatter: Frontmatter, name: string, value: unknown): void {
	Object.defineProperty(frontmatter, name, { value, writable: true, enumerable: true, configurable: true });
}
