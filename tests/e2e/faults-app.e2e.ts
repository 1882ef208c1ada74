// What goes wrong around the plugin: switched off and on, a page gone, a clock that jumps, metadata that never comes.
import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inWorkbench, type OpenWorkbench } from './harness';
import type { OpenOptions } from './hosts/host';
import { root } from './root';

const client = 'Clients/K-014/K-014.md';
const session = 'Clients/K-014/Sessions/K-014 2026-03-05.md';
const board = 'Board.md';
const vault: Readonly<Record<string, string>> = {
	[client]: '---\nalliance: client\nformat: individual\n---\n',
	'Clients/K-014/Sessions/K-014 2026-02-26.md':
		'---\nalliance: session\nclient: "[[K-014]]"\ndate: 2026-02-26T10:00\nnumber: 3\nbond: 6\n---\n',
	[session]:
		'---\nalliance: session\nclient: "[[K-014]]"\ndate: 2026-03-05T10:00\nnumber: 4\nbond: 8\n---\nThe move.\n',
	[board]: '# Board\n\n```alliance-timeline\nclient: K-014\n```\n',
};

const within = (options: OpenOptions, work: (bench: OpenWorkbench) => Promise<void>): Promise<void> =>
	inWorkbench({ vault, date: '2026-03-05T10:50', width: 1400, ...options }, work);

interface AppWindow {
	readonly app: {
		readonly plugins: {
			disablePlugin(id: string): Promise<void>;
			enablePlugin(id: string): Promise<boolean>;
			readonly plugins: Record<
				string,
				{
					readonly api?: {
						clients(): readonly { readonly code: string }[];
						problems(): readonly unknown[];
						caseFile(
							client: string,
						): { readonly sessions: readonly { readonly date: string; readonly time: string | null }[] } | null;
					};
				}
			>;
		};
		readonly vault: { getAbstractFileByPath(path: string): unknown };
		readonly fileManager: { renameFile(file: unknown, to: string): Promise<void> };
		readonly commands: { readonly commands: Record<string, unknown> };
	};
}

async function switchOff({ page }: OpenWorkbench): Promise<void> {
	await page.evaluate(async () => (window as unknown as AppWindow).app.plugins.disablePlugin('working-alliance'));
}

async function switchOn({ page }: OpenWorkbench): Promise<void> {
	await page.evaluate(async () => (window as unknown as AppWindow).app.plugins.enablePlugin('working-alliance'));
}

async function codes({ page }: OpenWorkbench): Promise<readonly string[]> {
	return page.evaluate(
		() =>
			(window as unknown as AppWindow).app.plugins.plugins['working-alliance']?.api
				?.clients()
				.map(({ code }) => code) ?? [],
	);
}

const marks = ({ page }: OpenWorkbench, within: string): Locator => page.locator(`${within} .wa-mark.is-session`);

