// The settings file torn, or where it can't be written: nothing of it is lost, and a sentence says what happened.
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inWorkbench, type OpenWorkbench } from './harness';
import type { OpenOptions } from './hosts/host';

const vault: Readonly<Record<string, string>> = {
	'Clients/K-014/K-014.md': '---\nalliance: client\nformat: individual\n---\n',
};
const data = '.obsidian/plugins/working-alliance/data.json';
const copy = '.obsidian/plugins/working-alliance/data.last-saved.json';

const within = (options: OpenOptions, work: (bench: OpenWorkbench) => Promise<void>): Promise<void> =>
	inWorkbench({ vault, date: '2026-03-05T10:50', ...options }, work);

interface AppWindow {
	readonly app: {
		readonly plugins: {
			readonly plugins: Record<string, { readonly api?: { clients(): readonly { readonly code: string }[] } }>;
		};
	};
}

async function codes({ page }: OpenWorkbench): Promise<readonly string[]> {
	return page.evaluate(
		() =>
			(window as unknown as AppWindow).app.plugins.plugins['working-alliance']?.api
				?.clients()
				.map(({ code }) => code) ?? [],
	);
}

const notices = ({ page }: OpenWorkbench): Locator => page.locator('.notice');

interface Faults {
	failNext(operation: string, message: string, path: string, halfway?: boolean): void;
}

describe('a setting that can’t be saved', () => {
	const fail = async ({ page }: OpenWorkbench): Promise<void> =>
		page.evaluate((file) => {
			(window as unknown as { workbench: Faults }).workbench.failNext('write', 'ENOSPC: no space left on device', file);
		}, copy);

	it('a setting that can’t be saved is said, holds, and is saved with the next change', async () => {
		await within({}, async (bench) => {
			const { page } = bench;
			await fail(bench);
			await bench.run('working-alliance:toggle-discreet');
			await notices(bench).filter({ hasText: 'could not be saved' }).waitFor();
			await bench.run('app:open-settings');
			await page.locator('.vertical-tab-nav-item', { hasText: 'Working Alliance' }).click();
			const input = page.locator('.alliance-setting-path').first();
			await input.waitFor();
			await fail(bench);
			await input.fill('People/{{client}}/{{client}}');
			await expect.poll(() => notices(bench).filter({ hasText: 'could not be saved' }).count()).toBe(2);
			await input.fill('Clients/{{client}}/Client {{client}}');
			await expect
				.poll(() => bench.read(data).catch(() => ''))
				.toMatch(/"clientPath": "Clients\/\{\{client\}\}\/Client [^]*"discreet": true/);
		});
	});
});

describe('a disk that is full in the middle of saving a setting', () => {
	const discreet = async ({ page }: OpenWorkbench): Promise<boolean> =>
		page.locator('.alliance-discreet-sign').isVisible();

	it('a disk that is full in the middle of saving a setting leaves the settings file whole, with the change in it', async () => {
		await within({}, async (bench) => {
			await bench.run('working-alliance:toggle-discreet');
			await expect.poll(() => bench.read(data).catch(() => '')).toContain('"discreet": true');
			await bench.page.evaluate((file) => {
				const { workbench } = window as unknown as { workbench: Faults };
				workbench.failNext('write', 'ENOSPC: no space left on device', file, true);
			}, data);
			await bench.run('working-alliance:toggle-discreet');
			await expect.poll(() => bench.read(data)).toContain('"discreet": false');
			await bench.reload();
			await bench.idle();
			expect(await notices(bench).count()).toBe(0);
		});
	});

	it('a disk that is full in the middle of saving a setting keeps discreet mode on at the next start, even where the file could not be put right, and says so', async () => {
		await within({}, async (bench) => {
			await bench.run('working-alliance:toggle-discreet');
			// The copy is written first; the file itself is whole only once it says the same.
			for (const file of [copy, data])
				await expect.poll(() => bench.read(file).catch(() => '')).toContain('"discreet": true');
			await bench.idle();
			await bench.write(data, '');
			await bench.reload();
			await notices(bench).filter({ hasText: 'last saved on this device' }).waitFor();
			await expect.poll(() => discreet(bench)).toBe(true);
		});
	});

	it('with no copy to go by turns discreet mode on rather than off, and says so', async () => {
		await within({ vault: { ...vault, [data]: '' } }, async (bench) => {
			await notices(bench).filter({ hasText: 'with discreet mode on until you turn it off' }).waitFor();
			await expect.poll(() => discreet(bench)).toBe(true);
		});
	});
});

describe('settings that can’t be read', () => {
	for (const [what, torn] of [
		['torn', '{"version":1,"privateFolder":"Own","discr'],
		['empty', ''],
		['of another kind', '[1,2]'],
		['binary', '\u0000\u0001PK\u0003'],
	] as const) {
		it(`(${what}) are kept beside, said once, and written over only by a change`, async () => {
			await within({ vault: { ...vault, [data]: torn } }, async (bench) => {
				await notices(bench).filter({ hasText: 'data.unreadable.json' }).waitFor();
				expect(await bench.read('.obsidian/plugins/working-alliance/data.unreadable.json')).toBe(torn);
				expect(await bench.read(data)).toBe(torn);
				expect(await codes(bench)).toEqual(['K-014']);
				await bench.reload();
				await bench.idle();
				expect(await bench.exists('.obsidian/plugins/working-alliance/data.unreadable-2.json')).toBe(false);
				await bench.run('working-alliance:toggle-discreet');
				await expect.poll(() => bench.read(data)).toContain('"discreet"');
				expect(await bench.read('.obsidian/plugins/working-alliance/data.unreadable.json')).toBe(torn);
			});
		});
	}

	it('and can’t be kept beside either are not written over', async () => {
		await within({ vault: { ...vault, [data]: '{"version":1,"privateFolder":"Own"}' } }, async (bench) => {
			await bench.atStart(() => {
				const spoil = window.setInterval(() => {
					const { workbench } = window as unknown as {
						workbench?: { failNext(operation: string, message: string): void };
					};
					if (workbench === undefined) return;
					window.clearInterval(spoil);
					for (let times = 0; times < 4; times += 1) workbench.failNext('copy', 'EROFS: read-only file system');
				}, 1);
			});
			const torn = '{"version":1,"privateFolder":"Own","discr';
			await bench.write(data, torn);
			await bench.reload();
			await notices(bench).filter({ hasText: 'nor a copy' }).waitFor();
			expect(await codes(bench)).toEqual(['K-014']);
			expect(await bench.read(data)).toBe(torn);
			await bench.run('working-alliance:toggle-discreet');
			await bench.idle();
			expect(await bench.read(data)).toBe(torn);
			await notices(bench).filter({ hasText: 'could not be saved' }).waitFor();
		});
	});
});
