import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings, type Settings } from '../../src/settings/settings';
import { SettingsStore } from '../../src/settings/settings-store';

class Drawer {
	saved: Settings[] = [];
	kept = 0;
	constructor(public stored: unknown) {}
	load(): Promise<unknown> {
		return this.stored instanceof Error ? Promise.reject(this.stored) : Promise.resolve(this.stored);
	}
	save(settings: Settings): Promise<void> {
		this.saved.push(settings);
		this.stored = settings;
		return Promise.resolve();
	}
	keepBeside(): Promise<string> {
		this.kept += 1;
		return Promise.resolve('data.unreadable.json');
	}
}

describe('settings', () => {
	it('lose one field to one bad value and keep what they do not know', () => {
		const settings = readSettings({ privateFolder: 7, sessionPath: '', exportFolder: 'Out', later: { x: 1 } });
		expect(settings).toEqual({ ...defaultSettings, exportFolder: 'Out', later: { x: 1 } });
	});

	it('are read from anything without throwing', () => {
		fc.assert(
			fc.property(fc.anything(), (stored) => {
				expect(readSettings(stored).version).toBe(1);
			}),
		);
	});

	it('are written only when something is changed', async () => {
		const drawer = new Drawer(null);
		const store = new SettingsStore(drawer);
		await store.load();
		expect(drawer.saved).toEqual([]);
		await store.set('privateFolder', 'Own');
		expect(drawer.saved.map(({ privateFolder }) => privateFolder)).toEqual(['Own']);
	});

	it('that can’t be read are kept beside, and those in force stay', async () => {
		const drawer = new Drawer({ privateFolder: 'Own' });
		const store = new SettingsStore(drawer);
		await store.load();
		drawer.stored = new Error('Unexpected token');
		expect(await store.load()).toBe('data.unreadable.json');
		expect(store.current.privateFolder).toBe('Own');
		expect(drawer).toMatchObject({ kept: 1, saved: [] });
	});

	it('changed from outside are taken up, and the views hear of it', async () => {
		const drawer = new Drawer(null);
		const store = new SettingsStore(drawer);
		let heard = 0;
		store.onChange(() => {
			heard += 1;
		});
		drawer.stored = { discreet: true };
		await store.load();
		expect(store.current.discreet).toBe(true);
		expect(heard).toBe(1);
	});
});
