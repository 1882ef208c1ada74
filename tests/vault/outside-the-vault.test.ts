import type { App } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { exportCsv } from '../../src/features/timeline/export-timeline';
import { copyTemplates } from '../../src/features/templates/copy-templates';
import { folderFault } from '../../src/settings/path-pattern';
import { commandText } from '../../src/text/commands';
import { settingsText } from '../../src/text/settings';
import { isVaultPath } from '../../src/templates/note-path';
import { NoteFiles } from '../../src/vault/note-files';
import { FakeContext } from '../features/fake-context';
import { notes } from '../features/private-notes-fixture';

// The app's own cleans slashes and spaces, and leaves `..` where it is.
vi.mock('obsidian', () => ({
	normalizePath: (path: string) => path.replace(/[\\/]+/g, '/').replace(/^\/|\/$/g, ''),
	stringifyYaml: String,
	TFile: class {},
	TFolder: class {},
}));

const outside = [
	'../x.md',
	'a/../../x.md',
	'..',
	'a/..',
	'a/ .. /x.md',
	'./x.md',
	'/etc/x.md',
	'\\x.md',
	'..\\x.md',
	'a\\b.md',
	'C:/x.md',
	'c:x.md',
];
const inside = ['x.md', 'a/b/x.md', 'a/x..y.md', 'a/…/x.md', 'a/.hidden/x.md', 'a//x.md', 'a/K-014: x.md'];

describe('a path', () => {
	it.each(outside)('that may lead outside, %s, is none of the vault’s', (path) => {
		expect(isVaultPath(path)).toBe(false);
	});

	it.each(inside)('that stays inside, %s, is', (path) => {
		expect(isVaultPath(path)).toBe(true);
	});
});

describe('writing', () => {
	it.each(outside)('to %s is refused before anything is touched', async (path) => {
		const touched: string[] = [];
		const vault = new Proxy(
			{},
			{
				get: (_, name) => () => {
					touched.push(String(name));
				},
			},
		);
		const files = new NoteFiles({ vault } as App, { written: () => undefined, overwritten: () => undefined });
		await expect(files.createText(path, 'x')).rejects.toThrow(commandText.outsideVault(path));
		await expect(files.createBinary(path, new ArrayBuffer(1))).rejects.toThrow(commandText.outsideVault(path));
		await expect(files.create({ path, kind: 'self-check', properties: {}, body: '' })).rejects.toThrow(
			commandText.outsideVault(path),
		);
		expect(touched).toEqual([]);
	});

	it('where the settings point outside makes nothing, by whichever command', async () => {
		const context = new FakeContext({
			notes,
			settings: {
				exportFolder: '../outside',
				clientPath: '../Clients/{{client}}/{{client}}',
				templatesFolder: '/Templates',
			},
		});
		const caseFile = context.cases.caseFile('K-014');
		if (caseFile === null) throw new Error('K-014 is there.');
		const options = { caseFile, options: {}, instruments: new Map() } as unknown as Parameters<typeof exportCsv>[1];
		const before = context.paths;
		context.replies.push({});
		await expect(exportCsv(context, options)).rejects.toThrow('../outside/');
		await expect(copyTemplates(context)).rejects.toThrow('/Templates/');
		expect(context.paths).toEqual(before);
	});
});

describe('a folder in the settings', () => {
	it('a folder in the settings is told at its field that it has to lie in the vault', () => {
		expect(['../x', '/x', 'a\\b', 'C:/x'].map(folderFault)).toEqual(Array(4).fill(settingsText.notes.outsideVault));
		expect(['Alliance exports', 'Practice/Exports/'].map(folderFault)).toEqual([null, null]);
		expect(folderFault(' ')).toBe(settingsText.notes.folderMissing);
	});
});
