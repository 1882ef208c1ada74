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
	it('writes the six ratings and touches nothing else, whatever the session form asks', async () => {
		const desk = new FakeContext({
			active: session,
			settings: { askOwnRatings: false, askClientRatings: false },
			notes: { [client]: { alliance: 'client' }, [session]: given },
		});
		desk.replies.push({ bond: 7, 'goal-agreement': 0, 'client-bond': 9 });
		await rateAlliance(desk);
		expect(desk.properties(session)).toEqual({ ...given, bond: 7, 'goal-agreement': 0, 'client-bond': 9 });
	});

	it('makes numbers of the ratings that the note keeps as text, and of nothing else', async () => {
		const texts = { ...given, minutes: '50', bond: '7', 'client-bond': '6,5' };
		const desk = new FakeContext({
			active: session,
			notes: { [client]: { alliance: 'client' }, [session]: texts },
		});
		desk.replies.push({});
		await rateAlliance(desk);
		expect(desk.properties(session)).toEqual({ ...texts, bond: 7, 'client-bond': 6.5 });
	});

	it('asks in one row for each participant', async () => {
		const desk = new FakeContext({
			active: session,
			notes: { [client]: { alliance: 'client', format: 'family', participants: ['A', 'B', 'C'] }, [session]: given },
		});
		desk.replies.push({ 'participants/2/task': 4, bond: 5 });
		await rateAlliance(desk);
		expect(desk.properties(session)).toEqual({ ...given, bond: 5 });
		expect(desk.properties('Clients/K-014/Measures/K-014 2026-03-05 impression C.md')).toMatchObject({
			participant: 'C',
			task: 4,
		});
		expect(desk.paths).toHaveLength(3);
		desk.replies.push({ 'client-bond': 3 });
		await expect(rateAlliance(desk)).rejects.toThrow('is not asked then');
	});

	it('turned away from, leaves everything as it was', async () => {
		const desk = new FakeContext({ active: session, notes: { [client]: { alliance: 'client' }, [session]: given } });
		desk.replies.push(null);
		const before = desk.everything();
		await rateAlliance(desk);
		expect(desk.everything()).toEqual(before);
		expect(desk.writes).toBe(0);
	});
});
