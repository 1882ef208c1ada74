import { describe, expect, it } from 'vitest';
import { handleUri } from '../../src/plugin/uri-links';
import { linkText } from '../../src/plugin/text';
import { FakeContext } from '../features/fake-context';

const client = 'Clients/K-014/K-014.md';
const at = (): FakeContext => new FakeContext({ notes: { [client]: { alliance: 'client' } } });

describe('an obsidian:// link', () => {
	it('opens the timeline of the client it names, or of the note in front, once the person has said so', async () => {
		const desk = at();
		desk.ways.push(null, null, linkText.open, linkText.open, linkText.open);
		await handleUri(desk, { do: 'timeline', client: 'K-014' });
		await handleUri(desk, {});
		expect(desk.timelines).toEqual([]);
		await handleUri(desk, { action: 'working-alliance', do: 'timeline', client: 'K-014' });
		await handleUri(desk, { do: 'timeline', client });
		await handleUri(desk, { action: 'working-alliance' });
		expect(desk.timelines).toEqual([client, client, null]);
		expect(desk.crossroads.map(({ title }) => title)).toEqual([
			linkText.openTitle('K-014'),
			linkText.openTitle(null),
			linkText.openTitle('K-014'),
			linkText.openTitle('K-014'),
			linkText.openTitle(null),
		]);
		expect(desk.writes).toBe(0);
		expect(desk.paths).toEqual([client]);
	});

	it('starts a session only after the person has said so', async () => {
		const desk = at();
		desk.ways.push(null);
		await handleUri(desk, { do: 'start-session', client: 'K-014' });
		expect(desk.crossroads.map(({ title }) => title)).toEqual([linkText.startTitle('K-014')]);
		expect(desk.paths).toEqual([client]);

		desk.ways.push(linkText.start);
		await handleUri(desk, { do: 'start-session', client: 'K-014' });
		expect(desk.paths).toEqual([client, 'Clients/K-014/Sessions/K-014 2026-03-05.md']);
	});

	it('without a client lists none before the person has said so, and starts none but the one that is picked', async () => {
		const desk = at();
		desk.ways.push(null, linkText.start);
		await handleUri(desk, { do: 'start-session' });
		expect(desk.offered).toEqual([]);
		desk.picks.push(null);
		await handleUri(desk, { do: 'start-session' });
		expect(desk.offered).toHaveLength(1);
		expect(desk.paths).toEqual([client]);
	});

	it('asks without a code in discreet mode', async () => {
		const desk = new FakeContext({ notes: { [client]: { alliance: 'client' } }, settings: { discreet: true } });
		desk.ways.push(null, null, null);
		for (const to of [{ do: 'start-session' }, { do: 'timeline' }, {}])
			await handleUri(desk, { ...to, client: 'K-014' });
		expect(desk.crossroads).toHaveLength(3);
		expect(JSON.stringify(desk.crossroads)).not.toContain('K-014');
	});

	it('brings nothing of its own into a note', async () => {
		const desk = at();
		desk.ways.push(linkText.start);
		await handleUri(desk, {
			do: 'start-session',
			client: 'K-014',
			date: '1999-01-01',
			text: 'PLANTED',
			bond: '9',
			path: 'PLANTED.md',
			title: 'PLANTED',
		});
		expect(desk.paths).toEqual([client, 'Clients/K-014/Sessions/K-014 2026-03-05.md']);
		expect(JSON.stringify(desk.everything())).not.toMatch(/PLANTED|1999/);
	});

	it.each(['K-099', '', '__proto__', 'constructor'])(
		'for “%s”, whom this vault does not have, says so without repeating it',
		async (named) => {
			const desk = at();
			await handleUri(desk, { do: 'start-session', client: named });
			await handleUri(desk, { do: 'timeline', client: named });
			expect(desk.said).toEqual([linkText.noSuchClient, linkText.noSuchClient]);
			expect([desk.timelines, desk.crossroads, desk.paths]).toEqual([[], [], [client]]);
		},
	);

	it('that asks for anything else does nothing and says what links can do', async () => {
		const desk = at();
		await handleUri(desk, { do: 'export-packet', client: 'K-014' });
		expect(desk.said).toEqual([linkText.unknown]);
		expect([desk.timelines, desk.forms, desk.paths]).toEqual([[], [], [client]]);
	});
});
