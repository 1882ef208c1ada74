import { describe, expect, it } from 'vitest';
import { inWorkbench, type OpenWorkbench } from './harness';
import type { OpenOptions } from './hosts/host';

const client = '---\nalliance: client\nformat: individual\nstatus: active\n---\n';
const session = (date: string, more = ''): string =>
	`---\nalliance: session\nclient: "[[K-014]]"\ndate: ${date}\n${more}---\n## To bring up next time\n\n- The letter to the sister.\n`;

const vault: Readonly<Record<string, string>> = {
	'Clients/K-014/K-014.md': client,
	'Clients/K-014/Sessions/K-014 2026-10-26.md': session(
		'2026-10-26T10:00',
		'number: 7\nattendance: attended\ntasks-agreed:\n  - Two short walks\ngoals-agreed:\n  - Sleep through the night\n',
	),
	'Clients/K-021/K-021.md': client,
	'Clients/K-033/K-033.md': client.replace('active', 'paused'),
	'Reading list.md': '# Books\n',
};

const within = (options: OpenOptions, run: (bench: OpenWorkbench) => Promise<void>): Promise<void> =>
	inWorkbench({ vault, date: '2026-11-02T09:00', ...options }, run);

const made = 'Clients/K-014/Sessions/K-014 2026-11-02.md';
const suggestions = (bench: OpenWorkbench) => bench.page.locator('.prompt .suggestion-item');
const activePath = async (bench: OpenWorkbench): Promise<string | undefined> =>
	bench.page.evaluate(
		() =>
			(
				window as unknown as { app: { workspace: { getActiveFile(): { path: string } | null } } }
			).app.workspace.getActiveFile()?.path,
	);

