import { describe, expect, it } from 'vitest';
import { recordMissedSession } from '../../../src/features/sessions/missed-session';
import { FakeContext } from '../fake-context';

const client = 'Clients/K-014/K-014.md';
const at = (name: string): string => `Clients/K-014/Sessions/K-014 ${name}.md`;
const session = (date: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
	alliance: 'session',
	client: '[[K-014]]',
	date,
	...more,
});

describe('a missed session', () => {
	it('a missed session is noted without one having begun: a client, a word, Enter', async () => {
		const context = new FakeContext({
			now: '2026-03-12T10:20',
			notes: {
				[client]: { alliance: 'client' },
				[at('2026-03-05')]: session('2026-03-05T10:00', { number: 1, minutes: 50 }),
			},
		});
		context.picks.push('K-014');
		context.replies.push({ attendance: 'no-show' });
		await recordMissedSession(context);
		expect(context.text(at('2026-03-12'))).toBe(
			'---\nalliance: session\nclient: "[[K-014]]"\ndate: 2026-03-12\nattendance: no-show\n---\n',
		);
		expect(context.said).toHaveLength(1);
	});

	it('a missed session is noted in the note that waits for it, without the ratings it waits for, and nowhere else', async () => {
		const context = new FakeContext({
			now: '2026-03-12T10:20',
			notes: {
				[client]: { alliance: 'client' },
				[at('2026-03-13')]: session('2026-03-13T10:00', { number: 2, bond: null, 'client-bond': null }),
			},
		});
		context.picks.push('K-014');
		context.replies.push({ attendance: 'cancelled', date: '2026-03-13' });
		await recordMissedSession(context);
		expect(context.properties(at('2026-03-13'))).toEqual(session('2026-03-13T10:00', { attendance: 'cancelled' }));
		expect(context.paths).toHaveLength(2);
	});

	it('a missed session that was cancelled says by whom and on what notice; one that nobody came to is not asked', async () => {
		const context = new FakeContext({ now: '2026-03-12T10:20', notes: { [client]: { alliance: 'client' } } });
		context.picks.push('K-014');
		context.replies.push({ attendance: 'cancelled', cancelledBy: 'therapist', notice: '2 hours' });
		await recordMissedSession(context);
		expect(context.properties(at('2026-03-12'))).toMatchObject({ 'cancelled-by': 'therapist', notice: '2 hours' });
		expect(context.cases.caseFile(client)?.sessions).toMatchObject([{ cancelledBy: 'therapist', notice: '2 hours' }]);
		context.picks.push('K-014');
		context.replies.push({ attendance: 'no-show', cancelledBy: 'client' });
		await expect(recordMissedSession(context)).rejects.toThrow('is not asked then');
	});

	it('a missed session stands beside a finished one of the same day', async () => {
		const done = session('2026-03-12T09:00', { attendance: 'attended' });
		const context = new FakeContext({
			now: '2026-03-12T10:20',
			notes: { [client]: { alliance: 'client' }, [at('2026-03-12')]: done },
		});
		context.picks.push('K-014');
		context.replies.push({ attendance: 'cancelled' });
		await recordMissedSession(context);
		expect(context.properties(at('2026-03-12'))).toEqual(done);
		expect(context.properties(at('2026-03-12 2'))['attendance']).toBe('cancelled');
	});

	it('a missed session takes no number from the next one, and notes that have one keep theirs', async () => {
		const context = new FakeContext({
			now: '2026-03-19T10:00',
			notes: {
				[client]: { alliance: 'client' },
				[at('2026-03-05')]: session('2026-03-05T10:00', { number: 1, minutes: 50 }),
				[at('2026-03-12')]: session('2026-03-12', { attendance: 'cancelled' }),
			},
		});
		expect(context.cases.clients()[0]?.nextNumber).toBe(2);
		const old = new FakeContext({
			notes: {
				[client]: { alliance: 'client' },
				[at('2026-03-05')]: session('2026-03-05T10:00', { number: 1, minutes: 50 }),
				[at('2026-03-12')]: session('2026-03-12', { attendance: 'cancelled', number: 2 }),
			},
		});
		expect(old.cases.clients()[0]?.nextNumber).toBe(3);
	});

	it('a missed session needs to be said to be one, and is nothing when cancelled', async () => {
		const context = new FakeContext({ notes: { [client]: { alliance: 'client' } } });
		context.picks.push(null, 'K-014');
		await recordMissedSession(context);
		context.replies.push({}, null);
		await recordMissedSession(context);
		expect([...(context.faults[0]?.keys() ?? [])]).toEqual(['attendance']);
		expect(context.paths).toEqual([client]);
	});
});
