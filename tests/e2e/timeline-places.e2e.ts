// The timeline wherever it stands: in panes, notes and bases, the same picture from the same data.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withTimeline } from './with-timeline';
import { demoVaultWith, pollOptions } from './demo-vault-with';
import type { OpenWorkbench } from './harness';

const latest = 'Clients/K-014/Sessions/K-014 2026-10-29.md';
const base =
	'filters:\n  and:\n    - file.name == "K-014.md"\nviews:\n  - type: alliance-timeline\n    name: Timelines\n    lane-ruptures: true\n    lane-reactions: true\n';
const vault = demoVaultWith({
	'Timelines.base': base,
	'Block.md':
		'Words first.\n\n```alliance-timeline\nclient: K-014\nlanes: ratings, sessions, ruptures, goals, tasks, reactions\n```\n',
});

/** A picture as text in a room of one width, without the place the focus was last at. */
async function drawn(chart: Locator): Promise<string> {
	await chart.locator('svg.wa-picture').waitFor({ state: 'attached' });
	const svg = chart.locator('svg.wa-picture');
	await expect.poll(() => svg.getAttribute('width'), pollOptions).toBe('700');
	return (await svg.evaluate((el) => el.outerHTML)).replace(/ tabindex="[^"]*"/g, '');
}

async function openBeside({ page }: OpenWorkbench, note: string): Promise<void> {
	await page.evaluate(async (file) => {
		const { app } = window as unknown as {
			app: {
				workspace: { getLeaf(how: string, direction: string): { openFile(file: unknown): Promise<void> } };
				vault: { getFileByPath(file: string): unknown };
			};
		};
		await app.workspace.getLeaf('split', 'vertical').openFile(app.vault.getFileByPath(file));
	}, note);
}

const panes = (page: Page): Locator => page.locator('.alliance-timeline-pane');

describe('one picture', () => {
	it('is drawn by pane, code block and base to the last point, before and after a note changes', async () => {
		await withTimeline({ vault, date: '2026-11-02T09:00', width: 1600 }, async ({ bench, page, chart }) => {
			await openBeside(bench, 'Block.md');
			await openBeside(bench, 'Timelines.base');
			await page.addStyleTag({ content: '.alliance-timeline .alliance-timeline-chart { width: 700px; }' });
			const places = [
				chart,
				page.locator('.alliance-timeline-block .alliance-timeline-chart').first(),
				page.locator('.alliance-bases .alliance-timeline-chart'),
			];
			const all = async (): Promise<string[]> => {
				const pictures: string[] = [];
				for (const place of places) pictures.push(await drawn(place));
				return pictures;
			};
			const [before = '', ...others] = await all();
			expect(before.length).toBeGreaterThan(20_000);
			expect(others).toEqual([before, before]);
			const text = await bench.read(latest);
			await bench.write(latest, text.replace(/\nclient-bond: \d+/, '\nclient-bond: 1'));
			for (const place of places)
				await place.getByRole('link', { name: /^Client’s bond: 1 of 10/ }).waitFor({ state: 'attached' });
			const [after = '', ...too] = await all();
			expect(after).not.toBe(before);
			expect(too).toEqual([after, after]);
		});
	});

	it('stands in live preview and in reading view, says whose it is, and leads to that client', async () => {
		await withTimeline({ vault, date: '2026-11-02T09:00' }, async ({ bench, page }) => {
			await bench.open('Block.md');
			await page.locator('.markdown-source-view .alliance-timeline-block:visible .wa-mark').first().waitFor();
			await page.evaluate("app.commands.executeCommandById('markdown:toggle-preview')");
			const block = page.locator('.markdown-reading-view .alliance-timeline-block');
			await block.locator('.wa-mark').first().waitFor();
			await bench.run('working-alliance:toggle-discreet');
			await block
				.locator('.alliance-client-title')
				.filter({ hasText: /^Client$/ })
				.waitFor();
			await bench.run('working-alliance:toggle-discreet');
			await block.locator('.alliance-client-title').getByText('K-014').click();
			await expect
				.poll(() => page.evaluate("app.workspace.getActiveFile()?.path ?? ''"))
				.toBe('Clients/K-014/K-014.md');
		});
	});
});

