import { describe, expect, it } from 'vitest';
import {
	pickSessionToFinish,
	runningSessions,
	sessionStatusText,
} from '../../../src/features/sessions/running-sessions';
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
	it('running sessions are those begun and not finished, the latest first', () => {
		const context = practice();
		expect(runningSessions(context.cases, context.now())).toEqual([
			{ path: 'late.md', code: 'K-021', minutes: 5 },
			{ path: 'long.md', code: 'K-014', minutes: 50 },
			{ path: 'untimed.md', code: 'K-021', minutes: null },
		]);
	});

	it('a session stops running when it is finished', async () => {
		const context = practice();
		context.active = 'finished.md';
		context.replies.push({});
		await pickSessionToFinish(context, ['long.md']);
		expect(context.properties('long.md')['minutes']).toBe(50);
		expect(runningSessions(context.cases, context.now()).map(({ path }) => path)).toEqual(['late.md', 'untimed.md']);
	});

	it('a person picks which of several running sessions to finish', async () => {
		const context = practice();
		context.picks.push('K-021 · 2026-03-05', null);
		context.replies.push({ minutes: 30 });
		await pickSessionToFinish(context, ['long.md', 'late.md']);
		expect(context.properties('late.md')['minutes']).toBe(30);
		await pickSessionToFinish(context, ['long.md', 'untimed.md']);
		expect(context.writes).toBe(1);
	});
});

const session = (code: string, minutes: number | null) => ({ path: `${code}.md`, code, minutes });

describe('the status bar', () => {
	it('the status bar names the client, the minutes and how many more sessions are running', () => {
		expect(sessionStatusText([session('K-014', 25)], false)).toBe('K-014 · 25 min');
		expect(sessionStatusText([session('K-014', 0), session('K-021', 90), session('K-027', null)], false)).toBe(
			'K-014 · 0 min · 2 more',
		);
		expect(sessionStatusText([session('K-014', null)], false)).toBe('K-014');
	});

	it('the status bar names no client in discreet mode', () => {
		expect(sessionStatusText([session('K-014', 25), session('K-021', 90)], true)).toBe('Session · 25 min · 1 more');
	});

	it('the status bar counts no minutes after four hours', () => {
		expect(sessionStatusText([session('K-014', 240)], false)).toBe('K-014 · 240 min');
		expect(sessionStatusText([session('K-014', 241)], false)).toBe('K-014 · not finished');
	});

	it('the status bar shows nothing when no session is running', () => {
		expect(sessionStatusText([], false)).toBeNull();
	});
});
