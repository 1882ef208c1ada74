import { describe, expect, it } from 'vitest';
import { agreeGoal } from '../../../src/features/agreements/agree-goal';
import { agreeTask } from '../../../src/features/agreements/agree-task';
import { FakeContext } from '../fake-context';

const client = 'Clients/K-014/K-014.md';
const at = (day: string): string => `Clients/K-014/Sessions/K-014 ${day}.md`;
const session = (day: string, number: number, more: Record<string, unknown> = {}): Record<string, unknown> => ({
	alliance: 'session',
	client: '[[K-014]]',
	date: `${day}T10:00`,
	number,
	...more,
});

const first = { 'goals-agreed': ['Sleep through'], 'tasks-agreed': ['Walk daily'] };

function contextWith(
	today: Record<string, unknown> = {},
	earlier: Record<string, unknown> = first,
	active = at('2026-03-05'),
): FakeContext {
	return new FakeContext({
		active,
		notes: {
			[client]: { alliance: 'client' },
			[at('2026-02-26')]: session('2026-02-26', 1, earlier),
			[at('2026-03-05')]: session('2026-03-05', 2, today),
		},
	});
}

describe('agreeing on a goal', () => {
	it('agreeing on a goal adds a trimmed line to the current session', async () => {
		const given = contextWith({ 'goals-agreed': ['Say no'], mood: 'own' });
		given.replies.push({ goal: 'Ring mother' });
		await agreeGoal(given);
		expect(given.properties(at('2026-03-05'))).toEqual(
			session('2026-03-05', 2, { 'goals-agreed': ['Say no', 'Ring mother'], mood: 'own' }),
		);
		expect(given.cases.caseFile(client)?.goals.map(({ text }) => text)).toEqual([
			'Sleep through',
			'Say no',
			'Ring mother',
		]);
	});

	it('agreeing on a goal keeps a link a link', async () => {
		const given = contextWith();
		given.replies.push({ goal: '[[Supper list|Supper]]' });
		await agreeGoal(given);
		expect(given.properties(at('2026-03-05'))['goals-agreed']).toEqual(['[[Supper list|Supper]]']);
	});

	it('agreeing on a goal refuses what is open already and says since when, then takes another wording', async () => {
		const given = contextWith();
		given.replies.push({ goal: 'sleep  THROUGH' }, { goal: 'Sleep until six' });
		await agreeGoal(given);
		expect(given.faults[0]?.get('goal')).toContain(
			'“Sleep through” is open already, since session 1, 26 February 2026',
		);
		expect(given.properties(at('2026-03-05'))['goals-agreed']).toEqual(['Sleep until six']);
	});

	it('agreeing on a goal refuses a link to the note of an open goal, whatever it is labelled', async () => {
		const given = contextWith({}, { 'goals-agreed': ['[[Supper list|Supper]]'] });
		given.put('Clients/K-014/Goals/Supper list.md', {});
		given.replies.push({ goal: '[[Goals/Supper list|Eat together]]' }, null);
		await agreeGoal(given);
		expect(given.faults).toHaveLength(1);
	});

	it('agreeing on a goal lets a closed goal be agreed anew, even in the session that closes it', async () => {
		const given = contextWith({ 'goals-dropped': ['Sleep through'] });
		given.replies.push({ goal: 'Sleep through' });
		await agreeGoal(given);
		expect(given.cases.caseFile(client)?.goals.map(({ closed }) => closed?.how ?? 'open')).toEqual(['dropped', 'open']);
		expect(given.cases.problems()).toEqual([]);
	});

	it('agreeing on a goal refuses what an earlier session could only have repeated', async () => {
		const given = contextWith({ 'goals-met': ['Sleep through'] }, first, at('2026-03-01'));
		given.put(at('2026-03-01'), session('2026-03-01', 9));
		given.replies.push({ goal: 'Sleep through' }, null);
		await agreeGoal(given);
		expect(given.faults).toHaveLength(1);
	});

	it('agreeing on a goal refuses what this session both agreed and met', async () => {
		const given = contextWith({ 'goals-agreed': ['Say no'], 'goals-met': ['Say no'] });
		given.replies.push({ goal: 'say no' }, null);
		await agreeGoal(given);
		expect(given.faults[0]?.get('goal')).toContain('this session’s list already');
	});

	it('agreeing on a goal is nothing when left empty or cancelled', async () => {
		const given = contextWith();
		given.replies.push({ goal: null }, null);
		await agreeGoal(given);
		expect(given.faults).toHaveLength(1);
		expect(given.writes).toBe(0);
	});
});

describe('agreeing on tasks', () => {
	it('agreeing on tasks takes each line as a task of its own, each once', async () => {
		const given = contextWith();
		given.replies.push({ tasks: ' Read a page \n\n[[Diary]]\nread a page' });
		await agreeTask(given);
		expect(given.properties(at('2026-03-05'))['tasks-agreed']).toEqual(['Read a page', '[[Diary]]']);
		expect(given.cases.caseFile(client)?.tasks.map(({ text, open }) => [text, open])).toEqual([
			['Walk daily', true],
			['Read a page', true],
			['Diary', true],
		]);
	});

	it('agreeing on tasks refuses all of them while one is open, so that none is lost', async () => {
		const given = contextWith();
		given.replies.push({ tasks: 'Read a page\nWalk daily' }, null);
		await agreeTask(given);
		expect(given.faults[0]?.get('tasks')).toContain('“Walk daily” is open already');
		expect(given.writes).toBe(0);
	});

	it('agreeing on tasks may repeat a task that was done', async () => {
		const given = contextWith({ 'tasks-done': ['Walk daily'] });
		given.replies.push({ tasks: 'Walk daily' });
		await agreeTask(given);
		expect(given.cases.caseFile(client)?.tasks.map(({ open }) => open)).toEqual([false, true]);
	});

	it('agreeing on tasks adds to what the file holds by then', async () => {
		const given = contextWith({ 'tasks-agreed': ['Old'] });
		const ask = given.ask.bind(given);
		given.ask = async (form) => {
			given.put(at('2026-03-05'), session('2026-03-05', 2, { 'tasks-agreed': ['Old', 'From another device', 7] }));
			return ask(form);
		};
		given.replies.push({ tasks: 'New' });
		await agreeTask(given);
		expect(given.properties(at('2026-03-05'))['tasks-agreed']).toEqual(['Old', 'From another device', 7, 'New']);
	});
});

describe('both', () => {
	it.each([
		['goal', agreeGoal],
		['task', agreeTask],
	])('say that there is no session for a %s yet', async (_, command) => {
		const given = new FakeContext({ notes: { [client]: { alliance: 'client' } } });
		await command(given);
		expect(given.said).toHaveLength(1);
	});

	it('ask which session it is when several of today are unfinished, and can be cancelled there', async () => {
		const given = new FakeContext({
			notes: {
				[client]: { alliance: 'client' },
				[at('2026-03-05')]: session('2026-03-05', 2),
				'K-021.md': { alliance: 'client' },
				'K-021 2026-03-05.md': { ...session('2026-03-05', 8), client: '[[K-021]]' },
			},
		});
		given.picks.push(null, 'K-021 · session 8 · 2026-03-05');
		await agreeGoal(given);
		expect(given.forms).toEqual([]);
		given.replies.push({ goal: 'Sleep' });
		await agreeGoal(given);
		expect(given.properties('K-021 2026-03-05.md')['goals-agreed']).toEqual(['Sleep']);
		expect(given.said).toEqual(['Goal noted in session 8 · K-021']);
	});
});
