// Every command and view over the demo vault, with an eye on whatever might leave it.
import { readdir, readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoVault } from '../demo-vault-maker/demo-vault';
import { clientDataIn } from '../privacy/client-data-in-settings';
import { openWorkbench, type OpenWorkbench } from './harness';
import { root } from './root';

interface Watched {
	readonly reached: string[];
}

declare global {
	interface Window {
		reachedFor?: string[];
	}
}

const dataFile = '.obsidian/plugins/working-alliance/data.json';
const session = 'Clients/K-014/Sessions/K-014 2026-10-29.md';

/** Notes down, with the call's origin, whatever the plugin reaches for that it should not, and every breach of the page's policy. */
async function watch(bench: OpenWorkbench): Promise<Watched> {
	const reached: string[] = [];
	bench.page.on('console', (message) => reached.push(`console: ${message.text()}`));
	await bench.atStart(() => {
		const seen: string[] = (window.reachedFor = []);
		const ours = (): boolean => (new Error().stack ?? '').includes('/plugin/');
		const guard = (holder: object, name: string): void => {
			const inner: unknown = Reflect.get(holder, name);
			if (typeof inner !== 'function') return;
			Object.defineProperty(holder, name, {
				configurable: true,
				writable: true,
				value: new Proxy(inner, {
					apply(target, self, args: unknown[]) {
						if (ours()) seen.push(name);
						return Reflect.apply(target as (...given: unknown[]) => unknown, self, args);
					},
					construct(target, args: unknown[]) {
						if (ours()) seen.push(`new ${name}`);
						return Reflect.construct(target as new (...given: unknown[]) => object, args);
					},
				}),
			});
		};
		for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'eval', 'Function', 'open'])
			guard(window, name);
		for (const name of ['getItem', 'setItem', 'removeItem', 'key', 'clear']) guard(Storage.prototype, name);
		guard(IDBFactory.prototype, 'open');
		guard(Navigator.prototype, 'sendBeacon');
		if (typeof Clipboard !== 'undefined')
			for (const name of ['read', 'readText', 'write', 'writeText']) guard(Clipboard.prototype, name);
		document.addEventListener('securitypolicyviolation', (event) =>
			seen.push(`policy: ${event.violatedDirective} ${event.blockedURI}`),
		);
	});
	await bench.reload();
	await bench.idle();
	return { reached };
}

/** Cancels whatever is open. */
async function cancel(bench: OpenWorkbench): Promise<void> {
	const open = bench.page.locator('.modal-container');
	const leave = async (): Promise<number> => {
		if ((await open.count()) === 0) return 0;
		const discard = bench.page.locator('.alliance-form-discard button.mod-warning');
		if ((await discard.count()) > 0) await discard.first().click();
		else await bench.page.keyboard.press('Escape');
		return open.count();
	};
	await expect.poll(leave).toBe(0);
}

async function notesOf(folder: string): Promise<{ path: string; text: string }[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
		.map((entry) => path.join(entry.parentPath, entry.name));
	return Promise.all(
		files.map(async (file) => ({
			path: path.relative(folder, file).split(path.sep).join('/'),
			text: await readFile(file, 'utf8'),
		})),
	);
}

interface AppWindow {
	readonly app: {
		readonly commands: { readonly commands: Record<string, unknown> };
		readonly vault: { cachedRead: (file: unknown) => Promise<string> };
		readonly fileManager: object;
	};
	/** The app's own way of reading, while reading is held. */
	readNow?: (file: unknown) => Promise<string>;
	goOn?: () => void;
}

async function ownCommands({ page }: OpenWorkbench): Promise<readonly string[]> {
	return page.evaluate(() =>
		Object.keys((window as unknown as AppWindow).app.commands.commands).filter((id) =>
			id.startsWith('working-alliance:'),
		),
	);
}

/** Runs a command to its end: what is picked first is picked, the page filled in where it begins and saved, and what is still open left. */
async function runThrough(bench: OpenWorkbench, id: string): Promise<void> {
	const { page } = bench;
	await bench.open(session);
	await bench.run(id);
	await bench.idle();
	if ((await page.locator('.prompt').count()) > 0) {
		await page.keyboard.press('Enter');
		await bench.idle();
	}
	if ((await page.locator('.alliance-form').count()) > 0) {
		const text = page.locator('.alliance-form input[type="text"]:focus, .alliance-form textarea:focus');
		// Where templates go is a preference, and kept.
		if ((await text.count()) > 0 && !id.endsWith(':copy-templates')) await text.fill('Told nobody of Wexcombe');
		await page.keyboard.press('ControlOrMeta+Enter');
		await bench.idle();
	}
	await cancel(bench);
	await bench.idle();
}

