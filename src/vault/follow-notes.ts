// Keeps the store right: the metadata cache is read once, then each change as the app tells of it. No note's text is read but that of
// notes whose properties can't be.
import { type App, type Component, TFile, type TAbstractFile } from 'obsidian';
import type { CaseStore } from './case-store';
import { hasProperties, UnreadReader, type NotePlaces } from './unread-reader';

/**
 * Reads every note's properties once the layout is ready, and follows them from then on, as long as `life` lasts. Resolves when
 * they have been gone through once; what the app has not parsed by then is taken in as it comes.
 */
export function followNotes(app: App, store: CaseStore, life: Component, places: () => NotePlaces): Promise<void> {
	let ended = false;
	life.register(() => {
		ended = true;
	});
	return new Promise((resolve) => {
		// Before that, the vault announces every file it has as newly made.
		app.workspace.onLayoutReady(() => {
			if (ended) resolve();
			else void follow(app, store, life, new UnreadReader(app, store, places)).finally(resolve);
		});
	});
}

function follow(app: App, store: CaseStore, life: Component, reader: UnreadReader): Promise<void> {
	const { vault, metadataCache } = app;
	/** Notes the app had not parsed yet when it was asked. */
	const unparsed = new Set<string>();

	/** Gives back a note in which the app has found no properties. */
	const take = (file: TFile): readonly TFile[] => {
		const cache = metadataCache.getFileCache(file);
		if (cache === null) {
			unparsed.add(file.path);
			return [];
		}
		unparsed.delete(file.path);
		// One that could not be read before is not read now, unless the app has told of a change.
		if (hasProperties(cache) || store.unread.get(file.path) === null) store.put(file.path, cache.frontmatter);
		return hasProperties(cache) ? [] : [file];
	};
	const move = (file: TFile, before: string): void => {
		const unread = store.unread.get(before);
		reader.drop(before);
		store.remove(before);
		if (unread === null) void reader.look(take(file));
		else reader.move(unread, file.path);
	};
	const isNote = (file: TAbstractFile): file is TFile => file instanceof TFile && file.extension === 'md';

	life.registerEvent(
		metadataCache.on('changed', (file, data, cache) => {
			unparsed.delete(file.path);
			if (!hasProperties(cache)) return reader.take(file.path, data);
			reader.drop(file.path);
			store.put(file.path, cache.frontmatter);
		}),
	);
	life.registerEvent(
		// Fires each time the app has caught up with itself, several times in a cold start.
		metadataCache.on('resolved', () => {
			const late: TFile[] = [];
			store.batch(() => {
				for (const path of [...unparsed]) {
					const file = vault.getFileByPath(path);
					if (file === null) unparsed.delete(path);
					else late.push(...take(file));
				}
			});
			void reader.look(late);
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
					const moved = vault.getFileByPath(file.path + path.slice(oldPath.length));
					if (moved !== null && isNote(moved)) move(moved, path);
					else store.remove(path);
				}
				if (isNote(file)) move(file, oldPath);
				else store.remove(oldPath);
				store.relinkTo(oldPath);
				if (isNote(file)) store.relinkTo(file.path);
			});
		}),
	);
	life.registerEvent(
		vault.on('delete', (file) => {
			unparsed.delete(file.path);
			reader.drop(file.path);
			store.batch(() => {
				for (const path of within(store, file.path)) store.remove(path);
				store.remove(file.path);
				store.relinkTo(file.path);
			});
		}),
	);

	const without: TFile[] = [];
	store.batch(() => {
		for (const file of vault.getMarkdownFiles()) without.push(...take(file));
	});
	return reader.look(without);
}

/** The paths of plugin notes in a folder. */
function within(store: CaseStore, folder: string): readonly string[] {
	return [...store.paths(), ...store.unread.paths()].filter((path) => path.startsWith(`${folder}/`));
}
