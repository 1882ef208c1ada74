import { describe, expect, it } from 'vitest';
import { sessionStatusWords } from '../../src/panes/session-status-words';

const session = (code: string, minutes: number | null) => ({ path: `${code}.md`, code, minutes });

describe('the status bar', () => {
	it('names the client and the minutes, and how many sessions more are open', () => {
		expect(sessionStatusWords([session('K-014', 25)], false)).toBe('K-014 · 25 min');
		expect(sessionStatusWords([session('K-014', 0), session('K-021', 90), session('K-027', null)], false)).toBe(
			'K-014 · 0 min · 2 more',
		);
		expect(sessionStatusWords([session('K-014', null)], false)).toBe('K-014');
	});

	it('names no one in discreet mode', () => {
		expect(sessionStatusWords([session('K-014', 25), session('K-021', 90)], true)).toBe('Session · 25 min · 1 more');
	});

	it('counts no minutes nobody was there for', () => {
		expect(sessionStatusWords([session('K-014', 240)], false)).toBe('K-014 · 240 min');
		expect(sessionStatusWords([session('K-014', 241)], false)).toBe('K-014 · not finished');
	});

	it('is gone when nothing runs', () => {
		expect(sessionStatusWords([], false)).toBeNull();
	});
});
