// Sessions whose properties stop being readable: they are named, nothing is guessed past them, and mended all is as before.
import { describe, expect, it } from 'vitest';
import { inWorkbench, type OpenWorkbench } from './harness';

const sessionOf = (code: string, day: string): string => `Clients/${code}/Sessions/${code} ${day}.md`;
const first = (code: string): string =>
	`---\nalliance: session\nclient: "[[${code}]]"\ndate: 2026-03-05T10:00\nnumber: 1\nminutes: 50\ntasks-agreed:\n  - Walk\n---\n## To bring up next time\n\n- the exam\n`;
const second = (client: string, item: string): string =>
	`---\nalliance: session\nclient: ${client}\ndate: 2026-03-12T10:00\nnumber: 2\nminutes: 50\ntasks-done:\n  - Walk\n  - ${item}\n---\n## To bring up next time\n\n- the letter\n`;
const mended = (code: string): string => second(`"[[${code}]]"`, '"@home exercise"');

const broken = {
	'R-1': { text: second('"[[R-1]]"', '@home exercise'), line: 9, words: 'Line 9 begins a value with “@”' },
	'R-2': { text: second('"[[R-2]]', 'Breathe'), line: 3, words: 'Line 3 opens a quotation mark' },
	'R-3': {
		text: second('"[[R-3]]", "[[R-4]]"', 'Breathe'),
		line: 3,
		words: 'Line 3 goes on after the closing quotation mark',
	},
} as const;
const codes = Object.keys(broken) as readonly (keyof typeof broken)[];

const vault = {
	'Clients/R-4/R-4.md': '---\nalliance: client\n---\n',
	'Reading list.md': '---\ntitle: "Books\n---\n',
	...Object.fromEntries(
		codes.flatMap((code) => [
			[`Clients/${code}/${code}.md`, '---\nalliance: client\n---\n'],
			[sessionOf(code, '2026-03-05'), first(code)],
			[sessionOf(code, '2026-03-12'), broken[code].text],
		]),
	),
};

interface Api {
	clients(): readonly { code: string; nextNumber: number | null }[];
	problems(): readonly { kind: string; path: string; line?: number }[];
}

const api = (
	bench: OpenWorkbench,
): Promise<{ next: Record<string, number | null>; unread: Record<string, number | undefined> }> =>
	bench.page.evaluate(() => {
		const { api } = (window as unknown as { app: { plugins: { plugins: Record<string, { api: Api }> } } }).app.plugins
			.plugins['working-alliance'] as { api: Api };
		return {
			next: Object.fromEntries(api.clients().map(({ code, nextNumber }) => [code, nextNumber])),
			unread: Object.fromEntries(
				api.problems().flatMap(({ kind, path, line }) => (kind === 'unreadable' ? [[path, line]] : [])),
			),
		};
	});

const allOpen = { 'R-1': null, 'R-2': null, 'R-3': null, 'R-4': null };
const allLines = Object.fromEntries(codes.map((code) => [sessionOf(code, '2026-03-12'), broken[code].line]));

