import { describe, expect, it } from 'vitest';
import { sessionStatusText } from '../../../src/features/sessions/session-status-text';

const session = (code: string, minutes: number | null) => ({ path: `${code}.md`, code, minutes });

describe('the status bar', () => {
	it('names the client and the minutes, and how many sessions more are open', () => {
		expect(sessionStatusText([session('K-014', 25)], false)).toBe('K-014 · 25 min');
		expect(sessionStatusText([session('K-014', 0), session('K-021', 90), session('K-027', null)], false)).toBe(
			'K-014 · 0 min · 2 more',
		);
		expect(sessionStatusText([session('K-014', null)], false)).toBe('K-014');
	});

	it('names no one in discreet mode', () => {
		expect(sessionStatusText([session('K-014', 25), session('K-021', 90)], true)).toBe('Session · 25 min · 1 more');
	});

	it('counts no minutes nobody was there for', () => {
		expect(sessionStatusText([session('K-014', 240)], false)).toBe('K-014 · 240 min');
		expect(sessionStatusText([session('K-014', 241)], false)).toBe('K-014 · not finished');
	});

	it('is gone when nothing runs', () => {
		expect(sessionStatusText([], false)).toBeNull();
	});
});
