import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pollOptions } from './demo-vault-with';
import { openWorkbench, type OpenWorkbench } from './harness';
import type { OpenOptions } from './hosts/host';
import { root } from './root';

const demo = path.join(root, 'tests', 'demo-vault');
const stem = 'Alliance exports/K-014 alliance timeline 2026-11-02';

async function openTimeline(options: OpenOptions = {}): Promise<OpenWorkbench> {
	const bench = await openWorkbench({
		vault: demo,
		date: '2026-11-02T09:00',
		width: 1400,
		height: 900,
		theme: 'dark',
		...options,
	});
	await bench.open('Clients/K-014/K-014.md');
	await bench.command('Open timeline');
	await bench.page.locator('.alliance-timeline-chart svg').first().waitFor();
	return bench;
}

/** From the menu of the pane, as a person finds it: on the tab. */
async function choose(bench: OpenWorkbench, title: string): Promise<void> {
	await bench.page
		.locator('.workspace-tab-header', {
			has: bench.page.locator('.workspace-tab-header-inner-title', { hasText: 'Timeline of K-014' }),
		})
		.or(bench.page.locator('.workspace-tab-header[data-type="alliance-timeline"]'))
		.first()
		.click({ button: 'right' });
	await bench.page.locator('.menu-item', { hasText: title }).click();
}

describe('a timeline as a file in the vault', () => {
	it('a timeline as a file in the vault is a picture on light paper, as SVG and PNG, and the ratings as CSV; each says where it went', async () => {
		const bench = await openTimeline();
		try {
			await choose(bench, 'Export as SVG');
			await bench.page
				.locator('.notice', { hasText: `Written to “${stem}.svg”. Ruptures and reactions are left out` })
				.waitFor();
			const svg = await bench.read(`${stem}.svg`);
			expect(svg).toMatch(/^<svg xmlns/);
			expect(svg).toContain('.wa-paper{fill:#ffffff}');
			expect(svg).not.toMatch(/is-ruptures|is-reactions|var\(--/);

			await choose(bench, 'Export as PNG');
			await expect.poll(() => bench.exists(`${stem}.png`), pollOptions).toBe(true);
			const png = await fs.readFile(path.join(bench.vaultFolder, `${stem}.png`));
			expect(png.subarray(1, 4).toString()).toBe('PNG');
			expect(png.readUInt32BE(16)).toBe(2080);
			await fs.mkdir(path.join(root, 'test-results'), { recursive: true });
			await fs.writeFile(path.join(root, 'test-results', 'exported.png'), png);
			// A dark theme inside, light paper outside.
			const corner = await bench.page.evaluate(
				async (bytes) => {
					const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
					const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
					context?.drawImage(bitmap, 0, 0);
					return [...(context?.getImageData(2, 2, 1, 1).data ?? [])];
				},
				[...png],
			);
			expect(corner).toEqual([255, 255, 255, 255]);

			await choose(bench, 'Export ratings as CSV');
			await bench.page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
			await bench.page.locator('.notice', { hasText: `Written to “${stem}.csv”.` }).waitFor();
			expect(await bench.read(`${stem}.csv`)).toMatch(
				/^\uFEFFdate,session,instrument,rater,participant,dimension,value,min,max\r\n/,
			);

			await choose(bench, 'Export as SVG');
			await expect.poll(() => bench.exists(`${stem} 2.svg`), pollOptions).toBe(true);
			expect(await bench.read(`${stem}.svg`)).toBe(svg);
		} finally {
			await bench.close();
		}
	});

	it(
		'parts the fields of the table as spreadsheets of the region expect, or as it is told',
		{ tags: ['workbench'] },
		async () => {
			const bench = await openTimeline({ locale: 'de-DE' });
			try {
				const dialog = bench.page.getByRole('dialog');
				await choose(bench, 'Export ratings as CSV');
				await dialog.getByText('Semicolons (7,5)').waitFor();
				await bench.screenshot('export-csv-form');
				await dialog.getByRole('button', { name: 'Export' }).click();
				await expect.poll(() => bench.exists(`${stem}.csv`), pollOptions).toBe(true);
				const bytes = await fs.readFile(path.join(bench.vaultFolder, `${stem}.csv`));
				expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
				const rows = bytes.toString('utf8').split('\r\n');
				expect(rows[0]).toBe('\uFEFFdate;session;instrument;rater;participant;dimension;value;min;max');
				expect(rows.some((row) => /;\d+,\d+;/.test(row))).toBe(true);
				expect(rows.some((row) => /;\d+\.\d+;/.test(row))).toBe(false);

				await choose(bench, 'Export ratings as CSV');
				await dialog.getByRole('radio', { name: 'Commas (7.5)' }).check();
				await dialog.getByRole('button', { name: 'Export' }).click();
				await expect.poll(() => bench.exists(`${stem} 2.csv`), pollOptions).toBe(true);
				expect(await bench.read(`${stem} 2.csv`)).toMatch(/^\uFEFFdate,session,[\s\S]*,\d+\.\d+,/);
			} finally {
				await bench.close();
			}
		},
	);
});
