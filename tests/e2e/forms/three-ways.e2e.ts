// Each command that writes, done with a mouse, by keyboard alone and by touch: the same notes, byte for byte, whichever way.
// Turned away from at every step, it leaves nothing; and nothing typed is lost by a stray key or tap.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandNames } from '../../../src/strings';
import { closeBrowser, type OpenWorkbench } from '../harness';
import type { Deed } from './deed';
import { besideTheRecord } from './deeds-beside-the-record';
import { inTheRecord } from './deeds-in-the-record';
import { Doing, openPractice } from './doing';
import { keyboard, mouse, touch } from './hands';

/** Every command that writes. */
const deeds = [...inTheRecord, ...besideTheRecord];

/** What a deed left in the vault, and what it said, for a person to read. */
function written(
	before: ReadonlyMap<string, string>,
	after: ReadonlyMap<string, string>,
	said: readonly string[],
	{ command, named }: Deed,
): string {
	const gone = [...before.keys()].filter((file) => !after.has(file)).map((file) => `Gone: ${file}\n`);
	const notes = [...after].flatMap(([file, text]) => {
		if (before.get(file) === text) return [];
		const title = `${before.has(file) ? 'Changed' : 'New'}: ${file}`;
		return named === true
			? [`${title}\n`]
			: [
					`## ${title}\n\n\`\`\`\`markdown\n${text.replaceAll('\r\n', '\n')}${text.endsWith('\n') ? '' : '\n'}\`\`\`\`\n`,
				];
	});
	return [`# ${commandNames[command]}\n`, ...said.map((sentence) => `> ${sentence}\n`), ...gone, ...notes].join('\n');
}

async function turnedAwayAt(
	doing: Doing,
	bench: OpenWorkbench,
	{ command, pages }: Deed,
	until: number,
	dirty: boolean,
): Promise<void> {
	await bench.run(`working-alliance:${command}`);
	for (const page of pages.slice(0, until)) {
		await doing.arriveAt(page);
		await doing.fill(page);
		await doing.go(page);
	}
	const [page] = pages.slice(until);
	if (page === undefined) return;
	await doing.arriveAt(page);
	if (dirty) await doing.fill(page);
	await doing.turnAway();
	if (dirty && 'form' in page) {
		expect(await bench.page.locator('.alliance-form').isVisible()).toBe(true);
		await doing.answerQuestion('Discard');
	}
	await doing.isGone();
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
	let doing: Doing;

	beforeAll(async () => {
		bench = await openPractice(hand);
		doing = new Doing(bench, hand);
	});
	afterAll(async () => bench.close());

	it.each(deeds)('$name', async (deed) => {
		await doing.beginAnew(deed);
		const before = await doing.everything();

		for (const [index, page] of hand.turnsAway ? deed.pages.entries() : []) {
			for (const dirty of 'list' in page ? [false] : [false, true]) {
				await turnedAwayAt(doing, bench, deed, index, dirty);
				expect(await doing.everything(), `turned away at step ${index + 1}${dirty ? ', answered' : ''}`).toEqual(
					before,
				);
			}
		}

		await doing.command(commandNames[deed.command]);
		for (const page of deed.pages) {
			await doing.arriveAt(page);
			await doing.fill(page);
			await doing.checkTargets();
			if ('form' in page) {
				const entered = await doing.entered();
				await doing.turnAway();
				await doing.checkTargets();
				await doing.answerQuestion('Keep writing');
				expect(await doing.entered()).toEqual(entered);
			}
			await doing.go(page);
		}
		await doing.closeWhatStays();
		const after = await doing.everything();
		expect(after, 'the same bytes as by the other ways').toEqual(left.get(deed.name) ?? after);
		left.set(deed.name, after);
		await expect(written(before, after, await doing.said(), deed)).toMatchFileSnapshot(`expected/${deed.name}.md`);
	});
});