describe('start session', () => {
	it('start session makes the note from the template, with number, date and what was left open, and the cursor where writing begins', async () => {
		await within({}, async (bench) => {
			await bench.command('Start session');
			expect(await suggestions(bench).allInnerTexts()).toEqual([
				expect.stringMatching(/^K-014\s+session 8 · 7 days ago · 1 open task$/),
				expect.stringMatching(/^K-021\s+session 1$/),
			]);
			await bench.page.keyboard.type('014');
			await bench.page.keyboard.press('Enter');
			await expect.poll(() => activePath(bench)).toBe(made);
			await bench.page.locator('.cm-editor.cm-focused').waitFor();
			await bench.page.keyboard.type('Ask about the train.');
			await bench.idle();
			await expect.poll(() => bench.read(made)).toContain('Ask about the train.');
			await expect(await bench.read(made)).toMatchFileSnapshot('expected/start-session.md');
			await bench.screenshot('start-session');
		});
	});

	it('start session offers the session begun today first, and starts another without replacing it', async () => {
		await within({}, async (bench) => {
			await bench.command('Start session');
			await bench.page.keyboard.press('Enter');
			await expect.poll(() => activePath(bench)).toBe(made);
			await bench.idle();
			const before = await bench.read(made);

			await bench.open('Reading list.md');
			await bench.command('Start session');
			await bench.page.keyboard.press('Enter');
			await bench.page.getByText('A session with K-014 has begun today').waitFor();
			await bench.page.keyboard.press('Enter');
			await expect.poll(() => activePath(bench)).toBe(made);

			await bench.command('Start session');
			await bench.page.keyboard.press('Enter');
			await bench.page.getByRole('button', { name: 'Start another' }).click();
			await expect.poll(() => activePath(bench)).toBe('Clients/K-014/Sessions/K-014 2026-11-02 2.md');
			await bench.idle();
			expect(await bench.read(made)).toBe(before);
			expect(await bench.read('Clients/K-014/Sessions/K-014 2026-11-02 2.md')).toContain('number: 9\n');
		});
	});

	it('start session leaves no file when cancelled, at every step', async () => {
		await within({}, async (bench) => {
			const files = await bench.files();
			await bench.command('Start session');
			await bench.page.keyboard.press('Escape');
			await bench.command('Start session');
			await bench.page.keyboard.type('K-900');
			await bench.page.getByText('Create client “K-900”').waitFor();
			await bench.page.keyboard.press('Enter');
			await bench.page.getByRole('dialog', { name: 'New client' }).waitFor();
			await bench.page.keyboard.press('Escape');
			await bench.idle();
			expect(await bench.page.locator('.modal').count()).toBe(0);
			expect(await bench.files()).toEqual(files);
		});
	});

	it('creates a client from an unknown code, then its first session', async () => {
		await within({}, async (bench) => {
			await bench.command('Start session');
			await bench.page.keyboard.type('K-900');
			await bench.page.keyboard.press('Enter');
			await bench.page.getByRole('dialog', { name: 'New client' }).waitFor();
			await bench.page.keyboard.press('Enter');
			await expect.poll(() => activePath(bench)).toBe('Clients/K-900/Sessions/K-900 2026-11-02.md');
			await bench.idle();
			await expect(await bench.read('Clients/K-900/K-900.md')).toMatchFileSnapshot('expected/new-client.md');
			await expect(await bench.read('Clients/K-900/Sessions/K-900 2026-11-02.md')).toMatchFileSnapshot(
				'expected/first-session.md',
			);
		});
	});

	it('start session finds paused clients by typing, and puts the client of the active note first', async () => {
		await within({}, async (bench) => {
			await bench.open('Clients/K-021/K-021.md');
			await bench.command('Start session');
			expect(await suggestions(bench).allInnerTexts()).toEqual([
				expect.stringContaining('K-021'),
				expect.stringContaining('K-014'),
			]);
			await bench.page.keyboard.type('33');
			await expect.poll(() => suggestions(bench).first().innerText()).toMatch(/K-033\s+paused/);
		});
	});

	it('start session works on a phone by touch', { tags: ['phone'] }, async () => {
		await within({ mobile: true }, async (bench) => {
			await bench.run('working-alliance:start-session');
			await suggestions(bench).filter({ hasText: 'K-014' }).tap();
			await expect.poll(() => activePath(bench)).toBe(made);
			await bench.screenshot('start-session-phone');
		});
	});
});

describe('new client', () => {
	it('new client works by keyboard alone and refuses a code that is taken', async () => {
		await within({}, async (bench) => {
			await bench.command('New client');
			await bench.page.keyboard.type('k-014');
			await bench.page.keyboard.press('Enter');
			await bench.page.getByText('There is already a client “k-014”.').waitFor();
			await bench.page.keyboard.press('ControlOrMeta+A');
			await bench.page.keyboard.type('P-010');
			await bench.page.keyboard.press('Tab');
			await bench.page.keyboard.press('ArrowRight');
			await bench.page.keyboard.press('Tab');
			await bench.page.keyboard.type('A, B');
			await bench.screenshot('new-client');
			await bench.page.keyboard.press('Enter');
			await expect.poll(() => activePath(bench)).toBe('Clients/P-010/P-010.md');
			await bench.idle();
			expect(await bench.read('Clients/P-010/P-010.md')).toMatch(
				/^---\nalliance: client\nformat: couple\nparticipants:\n {2}- A\n {2}- B\nstatus: active\nstarted: 2026-11-02\n---\n/,
			);
		});
	});

	it('new client makes no file of a code that no platform could keep', async () => {
		await within({}, async (bench) => {
			const files = await bench.files();
			await bench.command('New client');
			await bench.page.keyboard.type('a/b:c');
			await bench.page.keyboard.press('Enter');
			await bench.page.getByText('Some characters can’t stand in a file name. “a-b-c” would work.').waitFor();
			expect(await bench.files()).toEqual(files);
			await bench.page.keyboard.press('Escape');
			await bench.page.getByText('Discard what you typed?').waitFor();
		});
	});
});
