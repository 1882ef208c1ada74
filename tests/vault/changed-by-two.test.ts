import { afterAll, describe, expect, it, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { withEntries } from '../../src/notes/write-note';
import { commandText } from '../../src/text/commands';
import { NoteFiles } from '../../src/vault/note-files';
import { getFrontMatterInfo } from '../workbench/app/vault/front-matter-info';
import { SharedDisk, steps } from './shared-disk';

vi.mock('obsidian', () => ({
	normalizePath: (path: string) => path,
	stringifyYaml: (value: unknown) => stringify(value),
	parseYaml: (text: string) => parse(text) as unknown,
	getFrontMatterInfo: (text: string) => getFrontMatterInfo(text),
	TFile: class {},
	TFolder: class {},
	MarkdownView: class {},
}));
vi.stubGlobal('window', { setTimeout });
afterAll(() => vi.unstubAllGlobals());

const path = 'Clients/K-014/K-014 2026-03-05.md';
const text = '---\nalliance: session\nbond: 6\ntasks-agreed:\n  - Walk daily\nmood: calm\n---\nThe move.\n';
const settled = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1200));

interface Device {
	readonly files: NoteFiles;
	readonly overwritten: string[];
}

function deviceOn(disk: SharedDisk): Device {
	const overwritten: string[] = [];
	const files = new NoteFiles(disk.window(), {
		written: () => undefined,
		overwritten: (each) => void overwritten.push(each),
	});
	return { files, overwritten };
}

const agree = async ({ files }: Device, task: string): Promise<void> =>
	files.process(path, (frontmatter) => {
		frontmatter['tasks-agreed'] = withEntries(frontmatter['tasks-agreed'], [task]);
	});

async function race(number: number, atomic: boolean): Promise<readonly unknown[]> {
	const disk = new SharedDisk(steps(number));
	disk.atomic = atomic;
	disk.files.set(path, text);
	const [one, other] = [deviceOn(disk), deviceOn(disk)];
	await Promise.all([
		agree(one, 'Ring the sister'),
		agree(other, 'Write the letter'),
		other.files.change<'session'>(path, { bond: 8 }),
	]);
	await settled();
	const after = disk.files.get(path) ?? '';
	const { tasks, ...rest } = (({ 'tasks-agreed': list, ...others }: Record<string, unknown>) => ({
		tasks: list,
		...others,
	}))(parse(getFrontMatterInfo(after).frontmatter) as Record<string, unknown>);
	return [
		[...(tasks as string[])].sort(),
		rest,
		after.slice(getFrontMatterInfo(after).contentStart),
		one.overwritten,
		other.overwritten,
	];
}

describe('two that change one list at the same moment, 200 times over', () => {
	it.each([
		['windows of one app', true],
		['devices', false],
	])(
		'two that change one list at the same moment, 200 times over lose nothing of either (%s)',
		async (_who, atomic) => {
			const races = await Promise.all(Array.from({ length: 200 }, async (_, number) => race(number, atomic)));
			for (const seen of races)
				expect(seen).toEqual([
					['Ring the sister', 'Walk daily', 'Write the letter'],
					{ alliance: 'session', bond: 8, mood: 'calm' },
					'The move.\n',
					[],
					[],
				]);
		},
	);
});

describe('a change that another device undoes', () => {
	it('every time is said to be lost, after some tries', async () => {
		const disk = new SharedDisk();
		disk.files.set(path, text);
		const device = deviceOn(disk);
		await agree(device, 'Ring the sister');
		const undo = setInterval(() => disk.files.set(path, text), 20);
		await settled();
		await settled();
		clearInterval(undo);
		expect(device.overwritten).toEqual([path]);
	});

	it('a change that another device undoes is written again only where it is lost: what the therapist deletes later stays deleted', async () => {
		const disk = new SharedDisk();
		disk.files.set(path, text);
		const device = deviceOn(disk);
		await agree(device, 'Ring the sister');
		await settled();
		disk.files.set(path, text);
		await settled();
		expect(disk.files.get(path)).toBe(text);
		expect(device.overwritten).toEqual([]);
	});
});

describe('two changes of one device in quick succession', () => {
	it('of which the second takes back the first leave it taken back', async () => {
		const disk = new SharedDisk();
		disk.files.set(path, text);
		const device = deviceOn(disk);
		await device.files.change<'session'>(path, { bond: 8 });
		await device.files.change<'session'>(path, { bond: 6 });
		await settled();
		expect(disk.files.get(path)).toBe(text);
	});
});

describe('a note that is empty', () => {
	it('for a moment, while another process writes it, is waited for', async () => {
		const disk = new SharedDisk();
		disk.files.set(path, '');
		setTimeout(() => disk.files.set(path, text), 40);
		await agree(deviceOn(disk), 'Ring the sister');
		expect(disk.files.get(path)).toContain('  - Ring the sister\n');
	});

	it('and stays so is left alone', async () => {
		const disk = new SharedDisk();
		disk.files.set(path, '');
		await expect(agree(deviceOn(disk), 'Ring the sister')).rejects.toThrow(commandText.noLongerOurs);
		expect(disk.files.get(path)).toBe('');
	});
});
