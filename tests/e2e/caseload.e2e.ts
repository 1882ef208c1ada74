import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { axeViolationsInBothThemes } from './axe-violations';
import { pollOptions } from './demo-vault-with';
import { openWorkbench, type OpenWorkbench } from './harness';
import type { OpenOptions } from './hosts/host';
import { root } from './root';

const demo = path.join(root, 'tests', 'demo-vault');

const rows = (bench: OpenWorkbench) => bench.page.locator('.alliance-caseload-row');
const codes = async (bench: OpenWorkbench): Promise<string[]> =>
	bench.page.locator('.alliance-caseload-row .alliance-caseload-code').allTextContents();
const focused = async (bench: OpenWorkbench): Promise<string> =>
	bench.page.evaluate(
		() =>
			document.activeElement?.querySelector('.alliance-caseload-code')?.textContent ??
			document.activeElement?.className ??
			'',
	);

async function openCaseload(options: OpenOptions = {}): Promise<OpenWorkbench> {
	const bench = await openWorkbench({ vault: demo, date: '2026-11-02T09:00', width: 1400, height: 900, ...options });
	await bench.run('working-alliance:open-caseload');
	await bench.page.locator('.alliance-caseload').waitFor();
	await bench.idle();
	return bench;
}

/** Neither against accessibility, in light or dark, nor beyond its edge. */
async function hasNoFaults(bench: OpenWorkbench, width: number): Promise<void> {
	await bench.screenshot(`caseload-${width}`);
	expect(await axeViolationsInBothThemes(bench.page, '.alliance-caseload')).toEqual([]);
	const wide = await bench.page.locator('.alliance-caseload').evaluate((el) => el.scrollWidth - el.clientWidth);
	expect(wide).toBeLessThanOrEqual(0);
}

/** Clients enough to scroll, each with a few sessions. */
function manyClients(count: number, sessions: number): Record<string, string> {
	const notes: Record<string, string> = {};
	for (let client = 1; client <= count; client += 1) {
		const code = `K-${String(client).padStart(4, '0')}`;
		notes[`Clients/${code}/${code}.md`] = '---\nalliance: client\n---\n';
		for (let session = 1; session <= sessions; session += 1)
			notes[`Clients/${code}/Sessions/${code} ${session}.md`] =
				`---\nalliance: session\nclient: "[[${code}]]"\ndate: 2026-0${session}-05\nnumber: ${session}\nclient-bond: ${(client + session * 3) % 11}\n---\n`;
	}
	return notes;
}

