import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/notes/near';

const words = ['bond', 'goal-agreement', 'tasks-agreed', 'tasks-done', 'date', 'client-bond', 'present'];

describe('the nearest word', () => {
	it.each([
		['bonds', 'bond'],
		['Bond', 'bond'],
		['bnod', 'bond'],
		['goal_agreement', 'goal-agreement'],
		['Goal Agreement', 'goal-agreement'],
		['goal-agreemnet', 'goal-agreement'],
		['tasksagreed', 'tasks-agreed'],
		['dates', 'date'],
	])('to %s is %s', (written, meant) => {
		expect(nearest(written, words)).toBe(meant);
	});

	it.each(['tags', 'weight', 'bo', 'room', 'goals', 'agreement', ''])('to %j is none', (written) => {
		expect(nearest(written, words)).toBeNull();
	});
});
