import { readSettings, type SettingKey, type Settings } from './settings';

/** Where settings are kept. `load` gives null where nothing was ever stored and throws where it can't be read. */
export interface SettingsFile {
	load(): Promise<unknown>;
	save(settings: Settings): Promise<void>;
	/** Keeps an unreadable file beside, under another name, which it returns. */
	keepBeside(): Promise<string>;
}

/** The settings as they are now. Nothing is written until the therapist changes something. */
export class SettingsStore {
	#current = readSettings(null);
	#saving: Promise<void> = Promise.resolve();
	readonly #listeners = new Set<() => void>();

	constructor(private readonly file: SettingsFile) {}

	get current(): Settings {
		return this.#current;
	}

	/** Reads the file again, at start or after a change from outside. Gives the name an unreadable file was kept under, else null. */
	async load(): Promise<string | null> {
		let kept: string | null = null;
		try {
			this.#current = readSettings(await this.file.load());
		} catch {
			// The settings in force stay: a half-synced file must not undo them.
			kept = await this.file.keepBeside();
		}
		this.#tell();
		return kept;
	}

	async set<Key extends SettingKey>(key: Key, value: Settings[Key]): Promise<void> {
		this.#current = readSettings({ ...this.#current, [key]: value });
		this.#tell();
		// One write at a time, each of the newest state: bursts of keystrokes neither interleave nor pile up.
		this.#saving = this.#saving.then(
			() => this.file.save(this.#current),
			() => this.file.save(this.#current),
		);
		await this.#saving;
	}

	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => {
			this.#listeners.delete(listener);
		};
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}
}
