import type { Instrument } from '../../instruments/definition/instrument';
import { wordingIn } from '../../instruments/scoring/item-wording';
import { measureFormText } from './text';
import type { CommandContext } from '../current/command-context';

export interface ShownWording {
	/** One for each item; null where none may be shown. */
	readonly wording: readonly string[] | null;
	/** Why the therapist's wording is left out; null where it is not. */
	readonly remark: string | null;
}

/** The wording of the items: from the note the settings name, else the plugin's where it made the questions. */
export async function wordingOf(
	context: Pick<CommandContext, 'files' | 'settings'>,
	instrument: Instrument,
): Promise<ShownWording> {
	const count = instrument.items?.count ?? 0;
	const { wordingNote } = context.settings();
	const path = wordingNote === '' || wordingNote.endsWith('.md') ? wordingNote : `${wordingNote}.md`;
	const own =
		path === '' || count === 0 || !context.files.exists(path)
			? []
			: wordingIn(await context.files.read(path), instrument);
	if (own.length === count && count > 0) return { wording: own, remark: null };
	const remark = own.length === 0 ? null : measureFormText.wordingCount(own.length, count);
	return { wording: instrument.wording, remark };
}
