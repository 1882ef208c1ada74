// Numbers kept as text in a whole vault: found note by note, and made numbers in one step where the therapist wants it.
import type { Instrument } from '../../instruments/definition/instrument';
import { numbersAsText } from '../../notes/numbers-as-text';
import { applyRepair, type Repair } from '../../notes/repair';
import type { Frontmatter } from '../../notes/write-note';
import { checkText } from '../../text/check-notes';
import type { CommandContext } from '../current/command-context';
import type { NumberText, NumbersWritten } from '../current/problem-list';

/** The numbers that this note keeps as text; none where it is gone. */
export function numberTextsIn(
	context: Pick<CommandContext, 'files' | 'instruments'>,
	path: string,
): readonly NumberText[] {
	const found = context.files.properties(path);
	if (found === null) return [];
	const scores = scoresOf(found, context.instruments());
	return numbersAsText(found, (name) => scores.has(name)).map((change) => ({ path, change }));
}

/** The names of a measure's scores, or of the forms about oneself that a self-check holds. */
function scoresOf(found: Frontmatter, instruments: ReadonlyMap<string, Instrument>): ReadonlySet<string> {
	const { alliance, instrument } = found;
	const ofSelfCheck = alliance === 'self-check' ? 'proqol' : null;
	const id = alliance === 'measure' ? instrument : ofSelfCheck;
	const known = typeof id === 'string' ? instruments.get(id) : undefined;
	return new Set(known?.dimensions.map(({ id }) => id));
}

/** Makes them numbers, note by note, those apart that have changed since. Stopped, or where a note can't be written, the rest stays. */
export async function writeNumbers(
	context: Pick<CommandContext, 'files' | 'withProgress'>,
	numbers: readonly NumberText[],
): Promise<NumbersWritten> {
	const byNote = new Map<string, Repair[]>();
	for (const { path, change } of numbers) byNote.set(path, [...(byNote.get(path) ?? []), change]);
	let written = 0;
	const failed: string[] = [];
	let done = 0;
	await context.withProgress(checkText.writingNumbers, async (progress) => {
		for (const [path, changes] of byNote) {
			await progress.report(done, byNote.size);
			done += 1;
			let here = 0;
			try {
				await context.files.process(path, (found) => {
					here = changes.filter((change) => applyRepair(found, change)).length;
				});
				written += here;
			} catch {
				failed.push(path);
			}
		}
	});
	return { written, failed };
}
