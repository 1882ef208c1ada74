import { normalizePath, type App, type PluginManifest } from 'obsidian';
import type { SettingsFile } from '../settings/settings-store';

/**
 * The settings file, through what the app offers for it: loadData and saveData of the plugin. A full disk empties a file that
 * is written over, so a copy stands beside it: of the two, one is whole at any time.
 */
export class PluginData implements SettingsFile {
	/** Whether the settings file is known to be whole, so that the copy may be written over. */
	#isWhole = false;
	readonly #folder: string;
	readonly #path: string;
	readonly #copy: string;

	constructor(
		private readonly app: App,
		manifest: PluginManifest,
		private readonly data: { load(): Promise<unknown>; save(data: unknown): Promise<void> },
	) {
		this.#folder = manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`;
		this.#path = normalizePath(`${this.#folder}/data.json`);
		this.#copy = normalizePath(`${this.#folder}/data.last-saved.json`);
	}

	async load(): Promise<unknown> {
		this.#isWhole = false;
		const stored = await this.data.load();
		// Whether the app throws at a torn file or takes it for none is not documented.
		if ((stored === null || stored === undefined) && (await this.#holdsText()))
			throw new SyntaxError('The settings file holds no settings.');
		this.#isWhole = true;
		return stored;
	}

	async lastSaved(): Promise<unknown> {
		// The vault does not know its own configuration folder's files; only the adapter reaches them.
		const { adapter } = this.app.vault;
		try {
			return (await adapter.exists(this.#copy)) ? (JSON.parse(await adapter.read(this.#copy)) as unknown) : null;
		} catch {
			return null;
		}
	}

	async save(settings: unknown): Promise<void> {
		const text = JSON.stringify(settings, null, 2);
		const isCopied = this.#isWhole;
		await this.#makeFolder();
		if (isCopied) await this.app.vault.adapter.write(this.#copy, text);
		this.#isWhole = false;
		try {
			await this.data.save(settings);
		} catch (error) {
			if (!isCopied) throw error;
			await this.#putCopyInPlace(error);
		}
		this.#isWhole = true;
		if (!isCopied || !(await this.app.vault.adapter.exists(this.#copy)))
			await this.app.vault.adapter.write(this.#copy, text).catch(() => undefined);
	}

	async backUp(): Promise<string> {
		const { adapter } = this.app.vault;
		const text = await adapter.read(this.#path);
		for (let copy = 1; ; copy += 1) {
			const kept = normalizePath(`${this.#folder}/data.unreadable${copy === 1 ? '' : `-${copy}`}.json`);
			if (!(await adapter.exists(kept))) {
				await adapter.copy(this.#path, kept);
				return kept;
			}
			// Kept at an earlier start already.
			if ((await adapter.read(kept)) === text) return kept;
		}
	}

	/** Renaming needs no room on the disk. Throws what went wrong before where that fails, too; the copy is whole then. */
	async #putCopyInPlace(wentWrong: unknown): Promise<void> {
		const { adapter } = this.app.vault;
		try {
			await adapter.remove(this.#path);
			await adapter.rename(this.#copy, this.#path);
		} catch {
			throw wentWrong;
		}
	}

	/** The copy is the first file that is written where the folder is not there yet. */
	async #makeFolder(): Promise<void> {
		const { adapter } = this.app.vault;
		if (!(await adapter.exists(this.#folder))) await adapter.mkdir(this.#folder);
	}

	async #holdsText(): Promise<boolean> {
		const { adapter } = this.app.vault;
		return (await adapter.exists(this.#path)) && (await adapter.read(this.#path)).trim() !== 'null';
	}
}