describe('the plugin switched off and on', () => {
	it('the plugin switched off and on brings its views back, each once, and they follow the notes again', async () => {
		await within({}, async (bench) => {
			const { page } = bench;
			await bench.open(board);
			await marks(bench, '.alliance-timeline-block').first().waitFor();
			await bench.open(client);
			await bench.command('Open timeline');
			await marks(bench, '.alliance-timeline-pane').first().waitFor();
			await bench.run('working-alliance:open-caseload');
			await bench.idle();
			const commands = await page.evaluate(
				() => Object.keys((window as unknown as AppWindow).app.commands.commands).length,
			);
			for (let times = 0; times < 3; times += 1) {
				await switchOff(bench);
				expect(await page.locator('.status-bar-item.plugin-working-alliance').count()).toBe(0);
				// What happens meanwhile is not heard of, and is there afterwards all the same.
				await bench.write(
					`Clients/K-014/Sessions/K-014 2026-01-0${times + 1}.md`,
					`---\nalliance: session\nclient: "[[K-014]]"\ndate: 2026-01-0${times + 1}\n---\n`,
				);
				await bench.idle();
				await switchOn(bench);
				await bench.idle();
			}
			await expect.poll(() => marks(bench, '.alliance-timeline-pane').count()).toBe(5);
			expect(
				await page.evaluate(() => Object.keys((window as unknown as AppWindow).app.commands.commands).length),
			).toBe(commands);
			for (const view of ['alliance-timeline', 'alliance-caseload'])
				expect(await page.locator(`.workspace-leaf-content[data-type="${view}"]`).count()).toBe(1);
			expect(
				await page.locator('.workspace-ribbon .side-dock-ribbon-action[aria-label="Open caseload"]').count(),
			).toBeLessThanOrEqual(1);
			await bench.write(
				'Clients/K-014/Sessions/K-014 2026-01-09.md',
				'---\nalliance: session\nclient: "[[K-014]]"\ndate: 2026-01-09\n---\n',
			);
			await expect.poll(() => marks(bench, '.alliance-timeline-pane').count()).toBe(6);
			await bench.open(board);
			await expect.poll(() => marks(bench, '.alliance-timeline-block').count()).toBe(6);
		});
	});

	it('the plugin switched off and on leaves an open form and what was typed in it, which is still saved', async () => {
		await within({}, async (bench) => {
			const { page } = bench;
			await bench.open(session);
			await bench.command('Working Alliance: Agree on a task');
			await page.keyboard.type('Write the letter');
			await switchOff(bench);
			await switchOn(bench);
			await page.keyboard.press('ControlOrMeta+Enter');
			await page.getByRole('dialog').waitFor({ state: 'detached' });
			await bench.idle();
			expect(await bench.read(session)).toContain('tasks-agreed:\n  - Write the letter\n');
			await bench.command('Open timeline');
			await page.locator('.alliance-timeline-pane .wa-mark.is-task').first().waitFor();
		});
	});

	it('with another version on the disk brings its views back as the new one draws them, and keeps what was typed', async () => {
		const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'working-alliance-plugin-'));
		try {
			for (const file of ['main.js', 'manifest.json', 'styles.css'])
				await fs.copyFile(path.join(root, file), path.join(folder, file));
			await within({ plugins: [folder] }, async (bench) => {
				const { page } = bench;
				await bench.open(client);
				await bench.command('Open timeline');
				await marks(bench, '.alliance-timeline-pane').first().waitFor();
				await bench.open(session);
				await bench.command('Working Alliance: Agree on a task');
				await page.keyboard.type('Write the letter');
				const main = await fs.readFile(path.join(folder, 'main.js'), 'utf8');
				expect(main).toContain('Timeline of ');
				await fs.writeFile(path.join(folder, 'main.js'), main.replaceAll('Timeline of ', 'The course of '));
				await switchOff(bench);
				await switchOn(bench);
				await page.keyboard.press('ControlOrMeta+Enter');
				await page.getByRole('dialog').waitFor({ state: 'detached' });
				await bench.idle();
				expect(await bench.read(session)).toContain('tasks-agreed:\n  - Write the letter\n');
				await page.locator('.workspace-tab-header', { hasText: 'The course of K-014' }).first().waitFor();
				await page.locator('.alliance-timeline-pane .wa-mark.is-task').first().waitFor();
				expect(await page.locator('.workspace-leaf-content[data-type="alliance-timeline"]').count()).toBe(1);
			});
		} finally {
			await fs.rm(folder, { recursive: true });
		}
	});

	it('while the notes are still being read', async () => {
		await within({ lateMetadata: true }, async (bench) => {
			await switchOff(bench);
			await switchOn(bench);
			await expect.poll(() => codes(bench)).toEqual(['K-014']);
		});
	});
});

describe('a page that is gone', () => {
	it('with a form open has written nothing, and the next one begins as the notes are', async () => {
		await within({}, async (bench) => {
			const { page } = bench;
			await bench.open(session);
			await bench.command('Working Alliance: Finish session');
			await page.getByRole('dialog', { name: 'Finish session' }).waitFor();
			await page.keyboard.press('c');
			const before = await Promise.all((await bench.files()).map(async (file) => [file, await bench.read(file)]));
			await bench.reload();
			await bench.idle();
			expect(await page.locator('.modal').count()).toBe(0);
			expect(await Promise.all((await bench.files()).map(async (file) => [file, await bench.read(file)]))).toEqual(
				before,
			);
			expect(await codes(bench)).toEqual(['K-014']);
		});
	});
});

