import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { defaultSignalRules } from '../../src/case/signal-rules';
import { knownInstruments } from '../../src/instruments/known-instruments';
import { defaultSettings, readSettings } from '../../src/settings/settings';
import { SettingsStore } from '../../src/settings/settings-store';
import { signalRulesOf } from '../../src/settings/signal-rules-of';

type Stored = Readonly<Record<string, unknown>>;

class Drawer {
	saved: Stored[] = [];
	kept = 0;
	copy: unknown = null;
	constructor(public stored: unknown) {}
	lastSaved(): Promise<unknown> {
		return Promise.resolve(this.copy);
	}
	load(): Promise<unknown> {
		return this.stored instanceof Error ? Promise.reject(this.stored) : Promise.resolve(this.stored);
	}
	save(settings: unknown): Promise<void> {
		// As in a file, later changes to what was handed over change nothing.
		this.saved.push(JSON.parse(JSON.stringify(settings)) as Stored);
		this.stored = settings;
		return Promise.resolve();
	}
	backUp(): Promise<string> {
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

	it('take no names of the language for settings, and put nothing on every object', () => {
		const names = fc.constantFrom(
			'__proto__',
			'constructor',
			'toString',
			'instruments',
			'signals',
			'discreet',
			'ownInstruments',
			'srs',
			'ranges',
			'dip',
			'on',
			'sessionPath',
			'version',
		);
		const tree = fc.letrec((tie) => ({
			value: fc.oneof(
				{ depthSize: 'small', withCrossShrink: true },
				fc.constantFrom<unknown>(true, null, 0, -1, 'x', '', 1e308),
				tie('record'),
				fc.array(tie('value'), { maxLength: 3 }),
			),
			record: fc.dictionary(names, tie('value'), { maxKeys: 5 }),
		}));
		fc.assert(
			fc.property(tree.record, (stored) => {
				// As JSON comes from a file: every key its own.
				const settings = readSettings(JSON.parse(JSON.stringify(stored)));
				expect(Object.keys(Object.prototype)).toEqual([]);
				expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
				for (const [key, usual] of Object.entries(defaultSettings)) expect(typeof settings[key]).toBe(typeof usual);
				expect(signalRulesOf(settings).dip.on).toBe(settings.signals.dip.on);
				expect(knownInstruments(settings).get('srs')?.id).toBe('srs');
				expect(knownInstruments(settings).has('constructor')).toBe(false);
			}),
			{ numRuns: 2_000 },
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
		expect(await store.load()).toEqual({ file: 'unreadable', kept: 'data.unreadable.json', inUse: 'as before' });
		expect(store.current.privateFolder).toBe('Own');
		expect(drawer).toMatchObject({ kept: 1, saved: [] });
	});

	it('that can’t be read at the start are those last saved here', async () => {
		for (const torn of [new Error('Unexpected end'), [1, 2], 'text']) {
			const drawer = new Drawer(torn);
			drawer.copy = { privateFolder: 'Own', discreet: true, later: { x: 1 } };
			const store = new SettingsStore(drawer);
			expect(await store.load()).toEqual({
				file: 'unreadable',
				kept: 'data.unreadable.json',
				inUse: 'last saved',
			});
			expect(store.current).toMatchObject({ privateFolder: 'Own', discreet: true });
			expect(drawer.saved).toEqual([]);
			await store.set('exportFolder', 'Out');
			expect(drawer.saved).toEqual([
				expect.objectContaining({ privateFolder: 'Own', discreet: true, later: { x: 1 }, exportFolder: 'Out' }),
			]);
		}
	});

	it('that are gone at the start are those last saved here, and that is told', async () => {
		const drawer = new Drawer(null);
		drawer.copy = { discreet: true };
		const store = new SettingsStore(drawer);
		expect(await store.load()).toEqual({ file: 'missing', kept: null, inUse: 'last saved' });
		expect(store.current.discreet).toBe(true);
	});

	it('of which nothing can be read are defaults with discreet mode on, also when the file is gone later', async () => {
		const drawer = new Drawer(new Error('Unexpected end'));
		drawer.copy = [];
		const store = new SettingsStore(drawer);
		expect(await store.load()).toMatchObject({ inUse: 'defaults' });
		expect(store.current).toEqual({ ...defaultSettings, discreet: true });
		drawer.stored = null;
		expect(await store.load()).toBeNull();
		expect(store.current.discreet).toBe(true);
	});

	it.each([20_000, 500_000])(
		'%d levels deep are as unreadable as any other, and never break a change off',
		async (levels) => {
			const drawer = new Drawer(JSON.parse(`{"discreet":true,"later":${'['.repeat(levels)}${']'.repeat(levels)}}`));
			const store = new SettingsStore(drawer);
			expect(await store.load()).toMatchObject({ file: 'unreadable', inUse: 'defaults' });
			await store.set('privateFolder', 'Own');
			expect(drawer.saved).toEqual([expect.objectContaining({ privateFolder: 'Own', discreet: true })]);
		},
	);

	it('that can be neither read nor kept beside are never written over', async () => {
		const drawer = new Drawer(new Error('Unexpected token'));
		let readOnly = true;
		drawer.backUp = () => (readOnly ? Promise.reject(new Error('read-only')) : Promise.resolve('data.unreadable.json'));
		const store = new SettingsStore(drawer);
		expect(await store.load()).toEqual({ file: 'unreadable', kept: null, inUse: 'defaults' });
		await expect(store.set('discreet', true)).rejects.toThrow('could not be saved');
		expect(store.current.discreet).toBe(true);
		expect(drawer.saved).toEqual([]);
		readOnly = false;
		await store.set('privateFolder', 'Own');
		expect(drawer.saved).toEqual([expect.objectContaining({ discreet: true, privateFolder: 'Own' })]);
	});

	it('that could not be saved are saved with the next change', async () => {
		const drawer = new Drawer(null);
		const store = new SettingsStore(drawer);
		await store.load();
		const save = drawer.save.bind(drawer);
		drawer.save = () => Promise.reject(new Error('ENOSPC'));
		await expect(store.set('discreet', true)).rejects.toThrow('could not be saved');
		drawer.save = save;
		await store.set('privateFolder', 'Own');
		expect(drawer.stored).toMatchObject({ discreet: true, privateFolder: 'Own' });
	});

	it('of a later version keep what this one does not know or can’t use, however deep, and their version', async () => {
		const later = {
			version: 3,
			privateFolder: { record: 'Own', other: 'Elsewhere' },
			signals: { dip: { on: 'on weekdays', window: 9 }, 'rupture-open': { on: true, sessions: 2 }, mood: { on: true } },
			instruments: { srs: { cutoff: 'by age', side: 'below' }, later: { x: 1 } },
			ownInstruments: [{ id: 'half', mine: true }],
			later: [1, { a: null }],
			JSON: '__proto__',
		};
		const drawer = new Drawer(later);
		const store = new SettingsStore(drawer);
		await store.load();
		expect(store.current).toMatchObject({
			privateFolder: defaultSettings.privateFolder,
			signals: { dip: defaultSettings.signals.dip, 'rupture-open': { sessions: 2 } },
		});
		await store.set('discreet', true);
		expect(drawer.saved.at(-1)).toEqual({
			...defaultSettings,
			...later,
			signals: {
				...defaultSettings.signals,
				...later.signals,
				dip: { ...defaultSettings.signals.dip, ...later.signals.dip },
			},
			instruments: {
				srs: { ...readSettings(later).instruments['srs'], ...later.instruments.srs },
				later: expect.objectContaining({ x: 1 }) as unknown,
			},
			discreet: true,
		});
		await store.set('signals', {
			...store.current.signals,
			'rupture-open': { ...store.current.signals['rupture-open'], sessions: 5 },
		});
		expect(drawer.saved.at(-1)).toMatchObject({
			version: 3,
			later: later.later,
			signals: { dip: later.signals.dip, 'rupture-open': { on: true, sessions: 5 }, mood: { on: true } },
		});
		// What is set here is a decision, and holds.
		await store.set('privateFolder', 'Mine');
		await store.put('instruments', {});
		expect(drawer.saved.at(-1)).toMatchObject({ privateFolder: 'Mine', version: 3 });
		expect(drawer.saved.at(-1)?.['instruments']).toEqual({});
	});

	it('read back are those in force, whatever was stored and whatever is changed', async () => {
		const key = fc.constantFrom(
			'discreet',
			'privateFolder',
			'signals',
			'instruments',
			'ownInstruments',
			'rupturesIn',
			'promptsNote',
		);
		await fc.assert(
			fc.asyncProperty(
				fc.dictionary(fc.oneof(key, fc.string()), fc.jsonValue()),
				fc.array(fc.tuple(key, fc.jsonValue()), { maxLength: 4 }),
				async (stored, changes) => {
					const drawer = new Drawer(stored);
					const store = new SettingsStore(drawer);
					await store.load();
					for (const [name, value] of changes) await store.put(name, value);
					expect(JSON.parse(JSON.stringify(readSettings(drawer.stored)))).toEqual(
						JSON.parse(JSON.stringify(store.current)),
					);
				},
			),
			{ numRuns: 2_000 },
		);
	});

	it('are written, and told to every listener, whatever one of them does', async () => {
		const drawer = new Drawer(null);
		const store = new SettingsStore(drawer);
		const heard: unknown[] = [];
		store.onChange(() => {
			throw new Error('not drawn');
		});
		store.onChange(() => heard.push(store.current.discreet));
		vi.stubGlobal('queueMicrotask', () => {});
		const written = store.set('discreet', true);
		vi.unstubAllGlobals();
		await written;
		expect(heard).toEqual([true]);
		expect(drawer.saved).toHaveLength(1);
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

	it('that another device has changed meanwhile are not written over: only what was changed here is', async () => {
		const drawer = new Drawer({ discreet: false, exportFolder: 'Out', later: { x: 1 } });
		const settings = new SettingsStore(drawer);
		await settings.load();
		let heard = 0;
		settings.onChangeOf(['exportFolder'], () => (heard += 1));
		drawer.stored = {
			discreet: false,
			exportFolder: 'From the laptop',
			later: { x: 2 },
			signals: { dip: { on: false } },
		};
		await settings.set('discreet', true);
		expect(drawer.stored).toMatchObject({
			discreet: true,
			exportFolder: 'From the laptop',
			later: { x: 2 },
			signals: { dip: { on: false } },
		});
		expect([settings.current.exportFolder, settings.current.discreet, heard]).toEqual(['From the laptop', true, 1]);
		await settings.set('exportFolder', 'Mine');
		expect(drawer.stored).toMatchObject({ discreet: true, exportFolder: 'Mine', later: { x: 2 } });
	});

	it('that come from another device before a change here is saved leave that change in force, and both are saved', async () => {
		const drawer = new Drawer({ discreet: false, exportFolder: 'Out' });
		const settings = new SettingsStore(drawer);
		await settings.load();
		const save = drawer.save.bind(drawer);
		drawer.save = () => Promise.reject(new Error('ENOSPC'));
		await expect(settings.set('discreet', true)).rejects.toThrow();
		drawer.stored = { discreet: false, exportFolder: 'From the laptop' };
		await settings.load();
		expect([settings.current.discreet, settings.current.exportFolder]).toEqual([true, 'From the laptop']);
		drawer.save = save;
		await settings.set('askFloor', false);
		expect(drawer.stored).toMatchObject({ discreet: true, exportFolder: 'From the laptop', askFloor: false });
	});

	it('that another device is just writing, and so can’t be read, are kept beside before anything is written', async () => {
		const drawer = new Drawer({ discreet: false });
		const settings = new SettingsStore(drawer);
		await settings.load();
		drawer.stored = new SyntaxError('Unexpected end of JSON input');
		await settings.set('discreet', true);
		expect([drawer.kept, drawer.stored]).toEqual([1, expect.objectContaining({ discreet: true })]);
	});

	it('of two devices that change one setting each, 200 times over, lose neither', async () => {
		const drawer = new Drawer({});
		const [one, other] = [new SettingsStore(drawer), new SettingsStore(drawer)];
		await one.load();
		await other.load();
		for (let round = 1; round <= 200; round += 1) {
			await one.set('exportFolder', `Out ${round}`);
			await other.set('templatesFolder', `In ${round}`);
			expect(drawer.stored).toMatchObject({ exportFolder: `Out ${round}`, templatesFolder: `In ${round}` });
		}
	});

	it('that vanish while another device writes them undo nothing', async () => {
		const drawer = new Drawer({ privateFolder: 'Own' });
		const store = new SettingsStore(drawer);
		await store.load();
		drawer.stored = null;
		expect(await store.load()).toBeNull();
		await store.set('discreet', true);
		expect(drawer.saved.at(-1)).toMatchObject({ privateFolder: 'Own', discreet: true });
	});

	it('of a shape that is not this plugin’s are kept beside before anything is written', async () => {
		const drawer = new Drawer(['not', 'ours']);
		const store = new SettingsStore(drawer);
		expect(await store.load()).toMatchObject({ file: 'unreadable', kept: 'data.unreadable.json' });
		expect(drawer).toMatchObject({ kept: 1, saved: [] });
	});

	it('tell of some only when these have another value', async () => {
		const drawer = new Drawer(null);
		const store = new SettingsStore(drawer);
		let heard = 0;
		const undo = store.onChangeOf(['signals', 'ownInstruments'], () => {
			heard += 1;
		});
		await store.set('privateFolder', 'Own');
		expect(heard).toBe(0);
		await store.put('ownInstruments', [{ id: 'x' }]);
		await store.put('ownInstruments', [{ id: 'x' }]);
		expect(heard).toBe(1);
		undo();
		await store.put('ownInstruments', []);
		expect(heard).toBe(1);
	});

	it('of a signal or an instrument lose one number to one bad value', () => {
		const { signals, instruments } = readSettings({
			signals: { dip: { on: 'yes' }, 'rupture-open': { on: false, sessions: 0, later: 1 }, 'goals-none': 7 },
			instruments: {
				srs: { cutoff: 35, sd: -1, reliability: 1, side: 'above', ranges: { total: { min: 4, max: 4 } } },
				ors: 'twenty-five',
			},
		});
		expect(signals).toEqual({
			...defaultSettings.signals,
			'rupture-open': { on: false, sessions: defaultSignalRules['rupture-open'].sessions, later: 1 },
		});
		expect(instruments['srs']).toEqual({
			cutoff: 35,
			side: null,
			referenceSd: null,
			sd: null,
			reliability: null,
			ranges: { total: null },
		});
		expect(instruments['ors']).toEqual({
			cutoff: null,
			side: null,
			referenceSd: null,
			sd: null,
			reliability: null,
			ranges: {},
		});
	});

	it('keep own instruments that can’t be read as they are', () => {
		const stored = [{ id: 'half', mine: { kept: true } }, 7, null];
		expect(readSettings({ ownInstruments: stored }).ownInstruments).toEqual(stored);
	});

	it('begin with the rules’ own defaults, and hand them on as they are set', () => {
		expect(signalRulesOf(defaultSettings)).toEqual(defaultSignalRules);
		const rules = signalRulesOf(
			readSettings({
				signals: { unusual: { on: false } },
				instruments: {
					srs: { cutoff: 35, side: 'below', referenceSd: 3, sd: 4 },
					ors: { sd: 8, reliability: 0.8 },
					'check-in': { referenceSd: 0 },
				},
			}),
		);
		expect(rules.unusual.on).toBe(false);
		expect(rules.dip.referenceSd).toEqual({ ...defaultSignalRules.dip.referenceSd, srs: 3, 'check-in': null });
		expect(rules['reliable-change'].errors).toEqual({ ors: { sd: 8, reliability: 0.8 } });
		expect(rules['below-cutoff'].cutoffs).toEqual({ srs: { value: 35, side: 'below' }, ors: {}, 'check-in': {} });
	});
});
