import type { SettingsTrouble } from '../settings/settings-trouble';
import { commandText } from '../text/commands';

/** What a person is told about settings that could not be read: what became of them, and which are in use. */
export function settingsNotice({ file, kept, inUse }: SettingsTrouble): string {
	const what = file === 'missing' ? commandText.settingsMissing : commandText.settingsUnreadable(kept);
	return `${what} ${commandText.settingsInUse[inUse]}`;
}
