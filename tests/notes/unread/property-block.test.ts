import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyBlock } from '../../../src/notes/unread/property-block';

it.each([
	['---\nalliance: session\nclient: "[[K-014]]\n---\nText', null, 2, 2],
	['---\nAlliance: session\n---\n', null, 2, 1],
	['---\r\n"alliance": session\r\n\tdate: x\r\n---\r\n', null, 2, 2],
	['\uFEFF---\nalliance: session\n---\n', 'byte-order-mark', 2, 1],
	['---\nalliance: session\n', 'not-ended', 2, 2],
	['---\nalliance: session\n\nText about --- dashes\n', 'not-ended', 2, 4],
	['\n\n---\nalliance: session\n---\n', 'not-first', 4, 1],
])('of %j the fault is %j', (text, fault, firstLine, lines) => {
	const block = propertyBlock(text);
	expect([block?.fault, block?.firstLine, block?.lines.length]).toEqual([fault, firstLine, lines]);
});

it.each([
	'---\ntitle: "x\n---\nalliance: session\n',
	'A page.\n\n---\nalliance: session\n---\n',
	'--- \n---\n',
	'alliance: session',
	'',
	'----\nalliance: session\n----\n',
	`---\n${'a: b\n'.repeat(200_000)}alliance: session\n`,
])('of %.40j there is none', (text) => {
	expect(propertyBlock(text)).toBeNull();
});

it('is looked for in any text without throwing', () => {
	const part = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 8 }),
		fc.constantFrom('---\n', '---', '\n', 'alliance: session\n', '\t', '\uFEFF', '"', '['),
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
			const block = propertyBlock(parts.join(''));
			expect([null, 'not-first', 'not-ended', 'byte-order-mark']).toContain(block?.fault ?? null);
		}),
		{ numRuns: 2_000 },
	);
});
