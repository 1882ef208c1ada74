// The groups of a few plain controls each.
import type { SettingDefinitionControl, SettingDefinitionGroup } from 'obsidian';
import { settingsText } from '../../text/settings';
import { settingText } from './setting-text';

const askSettings = [
	'askMedium',
	'askMinutes',
	'askFloor',
	'askOwnRatings',
	'askClientRatings',
	'emptyRatings',
] as const;

/** What the form at the end of a session asks. */
export function sessionFormGroup(): SettingDefinitionGroup {
	return {
		type: 'group',
		heading: settingsText.form.heading,
		items: askSettings.map((key) => ({ ...settingText(settingsText.form[key]), control: { type: 'toggle', key } })),
	};
}

/** Which side ruptures are kept on, and when what is private is folded. */
export function privateGroup(): SettingDefinitionGroup {
	const { heading, rupturesIn, places, privateWords, folding } = settingsText.private;
	return {
		type: 'group',
		heading,
		items: [
			{ ...settingText(rupturesIn), control: { type: 'dropdown', key: 'rupturesIn', options: { ...places } } },
			{ ...settingText(privateWords), control: { type: 'dropdown', key: 'privateWords', options: { ...folding } } },
		],
	};
}

/** The therapist's own words, from notes of theirs. */
export function promptsGroup(isThere: (path: string) => boolean): SettingDefinitionGroup {
	const words = settingsText.prompts;
	const noteSetting = (key: 'promptsNote' | 'wordingNote'): SettingDefinitionControl => ({
		...settingText(words[key]),
		control: {
			type: 'file',
			key,
			filter: ({ extension }) => extension === 'md',
			validate: (path) => (path.trim() === '' || isThere(path.trim()) ? undefined : words.notThere),
		},
	});
	return { type: 'group', heading: words.heading, items: [noteSetting('promptsNote'), noteSetting('wordingNote')] };
}

const screenSettings = ['openTimelineOnStart', 'discreet'] as const;

/** What opens by itself, and what others may see. */
export function screenGroup(): SettingDefinitionGroup {
	return {
		type: 'group',
		heading: settingsText.screen.heading,
		items: screenSettings.map((key) => ({
			...settingText(settingsText.screen[key]),
			control: { type: 'toggle', key },
		})),
	};
}
