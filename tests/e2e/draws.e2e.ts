// However many events one act sets off, what it changes is drawn once.
import { describe, expect, it } from 'vitest';
import { individual } from '../bench/vaults/courses';
import { countWork, pluginWithNames, type CountedWork } from './counted-work';
import { inWorkbench, type OpenWorkbench } from './harness';

const client = 'Clients/K-014/K-014.md';
const session = 'Clients/K-014/Sessions/K-014 12.md';

async function within(notes: Readonly<Record<string, string>>, work: (bench: OpenWorkbench) => Promise<void>) {
	const vault = { ...Object.fromEntries(individual(20).notes), ...notes };
	await inWorkbench({ vault, date: '2026-03-02', plugins: [await pluginWithNames()], width: 1400 }, work);
}

/** How often the parts of a client's timeline were drawn. */
const drawsOf = ({ calls }: CountedWork): Record<string, number> =>
	Object.fromEntries(
		['drawTimeline', 'timelineTable', 'summarizeTimeline', 'buildLegend', 'makeBrief'].map((name) => [
			name,
			calls(name),
		]),
	);

const once = { drawTimeline: 1, timelineTable: 1, summarizeTimeline: 1, buildLegend: 1, makeBrief: 1 };

async function openTimeline(bench: OpenWorkbench): Promise<void> {
	await bench.run('working-alliance:open-timeline');
	await bench.page.locator('.alliance-timeline-pane .wa-mark').first().waitFor({ state: 'attached' });
}

async function changeRating(bench: OpenWorkbench): Promise<void> {
	const note = await bench.read(session);
	await bench.write(session, note.replace(/\nclient-bond: \d+/, '\nclient-bond: 0.5'));
	await bench.page
		.getByRole('link', { name: /^Client’s bond: 0\.5 of/ })
		.first()
		.waitFor({ state: 'attached' });
}

describe('one draw for one act', () => {
	it('opening the timeline draws it once', async () => {
		await within({}, async (bench) => {
			await bench.open(client);
			expect(drawsOf(await countWork(bench, () => openTimeline(bench)))).toEqual(once);
		});
	});

	it('a timeline that was open at the last start is drawn once at the next', async () => {
		await within({}, async (bench) => {
			await bench.open(client);
			await openTimeline(bench);
			await bench.idle();
			const drawn = await countWork(bench, () =>
				bench.page.evaluate(
					"(() => { const [leaf] = app.workspace.getLeavesOfType('alliance-timeline'); const state = leaf.getViewState(); return leaf.setViewState({ type: 'empty' }).then(() => leaf.setViewState(state)); })()",
				),
			);
			expect(drawsOf(drawn)).toEqual(once);
		});
	});

	it('one change draws the open timeline once', async () => {
		await within({}, async (bench) => {
			await bench.open(client);
			await openTimeline(bench);
			expect(drawsOf(await countWork(bench, () => changeRating(bench)))).toEqual(once);
		});
	});

	it('going to the note of another client draws the timeline once', async () => {
		await within(
			{
				'Clients/K-020/K-020.md': '---\nalliance: client\n---\n',
				'Clients/K-020/K-020 1.md':
					'---\nalliance: session\nclient: "[[K-020]]"\ndate: 2026-02-20\nnumber: 1\nclient-bond: 5\n---\n',
			},
			async (bench) => {
				await bench.open(client);
				await openTimeline(bench);
				const drawn = await countWork(bench, async () => {
					await bench.open('Clients/K-020/K-020.md');
					await bench.page.locator('.alliance-timeline-code', { hasText: 'K-020' }).waitFor();
				});
				expect(drawsOf(drawn)).toEqual(once);
			},
		);
	});

	it('a code block is drawn once when its note is opened, and once for one change', async () => {
		await within({ 'Block.md': 'Words.\n\n```alliance-timeline\nclient: K-014\n```\n' }, async (bench) => {
			const block = { drawTimeline: 1, timelineTable: 1, drawTitle: 1 };
			const count = ({ calls }: CountedWork): Record<string, number> =>
				Object.fromEntries(Object.keys(block).map((name) => [name, calls(name)]));
			const opened = await countWork(bench, async () => {
				await bench.open('Block.md');
				await bench.page.locator('.alliance-timeline-block .wa-mark').first().waitFor({ state: 'attached' });
			});
			expect(count(opened)).toEqual(block);
			expect(count(await countWork(bench, () => changeRating(bench)))).toEqual(block);
		});
	});

	it('the caseload is drawn once when it is opened, and once for one change', async () => {
		await within({}, async (bench) => {
			const opened = await countWork(bench, async () => {
				await bench.run('working-alliance:open-caseload');
				await bench.page.locator('.alliance-caseload-row').first().waitFor();
			});
			expect(opened.calls('availableCases')).toBe(1);
			const changed = await countWork(bench, async () => {
				const note = await bench.read(session);
				await bench.write(session, note.replace(/\nclient-bond: \d+/, '\nclient-bond: 0.5'));
				await bench.idle();
			});
			expect(changed.calls('availableCases')).toBe(1);
			expect(changed.calls('caseloadRow')).toBe(1);
		});
	});
});
