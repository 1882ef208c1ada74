// Every view, window and list of ours under axe: all rules in light, those of colour in dark too.
import { describe, expect, it } from 'vitest';
import { axeViolationsInBothThemes } from './axe-violations';
import { demoVaultWith } from './demo-vault-with';
import { inWorkbench, type OpenWorkbench } from './harness';
import type { OpenOptions } from './hosts/host';

const session = 'Clients/K-014/Sessions/K-014 2026-10-29.md';
const base = 'filters:\n  and:\n    - alliance == "client"\nviews:\n  - type: alliance-timeline\n    name: Timelines\n';
const vault = demoVaultWith({
	'Timelines.base': base,
	'Nothing.base': base.replace('"client"', '"nothing of the kind"'),
	'Block.md': 'Words first.\n\n```alliance-timeline\nclient: K-014\nrnage: all\n```\n',
});

const within = (options: OpenOptions, run: (bench: OpenWorkbench) => Promise<void>): Promise<void> =>
	inWorkbench({ vault, date: '2026-11-02T09:00', width: 1300, height: 1000, ...options }, run);

const command = (bench: OpenWorkbench, id: string): Promise<boolean> => bench.run(`working-alliance:${id}`);
const overlay = '.modal-container > .modal, .prompt';

async function turnAway({ page }: OpenWorkbench): Promise<void> {
	await expect
		.poll(async () => {
			const discard = page.locator('.alliance-form-discard button.mod-warning');
			if ((await discard.count()) > 0) await discard.first().click();
			else if ((await page.locator(overlay).count()) > 0) await page.keyboard.press('Escape');
			return page.locator(overlay).count();
		})
		.toBe(0);
}

async function showTimeline(bench: OpenWorkbench, client: string): Promise<void> {
	await bench.page.evaluate(async (code) => {
		const { app } = window as unknown as {
			app: { workspace: { getLeaf(where: 'tab'): { setViewState(state: unknown): Promise<void> } } };
		};
		await app.workspace.getLeaf('tab').setViewState({
			type: 'alliance-timeline',
			active: true,
			state: { client: `Clients/${code}/${code}.md`, pinned: true, table: true },
		});
	}, client);
	await bench.page.locator('.alliance-timeline:visible .wa-mark').first().waitFor();
	await bench.page
		.locator('.alliance-timeline details')
		.evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
}

