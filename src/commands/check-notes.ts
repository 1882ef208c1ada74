import { copies } from '../alliance/copies';
import { repairContext } from '../alliance/repair-context';
import type { Problem } from '../notes/problem';
import { applyRepair, repairOf, type Repair } from '../notes/repair';
import { checkText, commandText } from '../strings';
import type { Desk } from './desk';

/** What the list of problems may do. */
export interface ProblemList {
	readonly problems: readonly Problem[];
	/** The repair of a problem as the note stands now; null where none is safe, or the note is gone. */
	repairOf(problem: Problem): Repair | null;
	/** Does one repair. False when the note has changed since, and nothing was done. */
	repair(problem: Problem, repair: Repair): Promise<boolean>;
	/** Looks through the notes again. */
	again(): Promise<readonly Problem[]>;
	open(path: string): Promise<void>;
}

type CheckDesk = Pick<Desk, 'cases' | 'notesOf' | 'files' | 'open' | 'work' | 'showProblems' | 'say'>;

/** Looks through every note of ours and lists what can't be taken as meant, with repairs where they are safe. */
export async function checkNotes(desk: CheckDesk): Promise<void> {
	const problems = await desk.work(checkText.checking, (progress) => allProblems(desk, (done, of) => progress.reached(done, of)));
	if (problems === null) return;
	if (problems.length === 0) {
		desk.say(checkText.nothing);
		return;
	}
	await desk.showProblems({
		problems,
		repairOf: (problem) => {
			const found = desk.files.properties(problem.path);
			return found === null ? null : repairOf(problem, found, repairContext(desk.cases));
		},
		repair: async (problem, repair) => {
			let done = false;
			await desk.files.process(problem.path, (found) => {
				done = applyRepair(found, repair);
			});
			return done;
		},
		again: () => allProblems(desk, async () => {}),
		open: async (path) => {
			try {
				await desk.open(path);
			} catch {
				desk.say(commandText.missingNote);
			}
		},
	});
}

/** Client by client, so that a large vault never holds up the app. */
async function allProblems(desk: Pick<Desk, 'cases' | 'notesOf'>, reached: (done: number, of: number) => Promise<void>): Promise<readonly Problem[]> {
	const clients = desk.cases.clients();
	const found: Problem[] = [];
	for (const [index, { path }] of clients.entries()) {
		await reached(index, clients.length);
		// Folding a case is what takes the time; the store keeps it for the list below.
		desk.cases.caseFile(path);
		found.push(...copies(desk.notesOf(path)));
	}
	return [...desk.cases.problems(), ...found].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
