// What the ten commonest acts cost, counted instead of timed: an act that does more than it did turns this red on every machine.
import { describe, expect, it } from 'vitest';
import { individual } from '../bench/vaults/courses';
import { countWork, pluginWithNames } from './counted-work';
import { inWorkbench } from './harness';

const client = 'Clients/K-014/K-014.md';
const session = 'Clients/K-014/Sessions/K-014 150.md';
const vault = {
	...Object.fromEntries(individual(200).notes),
	'Clients/K-020/K-020.md': '---\nalliance: client\n---\n',
	'Clients/K-020/K-020 1.md':
		'---\nalliance: session\nclient: "[[K-020]]"\ndate: 2026-02-20\nnumber: 1\nclient-bond: 5\n---\n',
	'Block.md': 'Words.\n\n```alliance-timeline\nclient: K-014\n```\n',
};

/** Notes read, cases folded, and whatever is drawn of them. */
const counted = [
	'readNote',
	'buildCase',
	'drawTimeline',
	'timelineTable',
	'summarizeTimeline',
	'buildLegend',
	'makeBrief',
	'caseloadRow',
] as const;

/** More than any of the acts makes. */
const mostElements = 2_000;

describe('the ten commonest acts', () => {
	it('the ten commonest acts read, fold and draw as often as recorded, and make no more elements than fit a screen', async () => {
		await inWorkbench({ vault, date: '2026-03-02', plugins: [await pluginWithNames()], width: 1400 }, async (bench) => {
			const { page } = bench;
			const change = async (path: string, from: RegExp, to: string): Promise<void> => {
				await bench.write(path, (await bench.read(path)).replace(from, to));
				// Until the app has seen it on the disk and parsed it.
				await page.waitForTimeout(1_000);
			};
			const acts: readonly (readonly [string, () => Promise<unknown>])[] = [
				['open the timeline', () => bench.run('working-alliance:open-timeline')],
				['change one rating', () => change(session, /\nclient-bond: \d+/, '\nclient-bond: 0.5')],
				['write on in a session', () => change(session, /$/, '\nMore words.\n')],
				['change a note of another client', () => change('Clients/K-020/K-020 1.md', /bond: 5/, 'bond: 6')],
				[
					'choose another range',
					() => page.getByRole('combobox', { name: 'Range' }).selectOption({ label: 'Last 12 sessions' }),
				],
				['show the table', () => page.getByRole('button', { name: 'Show as table' }).click()],
				['go to another client', () => bench.open('Clients/K-020/K-020.md')],
				['open a note with a code block', () => bench.open('Block.md')],
				['open the caseload', () => bench.run('working-alliance:open-caseload')],
				['switch to discreet mode', () => bench.run('working-alliance:toggle-discreet')],
			];
			await bench.open(client);
			const lines: string[] = [];
			const elements: Record<string, number> = {};
			for (const [name, act] of acts) {
				const work = await countWork(bench, async () => {
					await act();
					// A movement is kept a moment after it ended.
					await page.waitForTimeout(600);
				});
				const calls = counted.flatMap((each) => (work.calls(each) === 0 ? [] : [`${each} ${work.calls(each)}`]));
				lines.push(`${name}: ${calls.join(', ') || 'nothing'}`);
				elements[name] = work.elements;
			}
			await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('expected/ten-acts.txt');
			expect(Object.entries(elements).filter(([, made]) => made > mostElements)).toEqual([]);
		});
	});
});