describe('a vault closed in the middle of a command', () => {
	/** Holds the operation on its way to the disk; what is let go after the page is gone leads nowhere. */
	const hold = async (
		{ page }: OpenWorkbench,
		isIt: (op: string, file: string) => boolean,
	): Promise<{ readonly reached: Promise<void>; readonly letGo: () => void }> => {
		let waits = false;
		let letGo = (): void => {};
		let arrived = (): void => {};
		const held = new Promise<void>((resolve) => {
			letGo = resolve;
		});
		const reached = new Promise<void>((resolve) => {
			arrived = resolve;
		});
		await page.route('**/api/operation', async (route) => {
			const { op, path: file } = route.request().postDataJSON() as { op: string; path: string };
			if (!waits && isIt(op, file)) {
				waits = true;
				arrived();
				await held;
				await route.abort().catch(() => {});
				return;
			}
			await route.fallback();
		});
		return { reached, letGo: () => letGo() };
	};

	it('that writes properties leaves the note whole, as it was, and the next one writes them', async () => {
		await within({}, async (bench) => {
			const { page } = bench;
			const save = async (): Promise<void> => {
				await bench.open(session);
				await bench.command('Working Alliance: Agree on a task');
				await page.keyboard.type('Write the letter');
				await page.keyboard.press('ControlOrMeta+Enter');
			};
			const { reached, letGo } = await hold(bench, (op, file) => op === 'write' && file === session);
			await save();
			await reached;
			await bench.reload();
			letGo();
			await bench.idle();
			expect(await bench.read(session)).toBe(vault[session]);
			await save();
			await page.getByRole('dialog').waitFor({ state: 'detached' });
			await expect.poll(() => bench.read(session)).toContain('- Write the letter\n');
		});
	});

	it('that writes a packet leaves whole files, and the next packet a folder of its own', async () => {
		await within({}, async (bench) => {
			const { page } = bench;
			const folder = 'Alliance exports/Supervision packet';
			const make = async (): Promise<void> => {
				await bench.run('working-alliance:export-packet');
				await page.locator('.prompt .suggestion-item', { hasText: 'K-014' }).waitFor();
				await page.keyboard.press('Enter');
				await page.getByRole('button', { name: 'Continue' }).click();
				const decide = page.getByRole('button', { name: 'Show the packet' });
				const write = page.getByRole('button', { name: /^Write \d+ files$/ });
				await decide.or(write).first().waitFor();
				if ((await decide.count()) > 0) await decide.click();
				await write.click();
			};
			const written = async (within: string): Promise<readonly string[]> =>
				(await bench.files()).filter((file) => file.startsWith(`${within}/`));
			let creates = 0;
			const { reached, letGo } = await hold(bench, (op) => op === 'create' && (creates += 1) === 3);
			await make();
			await reached;
			await bench.reload();
			letGo();
			const left = await written(folder);
			expect(left.length).toBe(2);
			await make();
			await expect.poll(async () => (await written(`${folder} 2`)).length).toBeGreaterThan(3);
			await page.locator('.notice', { hasText: 'Pseudonymised, not anonymous' }).waitFor();
			for (const file of left) expect((await bench.read(file)).length).toBeGreaterThan(0);
			for (const file of left.filter((each) => !each.endsWith('Read me first.md')))
				expect(await bench.read(file)).toBe(await bench.read(file.replace(folder, `${folder} 2`)));
		});
	});
});

