import * as path from 'node:path';
import { expect, test } from 'vitest';
import { inWorkbench, type OpenWorkbench } from './harness';
import type { OpenOptions } from './hosts/host';
import { root } from './root';

const sample = path.join(root, 'tests', 'workbench', 'sample-plugin');

const NOTE =
	'---\nclient: "[[Two]]"\ndate: 2024-03-04T10:00\nnumber: 4\ngoals:\n  - Sleep\ndone: false\n---\n# Heading\n\nText with [[Two]].\n\n```sample\nhello\n```\n\nEnd.\n';

const vault = { 'Notes/One.md': NOTE, 'Two.md': 'Second note.\n' };

const within = (options: OpenOptions, run: (bench: OpenWorkbench) => Promise<void>): Promise<void> =>
	inWorkbench({ plugins: [sample], vault, ...options }, run);

const plugin = async <T>(bench: OpenWorkbench, read: string): Promise<T> =>
	bench.page.evaluate(
		(property) =>
			(window as unknown as { app: { plugins: { plugins: Record<string, Record<string, unknown>> } } }).app.plugins
				.plugins['sample-plugin']?.[property],
		read,
	) as Promise<T>;

test('a plugin is loaded before files are announced, and the layout is ready before metadata is resolved', async () => {
	await within({}, async (bench) => {
		const log = await plugin<string[]>(bench, 'log');
		expect(log[0]).toBe('onload');
		expect(log.filter((line) => line.startsWith('create')).sort()).toEqual(['create Notes/One.md', 'create Two.md']);
		expect(log.indexOf('layout-ready')).toBeGreaterThan(log.indexOf('create Two.md'));
		expect(log.indexOf('resolved')).toBeGreaterThan(log.indexOf('layout-ready'));
	});
});

test('a command found in the palette opens a dialog that works by keyboard alone', async () => {
	await within({}, async (bench) => {
		const { page } = bench;
		await bench.command('Sample: Greet');
		await page.getByRole('dialog', { name: 'Say hello' }).waitFor();
		for (
			let presses = 0;
			presses < 5 && !(await page.getByPlaceholder('Anyone').evaluate((el) => el === document.activeElement));
			presses += 1
		)
			await page.keyboard.press('Tab');
		await page.keyboard.type('K-014');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.getByText('Hello, K-014').waitFor();
		expect(await page.locator('.modal').count()).toBe(0);
		await bench.command('Sample: Greet');
		await page.keyboard.press('Escape');
		expect(await page.locator('.modal').count()).toBe(0);
	});
});

test('a suggester filters, moves with the arrows and takes with Enter', async () => {
	await within({}, async (bench) => {
		await bench.command('Sample: Choose a fruit');
		await bench.page.keyboard.press('ArrowDown');
		await bench.page.keyboard.press('Enter');
		await bench.page.getByText('Chose Banana').waitFor();
	});
});

test('a view opens in the right side dock with its state, which a reload brings back', async () => {
	await within({}, async (bench) => {
		await bench.command('Sample: Open view');
		await bench.page.getByText('2 notes, mood calm').waitFor();
		await bench.page.waitForTimeout(800);
		await bench.idle();
		await bench.reload();
		await bench.page.getByText('2 notes, mood calm').waitFor();
	});
});

test('a menu can be used by mouse and by keyboard', async () => {
	await within({}, async (bench) => {
		const { page } = bench;
		await bench.run('sample-plugin:open-view');
		await page.getByRole('button', { name: 'Menu', exact: true }).click();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.getByText('Second chosen').waitFor();
	});
});

test('typing in a note reaches the disk, and a change on disk reaches the editor', async () => {
	await within({}, async (bench) => {
		const { page } = bench;
		await bench.open('Notes/One.md');
		await page.getByText('End.').click();
		await page.keyboard.press('End');
		await page.keyboard.type(' And more.');
		await page.waitForTimeout(2100);
		await bench.idle();
		expect(await bench.read('Notes/One.md')).toBe(NOTE.replace('End.', 'End. And more.'));
		await bench.write('Notes/One.md', NOTE.replace('End.', 'Changed outside.'));
		await page.getByText('Changed outside.').waitFor();
	});
});

