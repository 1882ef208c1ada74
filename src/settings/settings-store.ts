import { Emitter } from '../lib/emitter';
import { commandText } from '../text/commands';
import { isRecord, mergeChanges } from '../lib/merge-changes';
import { isNestedDeeper } from '../lib/nesting';
import type { SettingsTrouble } from './settings-trouble';
import { readSettings, type SettingKey, type Settings } from './settings';

/** Where settings are kept. */
export interface SettingsFile {
	/** Gives null where nothing was ever stored, and throws where it can't be read. */
	load(): Promise<unknown>;
	/** What was last saved here, from a copy; null where there is none or it can't be read. */
	lastSaved(): Promise<unknown>;
	/** Whole or not at all; throws where it can't be. */
	save(settings: unknown): Promise<void>;
	/** Keeps an unreadable file beside, under another name, which it returns. */
	backUp(): Promise<string>;
}

/** Deeper than this no setting lies, and reading it would break off. */
const deepest = 100;

/** The settings as they are now. Nothing is written until the therapist changes something. */
export class SettingsStore {
	#current = readSettings(null);
	/** As the file has them, or is to have them: with what a later version put there and this one can't use. */
	#stored: unknown = {};
	/** As the file was when it was last read or written here: what differs from it was changed here since. */
	#synced: unknown = {};
	#loaded = false;
	/** An unreadable file is there that could not be kept beside: nothing may be written over it. */
	#unsaved = false;
	#saving: Promise<void> = Promise.resolve();
	readonly #listeners = new Emitter<void>();

	constructor(private readonly file: SettingsFile) {}

	get current(): Settings {
		return this.#current;
	}

	/**
	 * Reads the file again, at start or after a change from outside; what was changed here and is not saved yet stays. Where it can't be read, or is gone at the start, what is in
	 * force stays, else what was last saved here holds; that is told. Null where all is well. Never throws.
	 */
	async load(): Promise<SettingsTrouble | null> {
		let stored: unknown;
		try {
			stored = await this.file.load();
			// Readable, but not settings of this plugin: the next change would write over it.
			if (!isUsable(stored) && !isEmptyData(stored)) throw new TypeError('Settings are a record.');
		} catch {
			this.#unsaved = true;
			const inUse = this.#loaded ? 'as before' : await this.#replaceUnreadable();
			return { file: 'unreadable', kept: await this.#backUp().catch(() => null), inUse };
		}
		this.#unsaved = false;
		if (isUsable(stored)) {
			this.#takeIn(stored);
			return null;
		}
		// A file that is gone while another device writes it is no wish for defaults.
		if (this.#loaded) return null;
		if (await this.#takeLastSaved()) return { file: 'missing', kept: null, inUse: 'last saved' };
		this.#current = readSettings(null);
		this.#listeners.emit();
		return null;
	}

	#take(stored: Readonly<Record<string, unknown>>): void {
		this.#loaded = true;
		this.#stored = stored;
		this.#current = readSettings(stored);
		this.#listeners.emit();
	}

	/** Takes what the file holds, with what was changed here since it was last read or written. */
	#takeIn(stored: Readonly<Record<string, unknown>>): void {
		const merged = this.#loaded ? mergeChanges(stored, readSettings(this.#synced), this.#current) : stored;
		this.#synced = stored;
		if (isRecord(merged)) this.#take(merged);
	}

	async #takeLastSaved(): Promise<boolean> {
		const stored = await this.file.lastSaved();
		if (!isUsable(stored)) return false;
		this.#take(stored);
		return true;
	}

	/** Where the file can't be read and nothing is loaded yet. */
	async #replaceUnreadable(): Promise<SettingsTrouble['inUse']> {
		return (await this.#takeLastSaved()) ? 'last saved' : this.#beCareful();
	}

	/** Codes must not come to be shown because a file is torn. */
	#beCareful(): 'defaults' {
		this.#loaded = true;
		this.#current = readSettings({ discreet: true });
		this.#listeners.emit();
		return 'defaults';
	}

	async set<Key extends SettingKey>(key: Key, value: Settings[Key]): Promise<void> {
		await this.put(key, value);
	}

	/** Sets a value of any shape; one that can't be used becomes the field's default. It holds at once; throws where it can't be saved. */
	async put(key: SettingKey, value: unknown): Promise<void> {
		const before = this.#current;
		this.#current = readSettings({ ...before, [key]: value });
		this.#stored = mergeChanges(this.#stored, before, this.#current);
		this.#loaded = true;
		this.#listeners.emit();
		// One write at a time, each of the newest state: bursts of keystrokes neither interleave nor pile up.
		this.#saving = this.#saving.then(
			() => this.#save(),
			() => this.#save(),
		);
		try {
			await this.#saving;
		} catch {
			throw new Error(commandText.settingsNotSaved);
		}
	}

	/** Hears when one of these settings has another value. Returns its own undo. */
	onChangeOf(keys: readonly SettingKey[], listener: () => void): () => void {
		const values = (): string => JSON.stringify(keys.map((key) => this.#current[key]));
		let before = values();
		return this.onChange(() => {
			const now = values();
			if (now === before) return;
			before = now;
			listener();
		});
	}

	onChange(listener: () => void): () => void {
		return this.#listeners.add(listener);
	}

	async #save(): Promise<void> {
		if (this.#unsaved || !(await this.#meetOthers())) await this.#backUp();
		const saving = this.#stored;
		await this.file.save(saving);
		this.#synced = saving;
	}

	/**
	 * Another device's settings may have come by syncing without a word from the app: they are taken in, so that only what was
	 * changed here is written over theirs. False where something is there that can't be read.
	 */
	async #meetOthers(): Promise<boolean> {
		const stored = await this.file.load().catch((): unknown => new Error());
		if (isEmptyData(stored)) return true;
		if (!isUsable(stored) || stored instanceof Error) return false;
		if (JSON.stringify(stored) !== JSON.stringify(this.#synced)) this.#takeIn(stored);
		return true;
	}

	async #backUp(): Promise<string> {
		const kept = await this.file.backUp();
		this.#unsaved = false;
		return kept;
	}
}

function isUsable(stored: unknown): stored is Readonly<Record<string, unknown>> {
	return isRecord(stored) && !isNestedDeeper(stored, deepest);
}

function isEmptyData(stored: unknown): boolean {
	return stored === null || stored === undefined;
}