describe('a clock that jumps', () => {
	const start = async (bench: OpenWorkbench, at: string): Promise<void> => {
		await bench.setTime(at);
		await bench.run('working-alliance:start-session');
		await bench.page.locator('.prompt .suggestion-item', { hasText: 'K-014' }).waitFor();
		await bench.page.keyboard.press('Enter');
	};

	it.each([
		['the last minute of a year', '2026-12-31T23:59', '2027-01-01T00:01', true],
		['a leap day', '2028-02-28T23:59', '2028-02-29T00:00', true],
		['the hour that is not there in spring', '2027-03-14T01:59', '2027-03-14T03:00', true],
		['the hour that is there twice in autumn', '2026-11-01T01:30', '2026-11-02T00:00', false],
	])('over %s gives each session its own day', async (_name, before, after, isUnderWay) => {
		await within({}, async (bench) => {
			const pathOf = (day: string): string => `Clients/K-014/Sessions/K-014 ${day.slice(0, 10)}.md`;
			await start(bench, before);
			await expect.poll(() => bench.exists(pathOf(before))).toBe(true);
			await bench.idle();
			expect(await bench.read(pathOf(before))).toContain(`date: ${before}\nnumber: 5\n`);
			await start(bench, after);
			// Begun a moment ago, it is under way past midnight, too.
			if (isUnderWay) await bench.page.getByRole('button', { name: 'Start another' }).click();
			if (before.slice(0, 10) === after.slice(0, 10)) {
				await expect.poll(() => bench.exists(pathOf(before).replace('.md', ' 2.md'))).toBe(true);
				expect(await bench.read(pathOf(before).replace('.md', ' 2.md'))).toContain(`date: ${after}\nnumber: 6\n`);
			} else {
				await expect.poll(() => bench.exists(pathOf(after))).toBe(true);
				expect(await bench.read(pathOf(after))).toContain(`date: ${after}\nnumber: 6\n`);
			}
			await bench.idle();
		});
	});

	it('to the other side of the date line moves no session, and the next one has the day it is there', async () => {
		await within({ travels: true }, async (bench) => {
			const { page } = bench;
			await bench.open(client);
			await bench.command('Open timeline');
			await expect.poll(() => marks(bench, '.alliance-timeline-pane').count()).toBe(2);
			const days = async (): Promise<unknown> =>
				page.evaluate(() =>
					(window as unknown as AppWindow).app.plugins.plugins['working-alliance']?.api
						?.caseFile('K-014')
						?.sessions.map(({ date, time }) => [date, time]),
				);
			const before = await days();
			expect(before).toEqual([
				['2026-02-26', '10:00'],
				['2026-03-05', '10:00'],
			]);
			const devtools = await bench.context.newCDPSession(page);
			await devtools.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Kiritimati' });
			// The same instant as 2026-03-05T10:50 in Los Angeles.
			await bench.setTime('2026-03-05T18:50Z');
			await bench.write(
				'Clients/K-014/Sessions/K-014 2026-02-19.md',
				'---\nalliance: session\nclient: "[[K-014]]"\ndate: 2026-02-19T23:30\n---\n',
			);
			await expect.poll(() => marks(bench, '.alliance-timeline-pane').count()).toBe(3);
			expect(await days()).toEqual([['2026-02-19', '23:30'], ...(before as unknown[])]);
			await bench.run('working-alliance:start-session');
			await page.locator('.prompt .suggestion-item', { hasText: 'K-014' }).waitFor();
			await page.keyboard.press('Enter');
			const made = 'Clients/K-014/Sessions/K-014 2026-03-06.md';
			await expect.poll(() => bench.exists(made)).toBe(true);
			await bench.idle();
			expect(await bench.read(made)).toContain('date: 2026-03-06T08:50\n');
			expect(await bench.read(session)).toBe(vault[session]);
		});
	});

	it('past midnight while a form is open writes into the session it was opened for', async () => {
		await within({ date: '2026-03-05T23:58' }, async (bench) => {
			await bench.open(session);
			await bench.command('Working Alliance: Agree on a task');
			await bench.page.keyboard.type('Write the letter');
			await bench.setTime('2026-03-06T00:02');
			await bench.page.keyboard.press('ControlOrMeta+Enter');
			await bench.page.getByRole('dialog').waitFor({ state: 'detached' });
			await bench.idle();
			expect(await bench.read(session)).toContain('- Write the letter\n');
		});
	});
});