describe('sessions whose properties can’t be read', () => {
	it.each([{ lateMetadata: false }, { lateMetadata: true }])(
		'are named in the timeline, before and at the start of a session, and past them no number is guessed (late: $lateMetadata)',
		{ timeout: 120_000 },
		async ({ lateMetadata }) => {
			await inWorkbench({ vault, date: '2026-03-19T10:00', lateMetadata }, async (bench) => {
				const { page } = bench;
				await expect.poll(() => api(bench)).toEqual({ next: allOpen, unread: allLines });
				if (lateMetadata) return;
				const before = await bench.files();
				for (const code of codes) {
					await bench.open(sessionOf(code, '2026-03-05'));
					if (code === 'R-1') await bench.run('working-alliance:open-timeline');
					const timeline = page.locator('.alliance-timeline');
					await timeline.getByText(broken[code].words).waitFor();
					expect(await timeline.innerText()).toContain('1 note could not be read.');
					const brief = page.locator('.alliance-brief-slot');
					await brief.getByText(`1 note could not be read: ${code} 2026-03-12.`).waitFor();
					expect(await brief.innerText()).not.toContain('the exam');
				}

				await bench.run('working-alliance:start-session');
				await page.locator('.prompt .suggestion-item', { hasText: 'R-1' }).click();
				const question = page.getByRole('dialog', { name: 'A note of R-1 could not be read' });
				await question.getByText('1 note could not be read: R-1 2026-03-12.').waitFor();
				await bench.screenshot('unread-start');
				await question.getByRole('button', { name: 'Start without a number' }).click();
				const started = sessionOf('R-1', '2026-03-19');
				await expect.poll(() => bench.exists(started)).toBe(true);
				await bench.idle();
				const text = await bench.read(started);
				expect(text).not.toMatch(/^number:/m);
				expect(text).not.toContain('the exam');
				expect(text).toContain('[[R-1 2026-03-12]] could not be read when this note began: look there, too');
				expect(await bench.files()).toEqual([...before, started].sort());
				for (const code of codes) expect(await bench.read(sessionOf(code, '2026-03-12'))).toBe(broken[code].text);
			});
		},
	);

	it('are opened at their line from the list of problems', { timeout: 120_000 }, async () => {
		await inWorkbench({ vault, date: '2026-03-19T10:00' }, async (bench) => {
			const { page } = bench;
			await expect.poll(async () => Object.keys((await api(bench)).unread).length).toBe(3);
			await bench.run('working-alliance:check-notes');
			const group = page.locator('.alliance-problem-group', { hasText: 'R-1 2026-03-12' });
			await group.getByText(broken['R-1'].words).waitFor();
			expect(await page.locator('.alliance-problem-group').count()).toBe(3);
			await group.getByRole('button', { name: 'Open R-1 2026-03-12' }).click();
			const line = (): Promise<string | undefined> =>
				page.evaluate(() => {
					const { app } = window as unknown as {
						app: {
							workspace: {
								activeEditor: { editor?: { getCursor(): { line: number }; getLine(line: number): string } } | null;
							};
						};
					};
					const editor = app.workspace.activeEditor?.editor;
					return editor?.getLine(editor.getCursor().line);
				});
			await expect.poll(line).toBe('  - @home exercise');
		});
	});

	it(
		'leave every list once they are mended, come back when they break, and follow a move',
		{ timeout: 120_000 },
		async () => {
			await inWorkbench({ vault, date: '2026-03-19T10:00' }, async (bench) => {
				const { page } = bench;
				await bench.open(sessionOf('R-1', '2026-03-05'));
				await bench.run('working-alliance:open-timeline');
				const sentence = page.locator('.alliance-timeline').getByText(broken['R-1'].words);
				await sentence.waitFor();

				for (const code of codes) await bench.write(sessionOf(code, '2026-03-12'), mended(code));
				await expect.poll(() => api(bench)).toEqual({ next: { 'R-1': 3, 'R-2': 3, 'R-3': 3, 'R-4': 1 }, unread: {} });
				await sentence.waitFor({ state: 'detached' });
				await bench.run('working-alliance:start-session');
				await page.locator('.prompt .suggestion-item', { hasText: 'R-2' }).click();
				const started = sessionOf('R-2', '2026-03-19');
				await expect.poll(() => bench.exists(started)).toBe(true);
				const text = await bench.read(started);
				expect(text).toMatch(/^number: 3$/m);
				expect(text).toContain('the letter');
				expect(text).not.toContain('Walk');

				const path = sessionOf('R-1', '2026-03-12');
				await bench.open(sessionOf('R-1', '2026-03-05'));
				await bench.write(path, broken['R-1'].text);
				await sentence.waitFor();
				expect(await api(bench)).toMatchObject({ next: { 'R-1': null }, unread: { [path]: 9 } });

				const rename = (from: string, to: string): Promise<void> =>
					page.evaluate(
						async ([was, is]) => {
							const { app } = window as unknown as {
								app: {
									vault: { getAbstractFileByPath(path: string): unknown };
									fileManager: { renameFile(file: unknown, path: string): Promise<void> };
								};
							};
							await app.fileManager.renameFile(app.vault.getAbstractFileByPath(was), is);
						},
						[from, to] as const,
					);
				await rename(path, 'Inbox.md');
				await bench.idle();
				expect((await api(bench)).unread).toEqual({ 'Inbox.md': 9 });
				expect((await api(bench)).next['R-1']).toBeNull();
				await rename('Inbox.md', path);
				await rename('Clients/R-1/Sessions', 'Clients/R-1/Old');
				await bench.idle();
				const moved = 'Clients/R-1/Old/R-1 2026-03-12.md';
				expect((await api(bench)).unread).toEqual({ [moved]: 9 });
				await bench.remove(moved);
				await expect.poll(() => api(bench)).toMatchObject({ next: { 'R-1': 2 }, unread: {} });
			});
		},
	);
});
