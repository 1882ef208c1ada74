import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoVaultWith, pollOptions } from './demo-vault-with';
import { openWorkbench, type OpenWorkbench } from './harness';
import { root } from './root';

const demo = path.join(root, 'tests', 'demo-vault');

/** Words of the notes of K-014 that nobody beside the therapist should read from the screen. */
const secrets = /K-014|withdrawal|confrontation|overwhelmed|helpless|protective|criticised/i;

/** All that our views show or say, the note itself and the app left out. */
async function shown(bench: OpenWorkbench): Promise<string> {
	return bench.page.evaluate(() => {
		const said = (el: Element): string =>
			[
				el.textContent ?? '',
				el.getAttribute('aria-label') ?? '',
				...[...el.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label') ?? ''),
			].join('\n');
		return [
			...document.querySelectorAll(
				'.workspace-tab-header[data-type^="alliance-"], .alliance-timeline, .alliance-caseload, .alliance-bases, .alliance-brief, .alliance-session-status',
			),
		]
			.map(said)
			.join('\n');
	});
}

/** What the private note of the open rupture of K-014 says, its name, and what counts it. */
const ofTheRupture = /stopping in the spring|agreed too fast|changed the subject|open rupture|Private\//i;

/** What a window, a list or a message shows, what is in its fields and its labels included. */
async function words(bench: OpenWorkbench, selector: '.prompt' | '.modal' | '.notice'): Promise<string> {
	return bench.page.evaluate(
		(where) =>
			[...document.querySelectorAll(where)]
				.map((el) =>
					[
						(el as HTMLElement).innerText,
						...[...el.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label') ?? ''),
						...[...el.querySelectorAll('input, textarea')].map((each) => (each as HTMLInputElement).value),
					].join('\n'),
				)
				.join('\n'),
		selector,
	);
}

/** Counts the previews that were asked of the app. */
async function countPreviews(bench: OpenWorkbench): Promise<() => Promise<number>> {
	await bench.page.evaluate(() => {
		const { app } = window as unknown as { app: { workspace: { on(name: string, heard: () => void): void } } };
		const counted = { previews: 0 };
		Object.assign(window, { counted });
		app.workspace.on('hover-link', () => void (counted.previews += 1));
	});
	return () => bench.page.evaluate(() => (window as unknown as { counted: { previews: number } }).counted.previews);
}

/** The settings of someone who works in discreet mode. */
const discreetly = { '.obsidian/plugins/working-alliance/data.json': '{"version":1,"discreet":true}' };

describe('discreet mode', () => {
	it('discreet mode hides codes, words and private lanes in every view at once, shows that it is on, and is left by its sign', async () => {
		const base =
			'filters:\n  and:\n    - alliance == "client"\nviews:\n  - type: alliance-timeline\n    name: Timelines\n';
		const bench = await openWorkbench({
			vault: demoVaultWith({ 'Timelines.base': base }),
			date: '2026-11-02T09:00',
			width: 1600,
			height: 1000,
		});
		try {
			await bench.open('Clients/K-014/K-014.md');
			await bench.command('Open timeline');
			await bench.run('working-alliance:open-caseload');
			await bench.page.locator('.alliance-caseload-row').first().waitFor();
			await bench.page.evaluate(async () => {
				const { app } = window as unknown as {
					app: {
						workspace: { getLeaf(how: string, direction: string): { openFile(file: unknown): Promise<void> } };
						vault: { getFileByPath(file: string): unknown };
					};
				};
				await app.workspace.getLeaf('split', 'horizontal').openFile(app.vault.getFileByPath('Timelines.base'));
			});
			await bench.page.locator('.alliance-bases .alliance-client-title', { hasText: 'K-014' }).waitFor();
			await bench.idle();
			expect(await shown(bench)).toMatch(secrets);
			expect(await bench.page.locator('.alliance-discreet-sign').isVisible()).toBe(false);

			await bench.command('Toggle discreet mode');
			await bench.page.locator('.notice', { hasText: 'Run “Toggle discreet mode” again to leave it.' }).waitFor();
			await expect.poll(async () => secrets.exec(await shown(bench))?.[0] ?? null, pollOptions).toBeNull();
			expect(await bench.page.locator('.wa-lane.is-ruptures, .wa-lane.is-reactions').count()).toBe(0);
			expect(await bench.page.getByRole('columnheader', { name: 'Open ruptures' }).count()).toBe(0);
			expect(await bench.page.getByRole('columnheader', { name: 'To look at' }).count()).toBe(0);
			await bench.page.getByRole('tab', { name: 'My side' }).click();
			expect(await bench.page.getByRole('tabpanel').innerText()).toBe(
				'Your own side is private, and discreet mode is on.',
			);
			await bench.page.getByRole('tab', { name: 'Clients' }).click();
			await bench.screenshot('discreet');

			await bench.page.locator('.alliance-discreet-sign').click();
			await expect.poll(async () => secrets.test(await shown(bench)), pollOptions).toBe(true);
			expect(await bench.page.locator('.alliance-discreet-sign').isVisible()).toBe(false);
		} finally {
			await bench.close();
		}
	});

	it('discreet mode hides what a code block draws, too', async () => {
		const bench = await openWorkbench({
			vault: demoVaultWith({
				'Block.md': 'Words first.\n\n```alliance-timeline\nclient: K-014\nlanes: sessions, ruptures, reactions\n```\n',
			}),
			date: '2026-11-02T09:00',
			width: 1200,
		});
		try {
			await bench.open('Block.md');
			await bench.page.locator('.alliance-timeline-block .wa-lane.is-ruptures').first().waitFor();
			await bench.command('Toggle discreet mode');
			await expect
				.poll(() => bench.page.locator('.alliance-timeline-block .wa-lane.is-ruptures').count(), pollOptions)
				.toBe(0);
			expect(await shown(bench)).not.toMatch(secrets);
		} finally {
			await bench.close();
		}
	});

	it('and a block that asks for no private lane speaks of none, not even in what is copied from it', async () => {
		const bench = await openWorkbench({
			vault: demoVaultWith({ 'Block.md': 'Words first.\n\n```alliance-timeline\nclient: K-014\n```\n\nWords last.\n' }),
			date: '2026-11-02T09:00',
			width: 1200,
		});
		try {
			await bench.open('Block.md');
			await bench.page.locator('.alliance-timeline-block .wa-lane.is-sessions').first().waitFor();
			const block = bench.page.locator('.alliance-timeline-block');
			expect(await block.locator('table tr').count()).toBeGreaterThan(30);
			expect(
				/ruptures?|withdrawal|confrontation|overwhelmed|helpless/i.exec(
					await block.evaluate((el) =>
						el.outerHTML.replace(/<details class="alliance-timeline-legend"[^]*?<\/details>/, ''),
					),
				)?.[0],
			).toBeUndefined();
			await block.evaluate((el) => el.ownerDocument.getSelection()?.selectAllChildren(el));
			const copied = await bench.page.evaluate(() => document.getSelection()?.toString() ?? '');
			expect(copied).not.toContain('attended');
		} finally {
			await bench.close();
		}
	});

	it('discreet mode can be left on a phone, which has no status bar', { tags: ['phone'] }, async () => {
		const bench = await openWorkbench({ vault: demo, date: '2026-11-02T09:00', mobile: true });
		try {
			await bench.run('working-alliance:open-caseload');
			await bench.page.locator('.alliance-caseload-row', { hasText: 'K-014' }).waitFor();
			await bench.run('working-alliance:toggle-discreet');
			await bench.page.locator('.alliance-caseload-row', { hasText: 'Client 1' }).first().waitFor();
			expect(await bench.page.locator('.alliance-caseload-row', { hasText: 'K-014' }).count()).toBe(0);
			await bench.run('working-alliance:open-timeline');
			await bench.page.locator('.alliance-timeline-discreet.is-on').waitFor();
			await bench.run('working-alliance:open-caseload');
			await bench.page.getByRole('button', { name: 'Show them again' }).tap();
			await bench.page.locator('.alliance-caseload-row', { hasText: 'K-014' }).waitFor();
		} finally {
			await bench.close();
		}
	});

	it('discreet mode keeps what is private out of lists, windows and messages, and names clients only where one has to be chosen', async () => {
		const bench = await openWorkbench({ vault: demoVaultWith(discreetly), date: '2026-11-02T09:00', width: 1400 });
		const { page } = bench;
		try {
			await bench.open('Clients/K-014/K-014.md');

			await bench.run('working-alliance:start-session');
			await page.locator('.prompt', { hasText: 'K-014' }).waitFor();
			expect(ofTheRupture.exec(await words(bench, '.prompt'))?.[0]).toBeUndefined();
			await page.keyboard.press('Escape');

			await bench.run('working-alliance:log-repair');
			await page.locator('.prompt .suggestion-item', { hasText: 'Withdrawal, 15 October 2026' }).first().waitFor();
			expect(ofTheRupture.exec(await words(bench, '.prompt'))?.[0]).toBeUndefined();
			await page.keyboard.press('Enter');
			await page.locator('.modal', { hasText: 'How it stands' }).waitFor();
			const repair = await words(bench, '.modal');
			expect(repair).toContain('Withdrawal, 15 October 2026');
			expect([ofTheRupture, /K-014/].map((secret) => secret.exec(repair)?.[0])).toEqual([undefined, undefined]);
			await page.keyboard.press('Escape');
			await page.locator('.modal').waitFor({ state: 'detached' });

			await bench.open('Clients/K-021/K-021.md');
			await bench.run('working-alliance:log-repair');
			await page.locator('.notice', { hasText: 'There is no open rupture.' }).waitFor();
			expect(await words(bench, '.notice')).not.toMatch(/[KPF]-\d{3}/);

			await bench.run('working-alliance:check-notes');
			await page.locator('.modal .alliance-problem').first().waitFor();
			const problems = await words(bench, '.modal');
			expect(problems).toContain('Note 1');
			expect(problems).not.toMatch(/[KPF]-\d{3}|With faults on purpose|\.md/);
			expect(problems).not.toMatch(/ eleven|eight|2026-02-30/);
		} finally {
			await bench.close();
		}
	});

	it('discreet mode previews no note at a mark, in a pane, a block or a base, and does so again once it is left', async () => {
		const base =
			'filters:\n  and:\n    - file.name == "K-014.md"\nviews:\n  - type: alliance-timeline\n    name: Timelines\n';
		const bench = await openWorkbench({
			vault: demoVaultWith({
				...discreetly,
				'Timelines.base': base,
				'Block.md': 'Words first.\n\n```alliance-timeline\nclient: K-014\n```\n',
			}),
			date: '2026-11-02T09:00',
			width: 1400,
			height: 1000,
		});
		const { page } = bench;
		try {
			const previews = await countPreviews(bench);
			const hover = async (place: string): Promise<void> => {
				const mark = page.locator(`${place} .wa-lane.is-sessions .wa-mark`).last();
				await mark.waitFor();
				await page.mouse.move(0, 0);
				await mark.hover({ force: true });
				await page.locator(`${place} .wa-mark.is-hovered`).waitFor();
			};
			await bench.open('Block.md');
			await hover('.alliance-timeline-block');
			await bench.open('Timelines.base');
			await hover('.alliance-bases');
			await bench.open('Clients/K-014/K-014.md');
			await bench.run('working-alliance:open-timeline');
			await hover('.alliance-timeline-pane');
			expect(await previews()).toBe(0);

			await bench.run('working-alliance:toggle-discreet');
			await page.locator('.alliance-timeline-discreet.is-on').waitFor({ state: 'hidden' });
			await hover('.alliance-timeline-pane');
			expect(await previews()).toBe(1);
		} finally {
			await bench.close();
		}
	});
});
