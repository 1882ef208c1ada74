import type { CaseFile } from '../../alliance/case-file';
import { caseOfNotes } from '../../alliance/case-of-notes';

/** The parts of cases that lie in some notes, each the same object for as long as its case and its notes are: what is the same is not drawn again. */
export class CaseParts {
	private readonly made = new WeakMap<CaseFile, { readonly paths: ReadonlySet<string>; readonly part: CaseFile }>();

	of(caseFile: CaseFile, paths: ReadonlySet<string>): CaseFile {
		const kept = this.made.get(caseFile);
		if (kept !== undefined && sameSet(kept.paths, paths)) return kept.part;
		const part = caseOfNotes(caseFile, paths);
		this.made.set(caseFile, { paths, part });
		return part;
	}
}

function sameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	return one.size === other.size && [...one].every((item) => other.has(item));
}
