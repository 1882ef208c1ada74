import { describe, expect, it } from 'vitest';
import { conflictProblems, isConflictName } from '../../src/case/conflict-copies';
import { readNote } from '../../src/notes/read-note';

const note = (path: string, more: Readonly<Record<string, unknown>> = {}) =>
	readNote(path, { alliance: 'session', client: '[[K-014]]', date: '2026-03-05', number: 3, ...more }).note ?? [];
const found = (...paths: string[]): string[] =>
	conflictProblems(paths.flatMap((path) => note(path))).map(({ path }) => path);

describe('a copy that syncing made', () => {
	it.each([
		"K-014 2026-03-05 (Anna's conflicted copy 2026-03-06).md",
		'K-014 2026-03-05.sync-conflict-20260306-101500-ABCDEFG.md',
		'K-014 (Case Conflict).md',
		'K-014 2026-03-05 (conflict 2026-03-06).md',
		'K-014 2026-03-05 (SRVs in Konflikt stehende Kopie 2026-03-06).md',
	])('is told by its name: %s', (name) => {
		expect(isConflictName(`Clients/K-014/Sessions/${name}`)).toBe(true);
	});

	it('is not every note about a conflict', () => {
		expect(isConflictName('Reading/On conflict.md')).toBe(false);
		expect(isConflictName('Clients/K-014/K-014 conflict resolution.md')).toBe(false);
	});

	it('is told by a count in its name and the same date and number', () => {
		expect(found('S/K-014 2026-03-05.md', 'S/K-014 2026-03-05 2.md')).toEqual(['S/K-014 2026-03-05 2.md']);
	});

	it('is no second session of one day, nor a second form', () => {
		const second = readNote('S/K-014 2026-03-05 2.md', {
			alliance: 'session',
			client: '[[K-014]]',
			date: '2026-03-05',
			number: 4,
		}).note;
		expect(conflictProblems([note('S/K-014 2026-03-05.md'), second ?? []].flat())).toEqual([]);
		const form = (path: string, about: string) =>
			readNote(path, {
				alliance: 'measure',
				client: '[[K-014]]',
				date: '2026-03-05',
				instrument: 'gbo',
				rater: 'client',
				about,
				total: 4,
			}).note ?? [];
		expect(conflictProblems([form('M/gbo.md', 'sleep'), form('M/gbo 2.md', 'work')].flat())).toEqual([]);
		expect(
			conflictProblems([form('M/gbo.md', 'sleep'), form('M/gbo 2.md', 'sleep')].flat()).map(({ path }) => path),
		).toEqual(['M/gbo 2.md']);
	});
});
