// What one does with a command, in any input mode: find it, answer it, cancel it, and see what is in the vault.
import { rm } from 'node:fs/promises';
import * as path from 'node:path';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { openWorkbench, type OpenWorkbench } from '../harness';
import type { Answer, CommandScenario, ScenarioStep } from './command-scenario';
import type { InputMode } from './input-modes';
import { now, practiceVault } from './practice-vault';

declare global {
	interface Window {
		shownNotices?: string[];
	}
}

/** The settings and the last good copy of them. */
const settings = ['data.json', 'data.last-saved.json'].map((file) => `.obsidian/plugins/working-alliance/${file}`);

/** The practice in a workbench that this input mode uses, where every notice shown is kept. */
export async function openPractice(input: InputMode): Promise<OpenWorkbench> {
	const bench = await openWorkbench({ vault: practiceVault, date: now, ...input.options });
	await bench.atStart(() => {
		const shown: string[] = (window.shownNotices = []);
		const seen = new Set<Element>();
		new MutationObserver(() => {
			for (const notice of Array.from(document.querySelectorAll('.notice'))) {
				if (!seen.has(notice)) shown.push(notice.textContent);
				seen.add(notice);
			}
		}).observe(document, { childList: true, subtree: true });
	});
	return bench;
}

export class ScenarioDriver {
	constructor(
		private readonly bench: OpenWorkbench,
		private readonly input: InputMode,
	) {}

	private get page() {
		return this.bench.page;
	}

	/** What has a window of its own and asks: forms, lists, a few buttons. */
	private get open(): Locator {
		return this.page.locator('.modal-container');
	}

	private get form(): Locator {
		return this.page.locator('.alliance-form');
	}

	/** All that is in the vault, the plugin's settings too. */
	async vaultContents(): Promise<ReadonlyMap<string, string>> {
		await this.bench.idle();
		const files = await this.bench.files();
		for (const file of settings) if (await this.bench.exists(file)) files.push(file);
		return new Map(await Promise.all(files.map(async (file) => [file, await this.bench.read(file)] as const)));
	}

	/** The practice as it was, with this note in front. */
	async resetVault({ activeFile, cursorAtEnd }: CommandScenario): Promise<void> {
		const files = [...(await this.vaultContents()).keys()];
		// While the app is closed, or a note that it still has in front of it would be merged with this one.
		await this.bench.restart(async () => {
			for (const file of files) if (!(file in practiceVault)) await rm(path.join(this.bench.vaultFolder, file));
			for (const [file, text] of Object.entries(practiceVault)) await this.bench.write(file, text);
		});
		await this.bench.open(activeFile);
		await this.page.locator('.workspace-leaf.mod-active .cm-content').waitFor();
		await this.bench.idle();
		// The properties may still be drawn, and push the line away from under the pointer.
		const isAtEnd = (): Promise<boolean> =>
			this.page.evaluate<boolean>(
				'(({ editor }) => editor.getCursor().line === editor.lastLine())(app.workspace.activeEditor)',
			);
		if (cursorAtEnd === true) await expect.poll(async () => this.input.moveToEnd(this.page).then(isAtEnd)).toBe(true);
	}

	/** The command as a person finds it. */
	async runCommand(name: string): Promise<void> {
		await this.input.openPalette(this.page);
		await this.page.getByPlaceholder('Select a command…').waitFor();
		await this.page.keyboard.type(name);
		await this.input.pickSuggestion(
			this.page,
			this.page
				.locator('.suggestion-item', { has: this.page.getByText(`Working Alliance: ${name}`, { exact: true }) })
				.first(),
		);
		await this.page.getByPlaceholder('Select a command…').waitFor({ state: 'detached' });
	}

	async waitForPage(page: ScenarioStep): Promise<void> {
		if ('list' in page) await this.page.getByPlaceholder(page.list, { exact: true }).waitFor();
		else await this.page.getByRole('dialog', { name: 'form' in page ? page.form : page.window, exact: true }).waitFor();
	}

