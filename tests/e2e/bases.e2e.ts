import { describe, expect, it } from 'vitest';
import { demoVaultWith, pollOptions } from './demo-vault-with';
import { openWorkbench, type OpenWorkbench } from './harness';
import type { OpenOptions } from './hosts/host';

const base = (filters: string, options = ''): string =>
	`filters:\n  and:\n${filters}\nviews:\n  - type: alliance-timeline\n    name: Timelines\n${options}`;
const pictures = (bench: OpenWorkbench) =>
	bench.page.locator('.alliance-bases .alliance-timeline-chart svg.wa-picture');
const titles = async (bench: OpenWorkbench): Promise<string[]> =>
	bench.page.locator('.alliance-bases .alliance-client-title').allTextContents();

/** The demo notes with a base among them, opened. */
async function openBase(text: string, options: OpenOptions = {}): Promise<OpenWorkbench> {
	const bench = await openWorkbench({
		vault: demoVaultWith({ 'Timelines.base': text, 'Nothing.base': base('    - alliance == "nothing of the kind"') }),
		date: '2026-11-02T09:00',
		width: 1200,
		height: 900,
		...options,
	});
	await bench.open('Timelines.base');
	await bench.page.locator('.alliance-bases').waitFor();
	await bench.idle();
	return bench;
}

const activeClients = base(
	'    - alliance == "client"\n    - status == "active"',
	'    lane-ruptures: true\n    lane-reactions: true\n',
);

