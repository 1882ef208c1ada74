// What goes wrong when notes are written: each time nothing is lost, and a sentence says what happened.
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inWorkbench, type OpenWorkbench } from './harness';
import type { OpenOptions } from './hosts/host';

const client = 'Clients/K-014/K-014.md';
const session = 'Clients/K-014/Sessions/K-014 2026-03-05.md';
const body =
	'## What we talked about\n\nThe move. She laughed for the first time.\n\n## To bring up next time\n\n- The letter\n';
const begun = `---\nalliance: session\nclient: "[[K-014]]"\ndate: 2026-03-05T10:00\nnumber: 4\nmood: own property\n---\n${body}`;
const vault: Readonly<Record<string, string>> = {
	[client]: '---\nalliance: client\nformat: individual\n---\n',
	[session]: begun,
};

const within = (options: OpenOptions, work: (bench: OpenWorkbench) => Promise<void>): Promise<void> =>
	inWorkbench({ vault, date: '2026-03-05T10:50', ...options }, work);

interface Faults {
	failNext(operation: string, message: string, path: string | null, halfway: boolean): void;
}

/** The next write of this kind fails, with half of it on the disk where asked. */
async function failNext(
	{ page }: OpenWorkbench,
	operation: 'create' | 'write' | 'mkdir',
	path: string | null,
	halfway = false,
): Promise<void> {
	await page.evaluate(
		([name, at, half]) => {
			(window as unknown as { workbench: Faults }).workbench.failNext(
				String(name),
				'ENOSPC: no space left on device',
				typeof at === 'string' ? at : null,
				half === true,
			);
		},
		[operation, path, halfway] as const,
	);
}

const form = ({ page }: OpenWorkbench, name: string): Locator => page.getByRole('dialog', { name });
const button = ({ page }: OpenWorkbench, name: string): Locator => page.getByRole('button', { name, exact: true });
const trust = ({ page }: OpenWorkbench, value: number): Locator =>
	page
		.getByRole('group', { name: 'My impression', exact: true })
		.getByRole('radiogroup', { name: 'Trust between us', exact: true })
		.getByRole('radio', { name: String(value), exact: true });
const notices = ({ page }: OpenWorkbench): Locator => page.locator('.notice');

/** The form of a session with trust rated 7, ready to be saved. */
async function rated(bench: OpenWorkbench): Promise<void> {
	await bench.open(session);
	await bench.command('Working Alliance: Finish session');
	await form(bench, 'Finish session').waitFor();
	await trust(bench, 7).click();
}

async function savedAtLast(bench: OpenWorkbench): Promise<void> {
	await button(bench, 'Finish session').click();
	await form(bench, 'Finish session').waitFor({ state: 'detached' });
	await bench.idle();
}

