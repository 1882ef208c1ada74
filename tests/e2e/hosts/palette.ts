import type { Page } from 'playwright-core';

/** Runs a command through the palette, by keyboard; waits until the palette is gone. */
export async function runInPalette(page: Page, name: string): Promise<void> {
	await page.keyboard.press('ControlOrMeta+P');
	const input = page.locator('.prompt .prompt-input');
	await input.fill(name);
	// The command may open a list of its own at once, which looks the same: this very field has to go.
	const field = await input.elementHandle();
	await page.locator('.prompt .suggestion-item.is-selected', { hasText: name }).waitFor();
	await page.keyboard.press('Enter');
	await page.waitForFunction((element) => element?.isConnected !== true, field);
}
