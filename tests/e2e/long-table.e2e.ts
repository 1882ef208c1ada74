// The table of a long therapy: a window of rows on the page, all of them within reach.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { individual } from '../bench/vaults/courses';
import { axeViolations } from './axe-violations';
import { inWorkbench, type OpenWorkbench } from './harness';

const sessions = 400;
const vault = {
	...Object.fromEntries(individual(sessions).notes),
	'Block.md': 'Words.\n\n```alliance-timeline\nclient: K-014\n```\n',
};

interface Opened {
	readonly bench: OpenWorkbench;
	readonly page: Page;
	readonly pane: Locator;
	readonly table: Locator;
	readonly rows: Locator;
	/** How many rows there are by what the table says. */
	readonly count: number;
}

async function within(work: (opened: Opened) => Promise<void>): Promise<void> {
	await inWorkbench({ vault, date: '2026-03-02', width: 1400, height: 900 }, async (bench) => {
		const { page } = bench;
		await bench.open('Clients/K-014/K-014.md');
		await bench.run('working-alliance:open-timeline');
		const pane = page.locator('.alliance-timeline-pane');
		await pane.locator('.wa-mark').first().waitFor({ state: 'attached' });
		await bench.idle();
		const table = pane.locator('.alliance-timeline-table');
		const count = Number(await table.getAttribute('aria-rowcount')) - 1;
		await work({ bench, page, pane, table, rows: table.locator('tbody tr:not([aria-hidden])'), count });
	});
}

const showTable = async ({ bench, pane }: Opened): Promise<void> => {
	await pane.getByRole('button', { name: 'Show as table' }).click();
	await bench.idle();
};

const indexes = async (rows: Locator): Promise<number[]> =>
	rows.evaluateAll((all) => all.map((row) => Number(row.getAttribute('aria-rowindex'))));

/** The rows and cells of tables that a screen reader is given. */
async function accessibleRows(page: Page): Promise<{ rows: number; buttons: string[] }> {
	const devtools = await page.context().newCDPSession(page);
	const { nodes } = await devtools.send('Accessibility.getFullAXTree');
	await devtools.detach();
	const heard = nodes.filter(({ ignored }) => !ignored);
	const named = (role: string) => heard.filter((node) => node.role?.value === role);
	return {
		rows: named('row').length,
		buttons: named('button').flatMap(({ name }) => (typeof name?.value === 'string' ? [name.value] : [])),
	};
}

describe('the table of a long therapy', () => {
	it('is heard with its latest rows and its length, and gives the earlier ones on request, up to the first', async () => {
		await within(async ({ bench, page, pane, rows, count }) => {
			expect(count).toBeGreaterThanOrEqual(sessions);
			expect(await indexes(rows)).toEqual(Array.from({ length: 50 }, (_, row) => count - 50 + row + 2));
			const heard = await accessibleRows(page);
			expect(heard.rows).toBeGreaterThanOrEqual(51);
			expect(heard.rows).toBeLessThan(80);
			expect(heard.buttons).toContain(`Show earlier rows (${count - 50} more)`);
			expect(await axeViolations(page, '.alliance-timeline')).toEqual([]);
			const earlier = pane.locator('.alliance-timeline-earlier');
			for (let times = 0; times < 6 && (await rows.count()) < count; times += 1) {
				await earlier.dispatchEvent('click');
				await bench.idle();
			}
			expect(await rows.count()).toBe(count);
			expect(await indexes(rows)).toEqual(Array.from({ length: count }, (_, row) => row + 2));
			expect((await accessibleRows(page)).rows).toBeGreaterThanOrEqual(count);
			expect((await accessibleRows(page)).buttons.join()).not.toContain('Show earlier');
		});
	});

	it('has the rows in sight on the page, wherever it is scrolled to, and is as high as if all were there', async () => {
		await within(async (opened) => {
			const { page, pane, rows, count } = opened;
			await showTable(opened);
			const box = pane.locator('.alliance-timeline-table-box');
			const inSight = (): Promise<boolean> =>
				box.evaluate((el) => {
					const { left, top, height, width } = el.getBoundingClientRect();
					return [0.3, 0.6, 0.9].every((part) => {
						const at = document.elementFromPoint(
							left + Math.min(60, width / 2),
							Math.min(top + height * part, innerHeight - 5),
						);
						return at?.closest('tr[aria-rowindex]') !== null;
					});
				});
			expect((await indexes(rows))[0]).toBe(2);
			expect(await box.evaluate((el) => el.scrollHeight)).toBeGreaterThan(count * 15);
			for (const part of [0.5, 1, 0.25, 0]) {
				await box.evaluate((el, to) => el.scrollTo(0, to * el.scrollHeight), part);
				await expect.poll(inSight).toBe(true);
				expect(await rows.count()).toBeLessThan(140);
			}
			await rows.first().getByRole('link').first().focus();
			await page.keyboard.press('End');
			await expect.poll(async () => (await indexes(rows)).at(-1)).toBe(count + 1);
			await page.keyboard.press('Home');
			await expect.poll(async () => (await indexes(rows))[0]).toBe(2);
			await page.keyboard.press('PageDown');
			await expect.poll(() => box.evaluate((el) => el.scrollTop)).toBeGreaterThan(100);
			expect(await axeViolations(page, '.alliance-timeline')).toEqual([]);
		});
	});

	it('is gone through with Tab, row after row, far beyond the window, and back', async () => {
		await within(async (opened) => {
			const { page, rows } = opened;
			await showTable(opened);
			await rows.first().getByRole('link').first().focus();
			const at = (): Promise<number> =>
				page.evaluate(() => Number(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')));
			const seen = [await at()];
			while (seen.length < 400 && (seen.at(-1) ?? 0) < 120) {
				await page.keyboard.press('Tab');
				seen.push(await at());
			}
			expect([...new Set(seen)]).toEqual(Array.from({ length: 119 }, (_, row) => row + 2));
			await page.keyboard.press('Shift+Tab');
			expect(await at()).toBeGreaterThanOrEqual(119);
		});
	});

	it('is copied whole after everything in it is selected', async () => {
		await within(async (opened) => {
			const { page, table, rows, count } = opened;
			await showTable(opened);
			await rows.first().getByRole('link').first().focus();
			await page.keyboard.press('ControlOrMeta+A');
			const copied = await page.evaluate(() => document.getSelection()?.toString() ?? '');
			const lines = copied.split('\n').filter((line) => line.includes('\t'));
			expect(lines).toHaveLength(count + 1);
			expect(lines[0]?.split('\t')).toEqual(await table.locator('thead th').allTextContents());
			expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1);
		});
	});

	it('has few elements in a code block too', async () => {
		await within(async ({ bench, page, count }) => {
			await bench.open('Block.md');
			const block = page.locator('.alliance-timeline-block');
			await block.locator('.wa-mark').first().waitFor({ state: 'attached' });
			expect(await block.locator('.alliance-timeline-table').getAttribute('aria-rowcount')).toBe(String(count + 1));
			expect(await block.locator('tbody tr').count()).toBe(50);
			expect(await block.locator('.alliance-timeline-table *').count()).toBeLessThan(1_500);
		});
	});
});
