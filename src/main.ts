import { Notice, Plugin } from 'obsidian';
import { foldCase } from './alliance/fold-case';
import { makeApi, type WorkingAllianceApi } from './api';
import { appDesk } from './commands/app-desk';
import type { Desk } from './commands/desk';
import { gatherBrief } from './commands/gather-brief';
import { registerCommands, run } from './commands/register-commands';
import { finishOneOf, runningSessions } from './commands/running-sessions';
import { instrumentsById } from './measures/built-in';
import { showSessionStatus } from './panes/session-status';
import { showBrief } from './panes/show-brief';
import { SettingsStore } from './settings/settings-store';
import { commandText } from './strings';
import { CaseStore } from './vault/case-store';
import { followNotes } from './vault/follow-notes';
import { NoteFiles } from './vault/note-files';
import { PluginData } from './vault/plugin-data';

export default class WorkingAlliancePlugin extends Plugin {
	api: WorkingAllianceApi | null = null;
	private settingsStore: SettingsStore | null = null;

	override async onload(): Promise<void> {
		const { app, manifest } = this;
		const settings = new SettingsStore(new PluginData(app, manifest, { load: () => this.loadData(), save: (data) => this.saveData(data) }));
		this.settingsStore = settings;
		await this.loadSettings();

		const resolve = (target: string, from: string): string | null => app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null;
		const instruments = instrumentsById([]);
		const store = new CaseStore(resolve, (client, notes, problems) => foldCase(client, notes, problems, instruments, resolve));
		const files = new NoteFiles(app, (path, frontmatter) => store.put(path, frontmatter));
		const desk: Desk = appDesk(app, store, files, settings, async () => {}, (client) =>
			showBrief(app, { brief: (path) => gatherBrief(desk, instruments, path), openTimeline: (path) => desk.openTimeline(path), open: (path) => desk.open(path), discreet: () => settings.current.discreet }, client),
		);

		this.api = makeApi(store, desk);
		registerCommands(this, desk);
		showSessionStatus(this, {
			running: () => runningSessions(store, desk.now()),
			discreet: () => settings.current.discreet,
			changing: [store, settings],
			finish: (running) => void run(desk, () => finishOneOf(desk, running.map(({ path }) => path))),
		});
		app.workspace.onLayoutReady(() => followNotes(app, store, this));
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.loadSettings();
	}

	private async loadSettings(): Promise<void> {
		const kept = await this.settingsStore?.load();
		if (typeof kept === 'string') new Notice(commandText.settingsKept(kept));
	}
}
