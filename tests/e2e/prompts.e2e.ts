import { describe, expect, it } from 'vitest';
import type { OpenWorkbench } from './harness';
import { client, vaultContents, form, inPractice, session } from './private-notes';

async function toEnd(bench: OpenWorkbench): Promise<void> {
	await bench.page.locator('.cm-content').click();
	await bench.page.keyboard.press('ControlOrMeta+End');
}

describe('Insert prompt', () => {
	it('is found by its theme and goes to the cursor', async () => {
		await inPractice({}, async (bench) => {
			const { page } = bench;
			await bench.open(session);
			await toEnd(bench);
			await bench.command('Working Alliance: Insert prompt');
			await page.keyboard.type('boundaries');
			await page.locator('.suggestion-item.is-selected', { hasText: 'Boundaries and confidentiality' }).waitFor();
			await bench.screenshot('insert-prompt');
			await page.keyboard.press('Enter');
			await expect.poll(async () => bench.read(session), { timeout: 8000 }).toContain('What you say stays here.');
			await expect(await bench.read(session)).toMatchFileSnapshot('expected/session with a prompt.md');
		});
	});

	it('goes under the properties where the cursor stands before or among them', async () => {
		await inPractice({ notes: { 'Clients/K-021/K-021.md': '---\nalliance: client\n---' } }, async (bench) => {
			const insert = async (note: string, line: number): Promise<void> => {
				await bench.open(note);
				await bench.page.locator('.workspace-leaf.mod-active .cm-content').waitFor();
				await bench.page.evaluate(`app.workspace.activeEditor.editor.setCursor(${line}, 0)`);
				await bench.run('working-alliance:insert-prompt');
				await bench.page.keyboard.type('what you say stays');
				await bench.page.locator('.suggestion-item.is-selected', { hasText: 'What you say stays here.' }).waitFor();
				await bench.page.keyboard.press('Enter');
				await expect.poll(async () => bench.read(note), { timeout: 8000 }).toContain('What you say stays here.');
			};
			const before = await bench.read(session);
			await insert(session, 0);
			expect((await bench.read(session)).slice(0, before.indexOf('---\n', 4) + 4)).toBe(
				before.slice(0, before.indexOf('---\n', 4) + 4),
			);
			await insert('Clients/K-021/K-021.md', 1);
			expect(await bench.read('Clients/K-021/K-021.md')).toMatch(
				/^---\nalliance: client\n---\nWhat you say stays here\./,
			);
		});
	});

	it('by touch; cancelled, changes nothing; with no note open, says so', { tags: ['phone'] }, async () => {
		await inPractice({ mobile: true }, async (bench) => {
			const { page } = bench;
			await bench.run('working-alliance:insert-prompt');
			await page.getByText('Open a note and put the cursor where the words should go').waitFor();
			await bench.open(session);
			const before = await vaultContents(bench);
			await bench.run('working-alliance:insert-prompt');
			await page.locator('.suggestion-item').first().waitFor();
			await bench.screenshot('insert-prompt-phone');
			await page.keyboard.press('Escape');
			await bench.idle();
			expect(await vaultContents(bench)).toEqual(before);
		});
	});
});

describe('Insert template', () => {
	it('is filled for the active client', async () => {
		await inPractice({}, async (bench) => {
			await bench.open(client);
			await toEnd(bench);
			await bench.command('Working Alliance: Insert template');
			await bench.page.keyboard.type('treatment');
			await bench.page.keyboard.press('Enter');
			await expect.poll(async () => bench.read(client), { timeout: 8000 }).toContain('Sleep through the night');
			await expect(await bench.read(client)).toMatchFileSnapshot('expected/client with a treatment plan.md');
		});
	});

	it('asks before a private one goes into the record', async () => {
		await inPractice({}, async (bench) => {
			const { page } = bench;
			await bench.open(session);
			const before = await bench.read(session);
			await bench.command('Working Alliance: Insert template');
			await page.keyboard.type('supervision');
			await page.keyboard.press('Enter');
			await page.getByText('Insert “Supervision preparation” here?').waitFor();
			await bench.screenshot('private-template-in-record');
			await page.keyboard.press('Enter');
			await bench.idle();
			expect(await bench.read(session)).toBe(before);
		});
	});
});

describe('Copy templates', () => {
	it('Copy templates writes copies into a folder and never replaces one', async () => {
		await inPractice({}, async (bench) => {
			const { page } = bench;
			await bench.command('Working Alliance: Copy templates');
			await form(bench).waitFor();
			await page.keyboard.press('Enter');
			await page.getByText('templates copied to “Templates/Working Alliance”').waitFor();
			await form(bench).waitFor({ state: 'detached' });
			const mine = 'Templates/Working Alliance/Session.md';
			await bench.write(mine, 'Mine.\n');
			await bench.command('Working Alliance: Copy templates');
			await page.getByText('No template copied.').waitFor();
			expect(await bench.read(mine)).toBe('Mine.\n');
		});
	});
});
