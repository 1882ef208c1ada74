// Notes that try to do something: markup, links, templates, names of the language. They are text, and do nothing.
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './harness';
import type { OpenOptions } from './hosts/host';

const attack = 'window.attacked = 1';
const texts = [
	`<img src=x onerror="${attack}">`,
	`<script>${attack}</script>`,
	`<svg onload="${attack}"><animate onbegin="${attack}" attributeName=x dur=1s>`,
	`<iframe srcdoc="<script>parent.${attack}</script>">`,
	`[click](javascript:${attack.replaceAll(' ', '')})`,
	'![far](https://attack.invalid/pixel.png)',
	'![[Clients/__proto__/__proto__.md]]',
	'[[../../../etc/passwd|Sleep]]',
	'[[constructor]]',
	'<% tp.file.delete() %>',
	'<%* await app.vault.delete() %>',
	'`$= app.vault.delete()`',
	'{{client}} {{cursor}} {{goals}}',
	'before\n\n```dataviewjs\napp.vault.delete()\n```\n\n---\nalliance: client\n---\nafter',
	'\u202Egnirts desrever\u202C \u2066isolated',
	'\u0000\u0007\u001B[31m',
	'__proto__',
	'constructor',
	'x'.repeat(20_000),
];

const list = (values: readonly string[]): string => values.map((value) => `\n  - ${JSON.stringify(value)}`).join('');
const code = '__proto__';
const client = `Clients/${code}/${code}.md`;
const session = `Clients/${code}/Sessions/constructor.md`;
const vault: Readonly<Record<string, string>> = {
	[client]: `---\nalliance: client\nformat: family\nparticipants:${list(['A', texts[0] ?? '', '__proto__', '\u202EB'])}\nstatus: active\n__proto__: polluted\nconstructor: polluted\n---\n## What brings them\n\n${texts.join('\n\n')}\n`,
	[session]: `---\nalliance: session\nclient: "[[${code}]]"\ndate: 2026-02-26T10:00\nnumber: 3\nbond: 6\nbonds: 4\nclient-bond: ${JSON.stringify(texts[0])}\ntoString: polluted\n__proto__:\n  bond: 1\npresent:${list(['A', texts[0] ?? ''])}\ngoals-agreed:${list(texts)}\ntasks-agreed:${list(texts)}\nruptures:${list(texts.map((text) => `withdrawal 3/5: ${text}`))}\n---\n## To bring up next time\n\n${texts.map((text) => `- ${text.replaceAll('\n', ' ')}`).join('\n')}\n`,
	[`Clients/${code}/Sessions/Huge.md`]: `---\nalliance: session\nclient: "[[${code}]]"\ndate: 2026-02-19\nnumber: 2\ntasks-agreed:${list(Array.from({ length: 3_000 }, (_, index) => `Task ${index}`))}\ntasks-dropped:${list(Array.from({ length: 3_000 }, (_, index) => `Task ${index}`))}\n---\n`,
	[`Private/${code}/rupture.md`]: `---\nalliance: rupture\nclient: "[[${code}]]"\ndate: 2026-02-26\nkind: withdrawal\nparticipant: ${JSON.stringify(texts[0])}\nmarkers:${list(texts)}\n---\n## What happened\n\n${texts.join('\n\n')}\n`,
	[`Private/${code}/reflection.md`]: `---\nalliance: reflection\nclient: "[[${code}]]"\ndate: 2026-02-26\nreactions:${list(texts)}\n---\n`,
	[`Clients/${code}/Measures/goal.md`]: `---\nalliance: measure\nclient: "[[${code}]]"\ndate: 2026-02-26\ninstrument: gbo\nrater: client\nabout: ${JSON.stringify(texts[0])}\nparticipant: ${JSON.stringify(texts[1])}\ntotal: 5\n---\n`,
	'Board.md': `# Board\n\n\`\`\`alliance-timeline\nclient: ${code}\n${texts.slice(0, 6).join('\n')}\nrange: ${' '.repeat(5_000)}x\n__proto__: x\n\`\`\`\n`,
	'.obsidian/plugins/working-alliance/data.json': `{"version":1,"__proto__":{"discreet":true},"constructor":{"prototype":{"attacked":1}},"ownInstruments":[{"id":"__proto__","name":${JSON.stringify(texts[0])},"min":0,"max":10},{"id":"own","name":${JSON.stringify(texts[0])},"min":0,"max":10,"subscales":"client;__proto__"}],"instruments":{"__proto__":{"cutoff":1},"constructor":{"cutoff":1}}}`,
};

