import { foldText } from '../notes/entry';
import { headingOf, listItemOf, noteLines } from '../notes/lines';
import { splitFrontmatter } from './frontmatter';
import type { PromptTheme } from './prompt-theme';
import { boundariesPrompts } from './prompts/boundaries';
import { choicesPrompts } from './prompts/choices';
import { confrontationPrompts } from './prompts/confrontation';
import { couplesAndFamiliesPrompts } from './prompts/couples-and-families';
import { differencePrompts } from './prompts/difference';
import { disagreementPrompts } from './prompts/disagreement';
import { expectationsPrompts } from './prompts/expectations';
import { goalsPrompts } from './prompts/goals';
import { ownStancePrompts } from './prompts/own-stance';
import { permissionPrompts } from './prompts/permission';
import { sessionFeedbackPrompts } from './prompts/session-feedback';
import { understandingPrompts } from './prompts/understanding';
import { withdrawalPrompts } from './prompts/withdrawal';
import { withoutWordsPrompts } from './prompts/without-words';
import { wordsOfEmpathyPrompts } from './prompts/words-of-empathy';

/** In the order in which they are offered. */
export const promptThemes: readonly PromptTheme[] = [
	sessionFeedbackPrompts,
	expectationsPrompts,
	goalsPrompts,
	choicesPrompts,
	permissionPrompts,
	understandingPrompts,
	wordsOfEmpathyPrompts,
	withoutWordsPrompts,
	disagreementPrompts,
	withdrawalPrompts,
	confrontationPrompts,
	differencePrompts,
	boundariesPrompts,
	couplesAndFamiliesPrompts,
	ownStancePrompts,
];

/** The therapist's own prompts on one theme; `theme` is null for those above the first heading. */
export interface OwnPrompts {
	readonly theme: string | null;
	readonly prompts: readonly string[];
}

/**
 * The prompts of the therapist's own note: headings are themes, list items prompts, nested ones too. A theme that comes
 * twice is one theme, a theme without prompts none; everything else in the note is left alone. Never throws.
 */
export function parsePrompts(markdown: string): OwnPrompts[] {
	const themes = new Map<string | null, { readonly theme: string | null; readonly prompts: string[] }>();
	let theme: string | null = null;
	for (const line of noteLines(splitFrontmatter(markdown).body)) {
		const heading = headingOf(line);
		if (heading !== null) theme = heading.text === '' ? null : heading.text;
		const prompt = listItemOf(line)?.text ?? '';
		if (prompt === '') continue;
		const key = theme === null ? null : foldText(theme);
		const found = themes.get(key);
		if (found === undefined) themes.set(key, { theme, prompts: [prompt] });
		else found.prompts.push(prompt);
	}
	return [...themes.values()];
}
