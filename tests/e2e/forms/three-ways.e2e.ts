// Each command that writes, done with a mouse, by keyboard alone and by touch: the same notes, byte for byte, whichever way.
// Turned away from at every step, it leaves nothing; and nothing typed is lost by a stray key or tap.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandNames } from '../../../src/text/commands';
import { closeBrowser, type OpenWorkbench } from '../harness';
import type { CommandScenario } from './command-scenario';
import { privateCommands } from './private-commands';
import { recordCommands } from './record-commands';
import { ScenarioDriver, openPractice } from './scenario-driver';
import { keyboard, mouse, touch } from './input-modes';

/** Every command that writes. */
const deeds = [...recordCommands, ...privateCommands];

/** What a deed left in the vault, and what it said, for a person to read. */
function written(
	before: ReadonlyMap<string, string>,
	after: ReadonlyMap<string, string>,
	said: readonly string[],
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
	return [`# ${commandNames[command]}\n`, ...said.map((sentence) => `> ${sentence}\n`), ...gone, ...notes].join('\n');
}

async function turnedAwayAt(
	doing: ScenarioDriver,
	bench: OpenWorkbench,
	{ command, steps }: CommandScenario,
	until: number,
	dirty: boolean,
): Promise<void> {
	await bench.run(`working-alliance:${command}`);
	for (const page of steps.slice(0, until)) {
		await doing.waitForPage(page);
		await doing.fill(page);
		await doing.submit(page);
	}
	const [page] = steps.slice(until);
	if (page === undefined) return;
	await doing.waitForPage(page);
	if (dirty) await doing.fill(page);
	await doing.cancel();
	if (dirty && 'form' in page) {
		expect(await bench.page.locator('.alliance-form').isVisible()).toBe(true);
		await doing.answerQuestion('Discard');
	}
	await doing.waitUntilClosed();
}

/** What the first way left behind, by deed. */
const left = new Map<string, ReadonlyMap<string, string>>();

afterAll(closeBrowser);

describe('the list of deeds', () => {
	it('has every command that writes', () => {
		const readsOnly = ['open-timeline', 'open-caseload', 'toggle-discreet'];
		expect([...new Set(deeds.map(({ command }) => command))].sort()).toEqual(
			Object.keys(commandNames)
				.filter((id) => !readsOnly.includes(id))
				.sort(),
		);
	});
});

describe.each([
	['with a mouse', mouse],
	['by keyboard alone', keyboard],
	['by touch, 390 px wide', touch],
] as const)('%s', (_, hand) => {
	let bench: OpenWorkbench;
	let doing: ScenarioDriver;

	beforeAll(async () => {
		bench = await openPractice(hand);
		doing = new ScenarioDriver(bench, hand);
	});
	afterAll(async () => bench.close());

	it.each(deeds)('$name', async (deed) => {
		await doing.resetVault(deed);
		const before = await doing.vaultContents();

		for (const [index, page] of hand.testsCancelling ? deed.steps.entries() : []) {
			for (const dirty of 'list' in page ? [false] : [false, true]) {
				await turnedAwayAt(doing, bench, deed, index, dirty);
				expect(await doing.vaultContents(), `turned away at step ${index + 1}${dirty ? ', answered' : ''}`).toEqual(
					before,
				);
			}
		}

		await doing.runCommand(commandNames[deed.command]);
		for (const page of deed.steps) {
			await doing.waitForPage(page);
			await doing.fill(page);
			await doing.checkTargets();
			if ('form' in page) {
				const entered = await doing.formState();
				await doing.cancel();
				await doing.checkTargets();
				await doing.answerQuestion('Keep writing');
				expect(await doing.formState()).toEqual(entered);
			}
			await doing.submit(page);
		}
		await doing.closeResult();
		const after = await doing.vaultContents();
		expect(after, 'the same bytes as by the other ways').toEqual(left.get(deed.name) ?? after);
		left.set(deed.name, after);
		await expect(written(before, after, await doing.notices(), deed)).toMatchFileSnapshot(`expected/${deed.name}.md`);
	});
});
