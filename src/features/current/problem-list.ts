import type { NoteComparison } from '../../case/copies/compare-notes';
import type { Problem } from '../../notes/problem';
import type { Repair } from '../../notes/repair';

/** A number that a note keeps as text, with the change that makes it one. */
export interface NumberText {
	readonly path: string;
	readonly change: Repair;
}

/** What came of making them numbers. */
export interface NumbersWritten {
	readonly written: number;
	/** The paths of notes that could not be written. */
	readonly failed: readonly string[];
}

/** What a look through the notes has found. */
export interface CheckResult {
	readonly problems: readonly Problem[];
	/** They count as they are; as numbers, Obsidian's own views sort and sum them too. */
	readonly numbers: readonly NumberText[];
}

/** What the list of problems may do. */
export interface ProblemList {
	readonly found: CheckResult;
	/** Whether notes go unnamed and what was found in them stays hidden. */
	readonly discreet: boolean;
	/** The repairs of a problem as the note is now, one of which is chosen; none where none is safe, or the note is gone. */
	repairsOf(problem: Problem): readonly Repair[];
	/** Does one repair. False when the note has changed since, and nothing was done. */
	repair(problem: Problem, repair: Repair): Promise<boolean>;
	/** What differs between the note and the other one it is about; null where there is none, or one of them is gone. */
	compare(problem: Problem): Promise<NoteComparison | null>;
	/** Looks through the notes again. */
	again(): Promise<CheckResult>;
	/** Makes numbers of all of them, with its progress in view. */
	writeNumbers(numbers: readonly NumberText[]): Promise<NumbersWritten>;
	/** With the cursor in that line, from 1, where one is given. */
	open(path: string, line?: number): Promise<void>;
}
