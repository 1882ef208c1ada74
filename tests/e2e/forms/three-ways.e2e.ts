// Each command that writes, in three input modes: with a mouse, by keyboard alone and by touch. The notes are the same, byte
// for byte. Cancelled at any step, a command leaves nothing; and a stray key or tap loses nothing typed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandNames } from '../../../src/text/commands';
import type { OpenWorkbench } from '../harness';
import type { CommandScenario, ScenarioStep } from './command-scenario';
import { keyboard, mouse, touch, type InputMode } from './input-modes';
import { privateCommands } from './private-commands';
import { recordCommands } from './record-commands';
import { ScenarioDriver, openPractice } from './scenario-driver';

/** Every command that writes. */
const scenarios = [...recordCommands, ...privateCommands];

/**
 * Scenarios that hold each kind of step between them. What a mouse does, and where a tap cancels, hangs on the kind of step
 * alone, so these show it; by keyboard every command is gone through whole, and by touch done and measured.
 */
const KINDS_SHOWN_BY = [
	'session started with a new client',
	'session finished',
	'rupture logged',
	'reflection',
	'template inserted',
	'note repaired',
];
const representatives = scenarios.filter(({ name }) => KINDS_SHOWN_BY.includes(name));

/** What a step asks for, by the shape of its answers: `form: write`, `list: pick`. */
function kindsOf(step: ScenarioStep): readonly string[] {
	if ('list' in step) return [step.type === undefined ? 'list: pick' : 'list: type, pick'];
	if ('window' in step) return [step.press.length > 1 ? 'window: several buttons' : 'window: one button'];
	return step.answers.map((answer) => `form: ${Object.keys(answer).join(', ')}`);
}

const kindsOfAll = (of: readonly CommandScenario[]): ReadonlySet<string> =>
	new Set(of.flatMap(({ steps }) => steps.flatMap(kindsOf)));

/** What a command left in the vault, and what it said, for a person to read. */
function written(
	before: ReadonlyMap<string, string>,
	after: ReadonlyMap<string, string>,
	notices: readonly string[],
	{ command, namesOnly }: CommandScenario,
): string {
	const gone = [...before.keys()].filter((file) => !after.has(file)).map((file) => `Gone: ${file}\n`);
	const notes = [...after].flatMap(([file, text]) => {
		if (before.get(file) === text) return [];
		const title = `${before.has(file) ? 'Changed' : 'New'}: ${file}`;
		return namesOnly === true
			? [`${title}\n`]
			: [
					`## ${title}\n\n\`\`\`\`markdown\n${text.replaceAll('\r\n', '\n')}${text.endsWith('\n') ? '' : '\n'}\`\`\`\`\n`,
				];
	});
	return [`# ${commandNames[command]}\n`, ...notices.map((sentence) => `> ${sentence}\n`), ...gone, ...notes].join(
		'\n',
	);
}

/** What the first input mode left behind, by scenario. */
const results = new Map<string, ReadonlyMap<string, string>>();

describe('the list of scenarios', () => {
	it('has every command that writes', () => {
		const readsOnly = ['open-timeline', 'open-caseload', 'toggle-discreet'];
		expect([...new Set(scenarios.map(({ command }) => command))].sort()).toEqual(
			Object.keys(commandNames)
				.filter((id) => !readsOnly.includes(id))
				.sort(),
		);
	});

	it('has each kind of step in one of the scenarios done with a mouse', () => {
		expect(kindsOfAll(representatives)).toEqual(kindsOfAll(scenarios));
	});
});

interface Mode {
	readonly input: InputMode;
	readonly scenarios: readonly CommandScenario[];
	/** The scenarios that are cancelled at every step first. */
	readonly cancelled: readonly CommandScenario[];
}

const modes: readonly (readonly [string, Mode])[] = [
	['by keyboard alone', { input: keyboard, scenarios, cancelled: scenarios }],
	['by touch, 390 px wide', { input: touch, scenarios, cancelled: representatives }],
	['with a mouse', { input: mouse, scenarios: representatives, cancelled: [] }],
];

describe.each(modes)('%s', (_, mode) => {
	let bench: OpenWorkbench;
	let driver: ScenarioDriver;

	beforeAll(async () => {
		bench = await openPractice(mode.input);
		driver = new ScenarioDriver(bench, mode.input);
	});
	afterAll(async () => bench.close());

	/** Goes up to a step and cancels it, with its answers typed in or without. */
	async function cancelAt({ command, steps }: CommandScenario, step: number, answered: boolean): Promise<void> {
		await bench.run(`working-alliance:${command}`);
		for (const page of steps.slice(0, step)) {
			await driver.waitForPage(page);
			await driver.fill(page);
			await driver.submit(page);
		}
		const page = steps[step];
		if (page === undefined) throw new Error(`There is no step ${step + 1}.`);
		await driver.waitForPage(page);
		if (answered) await driver.fill(page);
		await driver.cancel();
		if (answered && 'form' in page) {
			expect(await bench.page.locator('.alliance-form').isVisible()).toBe(true);
			await driver.answerQuestion('Discard');
		}
		await driver.waitUntilClosed();
	}

	it.each(mode.scenarios)('$name', async (scenario) => {
		await driver.resetVault(scenario);
		const before = await driver.vaultContents();

		if (mode.cancelled.includes(scenario)) {
			for (const [index, step] of scenario.steps.entries()) {
				for (const answered of 'list' in step ? [false] : [false, true]) {
					await cancelAt(scenario, index, answered);
					expect(await driver.vaultContents(), `cancelled at step ${index + 1}${answered ? ', answered' : ''}`).toEqual(
						before,
					);
				}
			}
		}

		await driver.runCommand(commandNames[scenario.command]);
		for (const step of scenario.steps) {
			await driver.waitForPage(step);
			await driver.fill(step);
			await driver.checkTargets();
			if ('form' in step) {
				const entered = await driver.formState();
				await driver.cancel();
				await driver.checkTargets();
				await driver.answerQuestion('Keep writing');
				expect(await driver.formState()).toEqual(entered);
			}
			await driver.submit(step);
		}
		await driver.closeResult();
		const after = await driver.vaultContents();
		expect(after, 'the same bytes as in the other input modes').toEqual(results.get(scenario.name) ?? after);
		results.set(scenario.name, after);
		await expect(written(before, after, await driver.notices(), scenario)).toMatchFileSnapshot(
			`expected/${scenario.name}.md`,
		);
	});
});