describe('several panes', () => {
	it('several panes hold several clients: one that stays, another that follows; and all are there after a restart', async () => {
		await withTimeline({}, async ({ bench, page, pane }) => {
			await pane.getByRole('button', { name: 'Stay with this client' }).click();
			await bench.open('Clients/P-008/P-008.md');
			await bench.run('working-alliance:open-timeline');
			const codes = (): Promise<string[]> => page.locator('.alliance-timeline-code').allTextContents();
			await expect.poll(async () => (await codes()).sort(), pollOptions).toEqual(['K-014', 'P-008']);
			await bench.open('Clients/F-003/F-003.md');
			await expect.poll(async () => (await codes()).sort(), pollOptions).toEqual(['F-003', 'K-014']);
			await bench.run('working-alliance:open-timeline');
			await bench.idle();
			expect(await panes(page).count()).toBe(2);
			await expect.poll(() => bench.read(bench.layoutFile), pollOptions).toMatch(/F-003\.md/);
			await bench.reload();
			await bench.idle();
			const kept = (): Promise<(string | null)[]> =>
				page.evaluate(
					"app.workspace.getLeavesOfType('alliance-timeline').map((leaf) => leaf.getViewState().state.client)",
				);
			await expect
				.poll(async () => (await kept()).sort(), pollOptions)
				.toEqual(['Clients/F-003/F-003.md', 'Clients/K-014/K-014.md']);
		});
	});

	it('several panes name no client in tab or header in discreet mode', async () => {
		await withTimeline({}, async ({ bench, page }) => {
			await page.evaluate(async () => {
				const { app } = window as unknown as {
					app: { workspace: { getLeaf(where: 'tab'): { setViewState(state: unknown): Promise<void> } } };
				};
				await app.workspace.getLeaf('tab').setViewState({
					type: 'alliance-timeline',
					active: true,
					state: { client: 'Clients/P-008/P-008.md', pinned: true },
				});
			});
			const names = (): Promise<string[]> =>
				page
					.locator(
						'.workspace-tab-header[data-type="alliance-timeline"], .workspace-leaf-content[data-type="alliance-timeline"] .view-header-title',
					)
					.evaluateAll((all) => all.map((el) => `${el.textContent ?? ''} ${el.getAttribute('aria-label') ?? ''}`));
			await expect
				.poll(async () => (await names()).filter((name) => name.includes('P-008')).length, pollOptions)
				.toBeGreaterThan(1);
			await bench.run('working-alliance:toggle-discreet');
			await expect
				.poll(async () => (await names()).filter((name) => /P-008|K-014/.test(name)), pollOptions)
				.toEqual([]);
		});
	});
});

describe('the table', () => {
	it('the table sets both raters side by side by bond, goal and task, as their notes have it', async () => {
		await withTimeline({}, async ({ bench, page, pane }) => {
			await pane.getByRole('button', { name: 'Show as table' }).click();
			const table = pane.getByRole('table');
			const columns = await table.locator('thead th').allTextContents();
			const titles = ['bond', 'goal agreement', 'task agreement'].flatMap((part) => [
				`Client’s ${part} (0 to 10)`,
				`Therapist’s ${part} (0 to 10)`,
			]);
			const first = columns.indexOf(titles[0] ?? '');
			expect(columns.slice(first, first + titles.length)).toEqual(titles);
			const row = table.getByRole('row').filter({ hasText: '29 October 2026' });
			const note = await bench.read(latest);
			const given = [
				'client-bond',
				'bond',
				'client-goal-agreement',
				'goal-agreement',
				'client-task-agreement',
				'task-agreement',
			].map((name) => new RegExp(`\n${name}: (\\d+)`).exec(note)?.[1]);
			expect(given.every((value) => value !== undefined)).toBe(true);
			const cells = (): Promise<string[]> => row.locator('th, td').allTextContents();
			expect((await cells()).slice(first, first + given.length)).toEqual(given);
			await bench.write(latest, note.replace(/\nclient-bond: \d+/, '').replace(/\nbond: \d+/, '\nbond: 0'));
			await expect.poll(async () => (await cells()).slice(first, first + 2), pollOptions).toEqual(['', '0']);
			await page.keyboard.press('Escape');
		});
	});
});
