import { Notice, Plugin } from 'obsidian';
import { createSettingsDialogs } from './features/measures/edit-custom-instrument';
import { confirm } from './forms/choice-dialog';
import { createApi, type WorkingAllianceApi } from './plugin/api';
import { createAppContext } from './plugin/app-context';
import { registerCommandLine } from './plugin/command-line';
import { createCaseStore } from './plugin/create-case-store';
import { onNewDay } from './plugin/on-new-day';
import { registerCommands, runCommand } from './plugin/register-commands';
import { registerViews } from './plugin/register-views';
import { settingsNotice } from './plugin/settings-notice';
import { createUriHandler } from './plugin/uri-links';
import { instrumentsOf } from './settings/instruments-of';
import { SettingsStore } from './settings/settings-store';
import { SettingsTab } from './settings/tab/settings-tab';
import { noteFolders } from './templates/note-path';
import { commandText } from './text/commands';
import { templateNames } from './vault/custom-template-files';
import { followNotes } from './vault/follow-notes';
import { NoteFiles } from './vault/note-files';
import { PluginData } from './vault/plugin-data';

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
		const files = new NoteFiles(app, {
			written: (path, frontmatter) => store.put(path, frontmatter),
			overwritten: (path) => void new Notice(commandText.overwritten(path)),
		});
		const context = createAppContext({ app, store, files, settings, instruments });
		const api = createApi(store, context);
		// Another plugin must not put its own in this place.
		Object.defineProperty(this, 'api', { value: api, writable: false, configurable: false });

		const notesRead = followNotes(app, store, this, () => ({
			folders: noteFolders(settings.current),
			templates: settings.current.templatesFolder,
		}));
		registerCommands(this, context);
		registerCommandLine(this, api, context, notesRead);
		const followLink = createUriHandler(context, notesRead);
		this.registerObsidianProtocolHandler(
			manifest.id,
			(parameters) => void runCommand(context, () => followLink(parameters)),
		);
		registerViews(this, { context, store, settings });
		this.addSettingTab(
			new SettingsTab(app, this, {
				settings,
				formatDate: context.formatDate,
				templates: (folder) => templateNames(app, folder),
				dialogs: createSettingsDialogs(context, (question) => confirm(app, question)),
			}),
		);
		this.register(settings.onChangeOf(['ownInstruments', 'instruments', 'signals'], () => store.rebuild()));
		onNewDay(this, () => store.rebuild());
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.loadSettings();
	}

	private async loadSettings(): Promise<void> {
		const trouble = (await this.settingsStore?.load()) ?? null;
		if (trouble !== null) new Notice(settingsNotice(trouble));
	}
}
