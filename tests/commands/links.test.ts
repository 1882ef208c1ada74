import { describe, expect, it } from 'vitest';
import { followLink } from '../../src/commands/links';
import { linkText } from '../../src/strings';
import { FakeDesk } from './fake-desk';

const client = 'Clients/K-014/K-014.md';
const at = (): FakeDesk => new FakeDesk({ notes: { [client]: { alliance: 'client' } } });

describe('an obsidian:// link', () => {
	it('opens the timeline of the client it names, or of the note in front', async () => {
		const desk = at();
		await followLink(desk, { action: 'working-alliance', do: 'timeline', client: 'K-014' });
		await followLink(desk, { do: 'timeline', client });
		await followLink(desk, { action: 'working-alliance' });
		expect(desk.timelines).toEqual([client, client, null]);
		expect(desk.writes).toBe(0);
		expect(desk.paths).toEqual([client]);
	});

	it('starts a session only after the person has said so', async () => {
		const desk = at();
		desk.ways.push(null);
		await followLink(desk, { do: 'start-session', client: 'K-014' });
		expect(desk.crossroads.map(({ title }) => title)).toEqual([linkText.startTitle('K-014')]);
		expect(desk.paths).toEqual([client]);

		desk.ways.push(linkText.start);
		await followLink(desk, { do: 'start-session', client: 'K-014' });
		expect(desk.paths).toEqual([client, 'Clients/K-014/Sessions/K-014 2026-03-05.md']);
	});

	it('without a client starts none but the one that is picked', async () => {
		const desk = at();
		desk.picks.push(null);
		await followLink(desk, { do: 'start-session' });
		expect(desk.offered).toHaveLength(1);
		expect(desk.paths).toEqual([client]);
	});

	it('brings nothing of its own into a note', async () => {
		const desk = at();
		desk.ways.push(linkText.start);
		await followLink(desk, { do: 'start-session', client: 'K-014', date: '1999-01-01', text: 'PLANTED', bond: '9', path: 'PLANTED.md', title: 'PLANTED' });
		expect(desk.paths).toEqual([client, 'Clients/K-014/Sessions/K-014 2026-03-05.md']);
		expect(JSON.stringify(desk.everything())).not.toMatch(/PLANTED|1999/);
	});

	it.each(['K-099', '', '__proto__', 'constructor'])('for “%s”, whom this vault does not have, says so without repeating it', async (named) => {
		const desk = at();
		await followLink(desk, { do: 'start-session', client: named });
		await followLink(desk, { do: 'timeline', client: named });
		expect(desk.said).toEqual([linkText.noSuchClient, linkText.noSuchClient]);
		expect([desk.timelines, desk.crossroads, desk.paths]).toEqual([[], [], [client]]);
	});

	it('that asks for anything else does nothing and says what links can do', async () => {
		const desk = at();
		await followLink(desk, { do: 'export-packet', client: 'K-014' });
		expect(desk.said).toEqual([linkText.unknown]);
		expect([desk.timelines, desk.forms, desk.paths]).toEqual([[], [], [client]]);
	});
});