/** Reading a note waits from now on until `goOn`, each one. */
async function holdReading({ page }: OpenWorkbench): Promise<void> {
	await page.evaluate(() => {
		const page = window as unknown as AppWindow;
		const read = page.app.vault.cachedRead.bind(page.app.vault);
		page.readNow = read;
		page.app.vault.cachedRead = async (file) => {
			await new Promise<void>((resolve) => {
				page.goOn = resolve;
			});
			return read(file);
		};
	});
}

async function readAtOnce({ page }: OpenWorkbench): Promise<void> {
	await page.evaluate(() => {
		const { app, readNow } = window as unknown as AppWindow;
		if (readNow !== undefined) app.vault.cachedRead = readNow;
	});
}

async function goOn({ page }: OpenWorkbench): Promise<void> {
	await page.waitForFunction(() => (window as unknown as AppWindow).goOn !== undefined);
	await page.evaluate(() => {
		const held = (window as unknown as AppWindow).goOn;
		delete (window as unknown as AppWindow).goOn;
		held?.();
	});
}

/** Asks for a packet of K-014, as the form stands. */
async function askForPacket(bench: OpenWorkbench): Promise<void> {
	const { page } = bench;
	await bench.run('working-alliance:export-packet');
	await page.locator('.prompt input').fill('K-014');
	await page.keyboard.press('Enter');
	await page.locator('.alliance-form').waitFor();
	await page.getByRole('button', { name: 'Continue' }).click();
}

