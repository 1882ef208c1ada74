import { copies } from '../alliance/copies';
import { repairContext } from '../alliance/repair-context';
import { folderOf } from '../notes/entry';
import { headFault, type HeadFault } from '../notes/head-fault';
import type { AnyNote } from '../notes/kinds';
import { unreadable, type Problem } from '../notes/problem';
import { applyRepair, repairOf } from '../notes/repair';
import { compareText } from '../notes/text-order';
import { checkText, commandText } from '../strings';
import { fixedFolder } from '../templates/note-path';
import type { Desk } from './desk';
import { privateOnScreen } from './on-screen';

type LookDesk = Pick<Desk, 'cases' | 'note' | 'ownPaths' | 'notesOf' | 'files' | 'settings'>;
type CheckDesk = LookDesk & Pick<Desk, 'open' | 'work' | 'showProblems' | 'say'>;

/** Looks through every note of ours and lists what can't be taken as meant, with repairs where they are safe. */
export async function checkNotes(desk: CheckDesk): Promise<void> {
	const problems = await desk.work(checkText.checking, (progress) =>
		allProblems(desk, unreadBeside(desk), (done, of) => progress.reached(done, of)),
	);
	if (problems === null) return;
	const unread = problems.flatMap(({ kind, path }) => (kind === 'unreadable' ? [path] : []));
	if (problems.length === 0) {
		desk.say(checkText.nothing);
		return;
	}
	await desk.showProblems({
		problems,
		discreet: !privateOnScreen(desk),
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
		again: () => allProblems(desk, unread, async () => {}),
		open: async (path) => {
			try {
				await desk.open(path);
			} catch {
				desk.say(commandText.missingNote);
			}
		},
	});
}

/** Note by note and client by client, so that a large vault never holds up the app. */
async function allProblems(
	desk: LookDesk,
	unread: readonly string[],
	reached: (done: number, of: number) => Promise<void>,
): Promise<readonly Problem[]> {
	const ours = desk.ownPaths();
	const all = ours.length + unread.length;
	let done = 0;
	const found: Problem[] = [];
	const clients: string[] = [];
	const homeless: AnyNote[] = [];
	for (const path of ours) {
		await reached(done, all);
		// Reading properties and folding cases is what takes the time; the store keeps both.
		const note = desk.note(path);
		if (note?.kind === 'client') clients.push(path);
		if (desk.cases.clientOf(path) !== null) continue;
		done += 1;
		if (note !== null) homeless.push(note);
	}
	found.push(...copies(homeless));
	for (const path of clients) {
		await reached(done, all);
		const notes = desk.notesOf(path);
		done += notes.length;
		desk.cases.caseFile(path);
		found.push(...copies(notes));
	}
	for (const path of unread) {
		await reached(done, all);
		done += 1;
		const fault = await headFaultOf(desk, path);
		if (fault !== null) found.push(unreadable(path, fault));
	}
	return [...desk.cases.problems(), ...found].sort((a, b) => compareText(a.path, b.path));
}

/** Null where all is well, and where the note is gone meanwhile. */
async function headFaultOf(desk: LookDesk, path: string): Promise<HeadFault | null> {
	try {
		return headFault(await desk.files.read(path));
	} catch {
		return null;
	}
}

/**
 * The notes without properties that lie where ours do: beside one of them, or in a folder the settings name. Their text is read,
 * since nothing else tells of properties that can't be; that of no other note is.
 */
function unreadBeside(desk: LookDesk): readonly string[] {
	const { clientPath, sessionPath, measurePath, privateFolder } = desk.settings();
	const named = [fixedFolder(clientPath), fixedFolder(sessionPath), fixedFolder(measurePath), privateFolder].filter(
		(folder) => folder !== '',
	);
	const beside = new Set(desk.ownPaths().map(folderOf));
	return desk.files
		.withoutProperties()
		.filter((path) => beside.has(folderOf(path)) || named.some((folder) => path.startsWith(`${folder}/`)));
}
