// A note that is printed or exported is laid out for paper, and nobody waits for the page to be measured.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoVaultWith } from './demo-vault-with';
import { inWorkbench } from './harness';
import { root } from './root';

const vault = demoVaultWith({
	'Letter.md': 'Before the picture.\n\n```alliance-timeline\nclient: K-014\n```\n\nAfter the picture.\n',
});

describe('a timeline in a note that is exported', () => {
	it('a timeline in a note that is exported is drawn before it has a width, and stretches to the page it gets', async () => {
		await inWorkbench({ vault, date: '2026-11-02T09:00' }, async (bench) => {
			const { page } = bench;
			await bench.atStart(() => {
				// Paper has no observers.
				window.ResizeObserver = class {
					observe(): void {}
					unobserve(): void {}
					disconnect(): void {}
				};
			});
			await bench.reload();
			await page.addStyleTag({
				content: '.markdown-reading-view, .markdown-source-view { display: none !important; }',
			});
			const hide = page.locator('style').last();
			await bench.open('Letter.md').catch(() => {});
			const svg = page.locator('.alliance-timeline-block svg.wa-picture').first();
			await svg.waitFor({ state: 'attached' });
			expect(await svg.getAttribute('viewBox')).toMatch(/^0 0 800 \d+$/);
			expect(await svg.locator('.wa-mark').count()).toBeGreaterThan(50);
			await hide.evaluate((el) => el.remove());
			await page.addStyleTag({ content: '.alliance-timeline-block { width: 560px; }' });
			await page.emulateMedia({ media: 'print' });
			await svg.waitFor();
			const box = await svg.evaluate((el) => {
				const { width, height } = el.getBoundingClientRect();
				const [, , w = 0, h = 0] = (el.getAttribute('viewBox') ?? '').split(' ').map(Number);
				return { width, off: Math.abs(height - (width * h) / w) };
			});
			expect(box.width).toBeCloseTo(560, 0);
			expect(box.off).toBeLessThan(1);
			const pdf = await page.pdf({ width: '620px', height: '900px', printBackground: true });
			expect(pdf.length).toBeGreaterThan(20_000);
			await bench.screenshot('printed-note');
			await writeFile(path.join(root, 'test-results', 'printed-note.pdf'), pdf);
		});
	});
});
