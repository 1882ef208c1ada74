// Everything a pointer, a key or a finger does with the timeline, in a browser.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { activeFile, withTimeline, centre, client, type Timeline } from './with-timeline';
import { openWorkbench } from './harness';

const tip = ({ chart }: Timeline): Locator => chart.locator('.alliance-timeline-tip');
const firstRupture = /^Withdrawal, .*went quiet/;

/** Opens a note with the block in reading view. */
async function read({ bench, page }: Timeline, ...lines: readonly string[]): Promise<void> {
	await bench.write('Block.md', ['# Review', '', '```alliance-timeline', ...lines, '```', ''].join('\n'));
	await expect.poll(() => page.evaluate("app.vault.getFileByPath('Block.md') !== null")).toBe(true);
	await bench.open('Block.md');
	await page.evaluate("app.commands.executeCommandById('markdown:toggle-preview')");
}

describe('pointing at marks', () => {
	it('tells by hover and focus, and is quiet after Escape', async () => {
		await withTimeline({}, async (timeline) => {
			const { page } = timeline;
			const at = await centre(timeline.mark(firstRupture).first());
			await page.mouse.move(at.x, at.y);
			await tip(timeline)
				.getByText(/went quiet/)
				.waitFor();
			await page.mouse.move(at.x, at.y - 200);
			await page.mouse.move(5, 5);
			await tip(timeline).waitFor({ state: 'hidden' });
			await timeline.mark(firstRupture).first().focus();
			await tip(timeline)
				.getByText(/went quiet/)
				.waitFor();
			await page.keyboard.press('Escape');
			await tip(timeline).waitFor({ state: 'hidden' });
		});
	});

	it('opens a note by click, in a new tab with the modifier', async () => {
		await withTimeline({}, async ({ page, mark }) => {
			const at = await centre(mark(/^Session 3,/).first());
			await page.mouse.click(at.x, at.y);
			await expect.poll(() => activeFile(page)).toMatch(/Sessions\/K-014 2026-01-01|Sessions\/K-014 20/);
			const tabs = (): Promise<number> => page.evaluate("app.workspace.getLeavesOfType('markdown').length");
			const before = await tabs();
			await page.keyboard.down('ControlOrMeta');
			await page.mouse.click(at.x, at.y);
			await page.keyboard.up('ControlOrMeta');
			await expect.poll(tabs).toBe(before + 1);
		});
	});

	it('previews a note by hover with the modifier', async () => {
		await withTimeline({}, async ({ page, mark }) => {
			const at = await centre(mark(/^Session 3,/).first());
			await page.keyboard.down('ControlOrMeta');
			await page.mouse.move(at.x - 1, at.y);
			await page.mouse.move(at.x, at.y);
			await page.locator('.hover-popover').waitFor();
			await page.keyboard.up('ControlOrMeta');
		});
	});

	it('offers a menu on a mark with what fits it', async () => {
		await withTimeline({}, async ({ page, mark }) => {
			const at = await centre(mark(/^Withdrawal.*In repair|^Withdrawal.*Open/).first());
			await page.mouse.click(at.x, at.y, { button: 'right' });
			const menu = page.locator('.menu');
			await menu.getByText('Open in new tab').waitFor();
			await menu.getByText('Log repair').waitFor();
			await page.keyboard.press('Escape');
			const offered = async (words: RegExp): Promise<string[]> => {
				const place = await centre(mark(words).first());
				await page.mouse.click(place.x, place.y, { button: 'right' });
				await menu.waitFor();
				const titles = await menu.locator('.menu-item').allInnerTexts();
				await page.keyboard.press('Escape');
				await menu.waitFor({ state: 'detached' });
				return titles;
			};
			const open = ['Open', 'Open in new tab', 'Open in new window'];
			expect(await offered(/^Session 3,/)).toEqual([...open, 'Rate alliance', 'Review goals and tasks', 'Log rupture']);
			expect(await offered(/partly done/i)).toEqual([...open, 'Review goals and tasks']);
			expect(await offered(/^Withdrawal.*Repaired/)).toEqual(open);
		});
	});

	it('begins what the menu offers with the mark’s own note, also from the keyboard', async () => {
		await withTimeline({}, async ({ bench, page, mark }) => {
			await mark(/^Withdrawal.*In repair|^Withdrawal.*Open/)
				.first()
				.focus();
			await page.keyboard.press('Shift+F10');
			await page.locator('.menu').getByText('Log repair').click();
			const form = page.locator('.alliance-form');
			await form.waitFor();
			expect(await page.locator('.modal-title').innerText()).toMatch(/repair/i);
			await page.keyboard.press('Escape');
			await mark(/^Session 3,/)
				.first()
				.focus();
			await page.keyboard.press('Shift+F10');
			const opened = page.context().waitForEvent('page');
			await page.locator('.menu').getByText('Open in new window').click();
			await (
				await opened
			)
				.locator('.inline-title, .view-header-title')
				.filter({ hasText: /K-014 20/ })
				.first()
				.waitFor();
			await bench.idle();
		});
	});
});

