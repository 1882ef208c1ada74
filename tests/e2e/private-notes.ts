// A small practice to write in, and what a person does in a form.
import type { Locator } from 'playwright-core';
import { openWorkbench, type OpenWorkbench } from './harness';
import type { OpenOptions } from './hosts/host';

export const client = 'Clients/K-014/K-014.md';
export const session = 'Clients/K-014/Sessions/K-014 2026-03-05.md';
export const rupture = 'Private/K-014/K-014 2026-03-05 rupture.md';

const vault = {
	[client]: '---\nalliance: client\n---\n## To remember\n\n- Silence usually means no.\n',
	'Clients/K-014/Sessions/K-014 2026-02-26.md':
		'---\nalliance: session\nclient: "[[K-014]]"\ndate: 2026-02-26T10:00\nnumber: 6\nattendance: attended\ngoals-agreed:\n  - Sleep through the night\ntasks-agreed:\n  - Worry window\nbond: 7\nclient-bond: 6\n---\n## To bring up next time\n\n- The move in April\n',
	[session]:
		'---\nalliance: session\nclient: "[[K-014]]"\ndate: 2026-03-05T10:00\nnumber: 7\n---\n## What we talked about\n\n\n',
	'Clients/K-021/K-021.md': '---\nalliance: client\n---\nAnother.\n',
};

/** A workbench over that practice at ten to eleven on 5 March 2026, closed again whatever happens. */
export async function inPractice(
	options: OpenOptions & { readonly notes?: Readonly<Record<string, string>> },
	run: (bench: OpenWorkbench) => Promise<void>,
): Promise<void> {
	const bench = await openWorkbench({ vault: { ...vault, ...options.notes }, date: '2026-03-05T10:50', ...options });
	try {
		await run(bench);
	} finally {
		await bench.close();
	}
}

export const form = (bench: OpenWorkbench): Locator => bench.page.locator('.alliance-form');

export const chip = (bench: OpenWorkbench, group: string, label: string): Locator =>
	form(bench).getByRole('radiogroup', { name: group }).locator('label', { hasText: label });

export const checkbox = (bench: OpenWorkbench, group: string, label: string): Locator =>
	form(bench).getByRole('group', { name: group }).locator('label', { hasText: label });

/** All notes by path, to see that nothing was touched. */
export async function vaultContents(bench: OpenWorkbench): Promise<Record<string, string>> {
	const files = await bench.files();
	return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await bench.read(file)] as const)));
}

/** Tabs until the control has the focus. */
export async function tabTo(bench: OpenWorkbench, control: Locator): Promise<void> {
	for (let presses = 0; presses < 40; presses += 1) {
		if (await control.evaluate((el) => el === el.ownerDocument.activeElement)) return;
		await bench.page.keyboard.press('Tab');
	}
	throw new Error('Tab does not lead there.');
}
