import type { App, PluginManifest } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { PluginData } from '../../src/vault/plugin-data';

vi.mock('obsidian', () => ({ normalizePath: (path: string) => path }));

const folder = '.obsidian/plugins/x';
const file = `${folder}/data.json`;
const copy = `${folder}/data.last-saved.json`;

type Step = 'write' | 'remove' | 'rename';

/** The plugin's folder on a disk whose steps may fail: a write that fails leaves so many characters. */
class Folder {
	readonly files = new Map<string, string>();
	readonly failing = new Map<string, number>();
	/** As the app may do, gives null for a torn file in place of throwing. */
	lenient = false;
	/** Whether the plugin's folder is there. */
	made = true;

	fail(step: Step, path: string, left = 0): void {
		this.failing.set(`${step} ${path}`, left);
	}

	data(): PluginData {
		const { files, failing } = this;
		const broken = (step: Step, path: string): void => {
			if (failing.has(`${step} ${path}`)) throw new Error('ENOSPC');
		};
		const write = async (path: string, text: string): Promise<void> => {
			if (!this.made) throw new Error('ENOENT');
			files.set(path, text.slice(0, failing.get(`write ${path}`) ?? text.length));
			broken('write', path);
		};
		const adapter = {
			exists: async (path: string) => (path === folder ? this.made : files.has(path)),
			mkdir: async () => {
				this.made = true;
			},
			read: async (path: string) => files.get(path) ?? '',
			write,
			remove: async (path: string) => {
				broken('remove', path);
				files.delete(path);
			},
			rename: async (path: string, to: string) => {
				broken('rename', path);
				if (files.has(to)) throw new Error('Destination file already exists!');
				files.set(to, files.get(path) ?? '');
				files.delete(path);
			},
		};
		return new PluginData(
			{ vault: { adapter, configDir: '.obsidian' } } as unknown as App,
			{ id: 'x', dir: folder } as PluginManifest,
			{
				load: async () => {
					const text = files.get(file);
					if (text === undefined) return null;
					try {
						return JSON.parse(text) as unknown;
					} catch (error) {
						if (this.lenient) return null;
						throw error;
					}
				},
				save: (settings) => write(file, JSON.stringify(settings, null, 2)),
			},
		);
	}

	settings(path: string): unknown {
		try {
			return JSON.parse(this.files.get(path) ?? '') as unknown;
		} catch {
			return null;
		}
	}
}

const before = { discreet: true };
const after = { discreet: true, privateFolder: 'Own' };

async function used(): Promise<{ readonly disk: Folder; readonly data: PluginData }> {
	const disk = new Folder();
	const data = disk.data();
	await data.load();
	await data.save(before);
	return { disk, data };
}

describe('the settings file', () => {
	it('the settings file is saved at the first change where the plugin’s folder is not there yet', async () => {
		const disk = new Folder();
		disk.made = false;
		const data = disk.data();
		await data.load();
		await data.save({ discreet: true });
		expect(JSON.parse(disk.files.get(file) ?? '')).toEqual({ discreet: true });
	});

	it('the settings file has a copy beside it from the first save on', async () => {
		const { disk } = await used();
		expect([disk.settings(file), disk.settings(copy)]).toEqual([before, before]);
	});

	it.each([0, 5])(
		'that a full disk cuts after %d characters is put right from the copy, and the change is kept',
		async (left) => {
			const { disk, data } = await used();
			disk.fail('write', file, left);
			await data.save(after);
			expect(disk.settings(file)).toEqual(after);
		},
	);

	it('the settings file stays as it was where there is no room for the copy', async () => {
		const { disk, data } = await used();
		disk.fail('write', copy, 3);
		await expect(data.save(after)).rejects.toThrow('ENOSPC');
		expect(disk.settings(file)).toEqual(before);
		disk.failing.clear();
		await data.save(after);
		expect([disk.settings(file), disk.settings(copy)]).toEqual([after, after]);
	});

	it.each(['remove', 'rename'] as const)(
		'that can’t be put right (%s fails) leaves a whole copy, through every further try and the next start',
		async (step) => {
			const { disk, data } = await used();
			disk.fail('write', file);
			disk.fail(step, step === 'remove' ? file : copy);
			await expect(data.save(after)).rejects.toThrow('ENOSPC');
			expect(disk.settings(copy)).toEqual(after);
			// The disk is full for the copy, too, from here on.
			disk.fail('write', copy);
			await expect(data.save({ ...after, exportFolder: 'Out' })).rejects.toThrow('ENOSPC');
			const next = disk.data();
			await next.load().catch(() => null);
			expect(await next.lastSaved()).toEqual(after);
			await expect(next.save({ ...after, exportFolder: 'Out' })).rejects.toThrow('ENOSPC');
			expect(disk.settings(copy)).toEqual(after);
		},
	);

	it.each(['', '{"discreet":tr', ' '])(
		'torn to “%s” is no missing one, also where the app gives null for it',
		async (torn) => {
			for (const lenient of [false, true]) {
				const disk = new Folder();
				disk.lenient = lenient;
				disk.files.set(file, torn);
				await expect(disk.data().load()).rejects.toThrow();
			}
		},
	);

	it('that is missing, or says null, is a missing one', async () => {
		const disk = new Folder();
		expect(await disk.data().load()).toBeNull();
		disk.files.set(file, 'null\n');
		expect(await disk.data().load()).toBeNull();
		expect(await disk.data().lastSaved()).toBeNull();
	});

	it('whose copy is torn, too, has none', async () => {
		const disk = new Folder();
		disk.files.set(copy, '{"discr');
		expect(await disk.data().lastSaved()).toBeNull();
	});
});
