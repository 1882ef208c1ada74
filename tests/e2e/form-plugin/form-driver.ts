// The form trial in a browser: one desktop for a whole file, and a phone for a test that takes one.
import type { Locator, Page } from 'playwright-core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openWorkbench, type OpenWorkbench } from '../harness';
import { buildFormPlugin } from './build';

let folder: string;
let desktop: OpenWorkbench;
let phone: OpenWorkbench | null = null;
let popout: Page | null = null;

export function useFormTrial(): void {
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'forms-'));
		await buildFormPlugin(folder);
		desktop = await openWorkbench({ plugins: [folder] });
	});

	afterEach(async () => {
		await popout?.close();
		await phone?.close();
		popout = null;
		phone = null;
		expect(desktop.problems).toEqual([]);
	});

	afterAll(async () => {
		await desktop.close();
		await rm(folder, { recursive: true });
	});
}

/** The page being looked at. */
export function page(): Page {
	return popout ?? (phone ?? desktop).page;
}

/** The desktop stays open from test to test; what one left open is left behind. */
async function openOnDesktop(): Promise<void> {
	if ((await desktop.page.locator('.modal-container').count()) > 0) await desktop.reload();
}

/** Opens what a command opens, on the desktop. */
export async function run(command: string): Promise<void> {
	await openOnDesktop();
	await rerun(command);
}

export async function rerun(command: string): Promise<void> {
	await (phone ?? desktop).run(`form-trial:${command}`);
}

export async function openOnPhone(): Promise<void> {
	phone = await openWorkbench({ plugins: [folder], mobile: true });
}

/** Opens a window of its own, and there what a command opens, as its reader does: what is looked at from now on is that window. */
export async function runInWindow(command: string): Promise<void> {
	await openOnDesktop();
	const opened = desktop.page.waitForEvent('popup');
	await desktop.page.evaluate('void app.workspace.openPopoutLeaf()');
	popout = await opened;
	await popout.locator('.workspace-leaf').first().waitFor();
	await popout.keyboard.press('ControlOrMeta+P');
	await popout.getByPlaceholder('Select a command…').fill(command);
	await popout.locator('.suggestion-item.is-selected', { hasText: `: ${command}` }).waitFor();
	await popout.keyboard.press('Enter');
}

/** What the command came to, once it has. */
export async function submittedAnswers(): Promise<unknown> {
	// Asked from outside: the page's own policy evaluates no text.
	const ask = (): Promise<unknown> => (phone ?? desktop).page.evaluate("app.plugins.plugins['form-trial'].said");
	await expect.poll(ask, { timeout: 10_000 }).not.toBeUndefined();
	return ask();
}

export async function press(...keys: readonly string[]): Promise<void> {
	for (const key of keys) await page().keyboard.press(key);
}

export async function type(text: string): Promise<void> {
	await page().keyboard.type(text);
}

export const button = (name: string): Locator => page().getByRole('button', { name, exact: true });
export const field = (label: string): Locator => page().getByLabel(label, { exact: true });
export const group = (name: string): Locator => page().getByRole('group', { name, exact: true });
export const radio = (name: string): Locator => page().getByRole('radio', { name, exact: true });
export const scale = (name: string): Locator => page().getByRole('radiogroup', { name, exact: true });
export const step = (of: Locator, value: number): Locator =>
	of.getByRole('radio', { name: String(value), exact: true });
export const question = (): Locator => page().getByRole('alertdialog', { name: 'Discard what you typed?' });
export const isOpen = (): Promise<boolean> => page().locator('.alliance-form').isVisible();
export const isFocused = (locator: Locator): Promise<boolean> =>
	locator.evaluate((el) => el === el.ownerDocument.activeElement);

/** The label of the chip that is chosen; null when none is. */
export async function chosen(of: Locator): Promise<string | null> {
	const label = of.locator('label:has(:checked)');
	return (await label.count()) === 0 ? null : label.textContent();
}