describe('a base as timelines', () => {
	it('draws each client it lists, the very picture of the pane', async () => {
		const bench = await openBase(activeClients);
		try {
			await expect.poll(() => titles(bench), pollOptions).toContain('K-014');
			await bench.screenshot('bases-timelines');
			const index = (await titles(bench)).indexOf('K-014');
			const inBase = await pictures(bench)
				.nth(index)
				.evaluate((svg) => ({ html: svg.outerHTML, width: svg.clientWidth }));
			await bench.open('Clients/K-014/K-014.md');
			await bench.command('Open timeline');
			await bench.page.locator('.alliance-timeline-pane .alliance-timeline-chart svg').waitFor();
			// The same room, so that the same data must give the same picture to the last point.
			await bench.page
				.locator('.alliance-timeline-pane .alliance-timeline-chart')
				.evaluate((el, width) => el.setAttribute('style', `width: ${width}px`), inBase.width);
			const marks = (html: string): string => html.replace(/tabindex="[^"]*"/g, '');
			await expect
				.poll(
					() =>
						bench.page
							.locator('.alliance-timeline-pane .alliance-timeline-chart svg')
							.evaluate((svg) => svg.outerHTML)
							.then(marks),
					pollOptions,
				)
				.toBe(marks(inBase.html));
		} finally {
			await bench.close();
		}
	});

	it('draws only the sessions it lists', async () => {
		const bench = await openBase(
			base('    - alliance == "session"\n    - file.inFolder("Clients/K-014")\n    - number > 20'),
		);
		try {
			expect(await titles(bench)).toEqual(['K-014']);
			const drawn = await bench.page.locator('.alliance-bases .wa-mark.is-session').count();
			expect(drawn).toBeGreaterThan(5);
			expect(drawn).toBeLessThan(15);
		} finally {
			await bench.close();
		}
	});

	it('follows the notes without drawing anew what stays, and says what to do where nothing is listed', async () => {
		const bench = await openBase(activeClients);
		try {
			const before = await titles(bench);
			await bench.page
				.locator('.alliance-bases-client')
				.first()
				.evaluate((el) => el.setAttribute('data-kept', 'yes'));
			await bench.write('Clients/Z-900/Z-900.md', '---\nalliance: client\nstatus: active\n---\n');
			await expect.poll(() => titles(bench), pollOptions).toEqual([...before, 'Z-900']);
			expect(await bench.page.locator('.alliance-bases-client[data-kept]').count()).toBe(1);
			await bench.remove('Clients/Z-900/Z-900.md');
			await expect.poll(() => titles(bench), pollOptions).toEqual(before);
			await bench.open('Nothing.base');
			await expect.poll(() => bench.page.locator('.alliance-bases-empty').isVisible(), pollOptions).toBe(true);
		} finally {
			await bench.close();
		}
	});

	it('draws only the client anew whose numbers have changed, and none for what is written on in a note', async () => {
		const bench = await openBase(activeClients);
		try {
			await expect.poll(() => titles(bench), pollOptions).toContain('K-014');
			await bench.page.evaluate(() => {
				const touched = new Set<string>();
				Object.assign(window, { touched });
				for (const client of document.querySelectorAll('.alliance-bases-client')) {
					const name = client.querySelector('.alliance-client-title')?.textContent ?? '';
					for (const svg of client.querySelectorAll('.wa-picture'))
						new MutationObserver(() => touched.add(name)).observe(svg, {
							subtree: true,
							attributes: true,
							childList: true,
						});
				}
			});
			const touched = (): Promise<string[]> =>
				bench.page.evaluate(() => [...(window as unknown as { touched: ReadonlySet<string> }).touched]);
			const latest = 'Clients/K-014/Sessions/K-014 2026-10-29.md';
			const text = await bench.read(latest);
			await bench.write(latest, `${text}\nWritten on.\n`);
			await expect
				.poll(
					() =>
						bench.page.evaluate(async (path) => {
							const { app } = window as unknown as {
								app: { vault: { getFileByPath(path: string): unknown; cachedRead(file: unknown): Promise<string> } };
							};
							return app.vault.cachedRead(app.vault.getFileByPath(path));
						}, latest),
					pollOptions,
				)
				.toContain('Written on.');
			await bench.idle();
			expect(await touched()).toEqual([]);
			await bench.write(latest, text.replace(/\nclient-bond: \d+/, '\nclient-bond: 1'));
			await bench.page
				.locator('.alliance-bases')
				.getByRole('link', { name: /^Client’s bond: 1 of 10/ })
				.waitFor({ state: 'attached' });
			await bench.idle();
			expect(await touched()).toEqual(['K-014']);
		} finally {
			await bench.close();
		}
	});

	it('takes its options from the base: lanes, axis, range', async () => {
		const bench = await openBase(
			base(
				'    - alliance == "client"\n    - file.name == "K-014.md"',
				'    lane-goals: false\n    lane-tasks: false\n    axis: session\n    range: last 12 sessions\n',
			),
		);
		try {
			expect(await bench.page.locator('.alliance-bases .wa-lane.is-sessions').count()).toBe(1);
			expect(
				await bench.page.locator('.alliance-bases .wa-lane.is-goals, .alliance-bases .wa-lane.is-tasks').count(),
			).toBe(0);
			await bench.page.getByRole('button', { name: 'Configure view' }).click();
			const text = await bench.page.locator('.modal').innerText();
			for (const words of ['Range', 'Dimension', 'Axis', 'Height in pixels']) expect(text).toContain(words);
		} finally {
			await bench.close();
		}
	});
});

describe('Create bases', () => {
	it('writes five bases that open, each with what it is for, and never replaces one', async () => {
		const bench = await openWorkbench({ vault: demoVaultWith({}), date: '2026-11-02T09:00' });
		try {
			await bench.command('Create bases');
			const written = [
				'Clients/Caseload.base',
				'Clients/Measures.base',
				'Clients/Notes by client.base',
				'Private/Open ruptures.base',
				'Private/Supervision.base',
			];
			await expect
				.poll(
					async () => (await bench.files()).filter((file) => file.endsWith('.base') && file.includes('/')),
					pollOptions,
				)
				.toEqual(written);
			for (const path of written) {
				await bench.open(path);
				await expect
					.poll(
						async () => Number.parseInt((await bench.page.locator('.bases-count').last().textContent()) ?? '0', 10),
						pollOptions,
					)
					.toBeGreaterThan(0);
				expect(await bench.page.locator('.bases-error').count()).toBe(0);
			}
			await bench.write('Clients/Caseload.base', 'views: []\n');
			await bench.idle();
			await bench.command('Create bases');
			await bench.page.locator('.notice', { hasText: 'No base written. 5 were there already' }).waitFor();
			expect(await bench.read('Clients/Caseload.base')).toBe('views: []\n');
		} finally {
			await bench.close();
		}
	});
});
