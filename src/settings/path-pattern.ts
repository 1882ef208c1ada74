// What a path pattern gives, and what is wrong with one.
import { isWithin } from '../lib/path-key';
import { settingsText } from '../text/settings';
import { fillTemplate, type PlaceholderValues } from '../templates/fill';
import { isVaultPath, notePath, safeFolder } from '../templates/note-path';
import { placeholderValues, type FormatDate } from '../templates/placeholders';
import { exampleContext } from '../templates/example-context';

export type PathKey = 'clientPath' | 'sessionPath' | 'measurePath';

/** The placeholders that make sense in each path, for the settings to name. */
export const pathPlaceholders: Readonly<Record<PathKey, readonly string[]>> = {
	clientPath: ['client'],
	sessionPath: ['client', 'date:YYYY-MM-DD', 'number'],
	measurePath: ['client', 'date:YYYY-MM-DD', 'instrument', 'participant'],
};

/** The path that the pattern gives for a client K-014. */
export function examplePath(key: PathKey, pattern: string, formatDate: FormatDate): string {
	return notePath(pattern, sampleValues(key, formatDate));
}

/** Why the pattern can't be used, as a sentence; null when it can. */
export function pathFault(key: PathKey, pattern: string, privateFolder: string, formatDate: FormatDate): string | null {
	if (!isVaultPath(pattern)) return settingsText.notes.outsideVault;
	const values = sampleValues(key, formatDate);
	const { unknown } = fillTemplate(pattern, values);
	if (unknown.length > 0) return settingsText.notes.unknownPlaceholders(unknown);
	if (key === 'clientPath' && !notePath(pattern, values).includes('K-014')) return settingsText.notes.needsClient;
	return isWithin(notePath(pattern, values), safeFolder(privateFolder))
		? settingsText.notes.inPrivate(privateFolder)
		: null;
}

/** Why a folder can't be used, as a sentence; null when it can. */
export function folderFault(folder: string): string | null {
	if (folder.trim() === '') return settingsText.notes.folderMissing;
	return isVaultPath(folder) ? null : settingsText.notes.outsideVault;
}

function sampleValues(key: PathKey, formatDate: FormatDate): PlaceholderValues {
	const values = placeholderValues(exampleContext, formatDate);
	return key === 'measurePath' ? { ...values, instrument: () => 'wai-sr', participant: () => '' } : values;
}
