// Keeps the store right: the metadata cache is read once, then each change as the app tells of it. No note's text is read.
import { type App, type Component, TFile, type TAbstractFile } from 'obsidian';
import type { CaseStore } from './case-store';

/**
 * Reads every note's properties once the layout is ready, and follows them from then on, as long as `life` lasts. Resolves when
 * they have been gone through once; what the app has not parsed by then is taken in as it comes.
 */
export function followNotes(app: App, store: CaseStore, life: Component): Promise<void> {
	let ended = false;
	life.register(() => {
		ended = true;
	});
	return new Promise((resolve) => {
		// Before that, the vault announces every file it has as newly made.
		app.workspace.onLayoutReady(() => {
			if (!ended) follow(app, store, life);
			resolve();
		});
	});
}

function follow(app: App, store: CaseStore, life: Component): void {
	const { vault, metadataCache } = app;
	/** Notes the app had not parsed yet when it was asked. */
	const unparsed = new Set<string>();

	const take = (file: TFile): void => {
		const cache = metadataCache.getFileCache(file);
		if (cache === null) unparsed.add(file.path);
		else {
			unparsed.delete(file.path);
			store.put(file.path, cache.frontmatter);
		}
	};
	const isNote = (file: TAbstractFile): file is TFile => file instanceof TFile && file.extension === 'md';

	life.registerEvent(
		metadataCache.on('changed', (file, _data, cache) => {
			unparsed.delete(file.path);
			store.put(file.path, cache.frontmatter);
		}),
	);
	life.registerEvent(
		// Fires each time the app has caught up with itself, several times in a cold start.
		metadataCache.on('resolved', () => {
			store.batch(() => {
				for (const path of [...unparsed]) {
					const file = vault.getFileByPath(path);
					if (file === null) unparsed.delete(path);
					else take(file);
				}
			});
		}),
	);
	life.registerEvent(
		vault.on('create', (file) => {
			if (isNote(file)) store.relinkTo(file.path);
		}),
	);
	life.registerEvent(
		vault.on('rename', (file, oldPath) => {
			// A renamed note is not parsed anew, so nothing else tells of it.
			store.batch(() => {
				// Whether every note in a folder has an event of its own is not documented.
				for (const path of within(store, oldPath)) {
					store.remove(path);
					const moved = vault.getFileByPath(file.path + path.slice(oldPath.length));
					if (moved !== null && isNote(moved)) take(moved);
				}
				store.remove(oldPath);
				store.relinkTo(oldPath);
				if (!isNote(file)) return;
				take(file);
				store.relinkTo(file.path);
			});
		}),
	);
	life.registerEvent(
		vault.on('delete', (file) => {
			unparsed.delete(file.path);
			store.batch(() => {
				for (const path of within(store, file.path)) store.remove(path);
				store.remove(file.path);
				store.relinkTo(file.path);
			});
		}),
	);

	store.batch(() => {
		for (const file of vault.getMarkdownFiles()) take(file);
	});
}

/** The paths of plugin notes in a folder. */
function within(store: CaseStore, folder: string): readonly string[] {
	return store.paths().filter((path) => path.startsWith(`${folder}/`));
}
