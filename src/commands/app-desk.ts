// The desk in the running app.
import { moment, Notice, type App } from 'obsidian';
import { ask } from '../forms/form-modal';
import { choose } from '../forms/confirm';
import { pick } from '../forms/suggest';
import { work } from '../forms/work';
import { formatStart, startOf } from '../notes/day';
import type { SettingsStore } from '../settings/settings-store';
import type { CaseStore } from '../vault/case-store';
import type { NoteFiles } from '../vault/note-files';
import { editorInFront, insertText } from '../vault/insert-text';
import { openNote } from '../vault/open-note';
import { ownTemplates } from '../vault/own-template-files';
import type { Desk } from './desk';

type Views = Pick<Desk, 'openTimeline' | 'openCaseload' | 'showBrief' | 'previewPacket' | 'showProblems'>;

export function appDesk(
	app: App,
	store: CaseStore,
	files: NoteFiles,
	settings: SettingsStore,
	instruments: Desk['instruments'],
	views: Views,
): Desk {
	return {
		cases: store,
		files,
		note: (path) => store.note(path),
		ownPaths: () => store.paths(),
		notesOf: (client) => store.notesOf(client),
		settings: () => settings.current,
		instruments,
		setSetting: (key, value) => settings.set(key, value),
		now: () => startOf(new Date()),
		formatDate: (start, format) => moment(formatStart(start)).format(format),
		templates: () => ownTemplates(app, settings.current.templatesFolder),
		activePath: () => app.workspace.getActiveFile()?.path ?? null,
		open: (path, cursor, where) => openNote(app, path, cursor, where),
		canInsert: () => editorInFront(app) !== null,
		insert: (text, cursor) => insertText(app, text, cursor),
		...views,
		ask: (form) => ask(app, form),
		pick: (from) => pick(app, from),
		choose: (crossroads) => choose(app, crossroads),
		work: (what, job) => work(app, what, job),
		say: (message) => void new Notice(message),
	};
}
