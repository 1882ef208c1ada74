import * as path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { demoWith, soon } from './demo-with';
import { closeBrowser, openWorkbench, root, type OpenWorkbench } from './harness';

const demo = path.join(root, 'tests', 'demo-vault');

/** Words of the notes of K-014 that nobody beside the therapist should read from the screen. */
const secrets = /K-014|withdrawal|confrontation|overwhelmed|helpless|protective|criticised/i;

/** All that our views show or say, the note itself and the app left out. */
async function shown(bench: OpenWorkbench): Promise<string> {
	return bench.page.evaluate(() => {
		const said = (el: Element): string => [el.textContent ?? '', el.getAttribute('aria-label') ?? '', ...[...el.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label') ?? '')].join('\n');
		return [...document.querySelectorAll('.workspace-tab-header[data-type^="alliance-"], .alliance-timeline, .alliance-caseload, .alliance-bases, .alliance-brief, .alliance-session-status')].map(said).join('\n');
	});
}

afterAll(closeBrowser);

describe('discreet mode', () => {
	it('hides codes, words and private lanes in every view at once, shows that it is on, and is left by its sign', async () => {
		const base = 'filters:\n  and:\n    - alliance == "client"\nviews:\n  - type: alliance-timeline\n    name: Timelines\n';
		const bench = await openWorkbench({ vault: demoWith({ 'Timelines.base': base }), date: '2026-11-02T09:00', width: 1600, height: 1000 });
		try {
			await bench.open('Clients/K-014/K-014.md');
			await bench.command('Open timeline');
			await bench.run('working-alliance:open-caseload');
			await bench.page.locator('.alliance-caseload-row').first().waitFor();
			await bench.page.evaluate(async () => {
				const { app } = window as unknown as { app: { workspace: { getLeaf(how: string, direction: string): { openFile(file: unknown): Promise<void> } }; vault: { getFileByPath(file: string): unknown } } };
				await app.workspace.getLeaf('split', 'horizontal').openFile(app.vault.getFileByPath('Timelines.base'));
			});
			await bench.page.locator('.alliance-bases .alliance-client-title', { hasText: 'K-014' }).waitFor();
			await bench.idle();
			expect(await shown(bench)).toMatch(secrets);
			expect(await bench.page.locator('.alliance-discreet-sign').isVisible()).toBe(false);

			await bench.command('Toggle discreet mode');
			await bench.page.locator('.notice', { hasText: 'Run “Toggle discreet mode” again to leave it.' }).waitFor();
			await expect.poll(async () => secrets.exec(await shown(bench))?.[0] ?? null, soon).toBeNull();
			expect(await bench.page.locator('.wa-lane.is-ruptures, .wa-lane.is-reactions').count()).toBe(0);
			expect(await bench.page.getByRole('columnheader', { name: 'Open ruptures' }).count()).toBe(0);
			await bench.page.getByRole('tab', { name: 'My side' }).click();
			expect(await bench.page.getByRole('tabpanel').innerText()).toBe('Your own side is private, and discreet mode is on.');
			await bench.page.getByRole('tab', { name: 'Clients' }).click();
			await bench.screenshot('discreet');

			await bench.page.locator('.alliance-discreet-sign').click();
			await expect.poll(async () => secrets.test(await shown(bench)), soon).toBe(true);
			expect(await bench.page.locator('.alliance-discreet-sign').isVisible()).toBe(false);
		} finally {
			await bench.close();
		}
	});

	it('hides what a code block draws, too', async () => {
		const bench = await openWorkbench({ vault: demoWith({ 'Block.md': 'Words first.\n\n```alliance-timeline\nclient: K-014\nlanes: sessions, ruptures, reactions\n```\n' }), date: '2026-11-02T09:00', width: 1200 });
		try {
			await bench.open('Block.md');
			await bench.page.locator('.alliance-timeline-block .wa-lane.is-ruptures').first().waitFor();
			await bench.command('Toggle discreet mode');
			await expect.poll(() => bench.page.locator('.alliance-timeline-block .wa-lane.is-ruptures').count(), soon).toBe(0);
			expect(await shown(bench)).not.toMatch(secrets);
		} finally {
			await bench.close();
		}
	});

	it('can be left on a phone, which has no status bar', async () => {
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
});
