import { describe, expect, it } from 'vitest';
import { findOrBeginSession } from '../../../src/features/sessions/begin-session';
import type { Day } from '../../../src/notes/day';
import { createApi } from '../../../src/plugin/api';
import { FakeContext } from '../fake-context';

const client = 'Clients/K-014/K-014.md';
const wanted = 'Clients/K-014/Sessions/K-014 2026-03-05.md';

/** A context in which another window puts a note at a path just before it is made there. */
function raced(theirs: Readonly<Record<string, unknown>>): FakeContext {
	const context = new FakeContext({ notes: { [client]: { alliance: 'client' } } });
	const { create } = context.files;
	Object.assign(context.files, {
		create: async (note: Parameters<typeof create>[0]) => {
			if (!context.paths.includes(wanted)) context.put(wanted, theirs);
			await create(note);
		},
	});
	return context;
}

describe('a session that another window begins at the same moment', () => {
	it('a session that another window begins at the same moment is joined, where it is of this client and this day', async () => {
		const context = raced({ alliance: 'session', client: '[[K-014]]', date: '2026-03-05T10:50', number: 1 });
		expect(await createApi(context.cases, context).startSession({ client: 'K-014' })).toEqual({
			path: wanted,
			created: false,
		});
		expect(context.paths).toEqual([client, wanted]);
	});

	it.each([
		['of another day', { alliance: 'session', client: '[[K-014]]', date: '2026-03-04', number: 1 }],
		['a cancelled one', { alliance: 'session', client: '[[K-014]]', date: '2026-03-05', attendance: 'cancelled' }],
		['no session at all', { mood: 'calm' }],
	])(
		'a session that another window begins at the same moment is left alone where it is %s, and the new note takes the next name',
		async (_what, theirs) => {
			const context = raced(theirs);
			const made = await createApi(context.cases, context).startSession({ client: 'K-014' });
			expect(made).toEqual({ path: wanted.replace('.md', ' 2.md'), created: true });
			expect(context.properties(wanted)).toEqual(theirs);
		},
	);

	it('is joined as well where the app knows its file already and has not read it', async () => {
		const context = new FakeContext({
			notes: {
				[client]: { alliance: 'client' },
				[wanted]: { alliance: 'session', client: '[[K-014]]', date: '2026-03-05T10:50', number: 1 },
			},
		});
		const unread = new FakeContext({ notes: { [client]: { alliance: 'client' } } }).cases.caseFile(client);
		if (unread === null) throw new Error('There is no case.');
		expect(await findOrBeginSession(context, unread, { day: '2026-03-05' as Day, time: '10:50' })).toMatchObject({
			path: wanted,
			created: false,
		});
		expect(context.paths).toEqual([client, wanted]);
	});
});