	/** Answers all but the last step, which is `go`. */
	async fill(page: ScenarioStep): Promise<void> {
		if ('list' in page) await this.page.keyboard.type(page.type ?? '');
		else if ('form' in page) for (const answer of page.answers) await this.answer(answer);
		else for (const name of page.press.slice(0, -1)) await this.button(name);
	}

	async submit(page: ScenarioStep): Promise<void> {
		if ('list' in page)
			await this.input.pickSuggestion(this.page, this.page.locator('.suggestion-item', { hasText: page.pick }).first());
		else await this.button('form' in page ? page.go : (page.press.at(-1) ?? ''));
	}

	async cancel(): Promise<void> {
		await this.input.cancel(this.page);
	}

	async waitUntilClosed(): Promise<void> {
		await this.open.waitFor({ state: 'detached' });
	}

	/** The commands after which something to read stays open: the brief on a phone, the list of problems. */
	async closeResult(): Promise<void> {
		await this.bench.idle();
		if ((await this.open.count()) > 0) {
			await this.checkTargets();
			await this.cancel();
		}
		await this.waitUntilClosed();
	}

	/** What is in the form, and what is chosen. */
	async formState(): Promise<unknown> {
		return this.form.locator('input, textarea').evaluateAll((all) =>
			all.map((el) => {
				if (el instanceof HTMLTextAreaElement) return el.value;
				if (!(el instanceof HTMLInputElement)) return null;
				return /radio|checkbox/.test(el.type) ? el.checked : el.value;
			}),
		);
	}

	/** What of ours is too small for a finger, which wants 44 px. */
	private async smallTargets(): Promise<readonly string[]> {
		return this.open
			.last()
			.locator('button, summary, input:not(.prompt-input), textarea, [role=tab]')
			.evaluateAll((all) =>
				all.flatMap((el) => {
					const { width, height } = (el.closest('label') ?? el).getBoundingClientRect();
					const fits = (width >= 44 && height >= 44) || width === 0 || getComputedStyle(el).visibility === 'hidden';
					return fits ? [] : [`${el.outerHTML.slice(0, 120)} ${width}×${height}`];
				}),
			);
	}

	async checkTargets(): Promise<void> {
		if (this.input.options.mobile === true) expect(await this.smallTargets(), 'too small for a finger').toEqual([]);
	}

	async answerQuestion(name: 'Keep writing' | 'Discard'): Promise<void> {
		await this.input.press(
			this.page,
			this.page
				.getByRole('alertdialog', { name: 'Discard what you typed?' })
				.getByRole('button', { name, exact: true }),
		);
	}

	/** The sentences shown so far. */
	async notices(): Promise<readonly string[]> {
		return this.page.evaluate(() => window.shownNotices ?? []);
	}

	private async button(name: string): Promise<void> {
		await this.input.press(this.page, this.open.last().getByRole('button', { name, exact: true }).first());
	}

	private async answer(answer: Answer): Promise<void> {
		const { input, page, form } = this;
		if ('unfold' in answer) await input.press(page, form.locator('summary', { hasText: answer.unfold }));
		else if ('tick' in answer)
			await input.press(
				page,
				(answer.in === undefined ? form : form.getByRole('group', { name: answer.in, exact: true })).getByRole(
					'checkbox',
					{ name: answer.tick, exact: true },
				),
			);
		else if ('choose' in answer) {
			const around = answer.within === undefined ? form : form.getByRole('group', { name: answer.within, exact: true });
			await input.choose(page, around.getByRole('radiogroup', { name: answer.in, exact: true }), answer.choose);
		} else {
			const line = form.getByLabel(answer.in, { exact: true }).first();
			await input.focusField(page, line);
			if ((await line.inputValue()) !== '') await page.keyboard.press('ControlOrMeta+A');
			await page.keyboard.type(answer.write);
		}
	}
}
