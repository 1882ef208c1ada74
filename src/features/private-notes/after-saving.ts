import type { CommandContext } from '../current/command-context';

/** A note just made, and where writing goes on in it, as an offset into its body. */
export interface CreatedNote {
	readonly path: string;
	readonly cursor: number | null;
}

interface SavedForm {
	readonly made: CreatedNote | null;
	readonly writesOn: boolean;
	/** What is said where the note stays closed. */
	readonly saved: string;
}

/** Opens the new note beside the one being written, where the person wants to write on; else says that it is saved. */
export async function afterSaving(
	context: Pick<CommandContext, 'open' | 'activePath' | 'showNotice'>,
	{ made, writesOn, saved }: SavedForm,
): Promise<void> {
	if (made === null) return;
	if (writesOn) await openBeside(context, made.path, made.cursor);
	else context.showNotice(saved);
}

/** Opens a note beside the active one; in its place only where there is none. */
export async function openBeside(
	context: Pick<CommandContext, 'open' | 'activePath'>,
	path: string,
	cursor: number | null,
): Promise<void> {
	await context.open(path, cursor, context.activePath() === null ? false : 'split');
}
