import type { CaseFile } from '../../../case/case-file';
import { caseFromNotes } from '../../../case/case-from-notes';

/** The parts of cases that lie in some notes, each the same object for as long as its case and its notes are: what is the same is not drawn again. */
export class CasePartCache {
	private readonly cache = new WeakMap<CaseFile, { readonly paths: ReadonlySet<string>; readonly part: CaseFile }>();

	get(caseFile: CaseFile, paths: ReadonlySet<string>): CaseFile {
		const kept = this.cache.get(caseFile);
		if (kept !== undefined && sameSet(kept.paths, paths)) return kept.part;
		const part = caseFromNotes(caseFile, paths);
		this.cache.set(caseFile, { paths, part });
		return part;
	}
}

function sameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	return one.size === other.size && [...one].every((item) => other.has(item));
}
