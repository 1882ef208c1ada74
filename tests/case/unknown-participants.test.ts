import { describe, expect, it } from 'vitest';
import { unknownParticipants } from '../../src/case/unknown-participants';
import { readNote } from '../../src/notes/read-note';
import type { Frontmatter } from '../../src/notes/write-note';

const problems = (frontmatter: Frontmatter, participants: readonly string[]) => {
	const { note } = readNote('a.md', { client: '[[P-008]]', date: '2026-03-05', ...frontmatter });
	return unknownParticipants(note === null ? [] : [note], participants).map(({ property, message, suggestion }) => ({
		property,
		message,
		suggestion,
	}));
};

describe('a participant whom the client note does not name', () => {
	it.each([
		['session', 'present', { present: ['A', 'C'] }],
		['session', 'floor', { floor: 'C' }],
		['measure', 'participant', { participant: 'C' }],
		['rupture', 'participant', { participant: 'C' }],
		['rupture', 'between', { between: 'C' }],
	])('a participant whom the client note does not name is a problem in a %s’s “%s”', (alliance, property, more) => {
		expect(problems({ alliance, instrument: 'srs', rater: 'client', ...more }, ['A', 'B'])).toEqual([
			{ property, message: `“C” in “${property}” is none of this client’s participants (A, B).`, suggestion: null },
		]);
	});

	it('a participant whom the client note does not name is suggested where a longer code is nearly one', () => {
		expect(problems({ alliance: 'session', present: ['Mothr'] }, ['Mother', 'Father'])[0]?.suggestion).toBe('Mother');
	});

	it.each([
		{ alliance: 'session', present: ['a', ' B '], floor: 'Even' },
		{ alliance: 'session', floor: 'b' },
		{ alliance: 'rupture', participant: 'A', between: 'therapist' },
		{ alliance: 'reflection' },
	])('a participant whom the client note does not name is none of these: %j', (frontmatter) => {
		expect(problems(frontmatter, ['A', 'B'])).toEqual([]);
	});

	it('a participant whom the client note does not name can’t be told where the client note names nobody', () => {
		expect(problems({ alliance: 'session', present: ['anyone'], floor: 'C' }, [])).toEqual([]);
	});
});
