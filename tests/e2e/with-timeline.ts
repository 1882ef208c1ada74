// A client's timeline in the side pane of a browser, and what can be asked of it.
import * as path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openWorkbench, type OpenWorkbench } from './harness';
import type { OpenOptions } from './hosts/host';
import { root } from './root';

export const demo = path.join(root, 'tests', 'demo-vault');
export const client = 'Clients/K-014/K-014.md';

export interface Timeline {
	readonly bench: OpenWorkbench;
	readonly page: Page;
	readonly pane: Locator;
	readonly chart: Locator;
	readonly mark: (words: string | RegExp) => Locator;
	/** How many sessions are in the picture. */
	readonly sessions: () => Promise<number>;
	/** Where the first of the app's own state says the pane is. */
	readonly state: () => Promise<{ client: string | null; pinned: boolean; options: { range: { kind: string } } }>;
}

/** Runs over the demo notes, or those of the options, with the brief collapsed; closes again whatever happens. */
export async function withTimeline(options: OpenOptions, run: (timeline: Timeline) => Promise<void>): Promise<void> {
	const bench = await openWorkbench({ vault: demo, date: '2026-11-22', width: 1500, height: 1000, ...options });
	try {
		const { page } = bench;
		await bench.open(client);
		await bench.run('working-alliance:open-timeline');
		const pane = page.locator('.alliance-timeline-pane');
		const chart = pane.locator('.alliance-timeline-chart');
		await chart.locator('.wa-mark').first().waitFor({ state: 'attached' });
		// The brief on top is another matter, and tall.
		await page.evaluate(
			"document.querySelectorAll('.alliance-brief-slot').forEach((el) => el.removeAttribute('open'))",
		);
		await bench.idle();
		await run({
			bench,
			page,
			pane,
			chart,
			mark: (words) => chart.getByRole('link', { name: words }),
			sessions: () => chart.locator('.wa-mark.is-session').count(),
			state: () => page.evaluate("app.workspace.getLeavesOfType('alliance-timeline')[0].getViewState().state"),
		});
	} finally {
		await bench.close();
	}
}

/** Where something stands on the page, once it is in sight. */
export async function centre(of: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
	await of.scrollIntoViewIfNeeded();
	const box = await of.boundingBox();
	if (box === null) throw new Error('Not on the page.');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height };
}

export async function activeFile(page: Page): Promise<string> {
	return page.evaluate("app.workspace.getActiveFile()?.path ?? ''");
}
