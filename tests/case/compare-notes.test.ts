import { describe, expect, it } from 'vitest';
import { compareNotes } from '../../src/case/copies/compare-notes';

const note = (frontmatter: Record<string, unknown>, body: string) => ({
	frontmatter,
	body,
});

describe('two notes side by side', () => {
	it('two notes side by side show each property that differs, with what each note holds', () => {
		const here = note({ alliance: 'measure', items: [8, 9], rater: 'client', note: 'x' }, '');
		const there = note({ alliance: 'measure', items: [8, 7], rater: 'client', modified: '2026-03-05' }, '');
		expect(compareNotes(here, there).properties).toEqual([
			{ name: 'items', here: [8, 9], there: [8, 7] },
			{ name: 'note', here: 'x', there: undefined },
			{ name: 'modified', here: undefined, there: '2026-03-05' },
		]);
	});

	it('two notes side by side tell whether the texts are the same, however their lines end', () => {
		const one = note({}, '## What happened\n\nShe went quiet.\n');
		expect(compareNotes(one, note({}, '\n## What happened\r\n\r\nShe went quiet.\r\n\r\n'))).toEqual({
			properties: [],
			sameText: true,
		});
		expect(compareNotes(one, note({}, '## What happened\n\nShe went quiet, then spoke.\n')).sameText).toBe(false);
	});

	it('two notes side by side take a name of the language for a name like any other', () => {
		const here = note(JSON.parse('{"__proto__": 1, "constructor": 2}') as Record<string, unknown>, '');
		expect(compareNotes(here, note({}, '')).properties.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
	});
});