test('properties changed by a command keep text that is not saved yet, and every byte of the body', async () => {
	await within({}, async (bench) => {
		const { page } = bench;
		await bench.open('Notes/One.md');
		await page.getByText('End.').click();
		await page.keyboard.press('End');
		await page.keyboard.type(' Unsaved.');
		await bench.run('sample-plugin:finish');
		await page.waitForTimeout(2200);
		await bench.idle();
		expect(await bench.read('Notes/One.md')).toBe(
			NOTE.replace('done: false', 'done: true').replace('End.', 'End. Unsaved.'),
		);
	});
});

test('a property edited in its row is written to the note', async () => {
	await within({}, async (bench) => {
		const { page } = bench;
		await bench.open('Notes/One.md');
		await page.getByRole('spinbutton', { name: 'number' }).fill('5');
		await page.getByRole('textbox', { name: 'Add to goals' }).click();
		await page.keyboard.type('Walk');
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'Add property' }).click();
		await page.keyboard.type('mood');
		await page.keyboard.press('Enter');
		await page.keyboard.type('calm');
		await page.waitForTimeout(2200);
		await bench.idle();
		expect(await bench.read('Notes/One.md')).toBe(
			NOTE.replace('number: 4', 'number: 5').replace(
				'  - Sleep\ndone: false',
				'  - Sleep\n  - Walk\ndone: false\nmood: calm',
			),
		);
	});
});

test('a code block is drawn in the editor and in reading view, and its child lives as long as it is shown', async () => {
	await within({}, async (bench) => {
		const { page } = bench;
		const alive = async (): Promise<unknown> =>
			page.evaluate(() => (window as unknown as { sampleAlive: number }).sampleAlive);
		await bench.open('Notes/One.md');
		await page.getByText('Notes/One.md: hello').waitFor();
		expect(await alive()).toBe(1);
		await bench.command('Toggle reading view');
		await page.locator('.markdown-reading-view').getByText('Notes/One.md: hello').waitFor();
		await page.locator('.markdown-reading-view a.internal-link').click();
		await page.locator('.markdown-reading-view').getByText('Second note.').waitFor();
		expect(await alive()).toBe(0);
	});
});

test('settings are drawn from definitions, checked, saved on disk and heard of when changed outside', async () => {
	await within({}, async (bench) => {
		const { page } = bench;
		const data = '.obsidian/plugins/sample-plugin/data.json';
		await bench.run('app:open-settings');
		await page.getByText('Sample', { exact: true }).click();
		const greeting = page.getByRole('textbox', { name: 'Greeting' });
		await greeting.fill('');
		await page.getByText('Say something.').waitFor();
		await greeting.fill('Good day');
		expect(await page.getByText('How loud').isVisible()).toBe(false);
		await page.getByRole('switch', { name: 'Loud', exact: true }).click();
		await page.getByText('How loud').waitFor();
		await page.waitForTimeout(500);
		await bench.idle();
		expect(JSON.parse(await bench.read(data))).toMatchObject({ greeting: 'Good day', loud: true });
		await bench.write(data, '{"greeting":"From elsewhere"}');
		await page.waitForTimeout(700);
		expect(await plugin<string[]>(bench, 'log')).toContain('settings changed outside');
	});
});

test('light and dark differ', async () => {
	await within({}, async (bench) => {
		const background = async (): Promise<string> =>
			bench.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		expect(await background()).toBe('rgb(255, 255, 255)');
		await bench.run('theme:toggle-light-dark');
		expect(await background()).toBe('rgb(30, 30, 30)'.replace(/30/g, '28'));
	});
});

test('a phone shows panes as drawers and dialogs as sheets, worked by touch', async () => {
	await within({ mobile: true }, async (bench) => {
		const { page } = bench;
		await page.getByRole('button', { name: 'Open left sidebar' }).tap();
		await page.getByRole('treeitem', { name: 'Two' }).tap();
		await page.getByText('Second note.').waitFor();
		await page.getByRole('button', { name: 'Command palette' }).tap();
		await page.getByPlaceholder('Select a command…').fill('greet');
		await page.getByText('Sample: Greet').tap();
		const box = await page.getByRole('dialog').boundingBox();
		expect(box?.width).toBe(390);
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844);
		await bench.screenshot('workbench-phone-dialog');
	});
});

