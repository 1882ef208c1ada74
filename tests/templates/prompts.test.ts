import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrompts, promptThemes } from '../../src/templates/prompts/prompts';

describe('the therapist’s own prompts', () => {
	it('the therapist’s own prompts are list items under headings that name the theme', () => {
		const note =
			'---\ntags:\n- no\n---\n- above\n# Endings\n\nSome text.\n\n- How was it?\n    * And now?\n- [ ] Boxed\n-\n```\n- code\n```\n## Empty\n## Money\n1. What does it cost you?\n# endings\n- Again\n';
		expect(parsePrompts(note)).toEqual([
			{ theme: null, prompts: ['above'] },
			{ theme: 'Endings', prompts: ['How was it?', 'And now?', 'Boxed', 'Again'] },
			{ theme: 'Money', prompts: ['What does it cost you?'] },
		]);
	});

	it('the therapist’s own prompts are none in a note without lists', () => {
		expect(parsePrompts('# Theme\n\ntext')).toEqual([]);
		expect(parsePrompts('')).toEqual([]);
	});

	it('the therapist’s own prompts never throw and are never blank', () => {
		const piece = fc.oneof(
			fc.constantFrom('# ', '- ', '\n', '```', '---', 'a'),
			fc.string({ unit: 'binary', maxLength: 3 }),
		);
		fc.assert(
			fc.property(
				fc.array(piece).map((parts) => parts.join('')),
				(text) =>
					parsePrompts(text).every(({ prompts }) => prompts.length > 0 && prompts.every((prompt) => prompt !== '')),
			),
			{ numRuns: 4_000 },
		);
	});
});

describe('the built-in prompts', () => {
	it('the built-in prompts have six to ten to a theme, each said once, each a sentence short enough to say', () => {
		const all = promptThemes.flatMap(({ prompts }) => prompts);
		expect(new Set(all).size).toBe(all.length);
		expect(new Set(promptThemes.map(({ id }) => id)).size).toBe(promptThemes.length);
		for (const { prompts } of promptThemes) {
			expect(prompts.length).toBeGreaterThanOrEqual(6);
			expect(prompts.length).toBeLessThanOrEqual(10);
		}
		for (const prompt of all) {
			expect(prompt).toMatch(/^\p{Lu}.*[.?]$/u);
			expect(prompt.length).toBeLessThanOrEqual(140);
		}
	});

	it('that ask for the therapist’s own reactions are for private notes', () => {
		expect(promptThemes.filter((theme) => theme.private).map(({ id }) => id)).toEqual(['own-stance']);
	});
});
