import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frontmatterFault } from '../../src/notes/frontmatter-fault';

it.each([
	['---\nalliance: session\nclient: "[[K-014]]\n---\nText', 'unreadable'],
	['\uFEFF---\r\n"alliance": session\r\n\tdate: x\r\n---\r\n', 'unreadable'],
	['---\nalliance: session\n', 'not-ended'],
	['---\nalliance: session\n\nText about --- dashes\n', 'not-ended'],
	['\n---\nalliance: session\n---\n', 'not-first'],
	['---\ntitle: "x\n---\nalliance: session\n', null],
	['A page.\n\n---\nalliance: session\n---\n', null],
	['--- \n---\n', null],
	['alliance: session', null],
	['', null],
	['----\nalliance: session\n----\n', null],
])('of %j it is %j', (text, fault) => {
	expect(frontmatterFault(text)).toBe(fault);
});

it('is read from any text without throwing, and never far into it', () => {
	const part = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 8 }),
		fc.constantFrom('---\n', '---', '\n', 'alliance: session\n', '\t', '\uFEFF', '"', '['),
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
			expect([null, 'not-first', 'not-ended', 'unreadable']).toContain(frontmatterFault(parts.join('')));
		}),
		{ numRuns: 2_000 },
	);
	expect(frontmatterFault(`---\n${'a: b\n'.repeat(200_000)}alliance: session\n`)).toBeNull();
});
