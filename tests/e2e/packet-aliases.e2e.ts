// Aliases as people write them, seen in the packet as it is on disk. Every form stands in the unit tests of the same name.
import { expect, it } from 'vitest';
import { inWorkbench } from './harness';

// In small letters, so that the words a person is asked about can't find them.
const forms: readonly (readonly [code: string, head: string])[] = [
	['R-31', 'alias: brinna\naliases:\n\n  # as a child\n  - tolvane\n'],
	['R-32', 'Aliases: >-\n  brinna,\n  tolvane\n'],
	['R-33', 'aliases: [moss, brinna,\n  "[[People/tolvane|tol]]"]\n'],
];

const vault = Object.fromEntries(
	forms.flatMap(([code, head]) => [
		[`Clients/${code}/${code}.md`, `---\nalliance: client\n${head}---\n`],
		[
			`Clients/${code}/Sessions/${code} 2026-03-05.md`,
			`---\nalliance: session\nclient: "[[${code}]]"\ndate: 2026-03-05T10:00\nnumber: 1\n---\nIt was brinna moss who spoke; then brinna, with tolvane.\n`,
		],
	]),
);

it('the names a client note gives in any form of alias are in no file of the packet', async () => {
	await inWorkbench({ vault, date: '2026-04-01T09:00' }, async (bench) => {
		const { page } = bench;
		const left: string[] = [];
		for (const [place, [code]] of forms.entries()) {
			const folder = `Alliance exports/Supervision packet${place === 0 ? '' : ` ${place + 1}`}/`;
			await bench.run('working-alliance:export-packet');
			await page.locator('.prompt .suggestion-item', { hasText: code }).click();
			await page.getByRole('button', { name: 'Continue' }).click();
			const decide = page.getByRole('button', { name: 'Show the packet' });
			const write = page.getByRole('button', { name: /^Write \d+ files$/ });
			await decide.or(write).first().waitFor();
			if ((await decide.count()) > 0) await decide.click();
			const count = Number(/\d+/.exec(await write.innerText())?.[0]);
			await write.click();
			const files = async (): Promise<readonly string[]> =>
				(await bench.files()).filter((file) => file.startsWith(folder));
			await expect.poll(async () => (await files()).length).toBe(count);
			await bench.idle();
			const written = await files();
			const texts = (await Promise.all(written.map((file) => bench.read(file)))).join('\n');
			expect(texts).toContain('who spoke');
			left.push(...(texts.match(/brinna|tolvane/gi) ?? []).map((name) => `${code}: ${name}`));
		}
		expect(left).toEqual([]);
	});
});
