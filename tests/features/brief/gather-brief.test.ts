import { describe, expect, it } from 'vitest';
import { gatherBrief } from '../../../src/features/brief/gather-brief';
import { startSession } from '../../../src/features/sessions/start-session';
import { FakeContext } from '../fake-context';
import { client, earlier, notes, session } from '../private-notes-fixture';

const rupture = 'Private/K-014/K-014 2026-02-26 rupture.md';

describe('the brief, gathered', () => {
	it('is about the session that runs, with the words of the notes before it', async () => {
		const desk = new FakeContext({ notes });
		desk.put(earlier, notes[earlier] ?? {}, '## To bring up next time\n\n- The move in April\n- [x] said already\n');
		desk.put(client, notes[client] ?? {}, '## To remember\n\n- Silence is a no.\n');
		desk.put(
			rupture,
			{ alliance: 'rupture', client: '[[K-014]]', date: '2026-02-26', kind: 'withdrawal' },
			'## What happened\n\nA nod.\nAnd more.\n',
		);
		const before = desk.everything();
		expect(await gatherBrief(desk, client)).toMatchObject({
			number: 7,
			last: { session: 6, daysAgo: 7 },
			toBringUp: ['The move in April'],
			intake: [{ heading: 'To remember', texts: ['Silence is a no.'] }],
			ruptures: [{ text: 'A nod.' }],
			tasks: [{ text: 'Worry window', last: null }],
		});
		expect(desk.everything()).toEqual(before);
	});

	it('is about the next one once today’s is finished', async () => {
		const desk = new FakeContext({ notes });
		desk.put(session, { ...notes[session], attendance: 'attended', minutes: 50 });
		expect(await gatherBrief(desk, client)).toMatchObject({ number: 8, last: { session: 7, daysAgo: 0 } });
	});

	it('leaves out what can’t be read, and is nothing for no client', async () => {
		const desk = new FakeContext({ notes });
		const unreadable = {
			...desk,
			cases: desk.cases,
			note: (path: string) => desk.note(path),
			instruments: () => desk.instruments(),
			now: () => desk.now(),
			files: { ...desk.files, read: () => Promise.reject(new Error('gone')) },
		};
		expect(await gatherBrief(unreadable, client)).toMatchObject({ toBringUp: [], intake: [], number: 7 });
		expect(await gatherBrief(desk, 'Clients/Z/Z.md')).toBeNull();
	});

	it('is shown when a session starts, unless the settings say otherwise', async () => {
		for (const openTimelineOnStart of [true, false]) {
			const desk = new FakeContext({ notes, now: '2026-03-12T10:00', settings: { openTimelineOnStart } });
			desk.picks.push('K-014');
			await startSession(desk);
			expect(desk.briefs).toEqual(openTimelineOnStart ? [client] : []);
		}
	});
});
