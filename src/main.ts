import { Notice, Plugin } from 'obsidian';
import { makeApi, type WorkingAllianceApi } from './api';
import { caseloadDeps, discreetSource } from './caseload-wiring';
import { registerCommandLine } from './command-line';
import { appDesk } from './commands/app-desk';
import type { Desk } from './commands/desk';
import { gatherBrief } from './commands/sessions/gather-brief';
import { followLink } from './commands/links';
import { registerCommands, run } from './commands/register-commands';
import { settingsDialogs } from './commands/measures/edit-own-instrument';
import { finishOneOf, runningSessions } from './commands/sessions/running-sessions';
import { timelineDeps } from './timeline-wiring';
import { confirm } from './forms/confirm';
import { showDiscreetSign } from './panes/discreet-sign';
import { openTimelinePane } from './panes/timeline/open-pane';
import { previewPacket } from './panes/packet/preview-modal';
import { showProblems } from './panes/problems/list-modal';
import { registerBases } from './panes/bases/register';
import { openCaseloadPane, registerCaseload } from './panes/caseload/register';
import { registerTimeline } from './panes/timeline/register';
import { showSessionStatus } from './panes/session-status';
import { showBrief } from './panes/brief/show-brief';
import { instrumentsOf } from './settings/instruments-of';
import { SettingsStore } from './settings/settings-store';
import { SettingsTab } from './settings/settings-tab';
import { commandText } from './strings';
import { vaultCases } from './vault-cases';
import { followNotes } from './vault/follow-notes';
import { NoteFiles } from './vault/note-files';
import { clearTheWay } from './vault/open-note';
import { templateNames } from './vault/own-template-files';
import { PluginData } from './vault/plugin-data';
import { atTurnOfDay } from './vault/turn-of-day';

export default class WorkingAlliancePlugin extends Plugin {
	api: WorkingAllianceApi | null = null;
	private settingsStore: SettingsStore | null = null;

	override async onload(): Promise<void> {
		const { app, manifest } = this;
		const settings = new SettingsStore(
			new PluginData(app, manifest, { load: () => this.loadData(), save: (data) => this.saveData(data) }),
		);
		this.settingsStore = settings;
		await this.loadSettings();

		const instruments = instrumentsOf(settings);
		const store = vaultCases(app, settings, instruments);
		const files = new NoteFiles(app, (path, frontmatter) => store.put(path, frontmatter));
		const desk: Desk = appDesk(app, store, files, settings, instruments, {
			openTimeline: (client) => openTimelinePane(app, client),
			openCaseload: () => openCaseloadPane(app, () => clearTheWay(app)),
			previewPacket: (packet, folder) => previewPacket(app, packet, folder),
			showProblems: (list) => showProblems(app, list),
			showBrief: (client) =>
				showBrief(
					app,
					{
						brief: (path) => gatherBrief(desk, path),
						openTimeline: (path) => desk.openTimeline(path),
						open: (path, beside) => run(desk, () => desk.open(path, null, beside)),
						discreet: () => settings.current.discreet,
					},
					client,
				),
		});
		this.api = makeApi(store, desk);

		registerCommands(this, desk);
		registerCommandLine(this, this.api, desk);
		this.registerObsidianProtocolHandler(
			manifest.id,
			(parameters) => void run(desk, () => followLink(desk, parameters)),
		);
		const timeline = timelineDeps(desk, settings);
		registerTimeline(this, timeline);
		registerBases(this, timeline);
		registerCaseload(this, caseloadDeps(desk, store, settings));
		showDiscreetSign(this, discreetSource(desk, settings));
		showSessionStatus(this, {
			running: () => runningSessions(store, desk.now()),
			discreet: () => settings.current.discreet,
			changing: [store, settings],
			finish: (running) =>
				void run(desk, () =>
					finishOneOf(
						desk,
						running.map(({ path }) => path),
					),
				),
		});
		followNotes(app, store, this);
		this.addSettingTab(
			new SettingsTab(
				app,
				this,
				settings,
				desk.formatDate,
				(folder) => templateNames(app, folder),
				settingsDialogs(desk, (question) => confirm(app, question)),
			),
		);
		this.register(settings.onChangeOf(['ownInstruments', 'instruments', 'signals'], () => store.refold()));
		atTurnOfDay(this, () => store.refold());
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.loadSettings();
	}

	private async loadSettings(): Promise<void> {
		try {
			const kept = await this.settingsStore?.load();
			if (typeof kept === 'string') new Notice(commandText.settingsKept(kept));
		} catch {
			new Notice(commandText.settingsNotKept);
		}
	}
}
