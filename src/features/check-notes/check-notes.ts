import { repairContext } from '../../case/repair-context';
import { folderOf } from '../../notes/entry';
import { compareNotes, type NoteComparison } from '../../notes/compare-notes';
import { frontmatterFault, type FrontmatterFault } from '../../notes/frontmatter-fault';
import { lostTexts } from '../../notes/lost-text';
import { lostText, unreadable, type Problem } from '../../notes/problem';
import { applyRepair, repairsOf } from '../../notes/repair';
import { compareText } from '../../lib/compare-text';
import { checkText } from '../../text/check-notes';
import { commandText } from '../../text/commands';
import { splitFrontmatter } from '../../templates/frontmatter';
import { fixedFolder } from '../../templates/note-path';
import type { Findings, NumberText } from '../current/problem-list';
import { numberTextsIn, writeNumbers } from './number-texts';
import type { CommandContext } from '../current/command-context';
import { mayShowPrivate } from '../current/visible-code';

type ScanContext = Pick<CommandContext, 'cases' | 'instruments' | 'note' | 'pluginNotePaths' | 'files' | 'settings'>;
type CheckContext = ScanContext &
	Pick<CommandContext, 'instruments' | 'open' | 'withProgress' | 'showProblems' | 'showNotice'>;

/** Looks through every plugin note and lists what can't be taken as meant, with repairs where they are safe. */
export async function checkNotes(desk: CheckContext): Promise<void> {
	const found = await desk.withProgress(checkText.checking, (progress) =>
		lookThrough(desk, unparsedNotes(desk), (done, of) => progress.report(done, of)),
	);
	if (found === null) return;
	const unread = found.problems.flatMap(({ kind, path }) => (kind === 'unreadable' ? [path] : []));
	if (found.problems.length === 0 && found.numbers.length === 0) {
		desk.showNotice(checkText.nothing);
		return;
	}
	await desk.showProblems({
		found,
		discreet: !mayShowPrivate(desk),
		repairsOf: (problem) => {
			const found = desk.files.properties(problem.path);
			return found === null ? [] : repairsOf(problem, found, repairContext(desk.cases, desk.instruments()));
		},
		repair: async (problem, repair) => {
			let done = false;
			await desk.files.process(problem.path, (found) => {
				done = applyRepair(found, repair);
			});
			return done;
		},
		compare: (problem) => compareWithOther(desk, problem),
		again: () => lookThrough(desk, unread, async () => {}),
		writeNumbers: (numbers) => writeNumbers(desk, numbers),
		open: async (path) => {
			try {
				await desk.open(path);
			} catch {
				desk.showNotice(commandText.missingNote);
			}
		},
	});
}

/** Note by note and client by client, so that a large vault never holds up the app. */
async function lookThrough(
	desk: ScanContext,
	unread: readonly string[],
	reached: (done: number, of: number) => Promise<void>,
): Promise<Findings> {
	const ours = desk.pluginNotePaths();
	const all = ours.length + unread.length;
	let done = 0;
	const found: Problem[] = [];
	const numbers: NumberText[] = [];
	const notesOf = new Map<string, number>();
	for (const path of ours) {
		await reached(done, all);
		// Reading properties and folding cases is what takes the time; the store keeps both.
		desk.note(path);
		numbers.push(...numberTextsIn(desk, path));
		found.push(...(await lostTextsIn(desk, path)));
		const client = desk.cases.clientOf(path);
		if (client === null) done += 1;
		else notesOf.set(client, (notesOf.get(client) ?? 0) + 1);
	}
	for (const [client, notes] of notesOf) {
		await reached(done, all);
		done += notes;
		desk.cases.caseFile(client);
	}
	for (const path of unread) {
		await reached(done, all);
		done += 1;
		const fault = await frontmatterFaultOf(desk, path);
		if (fault !== null) found.push(unreadable(path, fault));
	}
	const problems = [...desk.cases.problems(), ...found].sort((a, b) => compareText(a.path, b.path));
	return { problems, numbers };
}

/** What YAML has left out of a note's properties; only the note's own text still has it. */
async function lostTextsIn(desk: ScanContext, path: string): Promise<readonly Problem[]> {
	const found = desk.files.properties(path);
	if (found === null) return [];
	try {
		return lostTexts(await desk.files.read(path), found).map(({ property, written }) =>
			lostText(path, property, written),
		);
	} catch {
		return [];
	}
}

async function compareWithOther(desk: ScanContext, { path, other }: Problem): Promise<NoteComparison | null> {
	if (other === undefined) return null;
	const here = desk.files.properties(path);
	const there = desk.files.properties(other);
	if (here === null || there === null) return null;
	const [text, otherText] = await Promise.all([desk.files.read(path), desk.files.read(other)]);
	return compareNotes(
		{ frontmatter: here, body: splitFrontmatter(text).body },
		{ frontmatter: there, body: splitFrontmatter(otherText).body },
	);
}

/** Null where all is well, and where the note is gone meanwhile. */
async function frontmatterFaultOf(desk: ScanContext, path: string): Promise<FrontmatterFault | null> {
	try {
		return frontmatterFault(await desk.files.read(path));
	} catch {
		return null;
	}
}

/**
 * The notes without properties that lie where ours do: beside one of them, or in a folder the settings name. Their text is read,
 * since nothing else tells of properties that can't be; that of no other note is.
 */
function unparsedNotes(desk: ScanContext): readonly string[] {
	const { clientPath, sessionPath, measurePath, privateFolder } = desk.settings();
	const named = [fixedFolder(clientPath), fixedFolder(sessionPath), fixedFolder(measurePath), privateFolder].filter(
		(folder) => folder !== '',
	);
	const beside = new Set(desk.pluginNotePaths().map(folderOf));
	return desk.files
		.withoutProperties()
		.filter((path) => beside.has(folderOf(path)) || named.some((folder) => path.startsWith(`${folder}/`)));
}
