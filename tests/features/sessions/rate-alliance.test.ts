import { describe, expect, it } from 'vitest';
import { rateAlliance } from '../../../src/features/sessions/rate-alliance';
import { FakeContext } from '../fake-context';

const client = 'Clients/K-014/K-014.md';
const session = 'Clients/K-014/Sessions/K-014 2026-03-05.md';
const given = {
	alliance: 'session',
	client: '[[K-014]]',
	date: '2026-03-05T10:00',
	number: 4,
	attendance: 'attended',
	minutes: 50,
};

describe('rating the alliance', () => {
	it('rating the alliance writes the six ratings and touches nothing else, whatever the session form asks', async () => {
		const context = new FakeContext({
			active: session,
			settings: { askOwnRatings: false, askClientRatings: false },
			notes: { [client]: { alliance: 'client' }, [session]: given },
		});
		context.replies.push({ bond: 7, 'goal-agreement': 0, 'client-bond': 9 });
		await rateAlliance(context);
		expect(context.properties(session)).toEqual({ ...given, bond: 7, 'goal-agreement': 0, 'client-bond': 9 });
	});

	it('rating the alliance makes numbers of the ratings that the note keeps as text, and of nothing else', async () => {
		const texts = { ...given, minutes: '50', bond: '7', 'client-bond': '6,5' };
		const context = new FakeContext({
			active: session,
			notes: { [client]: { alliance: 'client' }, [session]: texts },
		});
		context.replies.push({});
		await rateAlliance(context);
		expect(context.properties(session)).toEqual({ ...texts, bond: 7, 'client-bond': 6.5 });
	});

	it('rating the alliance asks in one row for each participant', async () => {
		const context = new FakeContext({
			active: session,
			notes: { [client]: { alliance: 'client', format: 'family', participants: ['A', 'B', 'C'] }, [session]: given },
		});
		context.replies.push({ 'participants/2/task': 4, bond: 5 });
		await rateAlliance(context);
		expect(context.properties(session)).toEqual({ ...given, bond: 5 });
		expect(context.properties('Clients/K-014/Measures/K-014 2026-03-05 impression C.md')).toMatchObject({
			participant: 'C',
			task: 4,
		});
		expect(context.paths).toHaveLength(3);
		context.replies.push({ 'client-bond': 3 });
		await expect(rateAlliance(context)).rejects.toThrow('is not asked then');
	});

	it('cancelled, leaves everything as it was', async () => {
		const context = new FakeContext({ active: session, notes: { [client]: { alliance: 'client' }, [session]: given } });
		context.replies.push(null);
		const before = context.everything();
		await rateAlliance(context);
		expect(context.everything()).toEqual(before);
		expect(context.writes).toBe(0);
	});
});
