// @vitest-environment happy-dom
// An independent check of the built bundle: another author's mocks of the app, in plain Node. The mocks need a document; no browser runs.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import * as obsidian from 'obsidian-test-mocks/obsidian';
import { setup, teardown } from 'obsidian-test-mocks/setup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkingAllianceApi } from '../../src/plugin/api';

const root = join(import.meta.dirname, '../..');

interface LoadedPlugin {
	api: WorkingAllianceApi | null;
	onload(): Promise<void>;
	addCommand(command: { readonly id: string; readonly name: string }): unknown;
	registerBasesView(id: string, view: { readonly factory: (controller: object, el: HTMLElement) => unknown }): boolean;
}

function loadBuilt(app: obsidian.App): LoadedPlugin {
	const module: { exports: { default?: new (app: unknown, manifest: unknown) => LoadedPlugin } } = { exports: {} };
	const nodeRequire = createRequire(import.meta.url);
	const load = compileFunction(readFileSync(join(root, 'main.js'), 'utf8'), ['module', 'exports', 'require']) as (
		...given: unknown[]
	) => void;
	load(module, module.exports, (id: string) => (id === 'obsidian' ? obsidian : nodeRequire(id)) as unknown);
	const Plugin = module.exports.default;
	if (Plugin === undefined) throw new Error('main.js exports no plugin.');
	const manifest: unknown = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
	return new Plugin(app, manifest);
}

describe('the built plugin in plain Node', () => {
	beforeAll(() => {
		setup();
	});
	afterAll(() => {
		teardown();
	});

	it('the built plugin in plain Node loads and starts a session', async () => {
		const app = obsidian.App.createConfigured__({ files: { 'Reading list.md': '# Books\n' } });
		await app.vault.createFolder('Clients/K-014');
		await app.vault.create('Clients/K-014/K-014.md', '---\nalliance: client\n---\n');
		app.workspace.layoutReady = true;
		const plugin = loadBuilt(app);
		await plugin.onload();
		expect(plugin.api?.clients().map(({ code }) => code)).toEqual(['K-014']);

		const begun = await plugin.api?.startSession({ client: 'K-014', date: '2026-03-05T10:00' });
		expect(begun).toEqual({ path: 'Clients/K-014/Sessions/K-014 2026-03-05.md', created: true });
		const file = app.vault.getFileByPath(begun?.path ?? '');
		const text = file === null ? '' : await app.vault.read(file);
		expect(text).toMatch(/^---\nalliance: session\nclient: "\[\[K-014\]\]"\ndate: 2026-03-05T10:00\nnumber: 1\n---\n/);
		expect(plugin.api?.caseFile('K-014')?.sessions).toEqual([
			expect.objectContaining({ date: '2026-03-05', time: '10:00', number: 1 }),
		]);

		expect(await plugin.api?.startSession({ client: 'K-014', date: '2026-03-05' })).toEqual({
			path: begun?.path,
			created: false,
		});
		await expect(plugin.api?.startSession({ client: 'K-099' })).rejects.toThrow('There is no client note “K-099”.');
	});

	it('the built plugin in plain Node has commands as the directory wants them, under ids that never change', async () => {
		const app = obsidian.App.createConfigured__({});
		const plugin = loadBuilt(app);
		const commands: { readonly id: string; readonly name: string }[] = [];
		plugin.addCommand = (command) => commands.push(command);
		await plugin.onload();
		// Hotkeys, scripts and other plugins rely on these.
		expect(commands.map(({ id }) => id).sort()).toEqual([
			'agree-goal',
			'agree-task',
			'check-notes',
			'client-status',
			'copy-templates',
			'create-bases',
			'export-packet',
			'finish-session',
			'insert-prompt',
			'insert-template',
			'log-repair',
			'log-rupture',
			'missed-session',
			'new-client',
			'open-caseload',
			'open-timeline',
			'rate-alliance',
			'record-measure',
			'reflect',
			'review-agreements',
			'self-check',
			'start-session',
			'toggle-discreet',
		]);
		for (const command of commands) {
			expect(command).not.toHaveProperty('hotkeys');
			expect(`${command.id} ${command.name}`).not.toMatch(/command|plugin|working.alliance/i);
			expect(command.name).toMatch(/^[A-Z][a-z -]+$/);
		}
	});

	it('the built plugin in plain Node starts a session while a base is still waiting for its first data', async () => {
		const app = obsidian.App.createConfigured__({
			files: { 'Clients/K-014/K-014.md': '---\nalliance: client\n---\n' },
		});
		app.workspace.layoutReady = true;
		const plugin = loadBuilt(app);
		const host = createDiv();
		let view: unknown = null;
		plugin.registerBasesView = (_id, { factory }) => {
			view = factory({}, host);
			return true;
		};
		await plugin.onload();
		const base = view as { data: unknown; load(): void; onDataUpdated(): void };
		// As in the app, which loads a view and hands it the data after that.
		const { data } = base;
		base.data = undefined;
		base.load();
		await expect(plugin.api?.startSession({ client: 'K-014', date: '2026-03-05T10:00' })).resolves.toMatchObject({
			created: true,
		});
		expect(host.querySelector('.alliance-bases')).not.toBeNull();

		base.data = data;
		base.onDataUpdated();
		// It draws in the next frame; what fails there fails the run.
		await new Promise((resolve) => host.win.requestAnimationFrame(resolve));
		expect(host.querySelector('.alliance-bases > button')?.textContent).not.toBe('');
	});
});