async function within(options: OpenOptions, work: (bench: OpenWorkbench) => Promise<void>): Promise<void> {
	const bench = await openWorkbench({ vault, date: '2026-03-05T10:50', width: 1500, height: 1000, ...options });
	try {
		await work(bench);
		await bench.idle();
		await harmlessIn(bench);
	} finally {
		await bench.close();
	}
}

/** Nothing ran, and nothing of the plugin became an element or a link that could. A request to elsewhere fails in the harness. */
async function harmlessIn({ page }: OpenWorkbench): Promise<void> {
	expect(await page.evaluate(() => 'attacked' in window || 'attacked' in {} || 'bond' in {} || 'polluted' in {})).toBe(
		false,
	);
	const live = await page.evaluate(() => {
		const ours = '[class*="alliance-"], .modal, .prompt, .notice';
		const alive =
			'script, img, iframe, object, embed, animate, foreignObject, [onerror], [onload], [onbegin], a[href^="javascript"], a[href^="http"]';
		return [...document.querySelectorAll(ours)].flatMap((el) =>
			[...el.querySelectorAll(alive)].map((each) => each.outerHTML.slice(0, 80)),
		);
	});
	expect(live).toEqual([]);
}

const dialog = ({ page }: OpenWorkbench): Locator => page.getByRole('dialog');

describe('hostile notes', () => {
	it('hostile notes are text in the timeline, its table, its findings and the brief', async () => {
		await within({}, async (bench) => {
			const { page } = bench;
			await bench.open(client);
			await bench.command('Open timeline');
			await page.locator('.alliance-timeline-pane .wa-mark.is-session').first().waitFor();
			await page.locator('.alliance-timeline-pane').getByText('onerror').first().waitFor({ state: 'attached' });
			await harmlessIn(bench);
			for (const kind of ['goal', 'task', 'rupture', 'session']) {
				const mark = page.locator(`.alliance-timeline-pane .wa-mark.is-${kind}`).first();
				if ((await mark.count()) > 0) await mark.dispatchEvent('mouseover');
				await harmlessIn(bench);
			}
			await bench.screenshot('hostile-timeline');
		});
	});

	it('hostile notes are text in the caseload and in a code block', async () => {
		await within({}, async (bench) => {
			const { page } = bench;
			await bench.run('working-alliance:open-caseload');
			await page.locator('.workspace-leaf-content[data-type="alliance-caseload"]').getByText(code).first().waitFor();
			await harmlessIn(bench);
			await bench.open('Board.md');
			await page.locator('.alliance-timeline-block .wa-mark.is-session').first().waitFor();
			await harmlessIn(bench);
			await bench.screenshot('hostile-block');
		});
	});

	it.each([
		'Finish session',
		'Review goals and tasks',
		'Log rupture',
		'Log repair',
		'Reflect',
		'Rate alliance',
		'Agree on a goal',
		'Record measure',
		'Check notes',
	])('hostile notes are text in “%s”', async (command) => {
		await within({}, async (bench) => {
			await bench.open(session);
			await bench.command(command);
			await dialog(bench).or(bench.page.locator('.prompt')).first().waitFor();
			await harmlessIn(bench);
			if ((await bench.page.locator('.prompt').count()) > 0) {
				await bench.page.keyboard.press('Enter');
				await bench.idle();
				await harmlessIn(bench);
			}
		});
	});

	it('hostile notes put nothing alive into the note of the next session', async () => {
		await within({}, async (bench) => {
			const before = await Promise.all(
				(await bench.files()).map(async (file) => [file, await bench.read(file)] as const),
			);
			await bench.open(client);
			await bench.command('Start session');
			await bench.page.locator('.prompt .suggestion-item', { hasText: code }).first().waitFor();
			await bench.page.keyboard.press('Enter');
			const made = `Clients/${code}/Sessions/${code} 2026-03-05.md`;
			await expect.poll(() => bench.exists(made)).toBe(true);
			await bench.idle();
			const text = await bench.read(made);
			expect(text).toContain('onerror');
			expect(text.match(/<%|<(?:img|script|svg|iframe|animate)|!\[|`/g)).toBeNull();
			expect(text.match(/^---$/gm)).toHaveLength(2);
			for (const [file, was] of before) expect(await bench.read(file)).toBe(was);
			await bench.command('Toggle reading view');
			await bench.idle();
			expect(await bench.page.evaluate(() => 'attacked' in window)).toBe(false);
		});
	});
});
