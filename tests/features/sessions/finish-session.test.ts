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
	it('is finished by Enter alone: attended, with the minutes since it began', async () => {
		const desk = individual();
		desk.replies.push({});
		await finishSession(desk);
		expect(desk.properties(session)).toEqual({ ...kept, attendance: 'attended', minutes: 50 });
		expect(desk.paths).toHaveLength(2);
		expect(desk.said).toEqual(['Finished session 4 · K-014']);
	});

	it('takes ratings, 0 among them, and takes away the empty ones the note began with', async () => {
		const desk = individual();
		desk.replies.push({ attendance: 'late', medium: 'video', minutes: 45, bond: 0, 'client-task-agreement': 10 });
		await finishSession(desk);
		expect(desk.properties(session)).toEqual({
			...kept,
			attendance: 'late',
			medium: 'video',
			minutes: 45,
			bond: 0,
			'client-task-agreement': 10,
		});
	});

	it('makes numbers of the length and the ratings that the note keeps as text', async () => {
		const texts = { attendance: 'attended', minutes: '45', bond: '7', 'client-bond': '6,5', number: '4' };
		const desk = individual(texts);
		desk.replies.push({});
		await finishSession(desk);
		expect(desk.properties(session)).toEqual({ ...kept, ...texts, minutes: 45, bond: 7, 'client-bond': 6.5 });
	});

	it('offers no minutes that can’t be right', async () => {
		const offered = async (date: string, now: string, given: Record<string, unknown> = {}): Promise<unknown> => {
			const desk = individual({ date, ...given }, { now });
			desk.replies.push({});
			await finishSession(desk);
			return desk.properties(session)['minutes'];
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

	it('starts with what the note holds; what is emptied goes, what is left stays as it was', async () => {
		const desk = individual({
			attendance: 'late',
			minutes: 45,
			bond: 7,
			'goal-agreement': 'seven',
			'task-agreement': 6,
		});
		desk.replies.push({ bond: null });
		await finishSession(desk);
		expect(desk.properties(session)).toEqual({
			...kept,
			attendance: 'late',
			minutes: 45,
			'goal-agreement': 'seven',
			'task-agreement': 6,
		});
	});

	it('is not written at all when nothing changed, and when the person turns away', async () => {
		const desk = individual({ attendance: 'attended', minutes: 45, bond: 7 });
		desk.replies.push({}, null);
		await finishSession(desk);
		await finishSession(desk);
		expect(desk.writes).toBe(0);
	});

	it.each([['no-show'], ['cancelled']])('needs one answer when it was a %s', async (attendance) => {
		const desk = individual({ medium: 'video' });
		desk.replies.push({ attendance });
		await finishSession(desk);
		expect(desk.properties(session)).toEqual({ ...kept, attendance });
	});

	it('asks nothing else of a missed one, and says what it takes away', async () => {
		const desk = individual({ attendance: 'attended', minutes: 50, bond: 7 });
		desk.replies.push({ attendance: 'no-show', minutes: 50 });
		await expect(finishSession(desk)).rejects.toThrow('is not asked then');
		const goes = desk.forms[0]?.fields['goes'];
		expect(goes?.kind === 'note' && goes.text).toContain('minutes: 50; bond: 7');
	});

	it('asks what the settings say, and leaves alone what it does not ask', async () => {
		const settings = { askMedium: false, askMinutes: false, askOwnRatings: false, askClientRatings: false };
		for (const unasked of ['medium', 'minutes', 'bond', 'client-bond']) {
			const desk = individual({}, { settings });
			desk.replies.push({ [unasked]: null });
			await expect(finishSession(desk)).rejects.toThrow('is not asked then');
		}
		const desk = individual({ medium: 'phone', minutes: 20, bond: 3 }, { settings });
		desk.replies.push({ attendance: 'cancelled' });
		await finishSession(desk);
		expect(desk.properties(session)).toEqual({
			...begun,
			medium: 'phone',
			minutes: 20,
			bond: 3,
			attendance: 'cancelled',
		});
	});

	it('is found without being in front, and then named', async () => {
		const desk = individual();
		desk.active = null;
		desk.replies.push({});
		await finishSession(desk);
		expect(desk.properties(session)['minutes']).toBe(50);
		expect(desk.forms[0]?.title).toBe('Finish session 4 · K-014');
		expect(desk.said).toHaveLength(1);
	});

	it('goes without a code in front of others', async () => {
		const desk = individual({}, { settings: { discreet: true } });
		desk.replies.push(null);
		await finishSession(desk);
		expect(desk.forms[0]?.title).toBe('Finish session 4');
	});

	it('can’t be finished before there is one, which is said', async () => {
		const desk = new FakeContext({ notes: { [client]: { alliance: 'client' } } });
		await finishSession(desk);
		expect(desk.said).toHaveLength(1);
		expect(desk.forms).toEqual([]);
	});

	it('whose note is gone meanwhile is not made anew', async () => {
		const desk = individual();
		desk.replies.push({});
		const ask = desk.ask.bind(desk);
		desk.ask = async (form) => {
			desk.remove(session);
			return ask(form);
		};
		await expect(finishSession(desk)).rejects.toThrow('K-014 2026-03-05');
		expect(desk.paths).toEqual([client]);
	});
});

describe('a session with a couple', () => {
	const pair = 'Clients/P-008/P-008.md';
	const note = 'Clients/P-008/Sessions/P-008 2026-03-05.md';
	const measure = (who: string): string => `Clients/P-008/Measures/P-008 2026-03-05 impression ${who}.md`;
	let desk: FakeContext;

	beforeEach(() => {
		desk = new FakeContext({
			active: note,
			notes: {
				[pair]: { alliance: 'client', format: 'couple', participants: ['A', 'B'] },
				[note]: { alliance: 'session', client: '[[P-008]]', date: '2026-03-05T10:00', number: 2 },
			},
		});
	});

	it('notes who was there and who had the floor', async () => {
		desk.replies.push({ floor: 'even' });
		await finishSession(desk);
		expect(desk.properties(note)).toMatchObject({ present: ['A', 'B'], floor: 'even' });
		desk.replies.push({ present: ['B'] });
		await finishSession(desk);
		expect(desk.properties(note)).toMatchObject({ present: ['B'] });
		expect(desk.properties(note)).not.toHaveProperty('floor');
	});

	it('can’t have taken place with nobody there', async () => {
		desk.replies.push({ present: [] }, null);
		await finishSession(desk);
		expect([...(desk.faults[0]?.keys() ?? [])]).toEqual(['present']);
		expect(desk.writes).toBe(0);
	});

	it('makes a note of each one’s answers, and none for who gave none', async () => {
		desk.replies.push({ bond: 6, 'participants/1/bond': 3, 'participants/1/goal': 0 });
		await finishSession(desk);
		expect(desk.paths).toEqual([measure('B'), pair, note].sort());
		expect(desk.text(measure('B'))).toBe(`---
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
		expect(desk.properties(note)).toMatchObject({ bond: 6 });
		expect(desk.properties(note)).not.toHaveProperty('client-bond');
		const series = desk.cases.caseFile(pair)?.series.map(({ id, points }) => [id, points.map(({ value }) => value)]);
		expect(series).toContainEqual(['impression/client/B/bond', [3]]);
		expect(desk.cases.problems()).toEqual([]);
	});

	it('corrects a participant’s note rather than making a second, wherever it was moved', async () => {
		desk.replies.push({ 'participants/0/bond': 5, 'participants/0/task': 4 });
		await finishSession(desk);
		const properties = desk.properties(measure('A'));
		desk.remove(measure('A'));
		desk.put('Elsewhere/Moved.md', { ...properties, remark: 'own' });
		desk.replies.push({ 'participants/0/bond': 6, 'participants/0/task': null });
		await finishSession(desk);
		expect(desk.paths).toEqual([pair, note, 'Elsewhere/Moved.md'].sort());
		expect(desk.properties('Elsewhere/Moved.md')).toMatchObject({ bond: 6, remark: 'own' });
		expect(desk.properties('Elsewhere/Moved.md')).not.toHaveProperty('task');
		// Emptied altogether it stays the one note, to be filled in again.
		desk.replies.push({ 'participants/0/bond': null }, { 'participants/0/goal': 2 });
		await finishSession(desk);
		await finishSession(desk);
		expect(desk.paths).toHaveLength(3);
		expect(desk.properties('Elsewhere/Moved.md')).toMatchObject({ goal: 2 });
	});

	it('keeps two sessions of one day apart', async () => {
		const second = 'Clients/P-008/Sessions/P-008 2026-03-05 2.md';
		desk.replies.push({ 'participants/0/bond': 5 }, { 'participants/0/bond': 8 });
		await finishSession(desk);
		desk.put(second, { alliance: 'session', client: '[[P-008]]', date: '2026-03-05T17:00', number: 3 });
		desk.active = second;
		await finishSession(desk);
		expect(desk.properties(measure('A'))['bond']).toBe(5);
		expect(desk.properties(measure('A 2'))).toMatchObject({ bond: 8, session: '[[P-008 2026-03-05 2]]' });
	});

	it('puts the participant where the pattern says', async () => {
		desk = new FakeContext({
			active: note,
			settings: { measurePath: 'Clients/{{client}}/{{participant}}/{{date}} {{instrument}}' },
			notes: { [pair]: desk.properties(pair), [note]: desk.properties(note) },
		});
		desk.replies.push({ 'participants/1/bond': 1 });
		await finishSession(desk);
		expect(desk.paths).toContain('Clients/P-008/B/2026-03-05 impression.md');
	});

	it('that was missed leaves earlier answers of participants alone', async () => {
		desk.replies.push({ 'participants/0/bond': 5 }, { attendance: 'no-show' });
		await finishSession(desk);
		await finishSession(desk);
		expect(desk.properties(note)).toEqual({
			alliance: 'session',
			client: '[[P-008]]',
			date: '2026-03-05T10:00',
			number: 2,
			attendance: 'no-show',
		});
		expect(desk.properties(measure('A'))['bond']).toBe(5);
	});
});
