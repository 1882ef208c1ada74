import { groupBy } from '../../lib/group-by';
import { normalizeText } from '../../notes/entry';
import { headingOf, listItemOf, noteLines } from '../../notes/markdown-lines';
import { splitFrontmatter } from '../frontmatter';
import type { PromptTheme } from '../prompt-theme';
import { boundariesPrompts } from './boundaries';
import { choicesPrompts } from './choices';
import { confrontationPrompts } from './confrontation';
import { couplesAndFamiliesPrompts } from './couples-and-families';
import { differencePrompts } from './difference';
import { disagreementPrompts } from './disagreement';
import { expectationsPrompts } from './expectations';
import { goalsPrompts } from './goals';
import { ownStancePrompts } from './own-stance';
import { permissionPrompts } from './permission';
import { sessionFeedbackPrompts } from './session-feedback';
import { understandingPrompts } from './understanding';
import { withdrawalPrompts } from './withdrawal';
import { withoutWordsPrompts } from './without-words';
import { wordsOfEmpathyPrompts } from './words-of-empathy';

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
export interface CustomPrompts {
	readonly theme: string | null;
	readonly prompts: readonly string[];
}

/**
 * The prompts of the therapist's own note: headings are themes, list items prompts, nested ones too. A theme that comes
 * twice is one theme, a theme without prompts none; everything else in the note is left alone. Never throws.
 */
export function parsePrompts(markdown: string): CustomPrompts[] {
	const found: { readonly theme: string | null; readonly prompt: string }[] = [];
	let theme: string | null = null;
	for (const line of noteLines(splitFrontmatter(markdown).body)) {
		const heading = headingOf(line);
		if (heading !== null) theme = heading.text === '' ? null : heading.text;
		const prompt = listItemOf(line)?.text ?? '';
		if (prompt !== '') found.push({ theme, prompt });
	}
	const themes = groupBy(found, ({ theme: each }) => (each === null ? null : normalizeText(each)));
	return [...themes.values()].map((group) => ({
		theme: group[0].theme,
		prompts: group.map(({ prompt }) => prompt),
	}));
}
