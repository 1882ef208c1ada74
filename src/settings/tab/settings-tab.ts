import { debounce, Notice, PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { isSamePath, isWithin } from '../../lib/path-key';
import type { FormatDate } from '../../templates/placeholders';
import type { Template } from '../../templates/template';
import { changedSetting, controlValue } from '../control-values';
import { measuresGroup } from './measures-group';
import { notesGroup } from './notes-group';
import { customInstrumentsList } from './custom-instruments-list';
import { privateGroup, promptsGroup, screenGroup, sessionFormGroup } from './plain-groups';
import { signalsGroup } from './signals-group';
import { templatesGroup } from './templates-group';
import { commandText } from '../../text/commands';
import type { SettingKey } from '../settings';
import type { SettingsStore } from '../settings-store';

/** What the page asks in windows of its own. */
export interface SettingsDialogs {
	/** The definition as changed, or null when cancelled; `others` are those it must differ from. */
	editInstrument(definition: unknown, others: readonly unknown[]): Promise<unknown>;
	confirmDelete(definition: unknown): Promise<boolean>;
}

/** What the page uses of the plugin. */
export interface SettingsTabServices {
	readonly settings: SettingsStore;
	readonly formatDate: FormatDate;
	/** The templates there are with that folder, by name alone. */
	readonly templates: (folder: string) => readonly Template[];
	readonly dialogs: SettingsDialogs;
}

export class SettingsTab extends PluginSettingTab {
	override icon = 'lucide-handshake';
	private changing = false;

	constructor(
		app: App,
		plugin: Plugin,
		private readonly services: SettingsTabServices,
	) {
		super(app, plugin);
		// A change made elsewhere is shown; one made here must not take the line being typed away.
		plugin.register(
			services.settings.onChange(() => {
				if (!this.changing) this.update();
			}),
		);
		// The app keeps the definitions it was given, and before the layout is ready the vault shows no template yet.
		app.workspace.onLayoutReady(() => {
			this.update();
			this.followTemplates(plugin);
		});
	}

	/** A template that comes, goes or has another name is to be chosen at once. */
	private followTemplates(plugin: Plugin): void {
		const { vault } = this.app;
		const soon = debounce(() => this.update(), 300, true);
		plugin.register(() => soon.cancel());
		const hear = (...paths: readonly string[]): void => {
			const folder = this.services.settings.current.templatesFolder;
			if (paths.some((path) => isSamePath(path, folder) || isWithin(path, folder))) soon();
		};
		plugin.registerEvent(vault.on('create', ({ path }) => hear(path)));
		plugin.registerEvent(vault.on('delete', ({ path }) => hear(path)));
		plugin.registerEvent(vault.on('rename', ({ path }, before) => hear(path, before)));
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const current = () => this.services.settings.current;
		return [
			notesGroup(this.services.settings, this.services.formatDate),
			templatesGroup(current(), this.services.templates(current().templatesFolder)),
			sessionFormGroup(),
			privateGroup(),
			promptsGroup((path) => this.app.vault.getFileByPath(path) !== null),
			measuresGroup(current),
			customInstrumentsList(current().ownInstruments, {
				add: () => void this.editInstrument(null),
				edit: (index) => void this.editInstrument(index),
				remove: (index) => void this.removeInstrument(index),
			}),
			signalsGroup(current),
			screenGroup(),
		];
	}

	override getControlValue(key: string): unknown {
		return controlValue(this.services.settings.current, key);
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const change = changedSetting(this.services.settings.current, key, value);
		if (change === null) return;
		this.changing = true;
		const saved = this.put(change.key, change.value);
		this.changing = false;
		// Another folder holds other templates to choose from.
		if (change.key === 'templatesFolder') this.update();
		else this.refreshDomState();
		await saved;
	}

	/** What could not be saved holds all the same, and is said. */
	private async put(key: SettingKey, value: unknown): Promise<void> {
		try {
			await this.services.settings.put(key, value);
		} catch (error) {
			new Notice(error instanceof Error ? error.message : commandText.settingsNotSaved);
		}
	}

	private async editInstrument(index: number | null): Promise<void> {
		const before = this.services.settings.current.ownInstruments;
		const given = index === null ? null : before[index];
		const changed = await this.services.dialogs.editInstrument(
			given,
			before.filter((_, place) => place !== index),
		);
		if (changed === null) return;
		const { ownInstruments } = this.services.settings.current;
		await this.put(
			'ownInstruments',
			index === null ? [...ownInstruments, changed] : ownInstruments.map((each) => (each === given ? changed : each)),
		);
	}

	private async removeInstrument(index: number): Promise<void> {
		const definition = this.services.settings.current.ownInstruments[index];
		if (await this.services.dialogs.confirmDelete(definition)) {
			await this.put(
				'ownInstruments',
				this.services.settings.current.ownInstruments.filter((each) => each !== definition),
			);
		} else {
			// The app has taken the row away already.
			this.update();
		}
	}
}
