import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../src/templates/frontmatter';

describe('a note’s properties', () => {
	it('a note’s properties stand between the first two lines of dashes', () => {
		expect(splitFrontmatter('---\ntags: [a]\n---\n# Body\n---\n')).toEqual({
			properties: 'tags: [a]\n',
			body: '# Body\n---\n',
		});
	});

	it('a note’s properties may be empty, end with the file, and have Windows line ends', () => {
		expect(splitFrontmatter('---\n---')).toEqual({ properties: '', body: '' });
		expect(splitFrontmatter('\uFEFF---\r\na: 1\r\n---\r\nx')).toEqual({ properties: 'a: 1\r\n', body: 'x' });
	});

	it.each(['', 'text\n---\na: 1\n---\n', '---\nnever closed', '---- \na\n---\n', '---\na\n----\n', ' ---\na\n---\n'])(
		'are none in %j',
		(text) => {
			expect(splitFrontmatter(text)).toEqual({ properties: null, body: text });
		},
	);

	it('a note’s properties lose nothing: the body is always the end of the text', () => {
		const text = fc
			.array(fc.constantFrom('---', '---\n', '\n', '\r\n', 'a: 1', '-', ' ', '\uFEFF'))
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (whole) => {
				const { properties, body } = splitFrontmatter(whole);
				expect(whole.endsWith(body)).toBe(true);
				expect(properties === null).toBe(body === whole);
			}),
			{ numRuns: 3_000 },
		);
	});
});
