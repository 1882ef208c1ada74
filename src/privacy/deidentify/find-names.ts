import { findStandalone } from './find-standalone';
import type { ReplacementKind, ReplacementSpan } from './piece';

/** A name known beforehand and what it becomes. */
export interface KnownName {
	readonly name: string;
	readonly to: string;
	readonly kind: ReplacementKind;
}

/** Every known name, the longest first, whatever its case, and however its parts are joined: `K-014`, `k014`, `K 014`. A name of one letter counts in its own case only. */
export function findNames(text: string, names: readonly KnownName[]): readonly ReplacementSpan[] {
	return [...names]
		.sort((a, b) => b.name.length - a.name.length)
		.flatMap(({ name, to, kind }) => {
			const pattern = namePattern(name);
			return pattern === null
				? []
				: findStandalone(text, pattern).map(({ index, 0: whole }): ReplacementSpan => ({
						start: index,
						end: index + whole.length,
						to,
						kind,
					}));
		});
}

function namePattern(name: string): RegExp | null {
	const parts = name.normalize('NFC').match(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu);
	if (parts === null) return null;
	const joined = parts
		.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
		.join(String.raw`[\s\p{Pd}\p{Pc}.,/'’*~=]{0,6}`);
	return new RegExp(joined, parts.join('').length === 1 ? 'gu' : 'giu');
}
