import { repairContext } from '../../case/repair-context';
import { folderOf } from '../../notes/entry';
import { compareNotes, type NoteComparison } from '../../case/copies/compare-notes';
import { lostTexts } from '../../notes/lost-text';
import { lostText, type Problem } from '../../notes/problem';
import { applyRepair, repairsOf } from '../../notes/repair';
import { comparePaths } from '../../lib/compare-text';
import { isWithin } from '../../lib/path-key';
import { unreadProblem } from '../../notes/unread/unread-note';
import { checkText } from '../../text/check-notes';
import { commandText } from '../../text/commands';
import { splitFrontmatter } from '../../templates/frontmatter';
import { noteFolders } from '../../templates/note-path';
import type { CheckResult, NumberText } from '../current/problem-list';
import { numberTextsIn, writeNumbers } from './number-texts';
import type { CommandContext } from '../current/command-context';
import { mayShowPrivate } from '../current/visible-code';

type ScanContext = Pick<CommandContext, 'cases' | 'instruments' | 'note' | 'pluginNotePaths' | 'files' | 'settings'>;
type CheckContext = ScanContext &
	Pick<CommandContext, 'instruments' | 'open' | 'openAtLine' | 'withProgress' | 'showProblems' | 'showNotice'>;

/** Looks through every plugin note and lists what can't be taken as meant, with repairs where they are safe. */
export async function checkNotes(context: CheckContext): Promise<void> {
	const found = await context.withProgress(checkText.checking, (progress) =>
		lookThrough(context, unparsedNotes(context), (done, of) => progress.report(done, of)),
	);
	if (found === null) return;
	const unread = found.problems.flatMap(({ kind, path }) => (kind === 'unreadable' ? [path] : []));
	if (found.problems.length === 0 && found.numbers.length === 0) {
		context.showNotice(checkText.nothing);
		return;
	}
	await context.showProblems({
		found,
		discreet: !mayShowPrivate(context),
		repairsOf: (problem) => {
			const found = context.files.properties(problem.path);
			return found === null ? [] : repairsOf(problem, found, repairContext(context.cases, context.instruments()));
		},
		repair: async (problem, repair) => {
			let done = false;
			await context.files.process(problem.path, (found) => {
				done = applyRepair(found, repair);
			});
			return done;
		},
		compare: (problem) => compareWithOther(context, problem),
		again: () => lookThrough(context, unread, async () => {}),
		writeNumbers: (numbers) => writeNumbers(context, numbers),
		open: async (path, line) => {
			try {
				await (line === undefined ? context.open(path) : context.openAtLine(path, line));
			} catch {
				context.showNotice(commandText.missingNote);
			}
		},
	});
}

/** Note by note and client by client, so that a large vault never holds up the app. */
async function lookThrough(
	context: ScanContext,
	unread: readonly string[],
	reached: (done: number, of: number) => Promise<void>,
): Promise<CheckResult> {
	const pluginNotes = context.pluginNotePaths();
	const all = pluginNotes.length + unread.length;
	let done = 0;
	const found: Problem[] = [];
	const numbers: NumberText[] = [];
	const clients = new Set<string>();
	for (const path of pluginNotes) {
		await reached(done, all);
		// Reading notes is what takes the time; the store keeps their properties.
		context.note(path);
		numbers.push(...numberTextsIn(context, path));
		found.push(...(await lostTextsIn(context, path)));
		done += 1;
		const client = context.cases.clientOf(path);
		if (client !== null) clients.add(client);
	}
	for (const client of clients) {
		await reached(done, all);
		context.cases.caseFile(client);
	}
	const known = context.cases.problems();
	const named = new Set(known.flatMap(({ kind, path }) => (kind === 'unreadable' ? [path] : [])));
	for (const path of unread) {
		await reached(done, all);
		done += 1;
		if (!named.has(path)) found.push(...(await unreadIn(context, path)));
	}
	const problems = [...known, ...found].sort((a, b) => comparePaths(a.path, b.path));
	return { problems, numbers };
}

/** What YAML has left out of a note's properties; only the note's own text still has it. */
async function lostTextsIn(context: ScanContext, path: string): Promise<readonly Problem[]> {
	const found = context.files.properties(path);
	if (found === null) return [];
	try {
		return lostTexts(await context.files.read(path), found).map(({ property, written }) =>
			lostText(path, property, written),
		);
	} catch {
		return [];
	}
}

async function compareWithOther(context: ScanContext, { path, other }: Problem): Promise<NoteComparison | null> {
	if (other === undefined) return null;
	const here = context.files.properties(path);
	const there = context.files.properties(other);
	if (here === null || there === null) return null;
	const [text, otherText] = await Promise.all([context.files.read(path), context.files.read(other)]);
	return compareNotes(
		{ frontmatter: here, body: splitFrontmatter(text).body },
		{ frontmatter: there, body: splitFrontmatter(otherText).body },
	);
}

/** None where all is well, and where the note is gone meanwhile. */
async function unreadIn(context: ScanContext, path: string): Promise<readonly Problem[]> {
	try {
		const note = await context.files.unread(path);
		return note === null ? [] : [unreadProblem(note)];
	} catch {
		return [];
	}
}

/**
 * Notes with no parsed properties next to a plugin note or in a folder that the settings name. Only their text is read, to
 * detect broken properties.
 */
function unparsedNotes(context: ScanContext): readonly string[] {
	const named = noteFolders(context.settings());
	const beside = new Set(context.pluginNotePaths().map(folderOf));
	return context.files
		.withoutProperties()
		.filter((path) => beside.has(folderOf(path)) || named.some((folder) => isWithin(path, folder)));
}
