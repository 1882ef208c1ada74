import { Notice, Plugin } from 'obsidian';
import { createApi, type WorkingAllianceApi } from './plugin/api';
import { createCaseloadServices, discreetSource } from './plugin/create-caseload-services';
import { registerCommandLine } from './plugin/command-line';
import { createAppContext } from './plugin/app-context';
import type { CommandContext } from './features/current/command-context';
import { gatherBrief } from './features/brief/gather-brief';
import { handleUri } from './plugin/uri-links';
import { registerCommands, runCommand } from './plugin/register-commands';
import { createSettingsDialogs } from './features/measures/edit-custom-instrument';
import { pickSessionToFinish, runningSessions } from './features/sessions/running-sessions';
import { createTimelineServices } from './plugin/create-timeline-services';
import { confirm } from './forms/choice-dialog';
import { showDiscreetSign } from './features/discreet/discreet-sign';
import { openTimelinePane } from './features/timeline/open-pane';
import { previewPacket } from './features/packet/preview-modal';
import { showProblems } from './features/check-notes/list-modal';
import { registerBases } from './features/timeline/bases/register';
import { openCaseloadPane, registerCaseload } from './features/caseload/register';
import { registerTimeline } from './features/timeline/register';
import { showSessionStatus } from './features/sessions/session-status';
import { showBrief } from './features/brief/show-brief';
import { instrumentsOf } from './settings/instruments-of';
import { SettingsStore } from './settings/settings-store';
import { SettingsTab } from './settings/tab/settings-tab';
import { commandText } from './text/strings';
import { createCaseStore } from './plugin/create-case-store';
import { followNotes } from './vault/follow-notes';
import { NoteFiles } from './vault/note-files';
import { revealMainArea } from './vault/open-note';
import { templateNames } from './vault/custom-template-files';
import { PluginData } from './vault/plugin-data';
import { onNewDay } from './vault/on-new-day';

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
		const store = createCaseStore(app, settings, instruments);
		const files = new NoteFiles(app, (path, frontmatter) => store.put(path, frontmatter));
		const desk: CommandContext = createAppContext(app, store, files, settings, instruments, {
			openTimeline: (client) => openTimelinePane(app, client),
			openCaseload: () => openCaseloadPane(app, () => revealMainArea(app)),
			previewPacket: (packet, folder) => previewPacket(app, packet, folder),
			showProblems: (list) => showProblems(app, list),
			showBrief: (client) =>
				showBrief(
					app,
					{
						brief: (path) => gatherBrief(desk, path),
						openTimeline: (path) => desk.openTimeline(path),
						open: (path, beside) => runCommand(desk, () => desk.open(path, null, beside)),
						discreet: () => settings.current.discreet,
					},
					client,
				),
		});
		this.api = createApi(store, desk);

		registerCommands(this, desk);
		registerCommandLine(this, this.api, desk);
		this.registerObsidianProtocolHandler(
			manifest.id,
			(parameters) => void runCommand(desk, () => handleUri(desk, parameters)),
		);
		const timeline = createTimelineServices(desk, settings);
		registerTimeline(this, timeline);
		registerBases(this, timeline);
		registerCaseload(this, createCaseloadServices(desk, store, settings));
		showDiscreetSign(this, discreetSource(desk, settings));
		showSessionStatus(this, {
			running: () => runningSessions(store, desk.now()),
			discreet: () => settings.current.discreet,
			onChange: [store, settings],
			finish: (running) =>
				void runCommand(desk, () =>
					pickSessionToFinish(
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
				createSettingsDialogs(desk, (question) => confirm(app, question)),
			),
		);
		this.register(settings.onChangeOf(['ownInstruments', 'instruments', 'signals'], () => store.rebuild()));
		onNewDay(this, () => store.rebuild());
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