describe('by keyboard alone', () => {
	it('reaches one mark by Tab, the others by arrows, and opens with Enter', async () => {
		await withTimeline({}, async ({ page, pane, chart }) => {
			expect(await chart.locator('[tabindex="0"]').count()).toBe(1);
			await pane.getByRole('combobox').last().focus();
			await page.keyboard.press('Tab');
			const focused = (): Promise<string> => page.evaluate("document.activeElement?.getAttribute('aria-label') ?? ''");
			await expect.poll(focused).toMatch(/^Session 31,/);
			await page.keyboard.press('ArrowLeft');
			await expect.poll(focused).toMatch(/^Session 30,/);
			await page.keyboard.press('Home');
			await expect.poll(focused).toMatch(/^Session 1,/);
			await page.keyboard.press('End');
			await expect.poll(focused).toMatch(/^Session 31,/);
			await page.keyboard.press('ArrowDown');
			await expect.poll(focused).toMatch(/rupture|Withdrawal|Confrontation/);
			await page.keyboard.press('ArrowUp');
			await page.keyboard.press('ArrowLeft');
			await page.keyboard.press('Enter');
			await expect.poll(() => activeFile(page)).toMatch(/Sessions\//);
		});
	});

	it('zooms and moves with keys and keeps the focus', async () => {
		await withTimeline({}, async ({ page, mark, sessions, state }) => {
			const all = await sessions();
			await mark(/^Session 15,/).focus();
			for (let press = 0; press < 4; press++) await page.keyboard.press('+');
			await expect.poll(sessions).toBeLessThan(all / 2);
			expect(await page.evaluate("document.activeElement?.getAttribute('aria-label') ?? ''")).toMatch(/^Session 15,/);
			await expect.poll(async () => (await state()).options.range.kind).toBe('days');
			await page.keyboard.press('0');
			await expect.poll(sessions).toBe(all);
		});
	});
});

describe('wheel and drag', () => {
	it('wheel and drag leaves the plain wheel to the page, zooms with the modifier, moves with shift', async () => {
		await withTimeline({ height: 600 }, async ({ page, chart, pane, sessions }) => {
			const at = await centre(chart.locator('svg').first());
			await page.mouse.move(at.x, 300);
			const all = await sessions();
			await page.mouse.wheel(0, 200);
			await expect.poll(() => pane.evaluate((el) => el.scrollTop)).toBeGreaterThan(0);
			expect(await sessions()).toBe(all);
			await page.keyboard.down('Control');
			for (let turn = 0; turn < 3; turn++) await page.mouse.wheel(0, -100);
			await page.keyboard.up('Control');
			await expect.poll(sessions).toBeLessThan(all);
			const zoomed = await chart.locator('.wa-axis').innerHTML();
			await page.keyboard.down('Shift');
			await page.mouse.wheel(0, 120);
			await page.keyboard.up('Shift');
			await expect.poll(() => chart.locator('.wa-axis').innerHTML()).not.toBe(zoomed);
		});
	});

	it('drags without opening anything and without changing its height', async () => {
		await withTimeline({}, async ({ page, chart, mark, state }) => {
			await page
				.locator('.alliance-timeline-pane')
				.getByRole('combobox', { name: 'Range' })
				.selectOption({ label: 'Last 3 months' });
			const before = await activeFile(page);
			const height = (await centre(chart)).height;
			const at = await centre(mark(/^Session 30,/).first());
			await page.mouse.move(at.x, at.y);
			await page.mouse.down();
			for (let step = 1; step <= 10; step++) await page.mouse.move(at.x + step * 8, at.y);
			expect((await centre(chart)).height).toBe(height);
			await page.mouse.up();
			await expect.poll(async () => (await state()).options.range.kind).toBe('days');
			expect(await activeFile(page)).toBe(before);
		});
	});
});

describe('by touch', () => {
	it('tells at the first tap and opens at the second', { tags: ['phone'] }, async () => {
		await withTimeline({ mobile: true, width: 820, height: 1100 }, async (timeline) => {
			const { page, mark } = timeline;
			const at = await centre(mark(/^Session 12,/).first());
			await page.touchscreen.tap(at.x, at.y);
			await tip(timeline)
				.getByText(/^Session 12,/)
				.waitFor();
			expect(await activeFile(page)).toBe(client);
			await page.touchscreen.tap(at.x, at.y);
			await expect.poll(() => activeFile(page)).toMatch(/Sessions\//);
		});
	});

	it('opens in front of the side dock on a phone, not behind it', { tags: ['phone'] }, async () => {
		await withTimeline({ mobile: true }, async ({ page, mark }) => {
			const at = await centre(mark(/^Session \d+,/).first());
			await page.touchscreen.tap(at.x, at.y);
			await page.touchscreen.tap(at.x, at.y);
			await expect.poll(() => activeFile(page)).toMatch(/Sessions\//);
			await expect
				.poll(() =>
					page.evaluate("document.elementFromPoint(innerWidth / 2, innerHeight / 2).closest('.mod-root') !== null"),
				)
				.toBe(true);
		});
	});
});

describe('by two fingers and one', () => {
	type Touch = (
		type: 'touchStart' | 'touchMove' | 'touchEnd',
		...points: readonly (readonly [number, number])[]
	) => Promise<void>;

	async function fingers(page: Page): Promise<Touch> {
		const session = await page.context().newCDPSession(page);
		return async (type, ...points) =>
			void (await session.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: points.map(([x, y], id) => ({ x, y, id })),
			}));
	}

	it(
		'moves sideways under one finger without a word to the app’s side panes, and zooms between two',
		{ tags: ['phone'] },
		async () => {
			await withTimeline(
				{ mobile: true, width: 820, height: 1100 },
				async ({ page, chart, sessions, state, bench }) => {
					await page.evaluate(
						"window.leaked = 0; for (const type of ['touchstart', 'touchmove']) document.addEventListener(type, () => window.leaked++)",
					);
					const touch = await fingers(page);
					const { x, y } = await centre(chart.locator('.wa-lane.is-sessions'));
					const all = await sessions();
					await touch('touchStart', [x - 20, y], [x + 20, y]);
					for (let step = 1; step <= 10; step++)
						await touch('touchMove', [x - 20 - step * 8, y], [x + 20 + step * 8, y]);
					await touch('touchEnd');
					await expect.poll(sessions).toBeLessThan(all);
					await expect.poll(async () => (await state()).options.range.kind).toBe('days');
					const before = await chart.locator('.wa-axis').innerHTML();
					await touch('touchStart', [x, y]);
					for (let step = 1; step <= 10; step++) await touch('touchMove', [x + step * 9, y]);
					await touch('touchEnd');
					await expect.poll(() => chart.locator('.wa-axis').innerHTML()).not.toBe(before);
					expect(await page.evaluate('window.leaked')).toBe(0);
					await bench.idle();
				},
			);
		},
	);
});

describe('the pane', () => {
	it('the pane follows the active note’s client, or stays when pinned, over a reload', async () => {
		await withTimeline({}, async ({ bench, page, pane, state }) => {
			await bench.open('Clients/P-008/P-008.md');
			await pane.getByRole('heading', { name: 'P-008' }).waitFor();
			await pane.getByRole('button', { name: 'Stay with this client' }).click();
			await pane.getByRole('combobox', { name: 'Axis' }).selectOption({ label: 'By session' });
			await bench.open(client);
			await bench.idle();
			expect((await state()).client).toBe('Clients/P-008/P-008.md');
			await expect.poll(() => bench.read('.obsidian/workbench-layout.json')).toMatch(/"axis":\s*"session"/);
			await bench.reload();
			await page.locator('.alliance-timeline-pane').getByRole('heading', { name: 'P-008' }).waitFor();
			expect(await page.locator('.alliance-timeline-pane').getByRole('combobox', { name: 'Axis' }).inputValue()).toBe(
				'session',
			);
		});
	});

	it('the pane shows the lanes, dimension and range that are chosen', async () => {
		await withTimeline({}, async ({ bench, pane, chart, sessions }) => {
			await pane.getByText('Legend and lanes').click();
			await pane.getByRole('checkbox', { name: 'Tasks' }).uncheck();
			await chart.locator('.wa-lane.is-tasks').waitFor({ state: 'detached' });
			await pane.getByRole('checkbox', { name: 'Tasks' }).check();
			await chart.locator('.wa-lane.is-tasks').waitFor({ state: 'attached' });
			await pane.getByRole('combobox', { name: 'Range' }).selectOption({ label: 'Last 12 sessions' });
			await expect.poll(sessions).toBe(12);
			await pane.getByRole('combobox', { name: 'Dimension' }).selectOption({ label: 'Bond' });
			await expect.poll(() => chart.getByText(/Goal agreement/).count()).toBe(0);
			await pane.getByRole('combobox', { name: 'Range' }).selectOption({ label: 'From and to…' });
			// Whatever is drawn anew meanwhile, the days stay asked for.
			await pane.getByLabel('Show as table').click();
			await bench.idle();
			expect(await pane.getByRole('combobox', { name: 'Range' }).inputValue()).toBe('own');
			await pane.getByLabel('Show as table').click();
			await pane.getByLabel('From', { exact: true }).fill('2026-03-01');
			await pane.getByLabel('To', { exact: true }).fill('2026-03-31');
			await expect.poll(sessions).toBeLessThan(7);
		});
	});

	it('the pane changes only what changed when a note does', async () => {
		await withTimeline({}, async ({ bench, page, mark, chart }) => {
			const text = await bench.read('Clients/K-014/Sessions/K-014 2026-10-29.md');
			await mark(/^Session 15,/).focus();
			await page.evaluate(
				"window.kept = document.activeElement; window.removed = 0; new MutationObserver((all) => { for (const one of all) window.removed += one.removedNodes.length; }).observe(document.querySelector('.alliance-timeline-chart svg'), { childList: true, subtree: true })",
			);
			await bench.write(
				'Clients/K-014/Sessions/K-014 2026-10-29.md',
				text.replace(/\nclient-bond: \d+/, '\nclient-bond: 1'),
			);
			await mark(/^Client’s bond: 1 of 10/).waitFor({ state: 'attached' });
			expect(await page.evaluate('document.activeElement === window.kept')).toBe(true);
			expect(await page.evaluate<number>('window.removed')).toBeLessThan(12);
			expect(await chart.locator('svg').count()).toBe(1);
		});
	});

	it('the pane shows a table with the same sessions, and opens notes from it', async () => {
		await withTimeline({}, async ({ page, pane, sessions }) => {
			expect(await pane.getByRole('table').count()).toBe(1);
			// While nobody sees it, Tab does not lead into it.
			const tabbable = pane.locator('.alliance-timeline-table a[tabindex="0"]');
			expect(await tabbable.count()).toBe(0);
			await pane.getByRole('button', { name: 'Show as table' }).click();
			await expect.poll(() => tabbable.count()).toBeGreaterThan(20);
			const rows = pane.locator('.alliance-timeline-table tbody tr');
			expect(await rows.count()).toBeGreaterThanOrEqual(await sessions());
			await rows.nth(2).getByRole('link').first().click();
			await expect.poll(() => activeFile(page)).toMatch(/Sessions\//);
		});
	});

	it('the pane draws, tells and opens in a window of its own', async () => {
		await withTimeline({}, async ({ page, bench }) => {
			const opened = page.context().waitForEvent('page');
			await page.evaluate("app.workspace.moveLeafToPopout(app.workspace.getLeavesOfType('alliance-timeline')[0])");
			const popout = await opened;
			const chart = popout.locator('.alliance-timeline-chart');
			await chart.locator('.wa-mark').first().waitFor({ state: 'attached' });
			await popout.setViewportSize({ width: 620, height: 900 });
			await expect.poll(() => chart.locator('svg').getAttribute('width')).toMatch(/^5\d\d$/);
			const at = await centre(chart.getByRole('link', { name: /^Session 12,/ }));
			await popout.mouse.move(at.x, at.y);
			await chart
				.locator('.alliance-timeline-tip')
				.getByText(/^Session 12,/)
				.waitFor();
			await bench.write(
				'Clients/K-014/Sessions/K-014 2026-11-20.md',
				'---\nalliance: session\nclient: "[[K-014]]"\ndate: 2026-11-20\nnumber: 32\n---\n',
			);
			await chart.getByRole('link', { name: /^Session 32,/ }).waitFor({ state: 'attached' });
		});
	});

	it('the pane says what to do where there is nothing yet', async () => {
		const bench = await openWorkbench({ vault: {}, date: '2026-11-22' });
		try {
			await bench.run('working-alliance:open-timeline');
			await bench.page.getByRole('button', { name: 'Create your first client' }).waitFor();
			await bench.write('K-001.md', '---\nalliance: client\n---\n');
			await bench.open('K-001.md');
			await bench.page.locator('.alliance-timeline-pane').getByRole('button', { name: 'Start session' }).waitFor();
			await bench.write('S 1.md', '---\nalliance: session\nclient: "[[K-001]]"\ndate: 2026-11-20\nnumber: 1\n---\n');
			await bench.page.getByRole('button', { name: 'Rate the alliance' }).waitFor();
		} finally {
			await bench.close();
		}
	});
});

describe('the code block', () => {
	it('the code block says what is wrong, by line', async () => {
		await withTimeline({}, async (timeline) => {
			const { page } = timeline;
			await read(timeline, 'cleint: K-014', 'lanes: sesions', 'range: lately', 'client: K-013');
			const faults = page.locator('.alliance-timeline-faults li').filter({ visible: true });
			await expect
				.poll(async () => (await faults.allTextContents()).map((fault) => fault.slice(0, 60)))
				.toEqual([
					'Line 1: “cleint” is not an option. Did you mean “client”?',
					'Line 2: “sesions” is not understood here. Did you mean “sess',
					'Line 3: “lately” is not a range. Write “all”, “last 12 sessi',
					'There is no client “K-013”. Did you mean “K-014”?',
				]);
		});
	});
});

describe('beside somebody', () => {
	it('beside somebody hides codes, texts and private lanes in discreet mode', async () => {
		await withTimeline({}, async ({ bench, pane, chart }) => {
			await bench.run('working-alliance:toggle-discreet');
			await chart.locator('.wa-lane.is-ruptures').waitFor({ state: 'detached' });
			expect(await pane.locator('.alliance-timeline').innerText()).not.toMatch(/K-014|sleep|quiet/i);
			expect(await chart.innerHTML()).not.toMatch(/sleep diary|went quiet/i);
		});
	});
});
