import { describe, expect, it, vi } from 'vitest';
import { atFreePath } from '../../src/vault/at-free-path';
import { NoteFiles } from '../../src/vault/note-files';
import { PathTaken } from '../../src/vault/path-taken';
import { createBases } from '../../src/features/templates/create-bases';
import { baseFiles } from '../../src/templates/bases';
import { readSettings } from '../../src/settings/settings';
import { SharedDisk, steps } from './shared-disk';

vi.mock('obsidian', () => ({
	normalizePath: (path: string) => path,
	stringifyYaml: String,
	TFile: class {},
	TFolder: class {},
	MarkdownView: class {},
}));

const path = 'Clients/K-014/K-014 2026-03-05.md';
const text = '---\nalliance: session\n---\nThe move.\n';

const filesOn = (disk: SharedDisk): NoteFiles =>
	new NoteFiles(disk.window(), { written: () => undefined, overwritten: () => undefined });

describe('a file that appears between the look and the making', () => {
	it.each([
		['empty', ''],
		['the first twelve characters of the note', text.slice(0, 12)],
		['the same text', text],
		['another', 'Written elsewhere.'],
	])(
		'a file that appears between the look and the making stays when it is %s, and is said to be there',
		async (_what, theirs) => {
			const disk = new SharedDisk();
			disk.between = (at) => disk.files.set(at, theirs);
			await expect(filesOn(disk).createText(path, text)).rejects.toThrow(PathTaken);
			expect([...disk.files]).toEqual([[path, theirs]]);
			expect([disk.removed, [...disk.trashed]]).toEqual([[], []]);
		},
	);

	it('a file that appears between the look and the making stays when it is the same bytes', async () => {
		const disk = new SharedDisk();
		disk.between = (at) => disk.files.set(at, '1 2');
		await expect(filesOn(disk).createBinary('a.png', Uint8Array.from([1, 2, 3]).buffer)).rejects.toThrow(PathTaken);
		expect([...disk.files]).toEqual([['a.png', '1 2']]);
	});

	it('a file that appears between the look and the making is passed by: the next free name is taken', async () => {
		const disk = new SharedDisk();
		let once = true;
		disk.between = (at) => {
			if (once) disk.files.set(at, '');
			once = false;
		};
		const files = filesOn(disk);
		const made = await atFreePath(files, path, async (free) => {
			await files.createText(free, text);
			return free;
		});
		expect(made).toBe('Clients/K-014/K-014 2026-03-05 2.md');
		expect([...disk.files]).toEqual([
			[path, ''],
			[made, text],
		]);
	});
});

describe('a new file that breaks off on a full disk', () => {
	it.each([0, 12, text.length - 1])('after %d characters goes to the bin, never away', async (after) => {
		const disk = new SharedDisk();
		disk.failing = { message: 'ENOSPC', after };
		await expect(filesOn(disk).createText(path, text)).rejects.toThrow('ENOSPC');
		expect([...disk.files]).toEqual([]);
		expect([...disk.trashed]).toEqual([[path, text.slice(0, after)]]);
		expect(disk.removed).toEqual([]);
	});

	it('a new file that breaks off on a full disk stays where it is whole all the same', async () => {
		const disk = new SharedDisk();
		disk.failing = { message: 'EIO', after: text.length };
		await expect(filesOn(disk).createText(path, text)).rejects.toThrow('EIO');
		expect([...disk.files]).toEqual([[path, text]]);
	});
});

describe('two windows on one vault, 200 times over', () => {
	it('that make a file of one name lose neither', async () => {
		for (let race = 0; race < 200; race += 1) {
			const disk = new SharedDisk(steps(race));
			const texts = [text, race % 2 === 0 ? text : `${text}Mine.\n`];
			await Promise.all(
				texts.map(async (each) => {
					const files = filesOn(disk);
					await atFreePath(files, path, async (free) => files.createText(free, each));
				}),
			);
			expect([...disk.files.values()].sort()).toEqual([...texts].sort());
		}
	});

	it.each([1, 2])('that create the bases (%d window, twice in one tick) leave all of them, whole', async (windows) => {
		for (let race = 0; race < 200; race += 1) {
			const disk = new SharedDisk(steps(race));
			const one = filesOn(disk);
			const said: string[] = [];
			await Promise.all(
				[one, windows === 1 ? one : filesOn(disk)].map(async (files) =>
					createBases({ files, settings: () => readSettings({}), showNotice: (message) => void said.push(message) }),
				),
			);
			expect([...disk.files.values()].sort()).toEqual(
				baseFiles()
					.map((base) => base.text)
					.sort(),
			);
			expect(said).toHaveLength(2);
			expect(disk.removed).toEqual([]);
		}
	});
});
