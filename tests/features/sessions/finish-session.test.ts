import { beforeEach, describe, expect, it } from 'vitest';
import { finishSession } from '../../../src/features/sessions/finish-session';
import { FakeContext } from '../fake-context';

const client = 'Clients/K-014/K-014.md';
const session = 'Clients/K-014/Sessions/K-014 2026-03-05.md';
const kept = { alliance: 'session', client: '[[K-014]]', date: '2026-03-05T10:00', number: 4, mood: 'own property' };
const begun = { ...kept, bond: null, 'client-bond': null };

function individual(
	given: Record<string, unknown> = {},
	more: ConstructorParameters<typeof FakeContext>[0] = {},
): FakeContext {
	return new FakeContext({
		active: session,
		notes: { [client]: { alliance: 'client' }, [session]: { ...begun, ...given } },
		...more,
	});
}

describe('a session with one client', () => {
	it('a session with one client is finished by Enter alone: attended, with the minutes since it began', async () => {
		const context = individual();
		context.replies.push({});
		await finishSession(context);
		expect(context.properties(session)).toEqual({ ...kept, attendance: 'attended', minutes: 50 });
		expect(context.paths).toHaveLength(2);
		expect(context.said).toEqual(['Finished session 4 · K-014']);
	});

	it('a session with one client takes ratings, 0 among them, and takes away the empty ones the note began with', async () => {
		const context = individual();
		context.replies.push({ attendance: 'late', medium: 'video', minutes: 45, bond: 0, 'client-task-agreement': 10 });
		await finishSession(context);
		expect(context.properties(session)).toEqual({
			...kept,
			attendance: 'late',
			medium: 'video',
			minutes: 45,
			bond: 0,
			'client-task-agreement': 10,
		});
	});

	it('a session with one client makes numbers of the length and the ratings that the note keeps as text', async () => {
		const texts = { attendance: 'attended', minutes: '45', bond: '7', 'client-bond': '6,5', number: '4' };
		const context = individual(texts);
		context.replies.push({});
		await finishSession(context);
		expect(context.properties(session)).toEqual({ ...kept, ...texts, minutes: 45, bond: 7, 'client-bond': 6.5 });
	});

	it('a session with one client offers no minutes that can’t be right', async () => {
		const offered = async (date: string, now: string, given: Record<string, unknown> = {}): Promise<unknown> => {
			const context = individual({ date, ...given }, { now });
			context.replies.push({});
			await finishSession(context);
			return context.properties(session)['minutes'];
		};
		expect(await offered('2026-03-05T10:00', '2026-03-05T10:52')).toBe(52);
		expect(await offered('2026-03-05', '2026-03-05T10:52')).toBeUndefined();
		expect(await offered('2026-03-05T10:00', '2026-03-06T10:50')).toBeUndefined();
		expect(await offered('2026-03-05T10:00', '2026-03-05T18:00')).toBeUndefined();
		expect(await offered('2026-03-05T10:00', '2026-03-05T10:01')).toBeUndefined();
		expect(await offered('2026-03-05T11:00', '2026-03-05T10:50')).toBeUndefined();
		// It ended without its length being noted, so that it runs no more.
		expect(await offered('2026-03-05T10:00', '2026-03-05T10:52', { attendance: 'attended' })).toBeUndefined();
	});

	it('a session with one client starts with what the note holds; what is emptied goes, what is left stays as it was', async () => {
		const context = individual({
			attendance: 'late',
			minutes: 45,
			bond: 7,
			'goal-agreement': 'seven',
			'task-agreement': 6,
		});
		context.replies.push({ bond: null });
		await finishSession(context);
		expect(context.properties(session)).toEqual({
			...kept,
			attendance: 'late',
			minutes: 45,
			'goal-agreement': 'seven',
			'task-agreement': 6,
		});
	});

	it('a session with one client is not written at all when nothing changed, and when it is cancelled', async () => {
		const context = individual({ attendance: 'attended', minutes: 45, bond: 7 });
		context.replies.push({}, null);
		await finishSession(context);
		await finishSession(context);
		expect(context.writes).toBe(0);
	});

	it.each([['no-show'], ['cancelled']])(
		'a session with one client needs one answer when it was a %s, and is not counted then unless it was finished before',
		async (attendance) => {
			const context = individual({ medium: 'video' });
			context.replies.push({ attendance });
			await finishSession(context);
			const { number, ...uncounted } = kept;
			expect(context.properties(session)).toEqual({ ...uncounted, attendance });
			const old = individual({ attendance: 'attended' });
			old.replies.push({ attendance });
			await finishSession(old);
			expect(old.properties(session)['number']).toBe(number);
		},
	);

	it('a session with one client asks nothing else of a missed one, and says what it takes away', async () => {
		const context = individual({ attendance: 'attended', minutes: 50, bond: 7 });
		context.replies.push({ attendance: 'no-show', minutes: 50 });
		await expect(finishSession(context)).rejects.toThrow('is not asked then');
		const goes = context.forms[0]?.fields['goes'];
		expect(goes?.kind === 'note' && goes.text).toContain('minutes: 50; bond: 7');
	});

	it('a session with one client asks what the settings say, and leaves alone what it does not ask', async () => {
		const settings = { askMedium: false, askMinutes: false, askOwnRatings: false, askClientRatings: false };
		for (const unasked of ['medium', 'minutes', 'bond', 'client-bond']) {
			const context = individual({}, { settings });
			context.replies.push({ [unasked]: null });
			await expect(finishSession(context)).rejects.toThrow('is not asked then');
		}
		const context = individual({ medium: 'phone', minutes: 20, bond: 3 }, { settings });
		context.replies.push({ attendance: 'cancelled' });
		await finishSession(context);
		expect(context.properties(session)).toEqual({
			...begun,
			medium: 'phone',
			minutes: 20,
			bond: 3,
			attendance: 'cancelled',
		});
	});

	it('a session with one client is found without being active, and then named', async () => {
		const context = individual();
		context.active = null;
		context.replies.push({});
		await finishSession(context);
		expect(context.properties(session)['minutes']).toBe(50);
		expect(context.forms[0]?.title).toBe('Finish session 4 · K-014');
		expect(context.said).toHaveLength(1);
	});

	it('a session with one client leaves the code out in discreet mode', async () => {
		const context = individual({}, { settings: { discreet: true } });
		context.replies.push(null);
		await finishSession(context);
		expect(context.forms[0]?.title).toBe('Finish session 4');
	});

	it('a session with one client can’t be finished before there is one, which is said', async () => {
		const context = new FakeContext({ notes: { [client]: { alliance: 'client' } } });
		await finishSession(context);
		expect(context.said).toHaveLength(1);
		expect(context.forms).toEqual([]);
	});

	it('whose note is gone meanwhile is not made anew', async () => {
		const context = individual();
		context.replies.push({});
		const ask = context.ask.bind(context);
		context.ask = async (form) => {
			context.remove(session);
			return ask(form);
		};
		await expect(finishSession(context)).rejects.toThrow('K-014 2026-03-05');
		expect(context.paths).toEqual([client]);
	});
});

