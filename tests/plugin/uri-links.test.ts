import { describe, expect, it } from 'vitest';
import { createUriHandler, handleUri } from '../../src/plugin/uri-links';
import { linkText } from '../../src/plugin/text';
import { FakeContext } from '../features/fake-context';

const client = 'Clients/K-014/K-014.md';
const at = (): FakeContext => new FakeContext({ notes: { [client]: { alliance: 'client' } } });

describe('an obsidian:// link', () => {
	it('opens the timeline of the client it names, or of the active note, once the person has said so', async () => {
		const context = at();
		context.ways.push(null, null, linkText.open, linkText.open, linkText.open);
		await handleUri(context, { do: 'timeline', client: 'K-014' });
		await handleUri(context, {});
		expect(context.timelines).toEqual([]);
		await handleUri(context, { action: 'working-alliance', do: 'timeline', client: 'K-014' });
		await handleUri(context, { do: 'timeline', client });
		await handleUri(context, { action: 'working-alliance' });
		expect(context.timelines).toEqual([client, client, null]);
		expect(context.crossroads.map(({ title }) => title)).toEqual([
			linkText.openTitle('K-014'),
			linkText.openTitle(null),
			linkText.openTitle('K-014'),
			linkText.openTitle('K-014'),
			linkText.openTitle(null),
		]);
		expect(context.writes).toBe(0);
		expect(context.paths).toEqual([client]);
	});

	it('starts a session only after the person has said so', async () => {
		const context = at();
		context.ways.push(null);
		await handleUri(context, { do: 'start-session', client: 'K-014' });
		expect(context.crossroads.map(({ title }) => title)).toEqual([linkText.startTitle('K-014')]);
		expect(context.paths).toEqual([client]);

		context.ways.push(linkText.start);
		await handleUri(context, { do: 'start-session', client: 'K-014' });
		expect(context.paths).toEqual([client, 'Clients/K-014/Sessions/K-014 2026-03-05.md']);
	});

	it('without a client lists none before the person has said so, and starts none but the one that is picked', async () => {
		const context = at();
		context.ways.push(null, linkText.start);
		await handleUri(context, { do: 'start-session' });
		expect(context.offered).toEqual([]);
		context.picks.push(null);
		await handleUri(context, { do: 'start-session' });
		expect(context.offered).toHaveLength(1);
		expect(context.paths).toEqual([client]);
	});

	it('asks without a code in discreet mode', async () => {
		const context = new FakeContext({ notes: { [client]: { alliance: 'client' } }, settings: { discreet: true } });
		context.ways.push(null, null, null);
		for (const to of [{ do: 'start-session' }, { do: 'timeline' }, {}])
			await handleUri(context, { ...to, client: 'K-014' });
		expect(context.crossroads).toHaveLength(3);
		expect(JSON.stringify(context.crossroads)).not.toContain('K-014');
	});

	it('brings nothing of its own into a note', async () => {
		const context = at();
		context.ways.push(linkText.start);
		await handleUri(context, {
			do: 'start-session',
			client: 'K-014',
			date: '1999-01-01',
			text: 'PLANTED',
			bond: '9',
			path: 'PLANTED.md',
			title: 'PLANTED',
		});
		expect(context.paths).toEqual([client, 'Clients/K-014/Sessions/K-014 2026-03-05.md']);
		expect(JSON.stringify(context.everything())).not.toMatch(/PLANTED|1999/);
	});

	it.each(['K-099', '', '__proto__', 'constructor'])(
		'for “%s”, whom this vault does not have, says so without repeating it',
		async (named) => {
			const context = at();
			await handleUri(context, { do: 'start-session', client: named });
			await handleUri(context, { do: 'timeline', client: named });
			expect(context.said).toEqual([linkText.noSuchClient, linkText.noSuchClient]);
			expect([context.timelines, context.crossroads, context.paths]).toEqual([[], [], [client]]);
		},
	);

	it('that asks for anything else does nothing and says what links can do', async () => {
		const context = at();
		await handleUri(context, { do: 'export-packet', client: 'K-014' });
		expect(context.said).toEqual([linkText.unknown]);
		expect([context.timelines, context.forms, context.paths]).toEqual([[], [], [client]]);
	});
});

describe('links that come together', () => {
	it('links that come together are asked about one at a time; the others are not followed, and that is said once', async () => {
		const context = at();
		context.ways.push(linkText.open, linkText.open);
		const follow = createUriHandler(context, Promise.resolve());
		const link = { do: 'timeline', client: 'K-014' };
		await Promise.all(Array.from({ length: 20 }, async () => follow(link)));
		expect(context.timelines).toEqual([client]);
		expect(context.said).toEqual([linkText.oneAtATime]);
		await follow(link);
		expect(context.timelines).toEqual([client, client]);
	});

	it('links that come together wait at a cold start until the notes have been read', async () => {
		const context = new FakeContext();
		context.ways.push(linkText.open);
		let read = (): void => {};
		const following = createUriHandler(context, new Promise((resolve) => (read = resolve)))({ client: 'K-014' });
		context.put(client, { alliance: 'client' });
		read();
		await following;
		expect(context.timelines).toEqual([client]);
	});
});