test('a plugin can be disabled and enabled while its view is open', async () => {
	await within({}, async (bench) => {
		const { page } = bench;
		await bench.run('sample-plugin:open-view');
		await page.getByText('2 notes, mood calm').waitFor();
		const toggle = async (on: boolean): Promise<void> =>
			page.evaluate(async (enable) => {
				const { plugins } = (
					window as unknown as { app: { plugins: Record<string, (id: string) => Promise<unknown>> } }
				).app;
				await plugins[enable ? 'enablePlugin' : 'disablePlugin']?.('sample-plugin');
			}, on);
		await toggle(false);
		await page.getByText('is not active').waitFor();
		expect(await bench.run('sample-plugin:greet')).toBe(false);
		expect(await page.getByText('Sample is on').count()).toBe(0);
		await toggle(true);
		await page.getByText('2 notes, mood calm').waitFor();
	});
});

test('a view in a window of its own has a document of its own', async () => {
	await within({}, async (bench) => {
		const opened = bench.context.waitForEvent('page');
		await bench.run('sample-plugin:window');
		const popout = await opened;
		await popout.getByText('2 notes, mood airy').waitFor();
		expect(await popout.evaluate(() => document.body.classList.contains('theme-light'))).toBe(true);
		await popout.waitForFunction(
			() => getComputedStyle(document.querySelector('.sample-count') ?? document.body).color === 'rgb(138, 92, 245)',
		);
		await popout.close();
		await bench.page.waitForFunction(
			() =>
				(
					window as unknown as { app: { workspace: { getLeavesOfType(type: string): unknown[] } } }
				).app.workspace.getLeavesOfType('sample-view').length === 0,
		);
	});
});

test('a base shows the notes its filters let through, in the view of a plugin and with its options', async () => {
	const base =
		'filters:\n  and:\n    - file.inFolder("Notes")\n    - number > 3\nviews:\n  - type: table\n    name: All\n    order:\n      - file.name\n      - number\n      - client\n  - type: sample-list\n    name: List\n    order:\n      - date\n';
	await within({ vault: { ...vault, 'Notes/Three.md': '---\nnumber: 2\n---\n', 'Some.base': base } }, async (bench) => {
		const { page } = bench;
		await bench.open('Some.base');
		await page.getByText('1 result', { exact: true }).waitFor();
		expect(await page.locator('.bases-table tbody tr').allInnerTexts()).toEqual(['One\t4\tTwo']);
		await page.getByRole('button', { name: 'Views' }).click();
		await page.getByText('List', { exact: true }).click();
		expect(await page.locator('.sample-list li').allInnerTexts()).toEqual(['One / 2024-03-04T10:00:00']);
		await bench.write('Notes/Three.md', '---\nnumber: 5\n---\n');
		await page.getByText('2 results').waitFor();
		await page.getByRole('button', { name: 'Configure view' }).click();
		await page.getByRole('textbox', { name: 'Separator' }).fill(' = ');
		await page.keyboard.press('Escape');
		await page.getByText('Three = ').waitFor();
		await bench.idle();
		expect(await bench.read('Some.base')).toContain('separator: " = "');
	});
});

test('metadata may arrive late, note by note, after the layout is ready', async () => {
	await within({ lateMetadata: true }, async (bench) => {
		await bench.idle();
		const log = await plugin<string[]>(bench, 'log');
		expect(log.indexOf('resolved')).toBeGreaterThan(log.indexOf('layout-ready'));
		await bench.open('Notes/One.md');
		await bench.page.getByRole('spinbutton', { name: 'number' }).waitFor();
	});
});

