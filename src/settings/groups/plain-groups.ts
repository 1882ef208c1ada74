// The groups of a few plain controls each.
import type { SettingDefinitionControl, SettingDefinitionGroup } from 'obsidian';
import { settingsText } from '../../strings';
import { worded } from './words';

const asked = ['askMedium', 'askMinutes', 'askFloor', 'askOwnRatings', 'askClientRatings'] as const;

/** What the form at the end of a session asks. */
export function sessionFormGroup(): SettingDefinitionGroup {
	return {
		type: 'group',
		heading: settingsText.form.heading,
		items: asked.map((key) => ({ ...worded(settingsText.form[key]), control: { type: 'toggle', key } })),
	};
}

/** Which side ruptures are kept on. */
export function privateGroup(): SettingDefinitionGroup {
	const { heading, rupturesIn, places } = settingsText.private;
	return {
		type: 'group',
		heading,
		items: [{ ...worded(rupturesIn), control: { type: 'dropdown', key: 'rupturesIn', options: { ...places } } }],
	};
}

/** The therapist's own words, from notes of theirs. */
export function promptsGroup(isThere: (path: string) => boolean): SettingDefinitionGroup {
	const words = settingsText.prompts;
	const noteSetting = (key: 'promptsNote' | 'wordingNote'): SettingDefinitionControl => ({
		...worded(words[key]),
		control: {
			type: 'file',
			key,
			filter: ({ extension }) => extension === 'md',
			validate: (path) => (path.trim() === '' || isThere(path.trim()) ? undefined : words.notThere),
		},
	});
	return { type: 'group', heading: words.heading, items: [noteSetting('promptsNote'), noteSetting('wordingNote')] };
}

const onScreen = ['openTimelineOnStart', 'discreet'] as const;

/** What opens by itself, and what others may see. */
export function screenGroup(): SettingDefinitionGroup {
	return {
		type: 'group',
		heading: settingsText.screen.heading,
		items: onScreen.map((key) => ({ ...worded(settingsText.screen[key]), control: { type: 'toggle', key } })),
	};
}
