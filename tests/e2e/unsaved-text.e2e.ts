// Text typed a moment ago is not on the disk yet: no command writes beside it, and none of it is merged away.
import { describe, expect, it } from 'vitest';
import { inWorkbench, type OpenWorkbench } from './harness';

const session = 'Clients/K-014/Sessions/K-014 2026-03-05.md';
const vault: Readonly<Record<string, string>> = {
	'Clients/K-014/K-014.md': '---\nalliance: client\nformat: individual\n---\n',
	[session]: '---\nalliance: session\nclient: "[[K-014]]"\ndate: 2026-03-05T10:00\nnumber: 4\n---\nThe move.\n',
};

interface View {
	readonly dirty: boolean;
	readonly file: { readonly path: string } | null;
	readonly editor: {
		getValue(): string;
		replaceRange(text: string, from: unknown): void;
		offsetToPos(at: number): unknown;
	};
}

interface AppWindow {
	dirtyWrites: number;
	readonly app: {
		readonly workspace: { getLeavesOfType(type: string): readonly { readonly view: View }[] };
		readonly fileManager: { processFrontMatter(file: { readonly path: string }, ...rest: unknown[]): Promise<void> };
	};
}

/** Counts the writes of properties that meet a view with unsaved text. */
async function watchWrites({ page }: OpenWorkbench): Promise<void> {
	await page.evaluate(() => {
		const { app } = window as unknown as AppWindow;
		const original = app.fileManager.processFrontMatter.bind(app.fileManager);
		(window as unknown as AppWindow).dirtyWrites = 0;
		app.fileManager.processFrontMatter = async (file, ...rest) => {
			const views = app.workspace.getLeavesOfType('markdown').map(({ view }) => view);
			if (views.some((view) => view.dirty && view.file?.path === file.path))
				(window as unknown as AppWindow).dirtyWrites += 1;
			return original(file, ...rest);
		};
	});
}

/** Types at the end of every open editor of the session, and presses the form's button before anything could be saved. */
async function typeAndSubmit({ page }: OpenWorkbench, text: string, button: string): Promise<void> {
	await page.evaluate(
		([typed, label]) => {
			for (const { view } of (window as unknown as AppWindow).app.workspace.getLeavesOfType('markdown'))
				if (view.file !== null) view.editor.replaceRange(typed, view.editor.offsetToPos(view.editor.getValue().length));
			[...document.querySelectorAll<HTMLElement>('[role="dialog"] button')]
				.find(({ textContent }) => textContent === label)
				?.click();
		},
		[text, button] as const,
	);
}

describe('a command right after typing', () => {
	it('a command right after typing lets the app save the text first, and writes then', async () => {
		await inWorkbench({ vault, date: '2026-03-05T10:50' }, async (bench) => {
			const { page } = bench;
			await bench.open(session);
			await watchWrites(bench);
			await bench.command('Working Alliance: Agree on a task');
			await page.keyboard.type('Write the letter');
			await typeAndSubmit(bench, 'Typed just now.\n', 'Agree');
			await page.getByRole('dialog').waitFor({ state: 'detached' });
			await bench.idle();
			expect(await bench.read(session)).toBe(
				vault[session]?.replace('number: 4\n', 'number: 4\ntasks-agreed:\n  - Write the letter\n') +
					'Typed just now.\n',
			);
			expect(await page.evaluate(() => (window as unknown as AppWindow).dirtyWrites)).toBe(0);
			expect(await page.locator('.notice', { hasText: 'modified externally' }).count()).toBe(0);
		});
	});
});
