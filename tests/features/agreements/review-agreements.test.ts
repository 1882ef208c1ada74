import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewAgreements } from '../../../src/features/agreements/review-agreements';
import { FakeContext } from '../fake-context';

const client = 'Clients/K-014/K-014.md';
const at = (number: number): string => `Clients/K-014/Sessions/K-014 2026-03-0${number}.md`;

/** Sessions on the days from 1 March, the last one in front. */
function therapy(...sessions: readonly Record<string, unknown>[]): FakeContext {
	return new FakeContext({
		now: `2026-03-0${sessions.length}T10:40`,
		active: at(sessions.length),
		notes: {
			[client]: { alliance: 'client' },
			...Object.fromEntries(
				sessions.map((given, index) => [
					at(index + 1),
					{
						alliance: 'session',
						client: '[[K-014]]',
						date: `2026-03-0${index + 1}T10:00`,
						number: index + 1,
						...given,
					},
				]),
			),
		},
	});
}

const agreed = { 'goals-agreed': ['Sleep through', 'Say no'], 'tasks-agreed': ['Walk daily', 'Diary'] };

function written(context: FakeContext, path = context.active ?? ''): Record<string, unknown> {
	const { alliance: _a, client: _c, date: _d, number: _n, ...rest } = context.properties(path);
	return rest;
}

describe('reviewing what was agreed', () => {
	it('asks about every open goal and task on one page, and writes only what was reviewed, at once', async () => {
		const context = therapy(agreed, { mood: 'own' });
		context.replies.push({ 'goals/1/became': 'met', 'tasks/0/became': 'partly' });
		await reviewAgreements(context);
		expect(context.writes).toBe(1);
		expect(written(context)).toEqual({ mood: 'own', 'goals-met': ['Say no'], 'tasks-partly': ['Walk daily'] });
		const caseFile = context.cases.caseFile(client);
		expect(caseFile?.goals.map(({ closed }) => closed?.how ?? 'open')).toEqual(['open', 'met']);
		expect(caseFile?.tasks.map(({ open, reviews }) => [open, reviews.map(({ outcome }) => outcome)])).toEqual([
			[true, ['partly']],
			[true, []],
		]);
	});

	it('leaves everything open that nothing is said about', async () => {
		const context = therapy(agreed, {});
		context.replies.push({});
		await reviewAgreements(context);
		expect(context.writes).toBe(0);
	});

	it('cancelled, changes nothing', async () => {
		const context = therapy(agreed, {});
		context.replies.push(null);
		await reviewAgreements(context);
		expect(context.writes).toBe(0);
	});

	it('moves a review changed in the same session, and takes it away again', async () => {
		const context = therapy(agreed, {});
		context.replies.push(
			{ 'tasks/0/became': 'done', 'goals/0/became': 'met' },
			{ 'tasks/0/became': 'not-done', 'goals/0/became': 'dropped' },
			{ 'tasks/0/became': null, 'goals/0/became': null },
		);
		await reviewAgreements(context);
		expect(written(context)).toEqual({ 'tasks-done': ['Walk daily'], 'goals-met': ['Sleep through'] });
		await reviewAgreements(context);
		expect(written(context)).toEqual({ 'tasks-not-done': ['Walk daily'], 'goals-dropped': ['Sleep through'] });
		await reviewAgreements(context);
		expect(written(context)).toEqual({});
	});

	it('finds a review written by hand in other letters, and leaves its neighbours', async () => {
		const context = therapy(agreed, { 'tasks-done': ['WALK daily', 'Diary', 7] });
		context.replies.push({ 'tasks/0/became': 'partly' });
		await reviewAgreements(context);
		expect(written(context)).toEqual({ 'tasks-done': ['Diary', 7], 'tasks-partly': ['Walk daily'] });
	});

	it('does not ask again about what an earlier session closed, nor what a later one agreed', async () => {
		const context = therapy(
			agreed,
			{ 'goals-met': ['Say no'], 'tasks-dropped': ['Diary'] },
			{},
			{ 'goals-agreed': ['Later'] },
		);
		context.active = at(3);
		context.replies.push({ 'goals/0/became': 'met', 'tasks/0/became': 'done' });
		await reviewAgreements(context);
		expect(written(context)).toEqual({ 'goals-met': ['Sleep through'], 'tasks-done': ['Walk daily'] });
		context.replies.push({ 'goals/1/became': 'met' });
		await expect(reviewAgreements(context)).rejects.toThrow('no question');
	});

	it('names a linked goal by its link, so that its note stays its identity', async () => {
		const note = 'Clients/K-014/Goals/Sleep.md';
		const context = therapy({ 'goals-agreed': ['[[Goals/Sleep|Nights]]', '[[Nowhere|Later]]'] }, {});
		context.put(note, {});
		context.replies.push({ 'goals/0/became': 'met', 'goals/1/became': 'dropped' });
		await reviewAgreements(context);
		expect(written(context)).toEqual({ 'goals-met': ['[[Sleep|Nights]]'], 'goals-dropped': ['[[Nowhere|Later]]'] });
		expect(context.cases.problems()).toEqual([]);
		expect(context.cases.caseFile(client)?.goals.every(({ closed }) => closed !== null)).toBe(true);
	});

	it('has one row for a task done and agreed anew in this session', async () => {
		const context = therapy(agreed, { 'tasks-done': ['Walk daily'], 'tasks-agreed': ['Walk daily'] });
		context.replies.push({ 'tasks/0/became': 'partly', 'tasks/1/became': 'done' });
		await reviewAgreements(context);
		expect(written(context)).toEqual({
			'tasks-agreed': ['Walk daily'],
			'tasks-partly': ['Walk daily'],
			'tasks-done': ['Diary'],
		});
		context.replies.push({ 'tasks/2/became': 'done' });
		await expect(reviewAgreements(context)).rejects.toThrow('no question');
	});

	it('says so when nothing is open', async () => {
		const context = therapy({ 'goals-agreed': ['Sleep'] }, { 'goals-met': ['Sleep'] }, {});
		await reviewAgreements(context);
		expect(context.said).toHaveLength(1);
		expect(context.forms).toEqual([]);
	});

	it('asks about goals alone where there are no tasks', async () => {
		const context = therapy({ 'goals-agreed': ['Sleep'] }, {});
		context.replies.push({ 'goals/0/became': 'met' });
		await reviewAgreements(context);
		expect(context.forms[0]?.hidden?.({})).toEqual(['unread', 'tasks']);
	});

	it('however often it is changed, leaves each agreement in at most one list and no problem', async () => {
		const outcome = fc.constantFrom(null, 'done', 'partly', 'not-done', 'dropped');
		const goalOutcome = fc.constantFrom(null, 'met', 'dropped');
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(outcome, outcome, goalOutcome), { maxLength: 6 }), async (rounds) => {
				const context = therapy(agreed, {});
				for (const [walk, diary, sleep] of rounds) {
					context.replies.push({ 'tasks/0/became': walk, 'tasks/1/became': diary, 'goals/0/became': sleep });
					await reviewAgreements(context);
					expect(context.cases.problems()).toEqual([]);
					const [first, second] = context.cases.caseFile(client)?.tasks ?? [];
					expect([first, second].map((task) => task?.reviews.map((review) => review.outcome))).toEqual([
						walk === null ? [] : [walk],
						diary === null ? [] : [diary],
					]);
					expect(
						Object.values(written(context))
							.flat()
							.filter((entry) => entry === 'Walk daily'),
					).toHaveLength(walk === null ? 0 : 1);
				}
			}),
		);
	});
});
