import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './harness';
import { root } from './root';

const demo = path.join(root, 'tests', 'demo-vault');
const made = 'Clients/K-014/Sessions/K-014 2026-11-02.md';

/** The picture as text, ids and all: what a person sees, to the last point. */
const picture = async (bench: OpenWorkbench): Promise<string> =>
	bench.page.locator('.alliance-timeline-chart svg').evaluate((svg) => svg.outerHTML);
const marks = (bench: OpenWorkbench, kind: string) =>
	bench.page.locator(`.alliance-timeline-chart .wa-mark.is-${kind}`);

/** Adds a property to the active note, as its editor has it. */
async function add(bench: OpenWorkbench, property: string, value: string): Promise<void> {
	await bench.page.getByRole('button', { name: 'Add property' }).click();
	await bench.page.keyboard.type(property);
	await bench.page.keyboard.press('Enter');
	await bench.page.locator(`.metadata-property[data-property-key="${property}"] input[type="number"]`).fill(value);
	await bench.page.keyboard.press('Enter');
}

describe('the first real session', () => {
	it('the first real session goes from the palette to the timeline, and back when its note is deleted on disk', async () => {
		const bench = await openWorkbench({ vault: demo, date: '2026-11-02T09:00', width: 1500, height: 1000 });
		try {
			await bench.open('Clients/K-014/K-014.md');
			await bench.command('Open timeline');
			await marks(bench, 'session').first().waitFor();
			await bench.idle();
			const before = {
				picture: await picture(bench),
				sessions: await marks(bench, 'session').count(),
				ratings: await marks(bench, 'rating').count(),
			};
			expect(before.sessions).toBeGreaterThan(25);

			await bench.command('Start session');
			await bench.page.locator('.prompt .suggestion-item', { hasText: 'K-014' }).first().waitFor();
			await bench.page.keyboard.type('K-014');
			await bench.page.keyboard.press('Enter');
			await bench.page.locator('.metadata-property[data-property-key="number"]').waitFor();
			await expect.poll(() => bench.exists(made)).toBe(true);
			await expect.poll(() => marks(bench, 'session').count()).toBe(before.sessions + 1);

			await add(bench, 'bond', '0');
			await add(bench, 'client-bond', '9');
			await bench.idle();
			await expect.poll(() => bench.read(made)).toMatch(/\nnumber: 32\nbond: 0\n[^]*client-bond: 9\n/);
			await expect.poll(() => marks(bench, 'rating').count()).toBe(before.ratings + 2);
			await bench.page
				.locator('.alliance-timeline-chart')
				.getByRole('link', { name: /: 0 of 10\. .*2 November/ })
				.first()
				.waitFor({ state: 'attached' });
			await bench.screenshot('first-real-session');

			await bench.remove(made);
			await expect.poll(() => marks(bench, 'session').count()).toBe(before.sessions);
			expect(await picture(bench)).toBe(before.picture);
		} finally {
			await bench.close();
		}
	});

	it(
		'the first real session is there as well when the app parses its notes late',
		{ tags: ['workbench'] },
		async () => {
			const bench = await openWorkbench({ vault: demo, date: '2026-11-02T09:00', lateMetadata: true, width: 1500 });
			try {
				await bench.open('Clients/K-014/K-014.md');
				await bench.command('Open timeline');
				await marks(bench, 'session').first().waitFor();
				expect(await marks(bench, 'session').count()).toBeGreaterThan(25);
			} finally {
				await bench.close();
			}
		},
	);
});
