import { describe, expect, it } from 'vitest';
import { missingProperty, scoreProblem, wrongValue } from '../../../src/notes/problem';
import { problemNoteTitle, describeProblem } from '../../../src/features/check-notes/describe-problem';

const path = 'Private/K-014/K-014 2026-02-26 rupture.md';

describe('a problem in the list', () => {
	it('a problem in the list names its note and tells what was found', () => {
		expect(problemNoteTitle(path, 0, false)).toBe(path);
		expect(describeProblem(wrongValue(path, 'kind', 'went silent', { expected: 'withdrawal' }), false)).toContain(
			'went silent',
		);
	});

	it('in discreet mode counts its note and names only the property', () => {
		expect(problemNoteTitle(path, 0, true)).toBe('Note 1');
		const problems = [
			wrongValue(path, 'kind', 'went silent', { expected: 'withdrawal' }),
			missingProperty(path, 'date', 'a day'),
			scoreProblem(path, null, 'The items of A are too few.'),
		];
		expect(problems.map((problem) => describeProblem(problem, true))).toEqual([
			'“kind” can’t be taken as meant.',
			'“date” can’t be taken as meant.',
			'Something in this note can’t be taken as meant.',
		]);
	});
});