describe('over the demo vault', () => {
	it(
		'no command and no view reaches for anything outside, speaks in the console, or keeps anything of a note in the settings',
		{ timeout: 240_000 },
		async () => {
			const bench = await openWorkbench({ vault: path.join(root, 'tests/demo-vault'), date: '2026-10-31T09:00' });
			const { page } = bench;
			try {
				await bench.write('A timeline.md', '```alliance-timeline\nclient: "[[K-014]]"\n```\n');
				const { reached } = await watch(bench);
				const ids = await ownCommands(bench);
				expect(ids.length).toBeGreaterThan(15);
				// What a later command writes over was kept all the same.
				const everKept = new Set<string>();
				for (const id of ids) {
					await runThrough(bench, id);
					everKept.add(await bench.read(dataFile).catch(() => ''));
				}
				await bench.open('A timeline.md');
				await page.locator('.wa-picture:visible').first().waitFor();
				const base = (await bench.files()).find((file) => file.endsWith('.base'));
				expect(base).toBeDefined();
				await bench.open(base ?? '');
				await bench.idle();
				await bench.run('app:open-settings');
				await page.locator('.vertical-tab-nav-item', { hasText: 'Working Alliance' }).click();
				await page.locator('.alliance-setting-path').first().waitFor();
				await cancel(bench);
				await bench.run('working-alliance:toggle-discreet');
				await bench.idle();

				expect(await page.evaluate(() => window.reachedFor)).toEqual([]);
				expect(reached).toEqual([]);
				const kept = await bench.read(dataFile);
				expect(JSON.parse(kept)).toMatchObject({ version: 1 });
				// What was written on the way is looked for, too.
				const notes = await notesOf(bench.vaultFolder);
				expect(notes.some(({ text }) => text.includes('Told nobody of Wexcombe'))).toBe(true);
				for (const each of everKept.add(kept)) {
					expect(each).not.toContain('Wexcombe');
					expect(clientDataIn(each, notes)).toEqual([]);
				}
				const folder = path.join(bench.vaultFolder, '.obsidian/plugins/working-alliance');
				// The last good copy holds what the settings hold, and no more.
				expect(await readFile(path.join(folder, 'data.last-saved.json'), 'utf8')).toBe(kept);
				const beside = await readdir(folder);
				expect(
					beside.filter(
						(file) => !['data.json', 'data.last-saved.json', 'main.js', 'manifest.json', 'styles.css'].includes(file),
					),
				).toEqual([]);
			} finally {
				await bench.close();
			}
		},
	);

	it(
		'where every write fails, no command says anything in the console, and nothing is thrown past it',
		{ timeout: 240_000 },
		async () => {
			const bench = await openWorkbench({ vault: path.join(root, 'tests/demo-vault'), date: '2026-10-31T09:00' });
			try {
				const { reached } = await watch(bench);
				const before = await Promise.all(
					(await bench.files()).map(async (file) => [file, await bench.read(file)] as const),
				);
				await bench.page.evaluate(() => {
					const { vault, fileManager } = (window as unknown as AppWindow).app;
					for (const [holder, names] of [
						[vault, ['create', 'createBinary', 'createFolder', 'process', 'modify']],
						[fileManager, ['processFrontMatter']],
					] as const) {
						for (const name of names) Reflect.set(holder, name, () => Promise.reject(new Error('EIO: i/o error')));
					}
				});
				// What is put into an open note is written by the app itself, which would try again and again.
				for (const id of (await ownCommands(bench)).filter((each) => !each.includes(':insert-')))
					await runThrough(bench, id);
				expect(reached).toEqual([]);
				expect(await bench.page.evaluate(() => window.reachedFor)).toEqual([]);
				expect(
					await Promise.all((await bench.files()).map(async (file) => [file, await bench.read(file)] as const)),
				).toEqual(before);
			} finally {
				await bench.close();
			}
		},
	);

	it(
		'a packet can be stopped while it is prepared, with nothing written, and while it is written, and says how far it came',
		{ timeout: 120_000 },
		async () => {
			const bench = await openWorkbench({ vault: path.join(root, 'tests/demo-vault'), date: '2026-10-31T09:00' });
			const { page } = bench;
			try {
				const before = await bench.files();
				const begin = (): Promise<void> => askForPacket(bench);
				await holdReading(bench);
				await begin();
				const work = page.getByRole('dialog', { name: 'Preparing the packet' });
				await work.waitFor();
				await goOn(bench);
				await goOn(bench);
				await expect.poll(() => work.locator('.alliance-work-words').textContent()).toMatch(/^[1-9]\d* of \d+$/);
				await work.getByRole('button', { name: 'Stop' }).click();
				await goOn(bench);
				await bench.idle();
				await expect.poll(() => page.locator('.modal-container').count()).toBe(0);
				expect(await bench.files()).toEqual(before);

				await readAtOnce(bench);
				await begin();
				await page.getByRole('button', { name: 'Show the packet' }).click();
				let letGo = (): void => {};
				const held = new Promise<void>((resolve) => {
					letGo = resolve;
				});
				let created = 0;
				await page.route('**/api/operation', async (route) => {
					const { op } = route.request().postDataJSON() as { op: string };
					if (op === 'create') {
						created += 1;
						if (created === 3) await held;
					}
					await route.fallback();
				});
				await page.getByRole('button', { name: /^Write \d+ files$/ }).click();
				const writing = page.getByRole('dialog', { name: 'Writing the packet' });
				await writing.getByRole('button', { name: 'Stop' }).click();
				letGo();
				await page
					.locator('.notice', {
						hasText: /Stopped after \d of \d+ files\. What was written is in “Alliance exports\/Supervision packet”\./,
					})
					.waitFor();
				await bench.idle();
				expect((await bench.files()).length).toBe(before.length + 3);
			} finally {
				await bench.close();
			}
		},
	);

	it('checking notes tells how far it is, and shows nothing when it is stopped', { timeout: 120_000 }, async () => {
		const torn = '---\nalliance: session\nclient: "[[K-014]]\n---\n';
		const bench = await openWorkbench({
			vault: { ...Object.fromEntries(demoVault()), 'Clients/a.md': torn, 'Clients/b.md': torn, 'Clients/c.md': torn },
			date: '2026-10-31T09:00',
		});
		const { page } = bench;
		try {
			await holdReading(bench);
			await bench.run('working-alliance:check-notes');
			const work = page.getByRole('dialog', { name: 'Checking notes' });
			await work.waitFor();
			await goOn(bench);
			await expect.poll(() => work.locator('.alliance-work-words').textContent()).toMatch(/^[1-9]\d* of \d+$/);
			await work.getByRole('button', { name: 'Stop' }).click();
			await goOn(bench);
			await bench.idle();
			await expect.poll(() => page.locator('.modal-container').count()).toBe(0);
			expect(await page.locator('.alliance-problems').count()).toBe(0);
			await readAtOnce(bench);
			await bench.run('working-alliance:check-notes');
			const group = page.locator('.alliance-problem-group', { hasText: 'Properties that cannot be read.md' });
			await group.getByText('The properties of this note can’t be read').waitFor();
			expect(await group.getByRole('button', { name: 'Repair…' }).count()).toBe(0);
		} finally {
			await bench.close();
		}
	});

	it.each([{ mobile: false }, { mobile: true }])(
		'a packet is seen whole before it is written, and written as seen (phone: $mobile)',
		{ timeout: 120_000 },
		async ({ mobile }) => {
			const vault = Object.fromEntries(demoVault());
			const bench = await openWorkbench({
				vault: {
					...vault,
					[session]: `${vault[session] ?? ''}\nRang Rosalind in Wexcombe, +49 30 901820, on 2026-03-05.\n`,
				},
				date: '2026-10-31T09:00',
				mobile,
			});
			const { page } = bench;
			try {
				const before = await bench.files();
				const begin = async (): Promise<void> => {
					await askForPacket(bench);
					await page.getByText('Words that may identify').waitFor();
					await page.getByRole('button', { name: 'Show the packet' }).click();
					await page.locator('.alliance-packet').waitFor();
				};
				await begin();
				expect(await bench.files()).toEqual(before);
				await page.locator('.alliance-packet-file', { hasText: 'Session 31' }).click();
				const shown = await page.locator('.alliance-packet-text').evaluate((el) =>
					[...el.childNodes]
						.filter((node) => node.nodeName !== 'DEL')
						.map((node) => node.textContent)
						.join(''),
				);
				expect(shown).toMatch(/Rang ‹name \d+› in ‹name \d+›, ‹telephone›, on ‹session 12›\./);
				await page.getByLabel('Show what stood there').check();
				expect(await page.locator('.alliance-packet-before:visible').allTextContents()).toEqual(
					expect.arrayContaining(['Rosalind', '+49 30 901820']),
				);
				await bench.screenshot(mobile ? 'packet-phone' : 'packet');
				expect(await page.locator('.alliance-packet').evaluate((el) => el.scrollWidth <= el.clientWidth)).toBe(true);
				await page.locator('.alliance-packet-file.is-shown').focus();
				await page.keyboard.press('Home');
				await expect
					.poll(() => page.locator('.alliance-packet-file.is-shown').textContent())
					.toContain('Read me first.md');
				await page.keyboard.press('Escape');
				await page.locator('.modal-container').waitFor({ state: 'detached' });
				expect(await bench.files()).toEqual(before);

				await begin();
				await page.getByRole('button', { name: /^Write \d+ files$/ }).click();
				const made = 'Alliance exports/Supervision packet/Session 31, week 48.md';
				await expect.poll(() => bench.exists(made), { timeout: 20_000 }).toBe(true);
				await page.locator('.notice', { hasText: 'Pseudonymised, not anonymous' }).waitFor();
				expect(await bench.read(made)).toBe(shown);
				await bench.idle();
				const added = (await bench.files()).filter((file) => !before.includes(file));
				for (const file of added) {
					expect(file).not.toMatch(/K-014|20\d\d-/);
					expect(await bench.read(file)).not.toMatch(/K-014|Rosalind|Wexcombe|901820/);
				}
			} finally {
				await bench.close();
			}
		},
	);

	it.each([{ mobile: false }, { mobile: true }])(
		'problems are listed by note, and one property is repaired after it was shown (phone: $mobile)',
		{ timeout: 120_000 },
		async ({ mobile }) => {
			const bench = await openWorkbench({
				vault: path.join(root, 'tests/demo-vault'),
				date: '2026-10-31T09:00',
				mobile,
			});
			const { page } = bench;
			try {
				const note = 'With faults on purpose/Misspelt property.md';
				const before = await bench.read(note);
				await bench.run('working-alliance:check-notes');
				await page.locator('.alliance-problems').waitFor();
				const group = page.locator('.alliance-problem-group', { hasText: note });
				await group.getByRole('button', { name: 'Repair…' }).click();
				expect(await group.locator('dd').allTextContents()).toEqual(['bonds: 6', 'bond: 6']);
				await bench.screenshot(mobile ? 'problems-phone' : 'problems');
				expect(await bench.read(note)).toBe(before);
				await page.keyboard.press('Enter');
				await expect
					.poll(() => page.locator('.alliance-problem-group', { hasText: note }).count(), { timeout: 10_000 })
					.toBe(0);
				await bench.idle();
				const after = await bench.read(note);
				expect(after).toContain('bond: 6');
				expect(after).not.toContain('bonds: 6');
				expect(after.split('---')[2]).toBe(before.split('---')[2]);
			} finally {
				await bench.close();
			}
		},
	);
});
