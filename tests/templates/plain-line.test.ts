import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine } from '../../src/templates/plain-line';

describe('a line for another note', () => {
	it.each([
		'Sleep through the night',
		'[[Goals/Sleep|Sleep]]',
		'less < 5 & more > 3',
		'wow! [really]',
		'Schlaf: früher',
		'a - b',
		'#tag',
		'2 < 3 <3',
		'שינה',
	])('%j stays as it is', (text) => {
		expect(plainLine(text)).toBe(text);
	});

	it.each([
		['<% tp.file.delete() %>', '< % tp.file.delete() %>'],
		['<img src=x onerror=y>', '< img src=x onerror=y>'],
		['</div><!-- x -->', '< /div>< !-- x -->'],
		['![[Note]] ![x](https://a.invalid)', '! [[Note]] ! [x](https://a.invalid)'],
		['`$= 1`', '’$= 1’'],
		['a\n\n```js\nx\n```\n---\nb', 'a ’’’js x ’’’ --- b'],
		['a\u0000\u001b\u0085\u2028b', 'a b'],
	])('%j reads %j', (text, line) => {
		expect(plainLine(text)).toBe(line);
	});

	it('a line for another note is one line, and nothing in it is alive, whatever it was made of', () => {
		const piece = fc.oneof(
			fc.constantFrom(
				'<',
				'%',
				'!',
				'[',
				'[[',
				'`',
				'\n',
				'\r',
				'\u2028',
				'\t',
				'img',
				'/',
				'<%',
				'![',
				'---',
				' ',
				'$=',
			),
			fc.string({ unit: 'binary', maxLength: 3 }),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
				const line = plainLine(pieces.join(''));
				expect(line).not.toMatch(/[\r\n\u2028\u2029\u0085]|<[%!/?a-z]|!\[|`/i);
				expect(plainLine(line)).toBe(line);
			}),
			{ numRuns: 10_000 },
		);
	});
});
