// How fast each form opens, over a client in the middle of a therapy.
import { ms, openBenchPage, table, type Notes } from './bench-page';
import { measureForm, type OpenedForm } from './forms-in-page';
import { front } from './vaults/bench-note';

const client = 'Clients/K-014/K-014.md';
// The page's clock runs: a stopped one would stop what measures with it.
const today = new Date().toLocaleDateString('en-CA');
const session = `Clients/K-014/Sessions/K-014 ${today}.md`;

interface Case {
	readonly command: string;
	/** How many goals and tasks are open. */
	readonly agreements: number;
	readonly inFront: string;
	readonly selector?: string;
}

const form = '.alliance-form';
const suggestions = '.prompt .suggestion-item';

const cases: readonly Case[] = [
	{ command: 'start-session', agreements: 10, inFront: session, selector: suggestions },
	{ command: 'new-client', agreements: 10, inFront: session },
	...['finish-session', 'rate-alliance', 'agree-goal', 'agree-task', 'log-rupture', 'reflect', 'self-check'].map(
		(command) => ({ command, agreements: 10, inFront: session }),
	),
	{ command: 'log-repair', agreements: 10, inFront: 'Private/K-014/K-014 2025-02-27 rupture.md' },
	{ command: 'insert-prompt', agreements: 10, inFront: session, selector: suggestions },
	{ command: 'review-agreements', agreements: 10, inFront: session },
	{ command: 'review-agreements', agreements: 30, inFront: session },
	{ command: 'review-agreements', agreements: 100, inFront: session },
];

const list = (name: string, word: string, count: number): readonly string[] => [
	`${name}:`,
	...Array.from({ length: count }, (_, index) => `  - ${word} ${index + 1}, in the words it was agreed in`),
];

function notes(agreements: number): Notes {
	const goals = Math.ceil(agreements / 3);
	const earlier = Array.from({ length: 20 }, (_, index) => {
		const day = new Date(Date.UTC(2025, 0, 9 + index * 7)).toISOString().slice(0, 10);
		const agreed =
			index === 0 ? [...list('goals-agreed', 'Goal', goals), ...list('tasks-agreed', 'Task', agreements - goals)] : [];
		return [
			`Clients/K-014/Sessions/K-014 ${day}.md`,
			front([
				'alliance: session',
				'client: "[[K-014]]"',
				`date: ${day}T10:00`,
				`number: ${index + 1}`,
				'attendance: attended',
				...agreed,
				`bond: ${index % 11}`,
			]),
		] as const;
	});
	return new Map([
		...earlier,
		[client, front(['alliance: client'])],
		[session, front(['alliance: session', 'client: "[[K-014]]"', `date: ${today}T10:00`, 'number: 21'])],
		[
			'Private/K-014/K-014 2025-02-27 rupture.md',
			front(['alliance: rupture', 'client: "[[K-014]]"', 'date: 2025-02-27', 'kind: withdrawal', 'status: open']),
		],
	]);
}

async function measure({ command, agreements, inFront, selector = form }: Case): Promise<OpenedForm> {
	const bench = await openBenchPage(notes(agreements));
	const { page } = bench;
	try {
		await page.evaluate(async (note) => {
			const { app } = window as unknown as {
				app: { workspace: { openLinkText(link: string, source: string): Promise<void> } };
			};
			await app.workspace.openLinkText(note, '');
		}, inFront);
		return await page.evaluate(measureForm, { command: `working-alliance:${command}`, selector, rounds: 15 });
	} finally {
		await bench.close();
	}
}

export async function benchForms(): Promise<string> {
	const rows: string[][] = [];
	for (const each of cases) {
		const { script, ready } = await measure(each);
		rows.push([each.command, String(each.agreements), ms(script), ms(ready)]);
	}
	return [
		'### Forms\n\nFrom the command to its form, the middle of 15.\n',
		table(['command', 'open goals and tasks', 'to the form, ms', 'with its layout, ms'], rows),
	].join('\n');
}