describe('notes out of the ordinary', () => {
	it('that are gone when they are to be opened from the list of problems are said to be', async () => {
		const broken = 'Clients/K-014/Sessions/K-014 2026-02-26.md';
		await within(
			{ vault: { ...vault, [broken]: (vault[broken] ?? '').replace('bond: 6', 'bonds: 6') } },
			async (bench) => {
				const { page } = bench;
				await bench.run('working-alliance:check-notes');
				await page.getByRole('dialog').waitFor();
				await bench.remove(broken);
				await page.waitForFunction(
					(file) => (window as unknown as AppWindow).app.vault.getAbstractFileByPath(file) === null,
					broken,
				);
				await page.getByRole('dialog').getByRole('button', { name: /^Open/ }).first().click();
				await page.locator('.notice').filter({ hasText: 'not there any more' }).waitFor();
			},
		);
	});

	it('of 1 MB keep every byte, and the next session begins from them', async () => {
		const page = `${'She laughed for the first time, and then was still. '.repeat(20_000)}\n\n## To bring up next time\n\n- The letter\n\n${'- [ ] `x` ~~~ [[a|\n'.repeat(2_000)}`;
		const large = `${vault[session] ?? ''}${page}`;
		await within({ vault: { ...vault, [session]: large } }, async (bench) => {
			await bench.open(session);
			await bench.command('Working Alliance: Agree on a task');
			await bench.page.keyboard.type('Write the letter');
			await bench.page.keyboard.press('ControlOrMeta+Enter');
			await bench.page.getByRole('dialog').waitFor({ state: 'detached' });
			await bench.idle();
			const text = await bench.read(session);
			expect(text.endsWith(`---\nThe move.\n${page}`)).toBe(true);
			expect(text).toContain('- Write the letter\n');
			await bench.setTime('2026-03-12T10:00');
			await bench.run('working-alliance:start-session');
			await bench.page.locator('.prompt .suggestion-item', { hasText: 'K-014' }).waitFor();
			await bench.page.keyboard.press('Enter');
			await expect.poll(() => bench.exists('Clients/K-014/Sessions/K-014 2026-03-12.md')).toBe(true);
			expect(await bench.read('Clients/K-014/Sessions/K-014 2026-03-12.md')).toContain('The letter');
		});
	});

	it('whose client moves in the app stay that client’s, and on the disk are a problem, not a loss', async () => {
		await within({}, async (bench) => {
			const { page } = bench;
			await bench.open(client);
			await bench.command('Open timeline');
			await expect.poll(() => marks(bench, '.alliance-timeline-pane').count()).toBe(2);
			await page.evaluate(async (from) => {
				const { app } = window as unknown as AppWindow;
				await app.fileManager.renameFile(app.vault.getAbstractFileByPath(from), 'Clients/P-020.md');
			}, client);
			await bench.idle();
			await expect.poll(() => codes(bench)).toEqual(['P-020']);
			await expect.poll(() => marks(bench, '.alliance-timeline-pane').count()).toBe(2);
			const text = await bench.read('Clients/P-020.md');
			await bench.write('Clients/P-021.md', text);
			await bench.remove('Clients/P-020.md');
			await expect.poll(() => codes(bench)).toEqual(['P-021']);
			expect(
				await page.evaluate(
					() => (window as unknown as AppWindow).app.plugins.plugins['working-alliance']?.api?.problems().length,
				),
			).toBe(2);
			await bench.write('Clients/P-020.md', text);
			await expect.poll(() => codes(bench)).toEqual(['P-020', 'P-021']);
			expect(
				await page.evaluate(
					() => (window as unknown as AppWindow).app.plugins.plugins['working-alliance']?.api?.problems().length,
				),
			).toBe(0);
		});
	});

	it('whose properties never come cost only themselves', async () => {
		const broken = {
			'Clients/K-014/Sessions/Torn.md': '---\nalliance: session\nclient: "[[K-014]]\ndate: [2026\n---\n',
			'Clients/K-014/Sessions/Open.md': '---\nalliance: session\n',
			'Clients/K-014/Sessions/Empty.md': '',
			'Clients/Nothing.md': '---\n---\n',
		};
		await within({ vault: { ...vault, ...broken }, lateMetadata: true }, async (bench) => {
			await expect.poll(() => codes(bench)).toEqual(['K-014']);
			await bench.open('Clients/K-014/Sessions/Torn.md');
			await bench.run('working-alliance:finish-session');
			await bench.idle();
			for (const [file, text] of Object.entries(broken)) expect(await bench.read(file)).toBe(text);
		});
	});
});
