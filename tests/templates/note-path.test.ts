import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay, type Start } from '../../src/notes/day';
import { fixedFolder, freePath, notePath } from '../../src/templates/note-path';
import { formatDate } from './format-date';
import { isTakenIn } from './is-taken-in';

const day = parseDay('2026-03-05');
if (day === null) throw new Error('no such day');
const start: Start = { day, time: '10:00' };

function path(pattern: string, client = 'K-014'): string {
	return notePath(pattern, {
		client: () => client,
		date: (format) => formatDate(start, format ?? 'YYYY-MM-DD'),
		participants: () => ['A', 'B'],
		nothing: () => '',
	});
}

describe('a note’s path', () => {
	it('a note’s path comes from the pattern', () => {
		expect(path('Clients/{{client}}/Sessions/{{client}} {{date:YYYY-MM-DD}}')).toBe(
			'Clients/K-014/Sessions/K-014 2026-03-05.md',
		);
	});

	it('a note’s path has one extension, typed or not', () => {
		expect(path('{{client}}.md')).toBe('K-014.md');
	});

	it('a note’s path gets folders from a format that asks for them, not from a value', () => {
		expect(path('Log/{{date:YYYY/MM}}/{{client}}', 'a/b')).toBe('Log/2026/03/a-b.md');
	});

	it('a note’s path has safe names', () => {
		expect(path('{{client}} {{date:HH:mm}}')).toBe('K-014 10-00.md');
		expect(path('con/{{participants}}')).toBe('con_/A, B.md');
	});

	it('a note’s path stays in the vault', () => {
		expect(path('/etc/../{{client}}', '..')).toBe('etc/Untitled.md');
		expect(path('C:\\{{client}}\\.\\x')).toBe('C-/K-014/x.md');
	});

	it('a note’s path leaves out folders of which nothing is left', () => {
		expect(path('Clients/{{nothing}}//{{client}}')).toBe('Clients/K-014.md');
	});

	it('a note’s path is Untitled when nothing else is left', () => {
		expect(path('')).toBe('Untitled.md');
		expect(path('Clients/{{nothing}}')).toBe('Clients/Untitled.md');
	});

	it('a note’s path keeps a placeholder nobody knows', () => {
		expect(path('{{client}} {{mood}}')).toBe('K-014 {{mood}}.md');
	});

	it('a note’s path is relative and safe for any pattern and any value', () => {
		const part = fc.oneof(
			fc.constantFrom(
				'{{client}}',
				'{{date:YYYY/MM}}',
				'{{participants}}',
				'/',
				'\\',
				'..',
				'.',
				' ',
				'\n',
				'- ',
				'.md',
				'{{x|/}}',
			),
			fc.string({ unit: 'binary', maxLength: 3 }),
		);
		fc.assert(
			fc.property(fc.array(part, { maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 8 }), (parts, client) => {
				const result = path(parts.join(''), client);
				expect(result).toMatch(/\.md$/);
				expect(result).not.toMatch(/\\|^[A-Za-z]:|\n/);
				for (const segment of result.split('/')) expect(segment).not.toMatch(/^(\.|\.\.|)$|^\.|[. ]$/);
			}),
			{ numRuns: 4_000 },
		);
	});
});

describe('a free path', () => {
	it('a free path is the path itself when nothing has it', () => {
		expect(freePath('a/b.md', () => false)).toBe('a/b.md');
	});

	it('a free path counts before any ending, and at the end of a folder without one', () => {
		expect(freePath('v1.2/a b.csv', isTakenIn(['v1.2/a b.csv']))).toBe('v1.2/a b 2.csv');
		expect(freePath('v1.2/Packet', isTakenIn(['v1.2/Packet', 'v1.2/Packet 2']))).toBe('v1.2/Packet 3');
	});

	it('a free path counts on from 2, whatever the case of what is there', () => {
		expect(freePath('a/Zoë.md', isTakenIn(['A/zoë.md', 'a/ZOE\u0308 2.MD', 'a/Zoë 4.md']))).toBe('a/Zoë 3.md');
	});
});

describe('the fixed folder of a pattern', () => {
	it.each([
		['Clients/{{client}}/{{client}}', 'Clients'],
		['Practice / Clients/K {{client}}/Sessions/{{date}}', 'Practice/Clients'],
		['{{client}}/Sessions/{{date}}', ''],
		['{{client}}', ''],
		['Notes/all in one', 'Notes'],
	])('of %j is %j', (pattern, folder) => {
		expect(fixedFolder(pattern)).toBe(folder);
	});
});
