// What the surroundings ask of the views: right to left, paper, a person's own colours, less movement, other windows.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './axe-violations';
import { withTimeline, centre, demo } from './with-timeline';
import { inWorkbench, type OpenWorkbench } from './harness';
import type { OpenOptions } from './hosts/host';

const within = (options: OpenOptions, run: (bench: OpenWorkbench) => Promise<void>): Promise<void> =>
	inWorkbench({ vault: demo, date: '2026-11-02T09:00', width: 1300, height: 900, ...options }, run);

async function rightToLeft({ page }: Pick<OpenWorkbench, 'page'>): Promise<void> {
	await page.evaluate(() => {
		document.documentElement.dir = 'rtl';
		document.body.dir = 'rtl';
		document.body.classList.add('mod-rtl');
	});
}

/** How far parts reach beyond their place to either side. */
const beyond = (page: Page, selector: string): Promise<number> =>
	page
		.locator(selector)
		.first()
		.evaluate((el) => el.scrollWidth - el.clientWidth);

/** A pop-out window of the app, active. */
async function popOut({ page }: OpenWorkbench, session: string): Promise<Page> {
	const opened = page.waitForEvent('popup');
	await page.evaluate(async (file) => {
		const { app } = window as unknown as {
			app: {
				workspace: { openPopoutLeaf(): { openFile(file: unknown): Promise<void> } };
				vault: { getFileByPath(file: string): unknown };
			};
		};
		await app.workspace.openPopoutLeaf().openFile(app.vault.getFileByPath(file));
	}, session);
	const popout = await opened;
	await popout.locator('.workspace-leaf').first().waitFor();
	return popout;
}

/** Through the command palette of that window. */
async function command(page: Page, name: string): Promise<void> {
	await page.keyboard.press('ControlOrMeta+P');
	await page.getByPlaceholder('Select a command…').fill(name);
	await page.locator('.suggestion-item.is-selected', { hasText: name }).waitFor();
	await page.keyboard.press('Enter');
}

async function showPacket(page: Page): Promise<void> {
	await command(page, 'Make a supervision packet');
	await page.locator('.prompt input').fill('K-014');
	await page.locator('.suggestion-item.is-selected', { hasText: 'K-014' }).waitFor();
	await page.keyboard.press('Enter');
	await page.locator('.alliance-form').waitFor();
	await page.getByRole('button', { name: 'Continue' }).click();
	await page.getByRole('button', { name: 'Show the packet' }).click();
	await page.locator('.alliance-packet').waitFor();
}

const session = 'Clients/K-014/Sessions/K-014 2026-10-29.md';

describe.each([300, 390, 800, 1600])('in a room of %i pixels', (width) => {
	it('every word in the picture is whole, and stands on no other', async () => {
		await within({ width, height: 1000, ...(width < 500 ? { mobile: true } : {}) }, async (bench) => {
			const { page } = bench;
			for (const code of ['K-014', 'P-008', 'F-003']) {
				await page.evaluate(async (client) => {
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
						state: { client: `Clients/${client}/${client}.md`, pinned: true },
					});
				}, code);
				await page.locator('.alliance-timeline-code:visible', { hasText: code }).waitFor();
				await page.locator('.alliance-timeline-chart:visible .wa-mark').first().waitFor({ state: 'attached' });
				await bench.idle();
				expect(await beyond(page, '.alliance-timeline-pane:visible')).toBeLessThanOrEqual(0);
				const crowded = await page.locator('.alliance-timeline-chart:visible svg').evaluate((svg) => {
					const room = svg.getBoundingClientRect();
					const words = [...svg.querySelectorAll('.wa-text')].map((el) => {
						// Letters, not the line they stand on.
						const { left, right, top, bottom } = el.getBoundingClientRect();
						return {
							text: el.textContent ?? '',
							left,
							right,
							top: top + (bottom - top) * 0.25,
							bottom: bottom - (bottom - top) * 0.2,
						};
					});
					const cut = words
						.filter(({ left, right }) => left < room.left - 4 || right > room.right + 8)
						.map(({ text }) => text);
					const onOther = words.flatMap((a, index) =>
						words
							.slice(index + 1)
							.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
							.map((b) => `${a.text} | ${b.text}`),
					);
					return { cut, onOther };
				});
				expect(crowded, code).toEqual({ cut: [], onOther: [] });
			}
		});
	});
});