describe('a new note that can’t be written', () => {
	for (const halfway of [false, true]) {
		it(`${halfway ? 'whole' : 'at all'} leaves what was typed and no note, and the next try makes it once`, async () => {
			await within({}, async (bench) => {
				const files = await bench.files();
				await bench.command('New client');
				await bench.page.keyboard.type('K-021');
				await failNext(bench, 'create', 'Clients/K-021/K-021.md', halfway);
				await bench.page.keyboard.press('Enter');
				await bench.page.getByText('Not saved yet. ENOSPC').waitFor();
				expect(await bench.page.getByRole('textbox', { name: 'Code' }).inputValue()).toBe('K-021');
				await bench.idle();
				expect(await bench.files()).toEqual(files);
				await button(bench, 'Create client').click();
				await form(bench, 'New client').waitFor({ state: 'detached' });
				await bench.idle();
				expect(await bench.files()).toEqual([...files, 'Clients/K-021/K-021.md'].sort());
				expect(await bench.read('Clients/K-021/K-021.md')).toMatch(/^---\nalliance: client\n[^]*\n---\n[^]*\n$/);
			});
		});
	}

	it('a new note that can’t be written begins no session, and says so', async () => {
		await within({ vault: { [client]: vault[client] ?? '' } }, async (bench) => {
			await bench.open(client);
			await failNext(bench, 'create', session, true);
			await bench.command('Start session');
			await bench.page.locator('.prompt .suggestion-item', { hasText: 'K-014' }).waitFor();
			await bench.page.keyboard.press('Enter');
			await notices(bench).filter({ hasText: 'ENOSPC' }).waitFor();
			await bench.idle();
			expect(await bench.files()).toEqual([client]);
			await bench.command('Start session');
			await bench.page.locator('.prompt .suggestion-item', { hasText: 'K-014' }).waitFor();
			await bench.page.keyboard.press('Enter');
			await expect.poll(() => bench.exists(session)).toBe(true);
			await bench.idle();
			expect(await bench.files()).toEqual([client, session]);
			expect(await bench.read(session)).toContain('\nnumber: 1\n');
		});
	});

	it('whose folder can’t be made leaves what was typed', async () => {
		await within({}, async (bench) => {
			await bench.command('New client');
			await bench.page.keyboard.type('K-021');
			await failNext(bench, 'mkdir', 'Clients/K-021');
			await bench.page.keyboard.press('Enter');
			await bench.page.getByText('Not saved yet. ENOSPC').waitFor();
			await button(bench, 'Create client').click();
			await form(bench, 'New client').waitFor({ state: 'detached' });
			expect(await bench.exists('Clients/K-021/K-021.md')).toBe(true);
		});
	});

	it('a new note that can’t be written never takes the place of one that another device has made meanwhile', async () => {
		await within({}, async (bench) => {
			await bench.command('New client');
			await bench.page.keyboard.type('K-021');
			const theirs = '---\nalliance: client\nformat: couple\n---\nWritten elsewhere.\n';
			await bench.write('Clients/K-021/K-021.md', theirs);
			await bench.page.keyboard.press('Enter');
			await bench.page
				.locator('.alliance-field-fault, .alliance-form-message')
				.filter({ hasText: /already/ })
				.first()
				.waitFor();
			expect(await bench.read('Clients/K-021/K-021.md')).toBe(theirs);
			await bench.page.keyboard.press('Escape');
			await button(bench, 'Discard').click();
		});
	});
});

describe('a picture that can’t be written', () => {
	it('whole leaves no half of itself, says so, and is made by the next try under the same name', async () => {
		await within({ width: 1400 }, async (bench) => {
			const { page } = bench;
			const picture = 'Alliance exports/K-014 alliance timeline 2026-03-05.png';
			await bench.open(client);
			await bench.command('Open timeline');
			await page.locator('.alliance-timeline-chart svg').first().waitFor();
			const exportPng = async (): Promise<void> => {
				await page.locator('.workspace-tab-header[data-type="alliance-timeline"]').first().click({ button: 'right' });
				await page.locator('.menu-item', { hasText: 'Export as PNG' }).click();
			};
			await failNext(bench, 'create', picture, true);
			await exportPng();
			await notices(bench).filter({ hasText: 'ENOSPC' }).waitFor();
			await bench.idle();
			expect((await bench.files()).filter((file) => file.startsWith('Alliance exports'))).toEqual([]);
			await exportPng();
			await notices(bench)
				.filter({ hasText: `Written to “${picture}”` })
				.waitFor();
			await bench.idle();
			expect((await bench.files()).filter((file) => file.startsWith('Alliance exports'))).toEqual([picture]);
		});
	});
});

