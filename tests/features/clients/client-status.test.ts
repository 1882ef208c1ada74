import { describe, expect, it } from 'vitest';
import { editClientStatus } from '../../../src/features/clients/client-status';
import { FakeContext } from '../fake-context';

const client = 'Clients/K-014/K-014.md';
const begun = { alliance: 'client', format: 'individual', started: '2026-01-08', mood: 'own property' };

function practice(given: Record<string, unknown> = {}): FakeContext {
	const context = new FakeContext({ now: '2026-03-12T10:20', notes: { [client]: { ...begun, ...given } } });
	context.picks.push('K-014');
	return context;
}

describe('the status of a client', () => {
	it('the status of a client ends with the day it ended, today unless another is said', async () => {
		const context = practice({ status: 'active' });
		context.replies.push({ status: 'ended' });
		await editClientStatus(context);
		expect(context.properties(client)).toEqual({ ...begun, status: 'ended', ended: '2026-03-12' });
		expect(context.said).toHaveLength(1);
	});

	it('the status of a client says how a therapy ended, until it goes on again', async () => {
		const context = practice({ status: 'active' });
		context.replies.push({ status: 'ended', endedHow: 'client stopped' }, { status: 'active' });
		await editClientStatus(context);
		expect(context.properties(client)).toMatchObject({ status: 'ended', 'ended-how': 'client stopped' });
		expect(context.cases.caseFile(client)?.client.endedHow).toBe('client stopped');
		context.picks.push('K-014');
		await editClientStatus(context);
		expect(context.properties(client)).toEqual({ ...begun, status: 'active' });
	});

	it('the status of a client goes on again, the day of the end taken away', async () => {
		const context = practice({ status: 'ended', ended: '2026-02-12' });
		context.replies.push({ status: 'active' });
		await editClientStatus(context);
		expect(context.properties(client)).toEqual({ ...begun, status: 'active' });
	});

	it('the status of a client asks for no day while it is paused', async () => {
		const context = practice();
		context.replies.push({ status: 'paused', ended: '2026-03-12' });
		await expect(editClientStatus(context)).rejects.toThrow('is not asked then');
	});

	it('the status of a client can’t have ended before it started', async () => {
		const context = practice();
		context.replies.push({ status: 'ended', ended: '2026-01-07' }, { status: 'ended', ended: '2026-01-08' });
		await editClientStatus(context);
		expect([...(context.faults[0]?.keys() ?? [])]).toEqual(['ended']);
		expect(context.properties(client)['ended']).toBe('2026-01-08');
	});

	it('the status of a client is not written when nothing changed, and when it is cancelled at either step', async () => {
		const context = practice({ status: 'paused' });
		context.replies.push({}, null);
		context.picks.push('K-014', null);
		await editClientStatus(context);
		await editClientStatus(context);
		await editClientStatus(context);
		expect(context.writes).toBe(0);
	});
});
