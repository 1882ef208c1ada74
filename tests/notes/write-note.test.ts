import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readNote } from '../../src/notes/read-note';
import { changeFrontmatter, clearEmpty, newFrontmatter, placeNew, withEntries } from '../../src/notes/write-note';
import { arbitraryNote } from './arbitrary-note';

describe('a new note', () => {
	it('a new note has its kind first and its properties in the order of the format', () => {
		const frontmatter = newFrontmatter('session', {
			bond: 0,
			number: 3,
			date: '2026-03-05T10:00',
			client: '[[K-014]]',
			present: [],
		});
		expect(Object.entries(frontmatter)).toEqual([
			['alliance', 'session'],
			['client', '[[K-014]]'],
			['date', '2026-03-05T10:00'],
			['number', 3],
			['bond', 0],
		]);
	});

	it('a new note reads back from its YAML as what was written', () => {
		fc.assert(
			fc.property(arbitraryNote, ({ kind, properties }) => {
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
		const frontmatter: Record<string, unknown> = {
			tags: ['x'],
			alliance: 'session',
			room: 'blue',
			bond: 4,
			minutes: 50,
			'goals-agreed': ['Sleep'],
		};
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

	it('a change puts what is new to its place in the format, behind what stands before it there', () => {
		const frontmatter: Record<string, unknown> = {
			tags: ['x'],
			alliance: 'session',
			number: 3,
			room: 'blue',
			bond: 4,
			date: '2026-03-05',
		};
		const held = Object.keys(frontmatter);
		changeFrontmatter<'session'>(frontmatter, {
			'client-bond': 0,
			attendance: 'attended',
			bond: 5,
			minutes: 50,
			ruptures: ['a'],
		});
		placeNew(frontmatter, held);
		expect(Object.keys(frontmatter)).toEqual([
			'tags',
			'alliance',
			'number',
			'attendance',
			'minutes',
			'room',
			'bond',
			'client-bond',
			'ruptures',
			'date',
		]);
		expect(frontmatter['bond']).toBe(5);
	});

	it('a change moves nothing that stood there before, whatever it is, and changes no value', () => {
		fc.assert(
			fc.property(
				arbitraryNote,
				fc.uniqueArray(fc.constantFrom('tags', 'room', 'mood', 'bonds')),
				({ kind, properties }, own) => {
					const names = Object.keys(properties);
					const held = ['alliance', ...own, ...names.filter((_, index) => index % 2 === 0).reverse()];
					const all = new Map<string, unknown>([
						...own.map((name) => [name, `own ${name}`] as const),
						...Object.entries(properties),
						['alliance', kind],
					]);
					const frontmatter = Object.fromEntries(
						[...held, ...names.filter((name) => !held.includes(name)).reverse()].map((name) => [name, all.get(name)]),
					);
					const before = { ...frontmatter };
					placeNew(frontmatter, held);
					expect(frontmatter).toEqual(before);
					expect(Object.keys(frontmatter).filter((name) => held.includes(name))).toEqual(held);
				},
			),
		);
	});

	it('a change keeps properties whose names mean something to the language', () => {
		const frontmatter: Record<string, unknown> = JSON.parse(
			'{"__proto__":{"own":1},"alliance":"session","constructor":"own","number":4,"bond":5,"toString":null,"minutes":50}',
		) as Record<string, unknown>;
		placeNew(frontmatter, ['__proto__', 'alliance', 'constructor', 'number', 'bond', 'toString']);
		expect(Object.keys(frontmatter)).toEqual([
			'__proto__',
			'alliance',
			'constructor',
			'number',
			'minutes',
			'bond',
			'toString',
		]);
		expect(JSON.stringify(frontmatter)).toBe(
			'{"__proto__":{"own":1},"alliance":"session","constructor":"own","number":4,"minutes":50,"bond":5,"toString":null}',
		);
	});

	it('a change takes away what is empty and nothing else', () => {
		const frontmatter: Record<string, unknown> = { bond: null, minutes: '', floor: 0, room: null, medium: 'lake' };
		clearEmpty(frontmatter, ['bond', 'minutes', 'floor', 'medium', 'present']);
		expect(frontmatter).toEqual({ floor: 0, room: null, medium: 'lake' });
	});

	it('a change adds entries beside whatever stands there', () => {
		expect(withEntries(undefined, ['a'])).toEqual(['a']);
		expect(withEntries(['a', 5, null], ['a', 'b'])).toEqual(['a', 5, null, 'b']);
		expect(withEntries('a', ['b'])).toEqual(['a', 'b']);
		expect(withEntries('', ['b'])).toEqual(['b']);
	});
});
