import { Notice, type Setting, type SettingDefinitionGroup, type SettingDefinitionRender } from 'obsidian';
import { isWithin } from '../../lib/path-key';
import { commandText } from '../../text/commands';
import { settingsText } from '../../text/settings';
import { safeFolder } from '../../templates/note-path';
import type { FormatDate } from '../../templates/placeholders';
import { examplePath, folderFault, pathFault, pathPlaceholders, type PathKey } from '../path-pattern';
import { defaultSettings } from '../settings';
import type { SettingsStore } from '../settings-store';
import { settingText } from './setting-text';

const pathKeys: readonly PathKey[] = ['clientPath', 'sessionPath', 'measurePath'];

/** Where notes go. */
export function notesGroup(settings: SettingsStore, formatDate: FormatDate): SettingDefinitionGroup {
	const words = settingsText.notes;
	/** Notes of the record must not come to lie among private ones. */
	const privateFault = (value: string): string | undefined => {
		const fault = folderFault(value);
		if (fault !== null) return fault;
		const within = pathKeys
			.map((key) => examplePath(key, settings.current[key], formatDate))
			.find((path) => isWithin(path, safeFolder(value)));
		return within === undefined ? undefined : words.folderHolds(within);
	};
	return {
		type: 'group',
		heading: words.heading,
		items: [
			...pathKeys.map((key) => pathSetting(key, settings, formatDate)),
			{
				...settingText(words.privateFolder),
				control: {
					type: 'folder',
					key: 'privateFolder',
					placeholder: defaultSettings.privateFolder,
					validate: privateFault,
				},
			},
			{
				...settingText(words.exportFolder),
				control: {
					type: 'folder',
					key: 'exportFolder',
					placeholder: defaultSettings.exportFolder,
					validate: (value) => folderFault(value) ?? undefined,
				},
			},
		],
	};
}

/** A line for the pattern, and under it the path that it gives. */
function pathSetting(key: PathKey, settings: SettingsStore, formatDate: FormatDate): SettingDefinitionRender {
	const words = settingsText.notes;
	return {
		...settingText(words[key]),
		render: (setting: Setting) => {
			const example = setting.descEl.createDiv('alliance-setting-example');
			const placeholders = setting.descEl.createDiv({ text: words.placeholders(pathPlaceholders[key]) });
			const show = (pattern: string): string | null => {
				const fault = pathFault(key, pattern, settings.current.privateFolder, formatDate);
				setting.setErrorMessage(fault);
				example.setText(fault === null ? words.example(examplePath(key, pattern, formatDate)) : '');
				return fault;
			};
			setting.addText((text) => {
				text.inputEl.setAttr('aria-label', words[key].name);
				text.inputEl.addClass('alliance-setting-path');
				text
					.setPlaceholder(defaultSettings[key])
					.setValue(settings.current[key])
					.onChange((typed) => {
						const pattern = typed.trim() === '' ? defaultSettings[key] : typed.trim();
						if (show(pattern) === null)
							settings.set(key, pattern).catch(() => new Notice(commandText.settingsNotSaved));
					});
			});
			show(settings.current[key]);
			// An update in place empties the control alone; without this every line would stand twice after it.
			return () => {
				example.remove();
				placeholders.remove();
			};
		},
	};
}
