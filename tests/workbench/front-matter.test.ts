import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { withFrontMatter } from './app/vault/front-matter';

test('a changed property leaves every byte of the body', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (body) => {
			const changed = withFrontMatter(`---\na: 1\n---\n${body}`, (frontmatter) => {
				frontmatter['b'] = 2;
			});
			expect(changed).toBe(`---\na: 1\nb: 2\n---\n${body}`);
		}),
	);
});

test('properties are put before a note that has none, and an emptied block goes', () => {
	const add = (frontmatter: Record<string, unknown>): void => {
		frontmatter['a'] = 1;
	};
	expect(withFrontMatter('Text', add)).toBe('---\na: 1\n---\nText');
	expect(withFrontMatter('---\n---\nText', add)).toBe('---\na: 1\n---\nText');
	expect(
		withFrontMatter('---\na: 1\n---\nText', (frontmatter) => {
			delete frontmatter['a'];
		}),
	).toBe('Text');
});

test('nothing changed leaves the note as its author wrote it', () => {
	const note = "---\n# mine\na:   'x'\n---\nText";
	expect(withFrontMatter(note, () => undefined)).toBe(note);
});
