// A session that runs past midnight: whatever asks for the one under way is told the same at 00:30 as at 23:55.
import { describe, expect, it } from 'vitest';
import { gatherBrief } from '../../../src/features/brief/gather-brief';
import { currentSession } from '../../../src/features/current/current-session';
import { targetClient } from '../../../src/features/current/target-client';
import { recordMissedSession } from '../../../src/features/sessions/missed-session';
import { runningSessions } from '../../../src/features/sessions/running-sessions';
import { startSession } from '../../../src/features/sessions/start-session';
import { createApi } from '../../../src/plugin/api';
import { FakeContext } from '../fake-context';

const session = 'Clients/R-19/Sessions/R-19 2026-03-31.md';

const practice = (now: string): FakeContext =>
	new FakeContext({
		now,
		notes: {
			'Clients/R-19/R-19.md': { alliance: 'client' },
			'Clients/R-20/R-20.md': { alliance: 'client' },
			'Clients/R-20/Sessions/R-20 2026-03-31.md': {
				alliance: 'session',
				client: '[[R-20]]',
				date: '2026-03-31T09:00',
				number: 4,
				minutes: 50,
			},
			[session]: { alliance: 'session', client: '[[R-19]]', date: '2026-03-31T23:40', number: 1 },
		},
	});

describe.each(['2026-03-31T23:55', '2026-04-01T00:30'])('at %s', (now) => {
	it('the status bar shows the session', () => {
		const context = practice(now);
		expect(runningSessions(context.cases, context.now()).map(({ path }) => path)).toEqual([session]);
	});

	it('commands about the current session take it without asking', async () => {
		const context = practice(now);
		expect((await currentSession(context))?.session.path).toBe(session);
		expect((await targetClient(context, 'Whom?'))?.session?.path).toBe(session);
		expect(context.offered).toEqual([]);
	});

	it('starting a session asks whether it is meant', async () => {
		const context = practice(now);
		context.picks.push('R-19');
		context.ways.push(now.startsWith('2026-03-31') ? 'Open today’s session' : 'Open that session');
		await startSession(context);
		expect(context.opened.map(({ path }) => path)).toEqual([session]);
		expect(context.writes).toBe(0);
	});

	it('another plugin is given it, but for a day that is asked for', async () => {
		const context = practice(now);
		const api = createApi(context.cases, context);
		expect(await api.startSession({ client: 'R-19' })).toEqual({ path: session, created: false });
		expect(await api.startSession({ client: 'R-19', date: '2026-04-01T08:00' })).toMatchObject({ created: true });
	});

	it('the brief is that of the session that runs', async () => {
		expect(await gatherBrief(practice(now), 'Clients/R-19/R-19.md')).toMatchObject({
			running: true,
			number: 1,
			last: null,
		});
	});

	it('a session noted as missed is this one', async () => {
		const context = practice(now);
		context.picks.push('R-19');
		context.replies.push({ attendance: 'no-show' });
		await recordMissedSession(context);
		expect(context.properties(session)['attendance']).toBe('no-show');
	});
});
