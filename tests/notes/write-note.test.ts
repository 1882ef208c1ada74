import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readNote } from '../../src/notes/read-note';
import { changeFrontmatter, newFrontmatter, withEntries } from '../../src/notes/write-note';
import { anyNote } from './any-note';

describe('a new note', () => {
	it('has its kind first and its properties in the order of the format', () => {
		const frontmatter = newFrontmatter('session', { bond: 0, number: 3, date: '2026-03-05T10:00', client: '[[K-014]]', present: [] });
		expect(Object.entries(frontmatter)).toEqual([
			['alliance', 'session'],
			['client', '[[K-014]]'],
			['date', '2026-03-05T10:00'],
			['number', 3],
			['bond', 0],
		]);
	});

	it('reads back from its YAML as what was written', () => {
		fc.assert(
			fc.property(anyNote, ({ kind, properties }) => {
				const { note, problems } = readNote('a.md', parse(stringify(newFrontmatter(kind, properties))));
				expect(problems).toEqual([]);
				expect(note?.kind).toBe(kind);
				expect(note?.properties).toEqual(properties);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('a change', () => {
	it('touches no property but its own, and keeps the order and what it does not know', () => {
		const frontmatter: Record<string, unknown> = { tags: ['x'], alliance: 'session', room: 'blue', bond: 4, minutes: 50, 'goals-agreed': ['Sleep'] };
		changeFrontmatter<'session'>(frontmatter, { bond: 0, minutes: null, floor: 'even' });
		expect(Object.entries(frontmatter)).toEqual([
			['tags', ['x']],
			['alliance', 'session'],
			['room', 'blue'],
			['bond', 0],
			['goals-agreed', ['Sleep']],
			['floor', 'even'],
		]);
	});

	it('adds entries beside whatever stands there', () => {
		expect(withEntries(undefined, ['a'])).toEqual(['a']);
		expect(withEntries(['a', 5, null], ['a', 'b'])).toEqual(['a', 5, null, 'b']);
		expect(withEntries('a', ['b'])).toEqual(['a', 'b']);
		expect(withEntries('', ['b'])).toEqual(['b']);
	});
});
