// Two windows on one folder, as two devices or processes have it: each with a vault of its own, meeting on the disk alone.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inWorkbench, type OpenWorkbench } from './harness';

const client = 'Clients/K-014/K-014.md';
const vault: Readonly<Record<string, string>> = { [client]: '---\nalliance: client\nformat: individual\n---\n' };

interface AppWindow {
	readonly workbench: { readonly ready: Promise<unknown>; idle(): Promise<void> };
	readonly app: {
		readonly commands: { executeCommandById(id: string): boolean };
		readonly vault: { getFileByPath(path: string): unknown };
		readonly workspace: { openLinkText(link: string, source: string): Promise<void> };
		readonly plugins: {
			readonly plugins: Record<
				string,
				{
					readonly api: {
						startSession(input: { client: string; date: string }): Promise<{ path: string; created: boolean }>;
					};
				}
			>;
		};
	};
}

async function secondWindow(bench: OpenWorkbench): Promise<Page> {
	const page = await bench.context.newPage();
	await page.goto(bench.page.url(), { waitUntil: 'commit' });
	await page.waitForFunction(() => 'workbench' in window);
	await page.evaluate(async () => (window as unknown as AppWindow).workbench.ready);
	return page;
}

const start = (page: Page, date: string): Promise<{ path: string; created: boolean }> =>
	page.evaluate(
		async (day) =>
			(window as unknown as AppWindow).app.plugins.plugins['working-alliance']!.api.startSession({
				client: 'K-014',
				date: day,
			}),
		date,
	);

const session = 'Clients/K-014/Sessions/K-014 2026-03-05.md';
const noted = '---\nalliance: session\nclient: "[[K-014]]"\ndate: 2026-03-05T10:00\nnumber: 4\n---\nThe move.\n';

/** Opens the form of a task in each window, and presses both buttons at the same moment. */
async function agreeAtOnce(pages: readonly Page[], tasks: readonly string[]): Promise<void> {
	await Promise.all(
		pages.map(async (page, index) => {
			await page.evaluate(() => {
				(window as unknown as AppWindow).app.commands.executeCommandById('working-alliance:agree-task');
			});
			await page.getByRole('dialog').waitFor();
			await page.keyboard.type(tasks[index] ?? '');
		}),
	);
	await Promise.all(pages.map(async (page) => page.keyboard.press('ControlOrMeta+Enter')));
	await Promise.all(pages.map(async (page) => page.getByRole('dialog').waitFor({ state: 'detached' })));
}

describe('two that agree on a task in one note at the same moment', () => {
	for (const apart of [false, true]) {
		it(`(${apart ? 'devices' : 'windows of one app'}) keep both`, async () => {
			await inWorkbench({ vault: { ...vault, [session]: noted }, date: '2026-03-05T10:50', apart }, async (bench) => {
				const other = await secondWindow(bench);
				const pages = [bench.page, other];
				for (const page of pages)
					await page.evaluate(
						async (path) => (window as unknown as AppWindow).app.workspace.openLinkText(path, ''),
						session,
					);
				const agreed: string[] = [];
				for (let race = 1; race <= 5; race += 1) {
					const tasks = [`Walk ${race}`, `Write ${race}`];
					await agreeAtOnce(pages, tasks);
					agreed.push(...tasks);
					await expect
						.poll(async () =>
							[...(await bench.read(session)).matchAll(/^ {2}- (.+)$/gm)].map(([, task]) => task).sort(),
						)
						.toEqual([...agreed].sort());
				}
				expect(await bench.read(session)).toMatch(/\n---\nThe move\.\n$/);
			});
		});
	}
});

describe('two windows on one vault', () => {
	it('that start the same session at the same moment end with that one note, and one of them made it', async () => {
		await inWorkbench({ vault, date: '2026-03-05T10:50' }, async (bench) => {
			const other = await secondWindow(bench);
			for (let race = 1; race <= 20; race += 1) {
				const day = `2026-02-${String(race).padStart(2, '0')}`;
				const begun = await Promise.all([start(bench.page, day), start(other, day)]);
				const path = `Clients/K-014/Sessions/K-014 ${day}.md`;
				expect(begun.map((each) => each.path)).toEqual([path, path]);
				expect(begun.map(({ created }) => created).sort()).toEqual([false, true]);
				expect(await bench.read(path)).toContain(`date: ${day}\n`);
			}
			expect(await bench.files()).toHaveLength(21);
		});
	});

	it('that create the bases at the same moment, twice each, leave all five', async () => {
		await inWorkbench({ vault, date: '2026-03-05T10:50' }, async (bench) => {
			const other = await secondWindow(bench);
			await Promise.all(
				[bench.page, other].map(async (page) =>
					page.evaluate(() => {
						const { commands } = (window as unknown as AppWindow).app;
						commands.executeCommandById('working-alliance:create-bases');
						commands.executeCommandById('working-alliance:create-bases');
					}),
				),
			);
			await expect.poll(() => bench.page.locator('.notice').count()).toBe(2);
			await expect.poll(() => other.locator('.notice').count()).toBe(2);
			const bases = (await bench.files()).filter((file) => file.endsWith('.base'));
			expect(bases).toHaveLength(5);
			for (const base of bases) expect(await bench.read(base)).toMatch(/^filters:\n[^]*\n$/);
		});
	});
});