describe('axe finds nothing in light and dark', () => {
	it.each(['K-014', 'P-008', 'F-003'])(
		'in the timeline of %s with everything unfolded, the brief on top, and in discreet mode',
		(client) =>
			within({}, async (bench) => {
				await showTimeline(bench, client);
				await bench.page.locator('.alliance-brief').first().waitFor();
				expect(await axeViolationsInBothThemes(bench.page, '.alliance-timeline')).toEqual([]);
				await command(bench, 'toggle-discreet');
				await expect.poll(() => bench.page.locator('.wa-lane.is-ruptures').count()).toBe(0);
				expect(await axeViolationsInBothThemes(bench.page, '.alliance-timeline')).toEqual([]);
			}),
	);

	it('in code blocks, bases, and both pages of the caseload, discreet or not', () =>
		within({}, async (bench) => {
			const { page } = bench;
			const look = async (): Promise<void> => {
				await bench.open('Block.md');
				await page.locator('.alliance-timeline-block:visible .wa-mark').first().waitFor();
				expect(await axeViolationsInBothThemes(page, '.alliance-timeline-block')).toEqual([]);
				await bench.open('Timelines.base');
				await page.locator('.alliance-bases:visible .wa-mark').first().waitFor();
				expect(await axeViolationsInBothThemes(page, '.alliance-bases')).toEqual([]);
				await bench.open('Nothing.base');
				await page.locator('.alliance-bases-empty:visible').waitFor();
				expect(await axeViolationsInBothThemes(page, '.alliance-bases')).toEqual([]);
				await command(bench, 'open-caseload');
				for (const name of ['My side', 'Clients']) {
					await page.getByRole('tab', { name }).click();
					expect(await axeViolationsInBothThemes(page, '.alliance-caseload')).toEqual([]);
				}
			};
			await look();
			await page.getByLabel('Find a code').fill('nobody');
			await page.getByRole('button', { name: 'Show all clients' }).waitFor();
			expect(await axeViolationsInBothThemes(page, '.alliance-caseload')).toEqual([]);
			await command(bench, 'toggle-discreet');
			await look();
		}));

	it('where there is nothing yet', () =>
		within({ vault: {} }, async (bench) => {
			const { page } = bench;
			await command(bench, 'open-timeline');
			await page.getByRole('button', { name: 'Create your first client' }).waitFor();
			expect(await axeViolationsInBothThemes(page, '.alliance-timeline')).toEqual([]);
			await command(bench, 'open-caseload');
			await page.locator('.alliance-caseload-empty').waitFor();
			expect(await axeViolationsInBothThemes(page, '.alliance-caseload')).toEqual([]);
			await page.getByRole('tab', { name: 'My side' }).click();
			expect(await axeViolationsInBothThemes(page, '.alliance-caseload')).toEqual([]);
			await bench.write('K-001.md', '---\nalliance: client\n---\n');
			await bench.open('K-001.md');
			await page.locator('.alliance-timeline-pane').getByRole('button', { name: 'Start session' }).waitFor();
			expect(await axeViolationsInBothThemes(page, '.alliance-timeline')).toEqual([]);
		}));

	it('in whatever a command asks or shows, and in what it asks next', () =>
		within({}, async (bench) => {
			const { page } = bench;
			const ids = await page.evaluate(() =>
				Object.keys(
					(window as unknown as { app: { commands: { commands: Record<string, unknown> } } }).app.commands.commands,
				).filter((id) => id.startsWith('working-alliance:')),
			);
			const looked: string[] = [];
			const found: string[] = [];
			for (const id of ids.filter(
				(each) => !/open-timeline|open-caseload|toggle-discreet|create-bases|copy-templates/.test(each),
			)) {
				await bench.open(session);
				await bench.run(id);
				await page.locator(overlay).first().waitFor();
				const look = async (): Promise<void> => {
					await page
						.locator('.modal details')
						.evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
					for (const part of ['.modal', '.suggestion-item']) {
						if ((await page.locator(part).count()) === 0) continue;
						looked.push(`${id} ${part}`);
						found.push(...(await axeViolationsInBothThemes(page, part)).map((each) => `${id}: ${each}`));
					}
				};
				await look();
				if ((await page.locator('.prompt').count()) > 0 && id !== 'working-alliance:start-session') {
					// Whatever is asked first is answered as is, to see what comes after it.
					const asked = await page.locator('.prompt').innerHTML();
					await page.keyboard.press('Enter');
					await expect
						.poll(
							async () =>
								(await page.locator('.prompt').count()) === 0 || (await page.locator('.prompt').innerHTML()) !== asked,
						)
						.toBe(true);
					await bench.idle();
					await look();
				}
				await turnAway(bench);
				await bench.idle();
			}
			expect(found).toEqual([]);
			expect(looked.length).toBeGreaterThan(15);
		}));

	it('in a packet before it is written, the list of problems, and the settings', () =>
		within({}, async (bench) => {
			const { page } = bench;
			await command(bench, 'export-packet');
			await page.locator('.prompt input').fill('K-014');
			await page.keyboard.press('Enter');
			await page.locator('.alliance-form').waitFor();
			await page.getByRole('button', { name: 'Continue' }).click();
			expect(await axeViolationsInBothThemes(page, '.modal')).toEqual([]);
			await page.getByRole('button', { name: 'Show the packet' }).click();
			await page.locator('.alliance-packet').waitFor();
			expect(await axeViolationsInBothThemes(page, '.modal')).toEqual([]);
			await page.getByRole('checkbox').last().check();
			await page.locator('.alliance-packet-file').last().click();
			expect(await axeViolationsInBothThemes(page, '.modal')).toEqual([]);
			await turnAway(bench);

			await command(bench, 'check-notes');
			await page.locator('.alliance-problems').first().waitFor();
			await page.locator('.modal details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
			expect(await axeViolationsInBothThemes(page, '.modal')).toEqual([]);
			await turnAway(bench);

			await page.evaluate(() => {
				const { app } = window as unknown as { app: { setting: { open(): void; openTabById(id: string): unknown } } };
				app.setting.open();
				app.setting.openTabById('working-alliance');
			});
			await page.locator('.mod-settings .vertical-tab-content').first().waitFor();
			expect(await axeViolationsInBothThemes(page, '.mod-settings .vertical-tab-content')).toEqual([]);
		}));
});
