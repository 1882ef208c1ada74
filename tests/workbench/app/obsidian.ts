/**
 * What a plugin gets from `require('obsidian')`: the mocks' classes and functions, with those replaced that show
 * something on screen, touch the disk or need a real layout.
 */
export * from 'obsidian-test-mocks/obsidian';

export { BasesView, BasesViewConfig, QueryController } from './bases/view-api';
export { App } from './core/app';
export { debounce } from './core/debounce';
export { Platform } from './core/platform';
export { EditableFileView, FileView } from './editor/file-view';
export { Editor } from './editor/editor';
export { EditorSuggest } from './editor/editor-suggest';
export { MarkdownView } from './editor/markdown-view';
export { TextFileView } from './editor/text-file-view';
export { MarkdownPreviewRenderer, MarkdownRenderer } from './markdown/markdown-renderer';
export { MarkdownPreviewView } from './markdown/preview-view';
export { Plugin } from './plugins/plugin';
export { PluginSettingTab, SettingPage, SettingTab } from './settings/setting-tab';
export { ConfirmationButton, ConfirmationModal } from './ui/confirmation-modal';
export { BaseComponent, ValueComponent } from './ui/components/base';
export { ButtonComponent } from './ui/components/button';
export { ColorComponent } from './ui/components/color';
export { DisplayValueComponent } from './ui/components/display-value';
export { DropdownComponent } from './ui/components/dropdown';
export { ExtraButtonComponent } from './ui/components/extra-button';
export { ProgressBarComponent } from './ui/components/progress-bar';
export { SearchComponent } from './ui/components/search';
export { SliderComponent } from './ui/components/slider';
export { AbstractTextComponent, TextAreaComponent, TextComponent } from './ui/components/text';
export { ToggleComponent } from './ui/components/toggle';
export { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from './ui/fuzzy';
export { HoverPopover } from './ui/hover-popover';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './ui/icons';
export { Menu } from './ui/menu';
export { MenuItem, MenuSeparator } from './ui/menu-item';
export { Modal } from './ui/modal';
export { MomentFormatComponent } from './ui/moment-format';
export { Notice } from './ui/notice';
export { AbstractInputSuggest, PopoverSuggest } from './ui/popover-suggest';
export { Keymap, Scope } from './ui/scope';
export { Setting, SettingGroup } from './ui/setting';
export { FuzzySuggestModal, SuggestModal } from './ui/suggest-modal';
export { displayTooltip, setTooltip } from './ui/tooltip';
export { FolderAdapter as FileSystemAdapter } from './vault/adapter';
export { FileManager } from './vault/file-manager';
export { getFrontMatterInfo } from './vault/front-matter-info';
export { MetadataCache } from './vault/metadata-cache';
export { Vault } from './vault/vault';
export { parseYaml, stringifyYaml } from './vault/yaml';
export {
	WorkspaceContainer,
	WorkspaceFloating,
	WorkspaceItem,
	WorkspaceMobileDrawer,
	WorkspaceParent,
	WorkspaceRibbon,
	WorkspaceRoot,
	WorkspaceSidedock,
	WorkspaceSplit,
	WorkspaceWindow,
} from './workspace/items';
export { WorkspaceLeaf } from './workspace/leaf';
export { WorkspaceTabs } from './workspace/tabs';
export { ItemView, View } from './workspace/view';
export { Workspace } from './workspace/workspace';

const refuse = (): never => {
	throw new Error('net::ERR_BLOCKED: the workbench has no network.');
};

export const request = async (): Promise<never> => Promise.resolve().then(refuse);
export const requestUrl = async (): Promise<never> => Promise.resolve().then(refuse);

/** Whether the API version given is not newer than the one this stands in for. */
export function requireApiVersion(version: string): boolean {
	const [have, want] = ['1.13.1', version].map((text) => text.split('.').map(Number));
	for (let index = 0; index < 3; index += 1) {
		const difference = (have?.[index] ?? 0) - (want?.[index] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return true;
}