describe('in an app that runs from right to left', () => {
	it('time still runs from left to right, keys go where they point, and sentences keep their order', async () => {
		await withTimeline({}, async ({ bench, page, pane, mark }) => {
			await rightToLeft(bench);
			expect(await beyond(page, '.alliance-timeline')).toBeLessThanOrEqual(0);
			const [early, late] = [await centre(mark(/^Session 3,/)), await centre(mark(/^Session 30,/))];
			expect(early.x).toBeLessThan(late.x);
			await mark(/^Session 15,/).focus();
			await page.keyboard.press('ArrowRight');
			expect(await page.evaluate("document.activeElement?.getAttribute('aria-label') ?? ''")).toMatch(/^Session 16,/);
			const tip = await pane.locator('.alliance-timeline-tip').boundingBox();
			const room = await pane.boundingBox();
			expect(tip?.x).toBeGreaterThanOrEqual(room?.x ?? Infinity);
			// The number of “29 sessions since …” is before its noun, at the left.
			const placed = await pane.locator('.alliance-timeline-words', { hasText: 'sessions since' }).evaluate((el) => {
				const text = el.firstChild;
				const at = (from: number, to: number): number => {
					const range = document.createRange();
					if (text !== null) range.setStart(text, from);
					if (text !== null) range.setEnd(text, to);
					return range.getBoundingClientRect().left;
				};
				return { number: at(0, 2), noun: at(3, 8) };
			});
			expect(placed.number).toBeLessThan(placed.noun);
		});
	});

	it('the caseload keeps its columns and its keys', async () => {
		await within({}, async (bench) => {
			const { page } = bench;
			await rightToLeft(bench);
			await bench.run('working-alliance:open-caseload');
			const rows = page.locator('.alliance-caseload-row');
			await rows.first().waitFor();
			expect(await beyond(page, '.alliance-caseload')).toBeLessThanOrEqual(0);
			const [code, rating] = await Promise.all(
				['code', 'rating'].map((name) => rows.first().locator(`.alliance-caseload-cell.is-${name}`).boundingBox()),
			);
			expect(code?.x).toBeGreaterThan(rating?.x ?? Infinity);
			await rows.first().focus();
			await page.keyboard.press('ArrowDown');
			expect(await rows.nth(1).evaluate((el) => el === document.activeElement)).toBe(true);
			await page.getByRole('tab', { name: 'My side' }).click();
			expect(await axeViolations(page, '.alliance-caseload')).toEqual([]);
		});
	});

	it('a packet and the list of problems stay within their windows', async () => {
		await within({ width: 900 }, async (bench) => {
			const { page } = bench;
			await rightToLeft(bench);
			await bench.open(session);
			await showPacket(page);
			expect(await beyond(page, '.alliance-packet')).toBeLessThanOrEqual(0);
			expect(await axeViolations(page, '.modal')).toEqual([]);
			await page.keyboard.press('Escape');
			await page.locator('.modal').waitFor({ state: 'detached' });
			await bench.run('working-alliance:check-notes');
			await page.locator('.alliance-problems').waitFor();
			expect(await beyond(page, '.alliance-problems')).toBeLessThanOrEqual(0);
		});
	});
});

