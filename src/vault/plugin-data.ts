import { normalizePath, type App, type PluginManifest } from 'obsidian';
import type { SettingsFile } from '../settings/settings-store';

/** The settings file, through what the app offers for it: loadData and saveData of the plugin. */
export class PluginData implements SettingsFile {
	constructor(
		private readonly app: App,
		private readonly manifest: PluginManifest,
		private readonly data: { load(): Promise<unknown>; save(data: unknown): Promise<void> },
	) {}

	load(): Promise<unknown> {
		return this.data.load();
	}

	save(settings: unknown): Promise<void> {
		return this.data.save(settings);
	}

	async backUp(): Promise<string> {
		// The vault does not know its own configuration folder's files; only the adapter reaches them.
		const { adapter, configDir } = this.app.vault;
		const folder = this.manifest.dir ?? `${configDir}/plugins/${this.manifest.id}`;
		const torn = normalizePath(`${folder}/data.json`);
		const text = await adapter.read(torn);
		for (let copy = 1; ; copy += 1) {
			const kept = normalizePath(`${folder}/data.unreadable${copy === 1 ? '' : `-${copy}`}.json`);
			if (!(await adapter.exists(kept))) {
				await adapter.copy(torn, kept);
				return kept;
			}
			// Kept at an earlier start already.
			if ((await adapter.read(kept)) === text) return kept;
		}
	}
}
