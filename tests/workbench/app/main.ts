import * as codemirrorCommands from '@codemirror/commands';
import * as codemirrorLanguage from '@codemirror/language';
import * as codemirrorState from '@codemirror/state';
import * as codemirrorView from '@codemirror/view';
import { moment } from 'obsidian-test-mocks/obsidian';
import { addCoreCommands } from './coreplugins/core-commands';
import { FileExplorerView } from './coreplugins/file-explorer';
import { listenForHover } from './coreplugins/page-preview';
import { App } from './core/app';
import { patchMocks } from './core/patches';
import { Platform } from './core/platform';
import { fetchSnapshot, followChanges } from './core/server';
import { createWorkbenchWindow } from './core/window';
import { installDom } from './dom/install';
import { MarkdownView } from './editor/markdown-view';
import { Menu } from './ui/menu';
import { showTooltipsIn } from './ui/tooltip';
import { drawFrame } from './workspace/frame';
import type { Layout } from './workspace/layout';

installDom();
patchMocks();

const options = new URLSearchParams(location.search);

function dressBody(): void {
	document.body.addClass(
		'mod-windows',
		'is-focused',
		'show-inline-title',
		'show-view-header',
		'is-readable-line-width',
		'styled-scrollbars',
	);
	document.body.toggleClass('theme-dark', options.get('theme') === 'dark');
	document.body.toggleClass('theme-light', options.get('theme') !== 'dark');
	document.body.toggleClass('is-mobile', Platform.isMobile);
	document.body.toggleClass('is-phone', Platform.isPhone);
	document.body.toggleClass('is-android', Platform.isAndroidApp);
}

/**
 * The order of the real app as far as plugins can see it: plugins are loaded, then the vault (which fires 'create' for
 * every file: docs of `Vault.on('create')`), then the layout is put back and becomes ready, then metadata is resolved.
 */
async function start(): Promise<App> {
	dressBody();
	const stage = (name: string): void => void performance.mark(`workbench:${name}`);
	stage('start');
	const snapshot = await fetchSnapshot();
	stage('snapshot');
	const obsidian = await import('./obsidian');
	const app = new App(snapshot, document.body.createDiv('app-container'), {
		obsidian,
		'@codemirror/commands': codemirrorCommands,
		'@codemirror/language': codemirrorLanguage,
		'@codemirror/state': codemirrorState,
		'@codemirror/view': codemirrorView,
		moment,
	});
	workbench.app = app;
	Object.assign(window, { app, moment });
	Menu.keymap = app.keymap;
	showTooltipsIn(document);
	app.viewRegistry.registerView('markdown', (leaf) => new MarkdownView(leaf));
	app.viewRegistry.registerView('file-explorer', (leaf) => new FileExplorerView(leaf));
	app.viewRegistry.registerExtensions(['md'], 'markdown');
	app.bases.start();
	addCoreCommands(app);
	listenForHover(app);
	drawFrame(app);
	for (const name of ['view-registered', 'view-unregistered']) {
		app.viewRegistry.on(name, (type) => {
			for (const leaf of app.workspace.getLeavesOfType(String(type))) void leaf.rebuildView();
		});
	}
	await app.plugins.initialize(snapshot.plugins);
	stage('plugins');
	app.vault.load(snapshot);
	stage('vault');
	app.metadataCache.start(options.get('metadata') === 'late');
	stage('metadata');
	await app.propertyTypes.load();
	const layout = (await app.readConfig('workbench-layout.json')) as Layout | null;
	const roomForDocks = !Platform.isMobile && window.innerWidth > 700;
	if (layout !== null) {
		await app.workspace.changeLayout(layout);
		// Where docks are drawers over the note, a start shows the note.
		if (!roomForDocks) for (const dock of [app.workspace.leftSplit, app.workspace.rightSplit]) dock.collapse();
	} else {
		await app.workspace.getLeftLeaf(false)?.setViewState({ type: 'file-explorer' });
		if (roomForDocks) app.workspace.leftSplit.expand();
	}
	if (app.workspace.getMostRecentLeaf() === null) app.workspace.getLeaf(true);
	const first = app.workspace.getMostRecentLeaf();
	if (app.workspace.activeLeaf === null && first !== null) app.workspace.setActiveLeaf(first);
	followChanges((change) => {
		if (change.type === 'config') void app.plugins.dataChanged(change.path);
		else void app.vault.take(change);
	});
	stage('layout');
	await app.workspace.setLayoutReady();
	stage('layout-ready');
	app.metadataCache.announce();
	stage('resolved');
	return app;
}

let resolveReady: (app: App) => void = () => undefined;
let rejectReady: (error: unknown) => void = () => undefined;
const ready = new Promise<App>((resolve, reject) => {
	resolveReady = resolve;
	rejectReady = reject;
});
const workbench = createWorkbenchWindow(ready);
Object.assign(window, { workbench });
start().then(resolveReady, (error: unknown) => {
	console.error(error);
	rejectReady(error);
});
