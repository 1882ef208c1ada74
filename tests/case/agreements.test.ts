import { describe, expect, it } from 'vitest';
import { caseOf } from './case-notation';

describe('a goal', () => {
	it('a goal is open from the session that agreed it until one that meets it', () => {
		const { goals, problems } = caseOf(['03-05 #1 agree:Sleep better', '03-12 #2', '03-19 #3 met:sleep  BETTER']);
		expect(problems).toEqual([]);
		expect(goals).toEqual([
			{
				text: 'Sleep better',
				link: null,
				agreed: { date: '2026-03-05', session: 1, path: 'Clients/K-014/Sessions/03-05.md' },
				closed: { date: '2026-03-19', session: 3, path: 'Clients/K-014/Sessions/03-19.md', how: 'met' },
			},
		]);
	});

	it('dropped and agreed again has two lives', () => {
		const { goals } = caseOf(['03-05 agree:Sleep', '03-12 drop:Sleep', '03-19 agree:Sleep']);
		expect(goals.map(({ agreed, closed }) => [agreed.date, closed?.how ?? 'open'])).toEqual([
			['2026-03-05', 'dropped'],
			['2026-03-19', 'open'],
		]);
	});

	it('agreed twice while open is one goal', () => {
		expect(caseOf(['03-05 agree:Sleep', '03-12 agree:Sleep']).goals).toHaveLength(1);
	});

	it('met in the very session that agreed it is closed there', () => {
		const [goal] = caseOf(['03-05 agree:Sleep met:Sleep']).goals;
		expect(goal?.closed?.date).toBe('2026-03-05');
	});

	it('whose note a review links to comes before one that merely reads the same', () => {
		const { goals } = caseOf(['03-05 agree:Walk agree:[[Diary|Walk more]]', '03-12 met:[[Diary|Walk]]'], {
			'Diary.md': { alliance: 'none' },
		});
		expect(goals.map(({ text, closed }) => [text, closed?.how ?? 'open'])).toEqual([
			['Walk', 'open'],
			['Walk more', 'met'],
		]);
	});

	it('a goal is agreed and then met within a minute, where the notes say seconds', () => {
		const session = (date: string, more: Record<string, unknown>): Record<string, unknown> => ({
			alliance: 'session',
			client: '[[K-014]]',
			date: `2026-03-05T${date}`,
			...more,
		});
		const { goals, problems } = caseOf([], {
			'A.md': session('10:00:30', { 'goals-met': ['Sleep'] }),
			'B.md': session('10:00:10', { 'goals-agreed': ['Sleep'] }),
		});
		expect(problems).toEqual([]);
		expect(goals[0]?.closed?.how).toBe('met');
	});

	it('met without ever being agreed is a problem with the nearest open one', () => {
		const { goals, problems } = caseOf(['03-05 agree:Sleep better', '03-12 met:Sleep bettter']);
		expect(goals[0]?.closed).toBeNull();
		expect(problems).toEqual([
			expect.objectContaining({
				kind: 'unmatched-review',
				property: 'goals-met',
				path: 'Clients/K-014/Sessions/03-12.md',
				suggestion: 'Sleep better',
			}),
		]);
	});

	it('a goal can’t be met before it is agreed', () => {
		const { goals, problems } = caseOf(['03-05 met:Sleep', '03-12 agree:Sleep']);
		expect(goals[0]?.closed).toBeNull();
		expect(problems).toHaveLength(1);
	});

	it('a goal is one whether it is linked or written, and keeps the link of the note that holds the details', () => {
		const { goals, problems } = caseOf(['03-05 agree:[[Goal-1|Sleep]]', '03-12 met:Sleep'], { 'Goals/Goal-1.md': {} });
		expect(problems).toEqual([]);
		expect(goals).toMatchObject([{ text: 'Sleep', link: 'Goals/Goal-1.md', closed: { how: 'met' } }]);
	});

	it('a goal is one when two links with other words lead to the same note', () => {
		const { goals, problems } = caseOf(['03-05 agree:[[Goal-1|Sleep]]', '03-12 met:[[Goals/Goal-1|Rest]]'], {
			'Goals/Goal-1.md': {},
		});
		expect(problems).toEqual([]);
		expect(goals[0]?.closed?.how).toBe('met');
	});
});

describe('a task', () => {
	it('a task stays open through partly and not done, with a trace of each', () => {
		const { tasks } = caseOf([
			'03-05 #1 task:Walk daily',
			'03-12 #2 not-done:Walk daily',
			'03-19 #3 partly:Walk daily',
			'03-26 #4 done:Walk daily',
		]);
		expect(tasks).toHaveLength(1);
		expect(tasks[0]?.reviews.map(({ session, outcome }) => [session, outcome])).toEqual([
			[2, 'not-done'],
			[3, 'partly'],
			[4, 'done'],
		]);
		expect(tasks[0]?.open).toBe(false);
	});

	it('dropped by agreement is closed', () => {
		expect(caseOf(['03-05 task:Diary', '03-12 task-dropped:Diary']).tasks[0]?.open).toBe(false);
	});

	it('done and agreed again in one session is two lives', () => {
		const { tasks, problems } = caseOf(['03-05 task:Walk', '03-12 done:Walk task:Walk']);
		expect(problems).toEqual([]);
		expect(tasks.map(({ agreed, open }) => [agreed.date, open])).toEqual([
			['2026-03-05', false],
			['2026-03-12', true],
		]);
	});

	it('done is not done again', () => {
		const { problems } = caseOf(['03-05 task:Walk', '03-12 done:Walk', '03-19 done:Walk']);
		expect(problems.map(({ kind, path }) => [kind, path])).toEqual([
			['unmatched-review', 'Clients/K-014/Sessions/03-19.md'],
		]);
	});

	it('a task is followed in order of date whatever order the notes come in', () => {
		const lines = ['03-05 task:Walk', '03-12 partly:Walk', '03-19 done:Walk'];
		expect(caseOf([...lines].reverse())).toEqual(caseOf(lines));
	});
});
