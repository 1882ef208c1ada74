// The context of commands in the running app.
import { moment, Notice, type App } from 'obsidian';
import { gatherBrief } from '../features/brief/gather-brief';
import { showBrief } from '../features/brief/show-brief';
import { openCaseloadPane } from '../features/caseload/register';
import { showProblems } from '../features/check-notes/list-modal';
import type { CommandContext } from '../features/current/command-context';
import { previewPacket } from '../features/packet/preview-modal';
import { openTimelinePane } from '../features/timeline/open-pane';
import { askChoice } from '../forms/choice-dialog';
import { foldsPrivate } from '../features/sessions/folds-private';
import { ask } from '../forms/form-modal';
import { pick } from '../forms/suggest-modal';
import { withProgress } from '../forms/with-progress';
import { formatStart, startOf } from '../notes/day';
import type { SettingsStore } from '../settings/settings-store';
import type { CaseStore } from '../vault/case-store';
import { customTemplates } from '../vault/custom-template-files';
import { activeEditor, insertText } from '../vault/insert-text';
import type { NoteFiles } from '../vault/note-files';
import { openAtLine, openNote, revealMainArea } from '../vault/open-note';
import { runCommand } from './register-commands';

export interface AppParts {
	readonly app: App;
	readonly store: CaseStore;
	readonly files: NoteFiles;
	readonly settings: SettingsStore;
	readonly instruments: CommandContext['instruments'];
}

export function createAppContext({ app, store, files, settings, instruments }: AppParts): CommandContext {
	const context: CommandContext = {
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
		openAtLine: (path, line) => openAtLine(app, path, line),
		canInsert: () => activeEditor(app) !== null,
		openText: () => activeEditor(app)?.getValue() ?? null,
		insert: (text, cursor) => insertText(app, text, cursor),
		openTimeline: (client) => openTimelinePane(app, client),
		openCaseload: () => openCaseloadPane(app, () => revealMainArea(app)),
		previewPacket: (packet, folder) => previewPacket(app, packet, folder),
		showProblems: (list) => showProblems(app, list),
		showBrief: (client) => showBrief(app, briefSource(), client),
		ask: (form) => ask(app, form),
		pick: (from) => pick(app, from),
		choose: (dialog) => askChoice(app, dialog),
		withProgress: (what, job) => withProgress(app, what, job),
		showNotice: (message) => void new Notice(message),
	};
	const briefSource = (): Parameters<typeof showBrief>[1] => ({
		brief: (path) => gatherBrief(context, path),
		openTimeline: (path) => context.openTimeline(path),
		open: (path, beside) => runCommand(context, () => context.open(path, null, beside)),
		discreet: () => settings.current.discreet,
		foldsPrivate: () => foldsPrivate(settings.current, store, context.now()),
	});
	return context;
}
