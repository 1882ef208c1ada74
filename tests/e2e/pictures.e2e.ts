// The pictures of the README and the guide, taken from the demo vault by the end-to-end run. With UPDATE_PICTURES=1 they are
// put where the docs show them; in any run each must still be possible to take.
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './harness';
import type { OpenOptions } from './hosts/host';
import { root } from './root';

interface Picture {
	readonly name: string;
	readonly options?: OpenOptions;
	take(bench: OpenWorkbench): Promise<unknown>;
}

const note = 'Clients/K-014/Sessions/K-014 2026-10-29.md';
const run = (bench: OpenWorkbench, id: string) => bench.run(`working-alliance:${id}`);

/** The timeline alone in the main area, with the docks out of the way. */
async function wideTimeline(bench: OpenWorkbench, client: string): Promise<void> {
	await bench.page.evaluate(async (code) => {
		const { app } = window as unknown as {
			app: {
				workspace: {
					leftSplit: { collapse(): void };
					getLeaf(where: 'tab'): { setViewState(state: unknown): Promise<void> };
				};
			};
		};
		app.workspace.leftSplit.collapse();
		await app.workspace.getLeaf('tab').setViewState({
			type: 'alliance-timeline',
			active: true,
			state: { client: `Clients/${code}/${code}.md`, pinned: true },
		});
	}, client);
	await bench.page.locator('.alliance-timeline-chart .wa-mark').first().waitFor();
	const brief = bench.page.locator('.alliance-brief-slot > summary');
	if (await brief.isVisible()) await brief.click();
}

const pictures: readonly Picture[] = [
	{ name: 'timeline-light', options: { width: 1280, height: 1400 }, take: (bench) => wideTimeline(bench, 'K-014') },
	{
		name: 'timeline-dark',
		options: { width: 1280, height: 1400, theme: 'dark' },
		take: (bench) => wideTimeline(bench, 'K-014'),
	},
	{ name: 'timeline-couple', options: { width: 1280, height: 1000 }, take: (bench) => wideTimeline(bench, 'P-008') },
	{
		name: 'start-session',
		take: async (bench) => {
			await bench.command('Start session');
			await bench.page.locator('.prompt .suggestion-item').first().waitFor();
		},
	},
	{
		name: 'brief',
		options: { width: 1400, height: 900 },
		take: async (bench) => {
			await bench.open(note);
			await run(bench, 'open-timeline');
			await bench.page.getByText('To bring up').first().waitFor();
		},
	},
	{
		name: 'log-rupture',
		take: async (bench) => {
			await bench.open(note);
			await run(bench, 'log-rupture');
			await bench.page.locator('.alliance-form').waitFor();
		},
	},
	{
		name: 'finish-session',
		options: { height: 1000 },
		take: async (bench) => {
			await bench.open(note);
			await run(bench, 'finish-session');
			await bench.page.locator('.alliance-form').waitFor();
		},
	},
	{
		name: 'review-agreements-phone',
		options: { mobile: true },
		take: async (bench) => {
			await bench.open(note);
			await run(bench, 'review-agreements');
			await bench.page.locator('.alliance-form').waitFor();
		},
	},
	{
		name: 'caseload',
		options: { width: 1280, height: 800 },
		take: async (bench) => {
			await run(bench, 'open-caseload');
			await bench.page.getByText('K-014').first().waitFor();
		},
	},
	{
		name: 'my-side',
		options: { width: 1280, height: 760 },
		take: async (bench) => {
			await bench.page.evaluate('app.workspace.leftSplit.collapse()');
			await run(bench, 'open-caseload');
			await bench.page.getByRole('tab', { name: 'My side' }).click();
		},
	},
];

it.each(pictures)('$name', async (picture) => {
	const { name, options } = picture;
	const bench = await openWorkbench({
		vault: path.join(root, 'tests', 'demo-vault'),
		date: '2026-11-02T09:00',
		reducedMotion: true,
		...options,
	});
	try {
		await picture.take(bench);
		await bench.idle();
		const file = await bench.screenshot(`guide-${name}`);
		const place = path.join(root, 'docs', 'pictures', `${name}.png`);
		if (process.env['UPDATE_PICTURES'] === '1') {
			await fs.mkdir(path.dirname(place), { recursive: true });
			await fs.copyFile(file, place);
		}
		// The docs show this very picture; what it holds may differ by the browser's fonts, that it is there may not.
		expect((await fs.stat(place)).size).toBeGreaterThan(5_000);
		const shown = await Promise.all(
			['README.md', 'docs/guide.md'].map((page) => fs.readFile(path.join(root, page), 'utf8')),
		);
		expect(shown.join('\n')).toContain(`pictures/${name}.png`);
	} finally {
		await bench.close();
	}
});
