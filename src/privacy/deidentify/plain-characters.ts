// Invisible marks, wide digits and escapes would hide an identifier from every pattern; none of them carries meaning in a packet.

import { plainDigit } from '../../lib/plain-digits';

const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const placeholderMark = /\uFFFC/g;
const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	commat: '@',
	period: '.',
	colon: ':',
	sol: '/',
	hyphen: '-',
	num: '#',
	lsqb: '[',
	rsqb: ']',
};

/**
 * The text in plain characters, NFC: invisible and direction marks gone, full-width letters and the digits of every script as
 * their plain twins, HTML entities and Markdown's backslash escapes as what they show. Done until nothing changes. Never throws.
 */
export function plainCharacters(text: string): string {
	let before = text;
	for (let round = 0; round < 5; round += 1) {
		const after = once(before);
		if (after === before) return after;
		before = after;
	}
	return before;
}

function once(text: string): string {
	return text
		.normalize('NFC')
		.replace(invisible, '')
		.replace(placeholderMark, ' ')
		.replace(/\r\n?/g, '\n')
		.replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
		.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0))
		.replace(/\p{Nd}/gu, plainDigit)
		.replace(/&#(\d{1,7});/g, (entity, code: string) => character(entity, Number(code)))
		.replace(/&#x([0-9a-f]{1,6});/gi, (entity, code: string) => character(entity, Number.parseInt(code, 16)))
		.replace(/&([a-z]{2,8});/g, (entity, name: string) =>
			Object.hasOwn(entities, name) ? (entities[name] ?? entity) : entity,
		)
		.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function character(entity: string, code: number): string {
	return code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? entity : String.fromCodePoint(code);
}