describe('the caseload', () => {
	it('the caseload shows every active client beside their own past, sorts by its header and filters by code and status', async () => {
		const bench = await openCaseload();
		try {
			const active = await codes(bench);
			expect(active).toEqual([...active].sort());
			expect(active).toContain('K-014');
			await bench.screenshot('caseload-1600');

			await bench.page.getByRole('button', { name: 'Open ruptures' }).click();
			expect(await bench.page.getByRole('columnheader', { name: 'Open ruptures' }).getAttribute('aria-sort')).toBe(
				'descending',
			);
			const counts = (
				await bench.page.locator('.alliance-caseload-cell.is-ruptures .alliance-caseload-count').allTextContents()
			).map(Number);
			expect(counts).toEqual([...counts].sort((a, b) => b - a));
			await bench.page.getByRole('button', { name: 'Open ruptures' }).click();
			expect(await bench.page.getByRole('columnheader', { name: 'Open ruptures' }).getAttribute('aria-sort')).toBe(
				'ascending',
			);

			await bench.page.getByLabel('Status').selectOption('all');
			expect((await codes(bench)).length).toBeGreaterThan(active.length);
			await bench.page.getByLabel('Find a code').fill('k-014');
			expect(await codes(bench)).toEqual(['K-014']);
			await bench.page.getByLabel('Find a code').fill('nobody');
			await bench.page.getByRole('button', { name: 'Show all clients' }).click();
			expect((await codes(bench)).length).toBeGreaterThan(active.length);
		} finally {
			await bench.close();
		}
	});

	it('the caseload is walked by keyboard: arrows, ends, Enter for the timeline, with the modifier for the note', async () => {
		const bench = await openCaseload();
		try {
			const all = await codes(bench);
			await rows(bench).first().focus();
			await bench.page.keyboard.press('ArrowDown');
			expect(await focused(bench)).toBe(all[1]);
			await bench.page.keyboard.press('End');
			expect(await focused(bench)).toBe(all.at(-1));
			await bench.page.keyboard.press('Home');
			expect(await focused(bench)).toBe(all[0]);
			await bench.page.keyboard.press('ArrowUp');
			expect(await focused(bench)).toBe(all[0]);
			await bench.page.keyboard.press('Enter');
			await bench.page.locator('.alliance-timeline-code', { hasText: all[0] ?? '' }).waitFor();
			await rows(bench).nth(1).focus();
			await bench.page.keyboard.press('Control+Enter');
			await expect
				.poll(
					() =>
						bench.page.evaluate(
							() =>
								(
									window as unknown as { app: { workspace: { getActiveFile(): { path: string } | null } } }
								).app.workspace.getActiveFile()?.path,
						),
					pollOptions,
				)
				.toContain(all[1]);
		} finally {
			await bench.close();
		}
	});

	it('the caseload says why a row reads as it does, with its numbers', async () => {
		const bench = await openCaseload();
		try {
			await bench.page.locator('.alliance-caseload-row', { hasText: 'K-014' }).hover();
			const why = await bench.page.locator('.alliance-caseload-why').innerText();
			expect(why).toMatch(/^K-014\n[^]*latest rating is .*\. The \d+ before have a mean of .*, so this one is/);
		} finally {
			await bench.close();
		}
	});

	it('the caseload keeps a thousand clients smooth: only rows in view are on the page, and the focus stays on its row', async () => {
		const bench = await openCaseload({ vault: manyClients(1000, 3) });
		try {
			await rows(bench).first().waitFor();
			expect(await rows(bench).count()).toBeLessThan(60);
			await expect.poll(() => bench.page.getByRole('grid').getAttribute('aria-rowcount'), pollOptions).toBe('1001');
			await rows(bench).first().focus();
			await bench.page.keyboard.press('End');
			expect(await focused(bench)).toBe('K-1000');
			expect(await rows(bench).last().getAttribute('aria-rowindex')).toBe('1001');
			await bench.page.getByRole('grid').evaluate((grid) => grid.scrollTo(0, 9000));
			await bench.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
			expect(await focused(bench)).toBe('K-1000');
			expect(await rows(bench).count()).toBeLessThan(60);
			expect(await codes(bench)).toContain('K-0240');
		} finally {
			await bench.close();
		}
	});

	it('the caseload follows the notes: a rating written on disk changes that row', async () => {
		const bench = await openCaseload({ vault: manyClients(3, 6) });
		try {
			const latest = bench.page
				.locator('.alliance-caseload-row', { hasText: 'K-0002' })
				.locator('.alliance-caseload-latest');
			expect(await latest.textContent()).toBe('9');
			await bench.write(
				'Clients/K-0002/Sessions/K-0002 7.md',
				'---\nalliance: session\nclient: "[[K-0002]]"\ndate: 2026-07-05\nnumber: 7\nclient-bond: 0\n---\n',
			);
			await expect.poll(() => latest.textContent(), pollOptions).toBe('0');
		} finally {
			await bench.close();
		}
	});

	it('the caseload says what to do where there is no client yet', async () => {
		const bench = await openCaseload({ vault: {} });
		try {
			await bench.page.getByRole('button', { name: 'Create your first client' }).click();
			await bench.page.locator('.modal-title', { hasText: 'New client' }).waitFor();
		} finally {
			await bench.close();
		}
	});

	it('the caseload keeps how it is sorted over a restart, but not what was looked for', async () => {
		const bench = await openCaseload();
		try {
			await bench.page.getByRole('button', { name: 'Last session' }).click();
			await bench.page.getByLabel('Find a code').fill('K-0');
			await bench.idle();
			await expect.poll(() => bench.read(bench.layoutFile)).toMatch(/"key":\s*"since"/);
			await bench.reload();
			await bench.page.locator('.alliance-caseload').waitFor();
			expect(await bench.page.getByRole('columnheader', { name: 'Last session' }).getAttribute('aria-sort')).toBe(
				'descending',
			);
			expect(await bench.page.getByLabel('Find a code').inputValue()).toBe('');
		} finally {
			await bench.close();
		}
	});

	it('the caseload shows the own side with its questions: with whom it comes easily, reactions, self-checks', async () => {
		const bench = await openCaseload();
		try {
			await bench.page.getByRole('tab', { name: 'My side' }).click();
			const text = await bench.page.getByRole('tabpanel').innerText();
			expect(text).toContain('With whom does it come easily, and with whom less so?');
			expect(text).toContain('K-014');
			expect(text).toMatch(/overwhelmed|helpless|protective|criticised/);
			expect(await bench.page.getByRole('img', { name: /^Energy: \d+ self-checks/ }).count()).toBe(1);
			expect(await axeViolationsInBothThemes(bench.page, '.alliance-caseload')).toEqual([]);
			await bench.screenshot('caseload-own-side');
		} finally {
			await bench.close();
		}
	});

	it('axe finds nothing at any width, in light and dark', async () => {
		const bench = await openCaseload({ width: 1600 });
		try {
			await rows(bench).first().waitFor();
			for (const width of [1600, 800]) {
				await bench.page.setViewportSize({ width, height: 900 });
				await hasNoFaults(bench, width);
			}
		} finally {
			await bench.close();
		}
	});

	it.each([390, 300])(
		'axe finds nothing on a phone of %i pixels, in light and dark',
		{ tags: ['phone'] },
		async (width) => {
			const bench = await openCaseload({ mobile: true, width });
			try {
				await rows(bench).first().waitFor();
				await hasNoFaults(bench, width);
			} finally {
				await bench.close();
			}
		},
	);
});