test('a tab that was not shown since the start is deferred until it is', async () => {
	await within({}, async (bench) => {
		const { page } = bench;
		await bench.open('Two.md');
		await page.evaluate(async () => {
			const { app } = window as unknown as {
				app: { workspace: { openLinkText(link: string, source: string, leaf: string): Promise<void> } };
			};
			await app.workspace.openLinkText('Notes/One.md', '', 'tab');
		});
		await page.waitForTimeout(800);
		await bench.idle();
		await bench.reload();
		const deferred = async (): Promise<boolean[]> =>
			page.evaluate(() =>
				(
					window as unknown as { app: { workspace: { getLeavesOfType(type: string): { isDeferred: boolean }[] } } }
				).app.workspace
					.getLeavesOfType('markdown')
					.map((leaf) => leaf.isDeferred),
			);
		await page.getByText('Text with').waitFor();
		expect(await deferred()).toEqual([true, false]);
		await page.getByRole('tab', { name: 'Two' }).click();
		await page.getByText('Second note.').waitFor();
		expect(await deferred()).toEqual([false, false]);
	});
});

test('a link in reading view shows its page when pointed at, and a renamed note keeps its links', async () => {
	await within({}, async (bench) => {
		const { page } = bench;
		await bench.open('Notes/One.md');
		await bench.run('markdown:toggle-preview');
		await page.locator('.markdown-reading-view a.internal-link').hover();
		await page.locator('.hover-popover').getByText('Second note.').waitFor();
		await page.mouse.move(5, 400);
		await page.locator('.hover-popover').waitFor({ state: 'detached' });
		await page.evaluate(async () => {
			const { app } = window as unknown as {
				app: {
					vault: { getFileByPath(path: string): object };
					fileManager: { renameFile(file: object, path: string): Promise<void> };
				};
			};
			await app.fileManager
				.renameFile(app.vault.getFileByPath('Two.md'), 'Other/Second.md')
				.catch(async () => undefined);
			await app.fileManager.renameFile(app.vault.getFileByPath('Two.md'), 'Second.md');
		});
		await bench.idle();
		expect(await bench.read('Notes/One.md')).toBe(NOTE.replace(/\[\[Two\]\]/g, '[[Second]]'));
		expect(await bench.files()).toEqual(['Notes/One.md', 'Second.md']);
	});
});

test('links, command line and injected faults reach the plugin', async () => {
	await within({}, async (bench) => {
		const { page } = bench;
		await page.evaluate(async () =>
			(window as unknown as { workbench: { openUri(uri: string): Promise<void> } }).workbench.openUri(
				'obsidian://sample?say=hi',
			),
		);
		await page.getByText('Link says hi').waitFor();
		const said = await page.evaluate(async () =>
			(window as unknown as { workbench: { cli(command: string, params: object): Promise<string> } }).workbench.cli(
				'sample:echo',
				{ text: 'hi' },
			),
		);
		expect(said).toBe('echo hi');
		const failed = await page.evaluate(async () => {
			const { workbench, app } = window as unknown as {
				workbench: { failNext(op: string, message: string): void };
				app: { vault: { create(path: string, data: string): Promise<unknown> } };
			};
			workbench.failNext('create', 'EACCES: permission denied');
			return app.vault.create('New.md', '').then(
				() => 'created',
				(error: Error) => error.message,
			);
		});
		expect(failed).toBe('EACCES: permission denied');
		expect(await bench.exists('New.md')).toBe(false);
	});
});

test('the page can neither evaluate text nor connect elsewhere', async () => {
	await within({ allowConsole: [/Content Security Policy|Refused to connect|violates/] }, async (bench) => {
		// In a timer, where the policy holds: what the tool itself evaluates is let through.
		const tried = await bench.page.evaluate(
			async () =>
				new Promise<string[]>((resolve) => {
					setTimeout(() => {
						let evaluated = 'refused';
						try {
							Reflect.construct(Function, ['return 1']);
							evaluated = 'evaluated';
						} catch {
							evaluated = 'refused';
						}
						void fetch('https://example.com/')
							.then(
								() => 'connected',
								() => 'refused',
							)
							.then((connected) => resolve([evaluated, connected]));
					}, 0);
				}),
		);
		expect(tried).toEqual(['refused', 'refused']);
		bench.problems.length = 0;
	});
});
