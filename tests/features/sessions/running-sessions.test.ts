import { describe, expect, it } from 'vitest';
import { pickSessionToFinish, runningSessions } from '../../../src/features/sessions/running-sessions';
import { FakeContext } from '../fake-context';

const begun = (client: string, date: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
	alliance: 'session',
	client: `[[${client}]]`,
	date,
	...more,
});

function practice(): FakeContext {
	return new FakeContext({
		now: '2026-03-05T10:50',
		notes: {
			'K-014.md': { alliance: 'client' },
			'K-021.md': { alliance: 'client' },
			'long.md': begun('K-014', '2026-03-05T10:00'),
			'late.md': begun('K-021', '2026-03-05T10:45'),
			'untimed.md': begun('K-021', '2026-03-05'),
			'planned.md': begun('K-021', '2026-03-05T18:00'),
			'yesterday.md': begun('K-014', '2026-03-04T10:00'),
			'finished.md': begun('K-014', '2026-03-05T09:00', { minutes: 50 }),
			'missed.md': begun('K-014', '2026-03-05T08:00', { attendance: 'no-show' }),
			'nobody.md': begun('K-999', '2026-03-05T10:30'),
		},
	});
}

describe('running sessions', () => {
	it('are today’s that have begun and are not finished, the latest begun first', () => {
		const context = practice();
		expect(runningSessions(context.cases, context.now())).toEqual([
			{ path: 'late.md', code: 'K-021', minutes: 5 },
			{ path: 'long.md', code: 'K-014', minutes: 50 },
			{ path: 'untimed.md', code: 'K-021', minutes: null },
		]);
	});

	it('end when they are finished', async () => {
		const context = practice();
		context.active = 'finished.md';
		context.replies.push({});
		await pickSessionToFinish(context, ['long.md']);
		expect(context.properties('long.md')['minutes']).toBe(50);
		expect(runningSessions(context.cases, context.now()).map(({ path }) => path)).toEqual(['late.md', 'untimed.md']);
	});

	it('are picked from where there are several', async () => {
		const context = practice();
		context.picks.push('K-021 · 2026-03-05', null);
		context.replies.push({ minutes: 30 });
		await pickSessionToFinish(context, ['long.md', 'late.md']);
		expect(context.properties('late.md')['minutes']).toBe(30);
		await pickSessionToFinish(context, ['long.md', 'untimed.md']);
		expect(context.writes).toBe(1);
	});
});