describe('in a window of its own', () => {
	it('a packet is shown, looked through and cancelled there', async () => {
		await within({}, async (bench) => {
			await bench.open(session);
			const before = await bench.files();
			const popout = await popOut(bench, session);
			await showPacket(popout);
			expect(await bench.page.locator('.modal').count()).toBe(0);
			await expect
				.poll(() =>
					popout
						.locator('.alliance-packet-file')
						.first()
						.evaluate((el) => el === el.ownerDocument.activeElement),
				)
				.toBe(true);
			await popout.keyboard.press('End');
			await expect
				.poll(() => popout.locator('.alliance-packet-file.is-shown').evaluate((el) => el.nextElementSibling === null))
				.toBe(true);
			await popout.keyboard.press('Escape');
			await popout.locator('.modal').waitFor({ state: 'detached' });
			expect(await bench.files()).toEqual(before);
		});
	});

	it('the list of problems is shown there, and its notes open', async () => {
		await within({}, async (bench) => {
			const popout = await popOut(bench, session);
			await command(popout, 'Check notes');
			const problems = popout.locator('.alliance-problems');
			await problems.waitFor();
			expect(await bench.page.locator('.alliance-problems').count()).toBe(0);
			await problems.getByRole('button', { name: /^Open/ }).first().click();
			await problems.waitFor({ state: 'detached' });
			await expect
				.poll(() => bench.page.evaluate("app.workspace.getActiveFile()?.path ?? ''"))
				.toMatch(/^With faults on purpose\//);
		});
	});

	it('the caseload draws its rows, sorts, and follows the notes', async () => {
		await within({}, async (bench) => {
			await bench.run('working-alliance:open-caseload');
			await bench.page.locator('.alliance-caseload-row').first().waitFor();
			const opened = bench.page.waitForEvent('popup');
			await bench.page.evaluate(
				"app.workspace.moveLeafToPopout(app.workspace.getLeavesOfType('alliance-caseload')[0])",
			);
			const popout = await opened;
			await popout.locator('.alliance-caseload-row').first().waitFor();
			await popout.getByRole('tab', { name: 'My side' }).click();
			const energy = popout.getByRole('img', { name: /^Energy: / });
			const before = await energy.getAttribute('aria-label');
			await bench.write(
				'Private/Self-checks/Self-check 2026-11-01.md',
				'---\nalliance: self-check\ndate: 2026-11-01\nenergy: 0\n---\n',
			);
			await expect.poll(() => energy.getAttribute('aria-label')).not.toBe(before);
			expect(await energy.getAttribute('aria-label')).toMatch(/1 November 2026/);
		});
	});
});

describe('in the person’s own colours, on paper, and with less movement', () => {
	it('lines and marks keep to the colours the person has chosen', async () => {
		await withTimeline({ theme: 'dark' }, async ({ page, chart, pane }) => {
			await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
			await page.addStyleTag({
				content: '.own-colours { forced-color-adjust: none; color: CanvasText; background-color: Highlight; }',
			});
			const own = await page.evaluate(() => {
				const el = document.body.createEl('p', 'own-colours');
				const { color, backgroundColor } = getComputedStyle(el);
				el.remove();
				return { text: color, accent: backgroundColor };
			});
			expect(
				await chart
					.locator('.wa-line.is-client')
					.first()
					.evaluate((el) => getComputedStyle(el).stroke),
			).toBe(own.accent);
			expect(
				await chart
					.locator('.wa-line.is-therapist')
					.first()
					.evaluate((el) => getComputedStyle(el).stroke),
			).toBe(own.text);
			expect(
				await pane
					.getByRole('button', { name: 'Stay with this client' })
					.evaluate((el) => getComputedStyle(el).outlineStyle),
			).toBe('none');
			await pane.getByRole('button', { name: 'Stay with this client' }).click();
			expect(
				await pane
					.getByRole('button', { pressed: true })
					.first()
					.evaluate((el) => getComputedStyle(el).outlineStyle),
			).toBe('solid');
		});
	});

	it('prints dark on light from a dark theme, without what only a screen can do', async () => {
		await withTimeline({ theme: 'dark' }, async ({ page, pane, chart }) => {
			const looks = (): Promise<{ words: string; paper: string }> =>
				pane.locator('.alliance-timeline').evaluate((el) => ({
					words: getComputedStyle(el.querySelector('.wa-text.is-title') ?? el).fill,
					paper: getComputedStyle(el).backgroundColor,
				}));
			const { words } = await looks();
			await page.emulateMedia({ media: 'print' });
			expect(await looks()).toEqual({ words: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' });
			expect(words).not.toBe('rgb(0, 0, 0)');
			expect(await pane.locator('.alliance-timeline-controls').isVisible()).toBe(false);
			expect(await pane.locator('.alliance-timeline-legend').isVisible()).toBe(false);
			expect(await chart.isVisible()).toBe(true);
		});
	});

	it.each([
		[true, '0s'],
		[false, '0.08s'],
	])('moves nothing where less movement is wanted (%s)', async (reducedMotion, takes) => {
		await withTimeline({ reducedMotion }, async ({ mark }) => {
			expect(await mark(/^Session 3,/).evaluate((el) => getComputedStyle(el).transitionDuration)).toBe(takes);
		});
	});
});
