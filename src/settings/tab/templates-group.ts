import type { SettingDefinitionControl, SettingDefinitionGroup, SettingDefinitionPage } from 'obsidian';
import { isSamePath } from '../../lib/path-key';
import { settingsText } from '../../text/settings';
import { placeholders, type PlaceholderSide } from '../../templates/placeholders';
import type { Template } from '../../templates/template';
import { folderFault } from '../path-pattern';
import type { Settings } from '../settings';
import { settingText, type SettingText } from './setting-text';

type TemplateKey = 'individualTemplate' | 'coupleTemplate' | 'familyTemplate' | 'groupTemplate' | 'firstTemplate';

/** Which template a new session note is made from, and what one's own can be filled from. */
export function templatesGroup(settings: Settings, templates: readonly Template[]): SettingDefinitionGroup {
	const words = settingsText.templates;
	const offered = templates.filter(
		({ kind, private: isPrivate, id }) => !isPrivate && (kind === 'session' || id.startsWith('own/')),
	);
	const choice = (
		key: TemplateKey,
		about: SettingText,
		none: Readonly<Record<string, string>> = {},
	): SettingDefinitionControl => {
		const chosen = settings[key];
		const options: Record<string, string> = {
			...none,
			// The list shows what is chosen only where its key is written as the setting is.
			...Object.fromEntries(offered.map(({ id, name }) => [isSamePath(id, chosen) ? chosen : id, name])),
		};
		return {
			...settingText(about),
			control: {
				type: 'dropdown',
				key,
				options: Object.hasOwn(options, chosen) ? options : { ...options, [chosen]: words.gone(chosen) },
			},
		};
	};
	return {
		type: 'group',
		heading: words.heading,
		items: [
			{
				...settingText(words.folder),
				control: {
					type: 'folder',
					key: 'templatesFolder',
					validate: (value) => (value.trim() === '' ? undefined : (folderFault(value) ?? undefined)),
				},
			},
			choice('individualTemplate', words.individual),
			choice('coupleTemplate', words.couple),
			choice('familyTemplate', words.family),
			choice('groupTemplate', words.group),
			choice('firstTemplate', words.first, { '': words.same }),
			placeholdersPage(),
		],
	};
}

/** Every placeholder with what it gives, by the side of the notes it is filled on. */
function placeholdersPage(): SettingDefinitionPage {
	const words = settingsText.templates;
	const sides: readonly PlaceholderSide[] = ['both', 'record', 'private'];
	return {
		type: 'page',
		...words.placeholders,
		items: sides.map((side) => ({
			type: 'group',
			heading: words.side[side],
			items: placeholders
				.filter((placeholder) => placeholder.side === side)
				.map(({ name, description }) => ({ name: words.placeholder(name), desc: description })),
		})),
	};
}
