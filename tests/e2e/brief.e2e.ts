import { describe, expect, it } from 'vitest';

import { vaultContents, inPractice } from './private-notes';

const rupture =
	'---\nalliance: rupture\nclient: "[[K-014]]"\ndate: 2026-02-26\nkind: withdrawal\nintensity: 3\n---\n## What happened\n\nA nod, and then the weather.\n';
const notes = { 'Private/K-014/K-014 2026-02-26 rupture.md': rupture };

describe('the brief on a phone', () => {
	it(
		'comes when a session starts, in a window to read and close, and is written nowhere',
		{ tags: ['phone'] },
		async () => {
			await inPractice({ mobile: true, date: '2026-03-12T10:00', notes }, async (bench) => {
				const { page } = bench;
				await bench.run('working-alliance:start-session');
				await page.locator('.suggestion-item', { hasText: 'K-014' }).tap();
				const brief = page.locator('.alliance-brief-modal');
				await brief.waitFor();
				expect(
					await brief.locator(`#${(await brief.getAttribute('aria-labelledby')) ?? 'unnamed'}`).textContent(),
				).toContain('K-014');
				await bench.screenshot('brief-phone');
				const words = (await brief.locator('.alliance-brief').innerText()).replace(/\n+/g, '\n');
				await expect(`${words}\n`).toMatchFileSnapshot('expected/brief.txt');
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
				for (const text of Object.values(await vaultContents(bench))) expect(text).not.toContain('days ago');
				// The session has begun, so private words are folded.
				expect(words).not.toContain('A nod');
				await brief.getByRole('button', { name: 'Show private words' }).tap();
				await brief.getByText('A nod, and then the weather.').tap();
				await brief.waitFor({ state: 'detached' });
				await page.locator('.inline-title, .view-header-title', { hasText: 'rupture' }).first().waitFor();
			});
		},
	);

	it(
		'counts and names nothing in discreet mode, and stays away when it is not wanted',
		{ tags: ['phone'] },
		async () => {
			const settings = (values: object) => ({ '.obsidian/plugins/working-alliance/data.json': JSON.stringify(values) });
			await inPractice(
				{ mobile: true, date: '2026-03-12T10:00', notes: { ...notes, ...settings({ discreet: true }) } },
				async (bench) => {
					await bench.run('working-alliance:start-session');
					await bench.page.locator('.suggestion-item', { hasText: 'K-014' }).tap();
					const brief = bench.page.locator('.alliance-brief-modal');
					await brief.getByText('1 task').waitFor();
					const words = await brief.innerText();
					expect(words).not.toMatch(/rupture/i);
					for (const word of ['nod', 'Sleep', 'Worry', 'move in April']) expect(words).not.toContain(word);
				},
			);
			await inPractice(
				{ mobile: true, date: '2026-03-12T10:00', notes: { ...notes, ...settings({ openTimelineOnStart: false }) } },
				async (bench) => {
					await bench.run('working-alliance:start-session');
					await bench.page.locator('.suggestion-item', { hasText: 'K-014' }).tap();
					await bench.page.locator('.cm-content').waitFor();
					await bench.idle();
					expect(await bench.page.locator('.alliance-brief').count()).toBe(0);
				},
			);
		},
	);
});
