import { describe, expect, it } from 'vitest';
import { client, form, inPractice, rupture, session } from './private-notes';

const words = 'Silence after the question.';
const notes = {
	[rupture]: `---\nalliance: rupture\nclient: "[[K-014]]"\ndate: 2026-02-26\nkind: withdrawal\n---\n## What happened\n\n${words}\n`,
	'Private/K-014/K-014 2026-02-26 reflection.md':
		'---\nalliance: reflection\nclient: "[[K-014]]"\ndate: 2026-02-26\nreactions:\n  - helpless\n---\n',
};

describe('private words while a client is in the room', () => {
	it('are folded from the start of a session to its end, counted, and shown by the eye', async () => {
		await inPractice({ notes }, async (bench) => {
			const { page } = bench;
			await bench.open(session);
			await bench.command('Working Alliance: Open timeline');
			const pane = page.locator('.alliance-timeline-pane');
			await pane.getByText('Folded: 1 rupture, 1 reflection.').waitFor();
			await bench.idle();
			const shown = async (): Promise<readonly boolean[]> =>
				[words, 'helpless', 'Open ruptures'].map(
					(
						(text) => (word: string) =>
							text.includes(word)
					)(await pane.evaluate((el) => el.outerHTML)),
				);
			expect(await shown()).toEqual([false, false, false]);
			expect(await pane.locator('.alliance-brief').innerText()).toContain('Worry window');
			await bench.screenshot('folded');
			await pane.getByRole('button', { name: 'Show private words' }).click();
			await expect.poll(shown, { timeout: 8000 }).toEqual([true, true, true]);
			await bench.screenshot('unfolded');
			await pane.getByRole('button', { name: 'Fold private words away' }).click();
			await expect.poll(shown, { timeout: 8000 }).toEqual([false, false, false]);
			await bench.command('Working Alliance: Finish session');
			await form(bench).getByRole('button', { name: 'Finish session' }).click();
			await form(bench).waitFor({ state: 'detached' });
			await expect.poll(shown, { timeout: 8000 }).toEqual([true, true, true]);
			expect(await pane.getByRole('button', { name: 'Show private words' }).count()).toBe(0);
			expect(await bench.read(client)).not.toContain(words);
		});
	});
});