describe('a note whose properties can’t be written', () => {
	for (const halfway of [false, true]) {
		it(`${halfway ? 'whole' : 'at all'} keeps every byte, the form keeps what was entered, and the next try writes it`, async () => {
			await within({}, async (bench) => {
				await rated(bench);
				await failNext(bench, 'write', session, halfway);
				await button(bench, 'Finish session').click();
				await bench.page.getByText('Not saved yet. ENOSPC').waitFor();
				await bench.idle();
				expect(await bench.read(session)).toBe(begun);
				expect(await trust(bench, 7).isChecked()).toBe(true);
				await savedAtLast(bench);
				expect(await bench.read(session)).toContain('\nbond: 7\n');
				expect(await bench.read(session)).toContain(body);
			});
		});
	}

	it.each(['renamed', 'deleted'])(
		'because it was %s elsewhere is said, and nothing comes back under its old name',
		async (what) => {
			await within({}, async (bench) => {
				const moved = session.replace('2026-03-05', 'moved');
				await rated(bench);
				if (what === 'renamed') await bench.write(moved, begun);
				await bench.remove(session);
				await bench.page.waitForFunction(
					(path) =>
						(window as unknown as { app: { vault: { getFileByPath(path: string): unknown } } }).app.vault.getFileByPath(
							path,
						) === null,
					session,
				);
				await button(bench, 'Finish session').click();
				await bench.page.getByText('It may have been renamed or deleted meanwhile.').waitFor();
				expect(await trust(bench, 7).isChecked()).toBe(true);
				expect(await bench.exists(session)).toBe(false);
				await bench.idle();
				expect(await bench.files()).toEqual(what === 'renamed' ? [client, moved] : [client]);
				if (what === 'renamed') expect(await bench.read(moved)).toBe(begun);
			});
		},
	);

	it('because it is no longer a plugin note stays as it is', async () => {
		await within({}, async (bench) => {
			const theirs = begun.replace('alliance: session\n', '').replace('own property', 'a poem');
			await rated(bench);
			await bench.write(session, theirs);
			await button(bench, 'Finish session').click();
			await bench.page.locator('.alliance-form-message').filter({ hasText: 'Not saved yet.' }).waitFor();
			await bench.idle();
			expect(await bench.read(session)).toBe(theirs);
		});
	});

	it('because they can’t be read any more stays as it is, and none of it is shown', async () => {
		await within({}, async (bench) => {
			const broken = begun.replace('number: 4', 'number: [4, "The sister\nbond: {a: b: c');
			await rated(bench);
			await bench.write(session, broken);
			await button(bench, 'Finish session').click();
			const message = bench.page.locator('.alliance-form-message').filter({ hasText: 'Not saved yet.' });
			await message.waitFor();
			expect(await message.textContent()).not.toMatch(/sister|own property/);
			expect(await message.textContent()).toContain('properties');
			await bench.idle();
			expect(await bench.read(session)).toBe(broken);
		});
	});
});

describe('a note changed by two', () => {
	it('a note changed by two keeps what another device wrote between opening the form and saving it', async () => {
		await within({}, async (bench) => {
			await rated(bench);
			const theirs = begun
				.replace('number: 4\n', 'number: 4\ntask-agreement: 3\ntasks-agreed:\n  - Walk daily\n')
				.replace('The move.', 'The move and the dog.');
			await bench.write(session, theirs);
			await savedAtLast(bench);
			const text = await bench.read(session);
			for (const kept of [
				'task-agreement: 3\n',
				'tasks-agreed:\n  - Walk daily\n',
				'The move and the dog.',
				'mood: own property\n',
				'bond: 7\n',
			])
				expect(text).toContain(kept);
		});
	});

	it('a note changed by two keeps tasks that both have agreed on', async () => {
		await within({}, async (bench) => {
			await bench.open(session);
			await bench.command('Working Alliance: Agree on a task');
			await bench.page.keyboard.type('Write the letter');
			await bench.write(session, begun.replace('number: 4\n', 'number: 4\ntasks-agreed:\n  - Walk daily\n'));
			await bench.page.keyboard.press('ControlOrMeta+Enter');
			await bench.page.getByRole('dialog').waitFor({ state: 'detached' });
			await bench.idle();
			expect(await bench.read(session)).toContain('tasks-agreed:\n  - Walk daily\n  - Write the letter\n');
		});
	});

	it('a note changed by two keeps text that was typed and not saved yet, and every byte around it', async () => {
		await within({}, async (bench) => {
			await bench.open(session);
			await bench.page.getByText('The letter').click();
			await bench.page.keyboard.press('End');
			await bench.page.keyboard.type(' to the sister, unsaved');
			await bench.command('Working Alliance: Finish session');
			await form(bench, 'Finish session').waitFor();
			await trust(bench, 7).click();
			await savedAtLast(bench);
			await expect.poll(async () => bench.read(session)).toContain('- The letter to the sister, unsaved\n');
			await bench.idle();
			const text = await bench.read(session);
			expect(text.slice(text.indexOf('## What'))).toBe(body.replace('The letter', 'The letter to the sister, unsaved'));
			expect(text).toContain('\nbond: 7\n');
		});
	});
});
