import { describe, expect, it } from 'vitest';
import { gatherBrief } from '../../../src/features/brief/gather-brief';
import { startSession } from '../../../src/features/sessions/start-session';
import { FakeContext } from '../fake-context';
import { client, earlier, notes, session } from '../private-notes-fixture';

const rupture = 'Private/K-014/K-014 2026-02-26 rupture.md';

describe('the brief, gathered', () => {
	it('the brief, gathered is about the session that runs, with the words of the notes before it', async () => {
		const context = new FakeContext({ notes });
		context.put(earlier, notes[earlier] ?? {}, '## To bring up next time\n\n- The move in April\n- [x] said already\n');
		context.put(client, notes[client] ?? {}, '## To remember\n\n- Silence is a no.\n');
		context.put(
			rupture,
			{ alliance: 'rupture', client: '[[K-014]]', date: '2026-02-26', kind: 'withdrawal' },
			'## What happened\n\nA nod.\nAnd more.\n',
		);
		const before = context.everything();
		expect(await gatherBrief(context, client)).toMatchObject({
			number: 7,
			last: { session: 6, daysAgo: 7 },
			toBringUp: ['The move in April'],
			intake: [{ heading: 'To remember', texts: ['Silence is a no.'] }],
			ruptures: [{ text: 'A nod.' }],
			tasks: [{ text: 'Worry window', last: null }],
		});
		expect(context.everything()).toEqual(before);
	});

	it('the brief, gathered brings up what is written in several places, and names them once', async () => {
		const context = new FakeContext({ notes });
		const twice =
			'## To bring up next time\n\n- FIRST\n\n## Agreed\n\n- Walk\n\n## To bring up next time\n\n- SECOND\n- FIRST\n';
		context.put(earlier, notes[earlier] ?? {}, twice);
		const said = 'The last note had “To bring up next time” in several places; all of it is here:';
		expect((await gatherBrief(context, client))?.toBringUp).toEqual([said, 'FIRST', 'SECOND']);
		// Carried into the next note it stays behind there.
		context.put(earlier, notes[earlier] ?? {}, `## To bring up next time\n\n- ${said}\n- FIRST\n`);
		expect((await gatherBrief(context, client))?.toBringUp).toEqual(['FIRST']);
	});

	it('the brief, gathered is about the next one once today’s is finished', async () => {
		const context = new FakeContext({ notes });
		context.put(session, { ...notes[session], attendance: 'attended', minutes: 50 });
		expect(await gatherBrief(context, client)).toMatchObject({ number: 8, last: { session: 7, daysAgo: 0 } });
	});

	it('the brief, gathered leaves out what can’t be read, and is nothing for no client', async () => {
		const context = new FakeContext({ notes });
		const unreadable = {
			...context,
			cases: context.cases,
			note: (path: string) => context.note(path),
			instruments: () => context.instruments(),
			now: () => context.now(),
			files: { ...context.files, read: () => Promise.reject(new Error('gone')) },
		};
		expect(await gatherBrief(unreadable, client)).toMatchObject({ toBringUp: [], intake: [], number: 7 });
		expect(await gatherBrief(context, 'Clients/Z/Z.md')).toBeNull();
	});

	it('the brief, gathered is shown when a session starts, unless the settings say otherwise', async () => {
		for (const openTimelineOnStart of [true, false]) {
			const context = new FakeContext({ notes, now: '2026-03-12T10:00', settings: { openTimelineOnStart } });
			context.picks.push('K-014');
			await startSession(context);
			expect(context.briefs).toEqual(openTimelineOnStart ? [client] : []);
		}
	});
});
