import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { DevtoolsHost } from './hosts/devtools/devtools-host';
import { PlainChromium } from './hosts/devtools/plain-chromium';
import type { Host, OpenOptions, RunningApp } from './hosts/host';
import { makeVault, vaultOnDisk, type VaultOnDisk } from './hosts/vault-on-disk';
import { WorkbenchHost } from './hosts/workbench-host';
import { root } from './root';

export interface OpenWorkbench extends RunningApp, VaultOnDisk {
	readonly vaultFolder: string;
	/** What went wrong so far: console errors, page errors, requests to elsewhere. `close` fails on any. */
	readonly problems: string[];
	/** Runs a command by id, without the palette. */
	run(id: string): Promise<boolean>;
	/** Opens a note and waits until its text is there. */
	open(notePath: string): Promise<void>;
	/** A picture in test-results/, for a person to look at. */
	screenshot(name: string): Promise<string>;
}

interface AppWindow {
	readonly app: {
		readonly commands: { executeCommandById(id: string): boolean };
		readonly vault: { getFileByPath(path: string): unknown };
		readonly workspace: { openLinkText(link: string, source: string): Promise<void> };
	};
}

/** Where scenarios are played: in the workbench, unless `npm run e2e:obsidian` says otherwise. */
async function makeHost(): Promise<Host> {
	switch (process.env['E2E_HOST'] ?? 'workbench') {
		case 'workbench':
			return new WorkbenchHost();
		case 'plain-chromium':
			return new DevtoolsHost(new PlainChromium());
		case 'obsidian':
			// Loaded here alone: nothing else needs the launcher.
			return new DevtoolsHost(new (await import('./hosts/devtools/obsidian')).Obsidian());
		default:
			throw new Error('E2E_HOST is one of workbench, plain-chromium and obsidian.');
	}
}

/** One for all the test files that a process runs; what it has started ends with the process. */
const host = makeHost();

/** Works in a workbench of its own and closes it, whatever happens. */
export async function inWorkbench(options: OpenOptions, work: (bench: OpenWorkbench) => Promise<void>): Promise<void> {
	const bench = await openWorkbench(options);
	try {
		await work(bench);
	} finally {
		await bench.close();
	}
}

/** The plugin in an app over a folder of its own. Close it, or the test leaves a folder behind and proves less. */
export async function openWorkbench(options: OpenOptions = {}): Promise<OpenWorkbench> {
	const vaultFolder = makeVault(options.vault);
	const problems: string[] = [];
	const vault = vaultOnDisk(vaultFolder);
	const forget = async (): Promise<void> => fs.rm(path.dirname(vaultFolder), { recursive: true, force: true });
	const app = await (await host).open({ vaultFolder, options, problems }).catch(async (error: unknown) => {
		await forget();
		throw error;
	});
	const { page } = app;
	return {
		...app,
		...vault,
		vaultFolder,
		problems,
		run: async (id) =>
			page.evaluate((command) => (window as unknown as AppWindow).app.commands.executeCommandById(command), id),
		async open(notePath) {
			// A note just written to the disk may not have reached the app yet, and following a link to nothing would create it.
			if (await vault.exists(notePath)) {
				await page.waitForFunction(
					(file) => (window as unknown as AppWindow).app.vault.getFileByPath(file) !== null,
					notePath,
				);
			}
			await page.evaluate(
				async (file) => (window as unknown as AppWindow).app.workspace.openLinkText(file, ''),
				notePath,
			);
		},
		async screenshot(name) {
			const folder = path.join(root, 'test-results');
			await fs.mkdir(folder, { recursive: true });
			const file = path.join(folder, `${name}.png`);
			await page.screenshot({ path: file });
			return file;
		},
		async close() {
			await app.close();
			await forget();
			if (problems.length > 0)
				throw new Error(`The workbench saw ${problems.length} problem(s):\n${problems.join('\n')}`);
		},
	};
}
