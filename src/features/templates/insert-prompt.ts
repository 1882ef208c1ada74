import { promptText } from './text';
import { parsePrompts, promptThemes } from '../../templates/prompts/prompts';
import type { CommandContext } from '../current/command-context';
import { activeNoteSide } from '../current/note-side';

type InsertPromptContext = Pick<
	CommandContext,
	'cases' | 'files' | 'note' | 'settings' | 'activePath' | 'canInsert' | 'insert' | 'pick' | 'showNotice'
>;

interface Prompt {
	readonly text: string;
	readonly theme: string;
}

/** Puts a question or statement at the cursor: the therapist's own first, then ours by theme. Those for the therapist alone are not offered in the record. */
export async function insertPrompt(desk: InsertPromptContext): Promise<void> {
	if (!desk.canInsert()) {
		desk.showNotice(promptText.noEditor);
		return;
	}
	const inRecord = activeNoteSide(desk) === 'record';
	const ours = promptThemes
		.filter((theme) => !(theme.private && inRecord))
		.flatMap(({ theme, prompts }) => prompts.map((text) => ({ text, theme })));
	const picked = await desk.pick<Prompt>({
		items: [...(await customPrompts(desk)), ...ours],
		text: ({ text }) => text,
		note: ({ theme }) => theme,
		also: ({ theme }) => theme,
		placeholder: promptText.which,
		emptyText: promptText.none,
	});
	if (picked !== null && !desk.insert(picked.text)) desk.showNotice(promptText.noEditor);
}

async function customPrompts(desk: InsertPromptContext): Promise<readonly Prompt[]> {
	const written = desk.settings().promptsNote.trim();
	if (written === '') return [];
	const path = written.endsWith('.md') ? written : `${written}.md`;
	if (!desk.files.exists(path)) {
		desk.showNotice(promptText.noOwnNote(path));
		return [];
	}
	return parsePrompts(await desk.files.read(path)).flatMap(({ theme, prompts }) =>
		prompts.map((text) => ({ text, theme: theme ?? promptText.own })),
	);
}
