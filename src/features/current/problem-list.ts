import type { NoteComparison } from '../../notes/compare-notes';
import type { Problem } from '../../notes/problem';
import type { Repair } from '../../notes/repair';

/** What the list of problems may do. */
export interface ProblemList {
	readonly problems: readonly Problem[];
	/** Whether notes go unnamed and what was found in them stays hidden. */
	readonly discreet: boolean;
	/** The repairs of a problem as the note is now, one of which is chosen; none where none is safe, or the note is gone. */
	repairsOf(problem: Problem): readonly Repair[];
	/** Does one repair. False when the note has changed since, and nothing was done. */
	repair(problem: Problem, repair: Repair): Promise<boolean>;
	/** What differs between the note and the other one it is about; null where there is none, or one of them is gone. */
	compare(problem: Problem): Promise<NoteComparison | null>;
	/** Looks through the notes again. */
	again(): Promise<readonly Problem[]>;
	open(path: string): Promise<void>;
}