describe('a session with a couple', () => {
	const pair = 'Clients/P-008/P-008.md';
	const note = 'Clients/P-008/Sessions/P-008 2026-03-05.md';
	const measure = (who: string): string => `Clients/P-008/Measures/P-008 2026-03-05 impression ${who}.md`;
	let context: FakeContext;

	beforeEach(() => {
		context = new FakeContext({
			active: note,
			notes: {
				[pair]: { alliance: 'client', format: 'couple', participants: ['A', 'B'] },
				[note]: { alliance: 'session', client: '[[P-008]]', date: '2026-03-05T10:00', number: 2 },
			},
		});
	});

	it('notes who was there and who had the floor', async () => {
		context.replies.push({ floor: 'even' });
		await finishSession(context);
		expect(context.properties(note)).toMatchObject({ present: ['A', 'B'], floor: 'even' });
		context.replies.push({ present: ['B'] });
		await finishSession(context);
		expect(context.properties(note)).toMatchObject({ present: ['B'] });
		expect(context.properties(note)).not.toHaveProperty('floor');
	});

	it('a session with a couple can’t have taken place with nobody there', async () => {
		context.replies.push({ present: [] }, null);
		await finishSession(context);
		expect([...(context.faults[0]?.keys() ?? [])]).toEqual(['present']);
		expect(context.writes).toBe(0);
	});

	it('a session with a couple makes a note of each one’s answers, and none for who gave none', async () => {
		context.replies.push({ bond: 6, 'participants/1/bond': 3, 'participants/1/goal': 0 });
		await finishSession(context);
		expect(context.paths).toEqual([measure('B'), pair, note].sort());
		expect(context.text(measure('B'))).toBe(`---
alliance: measure
client: "[[P-008]]"
session: "[[P-008 2026-03-05]]"
date: 2026-03-05
instrument: impression
rater: client
participant: B
bond: 3
goal: 0
---
`);
		expect(context.properties(note)).toMatchObject({ bond: 6 });
		expect(context.properties(note)).not.toHaveProperty('client-bond');
		const series = context.cases.caseFile(pair)?.series.map(({ id, points }) => [id, points.map(({ value }) => value)]);
		expect(series).toContainEqual(['impression/client/B/bond', [3]]);
		expect(context.cases.problems()).toEqual([]);
	});

	it('corrects a participant’s note rather than making a second, wherever it was moved', async () => {
		context.replies.push({ 'participants/0/bond': 5, 'participants/0/task': 4 });
		await finishSession(context);
		const properties = context.properties(measure('A'));
		context.remove(measure('A'));
		context.put('Elsewhere/Moved.md', { ...properties, remark: 'own' });
		context.replies.push({ 'participants/0/bond': 6, 'participants/0/task': null });
		await finishSession(context);
		expect(context.paths).toEqual([pair, note, 'Elsewhere/Moved.md'].sort());
		expect(context.properties('Elsewhere/Moved.md')).toMatchObject({ bond: 6, remark: 'own' });
		expect(context.properties('Elsewhere/Moved.md')).not.toHaveProperty('task');
		// Emptied altogether it stays the one note, to be filled in again.
		context.replies.push({ 'participants/0/bond': null }, { 'participants/0/goal': 2 });
		await finishSession(context);
		await finishSession(context);
		expect(context.paths).toHaveLength(3);
		expect(context.properties('Elsewhere/Moved.md')).toMatchObject({ goal: 2 });
	});

	it('a session with a couple keeps two sessions of one day apart', async () => {
		const second = 'Clients/P-008/Sessions/P-008 2026-03-05 2.md';
		context.replies.push({ 'participants/0/bond': 5 }, { 'participants/0/bond': 8 });
		await finishSession(context);
		context.put(second, { alliance: 'session', client: '[[P-008]]', date: '2026-03-05T17:00', number: 3 });
		context.active = second;
		await finishSession(context);
		expect(context.properties(measure('A'))['bond']).toBe(5);
		expect(context.properties(measure('A 2'))).toMatchObject({ bond: 8, session: '[[P-008 2026-03-05 2]]' });
	});

	it('a session with a couple puts the participant where the pattern says', async () => {
		context = new FakeContext({
			active: note,
			settings: { measurePath: 'Clients/{{client}}/{{participant}}/{{date}} {{instrument}}' },
			notes: { [pair]: context.properties(pair), [note]: context.properties(note) },
		});
		context.replies.push({ 'participants/1/bond': 1 });
		await finishSession(context);
		expect(context.paths).toContain('Clients/P-008/B/2026-03-05 impression.md');
	});

	it('that was missed leaves earlier answers of participants alone', async () => {
		context.replies.push({ 'participants/0/bond': 5 }, { attendance: 'no-show' });
		await finishSession(context);
		await finishSession(context);
		expect(context.properties(note)).toEqual({
			alliance: 'session',
			client: '[[P-008]]',
			date: '2026-03-05T10:00',
			number: 2,
			attendance: 'no-show',
		});
		expect(context.properties(measure('A'))['bond']).toBe(5);
	});
});
