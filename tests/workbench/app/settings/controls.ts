import type { SettingControl, SettingNumberControl } from 'obsidian';
import { TFolder, type TFile } from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';
import { debounceInApp } from '../core/debounce';
import { AbstractInputSuggest } from '../ui/popover-suggest';
import type { Setting } from '../ui/setting';
import type { SettingTab } from './setting-tab';

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

class PathSuggest extends AbstractInputSuggest<string> {
	constructor(
		app: App,
		inputEl: HTMLInputElement,
		private readonly paths: () => string[],
		private readonly taken: (path: string) => void,
	) {
		super(app, inputEl);
	}

	protected getSuggestions(query: string): string[] {
		const lower = query.toLowerCase();
		return this.paths().filter((path) => path.toLowerCase().includes(lower));
	}

	renderSuggestion(path: string, el: HTMLElement): void {
		el.setText(path);
	}

	override selectSuggestion(path: string): void {
		this.setValue(path);
		this.close();
		this.taken(path);
	}
}

/** One control bound to one key: read when drawn, checked and written when changed (docs, "Control types"). */
export function renderControl(tab: SettingTab, setting: Setting, control: SettingControl, changed: () => void): void {
	const stored = tab.getControlValue(control.key) ?? control.defaultValue;
	const check = async (value: unknown): Promise<boolean> => {
		const validate = control.validate as ((value: unknown) => unknown) | undefined;
		const message = await validate?.(value);
		setting.setErrorMessage(typeof message === 'string' && message !== '' ? message : null);
		return typeof message !== 'string' || message === '';
	};
	const commit = async (value: unknown): Promise<void> => {
		if (!(await check(value))) return;
		await tab.setControlValue(control.key, value);
		changed();
	};
	// A value stored by an older version may not be valid; it is shown with the reason and left alone.
	if (control.validate !== undefined && stored !== undefined && stored !== null) void check(stored);
	const later = debounceInApp((value: unknown) => void commit(value), 300);
	// The message comes and goes while typing: one that went with the focus would move the row about to be clicked.
	const soon = (value: unknown): void => {
		void check(value);
		later(value);
	};
	const commitText = (inputEl: HTMLInputElement | HTMLTextAreaElement): void => {
		inputEl.addEventListener('blur', () => later.run());
	};
	switch (control.type) {
		case 'toggle':
			setting.addToggle((toggle) => toggle.setValue(stored === true).onChange((value) => void commit(value)));
			break;
		case 'dropdown':
			setting.addDropdown((dropdown) =>
				dropdown
					.addOptions(control.options)
					.setValue(text(stored))
					.onChange((value) => void commit(value)),
			);
			break;
		case 'text':
			setting.addText((input) => {
				input
					.setPlaceholder(control.placeholder ?? '')
					.setValue(text(stored))
					.onChange(soon);
				commitText(input.inputEl);
			});
			break;
		case 'textarea':
			setting.addTextArea((area) => {
				if (control.rows !== undefined) area.inputEl.rows = control.rows;
				area
					.setPlaceholder(control.placeholder ?? '')
					.setValue(text(stored))
					.onChange(soon);
				commitText(area.inputEl);
			});
			break;
		case 'number':
			renderNumber(setting, control, stored, commit);
			break;
		case 'slider':
			setting.addSlider((slider) => {
				slider
					.setLimits(control.min, control.max, control.step)
					.setValue(typeof stored === 'number' ? stored : control.min);
				slider.setDisplayFormat(control.displayFormat ?? String).onChange((value) => void commit(value));
			});
			break;
		case 'color':
			setting.addColorPicker((picker) =>
				picker.setValue(text(stored) === '' ? '#000000' : text(stored)).onChange((value) => void commit(value)),
			);
			break;
		case 'file':
		case 'folder': {
			const { vault } = tab.app;
			const paths =
				control.type === 'file'
					? (): string[] =>
							vault
								.getFiles()
								.filter((file: TFile) => control.filter?.(file as never) ?? true)
								.map((file) => file.path)
					: (): string[] =>
							vault
								.getAllLoadedFiles()
								.filter((one): one is TFolder => one instanceof TFolder)
								.filter(
									(folder) =>
										(control.includeRoot === true || !folder.isRoot()) && (control.filter?.(folder as never) ?? true),
								)
								.map((folder) => folder.path);
			setting.addSearch((search) => {
				search
					.setPlaceholder(
						control.placeholder ?? (control.type === 'file' ? 'Example: folder/note.md' : 'Example: folder'),
					)
					.setValue(text(stored))
					.onChange(soon);
				commitText(search.inputEl);
				new PathSuggest(
					tab.app,
					search.inputEl,
					() => paths().sort(),
					(path) => {
						search.setValue(path);
						later.cancel();
						void commit(path);
					},
				);
			});
			break;
		}
	}
	const [component] = setting.components;
	const inputEl =
		component !== undefined && 'inputEl' in component
			? (component.inputEl as HTMLElement)
			: setting.controlEl.querySelector<HTMLElement>('select, input, [role="switch"]');
	inputEl?.setAttribute('aria-label', setting.nameEl.textContent ?? '');
}

/** Taken on leaving the field or Enter; what is no number or out of range is shown as an error and not stored. */
function renderNumber(
	setting: Setting,
	control: SettingNumberControl,
	stored: unknown,
	commit: (value: number) => Promise<void>,
): void {
	setting.addText((input) => {
		const { inputEl } = input;
		inputEl.type = 'number';
		if (control.min !== undefined) inputEl.min = String(control.min);
		if (control.max !== undefined) inputEl.max = String(control.max);
		if (control.step !== undefined) inputEl.step = String(control.step);
		input.setPlaceholder(control.placeholder ?? '').setValue(text(stored));
		let last = inputEl.value;
		const take = (): void => {
			if (inputEl.value === last) return;
			last = inputEl.value;
			const value = inputEl.value.trim() === '' ? (control.defaultValue ?? 0) : Number(inputEl.value);
			if (!Number.isFinite(value)) setting.setErrorMessage('Not a number.');
			else if (control.min !== undefined && value < control.min)
				setting.setErrorMessage(`Must be at least ${control.min}.`);
			else if (control.max !== undefined && value > control.max)
				setting.setErrorMessage(`Must be at most ${control.max}.`);
			else void commit(value);
		};
		inputEl.addEventListener('blur', take);
		inputEl.addEventListener('keydown', (event) => {
			if (event.key === 'Enter') take();
		});
	});
}
