// The desk in the running app.
import { moment, Notice, type App } from 'obsidian';
import { ask } from '../forms/form-modal';
import { askChoice } from '../forms/choice-dialog';
import { pick } from '../forms/suggest-modal';
import { withProgress } from '../forms/with-progress';
import { formatStart, startOf } from '../notes/day';
import type { SettingsStore } from '../settings/settings-store';
import type { CaseStore } from '../vault/case-store';
import type { NoteFiles } from '../vault/note-files';
import { activeEditor, insertText } from '../vault/insert-text';
import { openNote } from '../vault/open-note';
import { customTemplates } from '../vault/custom-template-files';
import type { CommandContext } from '../features/current/command-context';

type Views = Pick<CommandContext, 'openTimeline' | 'openCaseload' | 'showBrief' | 'previewPacket' | 'showProblems'>;

export function createAppContext(
	app: App,
	store: CaseStore,
	files: NoteFiles,
	settings: SettingsStore,
	instruments: CommandContext['instruments'],
	views: Views,
): CommandContext {
	return {
		cases: store,
		files,
		note: (path) => store.note(path),
		pluginNotePaths: () => store.paths(),
		notesOf: (client) => store.notesOf(client),
		settings: () => settings.current,
		instruments,
		setSetting: (key, value) => settings.set(key, value),
		now: () => startOf(new Date()),
		formatDate: (start, format) => moment(formatStart(start)).format(format),
		templates: () => customTemplates(app, settings.current.templatesFolder),
		activePath: () => app.workspace.getActiveFile()?.path ?? null,
		open: (path, cursor, where) => openNote(app, path, cursor, where),
		canInsert: () => activeEditor(app) !== null,
		insert: (text, cursor) => insertText(app, text, cursor),
		...views,
		ask: (form) => ask(app, form),
		pick: (from) => pick(app, from),
		choose: (crossroads) => askChoice(app, crossroads),
		withProgress: (what, job) => withProgress(app, what, job),
		showNotice: (message) => void new Notice(message),
	};
}
