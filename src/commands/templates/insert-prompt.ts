import { promptText } from '../../strings';
import { parsePrompts, promptThemes } from '../../templates/prompts';
import type { Desk } from '../desk';
import { sideInFront } from './note-side';

type PromptDesk = Pick<
	Desk,
	'cases' | 'files' | 'note' | 'settings' | 'activePath' | 'canInsert' | 'insert' | 'pick' | 'say'
>;

interface Prompt {
	readonly text: string;
	readonly theme: string;
}

/** Puts a question or statement at the cursor: the therapist's own first, then ours by theme. Those for the therapist alone are not offered in the record. */
export async function insertPrompt(desk: PromptDesk): Promise<void> {
	if (!desk.canInsert()) {
		desk.say(promptText.noEditor);
		return;
	}
	const inRecord = sideInFront(desk) === 'record';
	const ours = promptThemes
		.filter((theme) => !(theme.private && inRecord))
		.flatMap(({ theme, prompts }) => prompts.map((text) => ({ text, theme })));
	const picked = await desk.pick<Prompt>({
		items: [...(await ownPrompts(desk)), ...ours],
		text: ({ text }) => text,
		note: ({ theme }) => theme,
		also: ({ theme }) => theme,
		placeholder: promptText.which,
		emptyText: promptText.none,
	});
	if (picked !== null && !desk.insert(picked.text)) desk.say(promptText.noEditor);
}

async function ownPrompts(desk: PromptDesk): Promise<readonly Prompt[]> {
	const written = desk.settings().promptsNote.trim();
	if (written === '') return [];
	const path = written.endsWith('.md') ? written : `${written}.md`;
	if (!desk.files.exists(path)) {
		desk.say(promptText.noOwnNote(path));
		return [];
	}
	return parsePrompts(await desk.files.read(path)).flatMap(({ theme, prompts }) =>
		prompts.map((text) => ({ text, theme: theme ?? promptText.own })),
	);
}
