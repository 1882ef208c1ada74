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

/** Puts a question or statement at the cursor: custom ones first, then the built-in ones by theme. Those for the therapist alone are not offered in the record. */
export async function insertPrompt(context: InsertPromptContext): Promise<void> {
	if (!context.canInsert()) {
		context.showNotice(promptText.noEditor);
		return;
	}
	const inRecord = activeNoteSide(context) === 'record';
	const builtIn = promptThemes
		.filter((theme) => !(theme.private && inRecord))
		.flatMap(({ theme, prompts }) => prompts.map((text) => ({ text, theme })));
	const picked = await context.pick<Prompt>({
		items: [...(await customPrompts(context)), ...builtIn],
		text: ({ text }) => text,
		note: ({ theme }) => theme,
		alternativeText: ({ theme }) => theme,
		placeholder: promptText.which,
		emptyText: promptText.none,
	});
	if (picked !== null && !context.insert(picked.text)) context.showNotice(promptText.noEditor);
}

async function customPrompts(context: InsertPromptContext): Promise<readonly Prompt[]> {
	const written = context.settings().promptsNote.trim();
	if (written === '') return [];
	const path = written.endsWith('.md') ? written : `${written}.md`;
	if (!context.files.exists(path)) {
		context.showNotice(promptText.noOwnNote(path));
		return [];
	}
	return parsePrompts(await context.files.read(path)).flatMap(({ theme, prompts }) =>
		prompts.map((text) => ({ text, theme: theme ?? promptText.own })),
	);
}
