import { describe, expect, it } from 'vitest';
import { isWithin } from '../../src/lib/path-key';
import { examplePath, pathFault } from '../../src/settings/path-pattern';
import { defaultSettings } from '../../src/settings/settings';
import { settingsText } from '../../src/text/settings';
import { formatDate } from '../templates/format-date';

describe('a path pattern', () => {
	it('as built in is at no fault and gives the paths that the guide shows', () => {
		const keys = ['clientPath', 'sessionPath', 'measurePath'] as const;
		expect(keys.map((key) => pathFault(key, defaultSettings[key], defaultSettings.privateFolder, formatDate))).toEqual([
			null,
			null,
			null,
		]);
		expect(keys.map((key) => examplePath(key, defaultSettings[key], formatDate))).toEqual([
			'Clients/K-014/K-014.md',
			'Clients/K-014/Sessions/K-014 2026-03-05.md',
			'Clients/K-014/Measures/K-014 2026-03-05 wai-sr.md',
		]);
	});

	it('a path pattern names a placeholder that no path has', () => {
		expect(pathFault('sessionPath', '{{client}} {{instrument}}', 'Private', formatDate)).toBe(
			settingsText.notes.unknownPlaceholders(['instrument']),
		);
		expect(pathFault('measurePath', '{{client}} {{instrument}}', 'Private', formatDate)).toBeNull();
	});

	it('of client notes tells clients apart', () => {
		expect(pathFault('clientPath', 'Clients/Client', 'Private', formatDate)).toBe(settingsText.notes.needsClient);
		expect(pathFault('clientPath', 'Clients/{{CLIENT}}', 'Private', formatDate)).toBeNull();
	});

	it('a path pattern does not leave the vault', () => {
		expect(
			['../{{client}}/{{client}}', '/Clients/{{client}}', 'Clients\\{{client}}'].map((pattern) =>
				pathFault('clientPath', pattern, 'Private', formatDate),
			),
		).toEqual(Array(3).fill(settingsText.notes.outsideVault));
		expect(
			pathFault('sessionPath', 'Clients/{{client}}/{{date:YYYY/MM}}/{{client}}', 'Private', formatDate),
		).toBeNull();
	});

	it('a path pattern keeps the record out of the private folder, whatever its case', () => {
		expect(pathFault('sessionPath', 'private/{{client}}', 'Private', formatDate)).toBe(
			settingsText.notes.inPrivate('Private'),
		);
		expect(pathFault('sessionPath', 'Private notes/{{client}}', 'Private', formatDate)).toBeNull();
		expect([
			isWithin('A/B/c.md', 'A/B'),
			isWithin('A/B/c.md', '/A/'),
			isWithin('A.md', 'A'),
			isWithin('A/b.md', ''),
		]).toEqual([true, true, false, false]);
	});
});
