// Runs inside the page, over the built plugin. It is handed over as text: it may use nothing from outside.
import type { App } from 'obsidian';

export interface OpenedForm {
	/** From the command to what it asks with, in the page. */
	readonly script: number;
	/** And until it has its layout, ready to be painted. */
	readonly ready: number;
}

interface BenchApp extends App {
	commands: { executeCommandById(id: string): boolean };
}

/** Medians in milliseconds for opening what the command asks with, found by `selector`. */
export async function measureForm({
	command,
	selector,
	rounds,
}: {
	readonly command: string;
	readonly selector: string;
	readonly rounds: number;
}): Promise<OpenedForm> {
	const { app } = window as unknown as { app: BenchApp };
	const middle = (numbers: number[]): number =>
		[...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
	const pause = (ms: number): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, ms));
	const scripts: number[] = [];
	const readies: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const from = performance.now();
		app.commands.executeCommandById(command);
		while (document.querySelector(selector) === null && performance.now() - from < 5000) await Promise.resolve();
		const opened = document.querySelector(selector);
		if (opened === null) throw new Error(`${command} opened no ${selector}.`);
		scripts.push(performance.now() - from);
		opened.getBoundingClientRect();
		readies.push(performance.now() - from);
		await pause(50);
		document.activeElement?.dispatchEvent(
			new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true }),
		);
		await pause(50);
		if (document.querySelector(selector) !== null) throw new Error(`${command} was not cancelled.`);
	}
	return { script: middle(scripts), ready: middle(readies) };
}
