import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateText } from '../../src/text/templates';
import { safeFileName } from '../../src/templates/file-name';

function bytes(text: string): number {
	return new TextEncoder().encode(text).length;
}

describe('a file name', () => {
	it.each([
		['K-014 2026-03-05', 'K-014 2026-03-05'],
		['K-014 10:00', 'K-014 10-00'],
		['a/b\\c|d', 'a-b-c-d'],
		['What now?', 'What now'],
		['"Go" <on> *now*', 'Go on now'],
		['C#1 ^x [[y]]', 'C 1 x y'],
		['.hidden', 'hidden'],
		['ends.', 'ends'],
		['ends. . ', 'ends'],
		['../../up', '-..-up'],
		['a\tb\nc\u0000d', 'a b c d'],
		['Zoe\u0308', 'Zoë'],
		['🌱 seed 👩‍👩‍👧', '🌱 seed 👩‍👩‍👧'],
		['a\u202Eb', 'ab'],
		['CON', 'CON_'],
		['con.notes', 'con_.notes'],
		['Lpt1 .x', 'Lpt1_.x'],
		['COM²', 'COM²_'],
		['CONTACT', 'CONTACT'],
		['lone \uD800 half', 'lone half'],
	])('%j becomes %j', (text, name) => {
		expect(safeFileName(text)).toEqual({ name, changed: name !== text.normalize('NFC') });
	});

	it.each(['', ' ', '...', '?*', '\u0000', '\uFEFF'])(
		'a file name is refused with a reason when nothing is left of %j',
		(text) => {
			expect(safeFileName(text)).toEqual({ refused: templateText.noName });
		},
	);

	it('a file name is cut to what a file system holds, never through a character', () => {
		const safe = safeFileName('👩‍'.repeat(100));
		const name = 'name' in safe ? safe.name : '';
		expect(bytes(name)).toBeLessThanOrEqual(240);
		expect(bytes(name)).toBeGreaterThan(220);
		expect(name).not.toMatch(/\p{Cs}|\u200D$/u);
	});

	it('a file name is safe everywhere and stays as it is the second time', () => {
		const part = fc.constantFrom(
			'CON',
			'nul',
			'com1',
			'.',
			' ',
			'..',
			'/',
			'\\',
			':',
			'#',
			'[',
			'\u0301',
			'e',
			'\uD83D',
			'\uDE00',
			'\u200D',
			'\u202E',
			'x'.repeat(239),
			'\u00a0',
			'¹',
			'$',
		);
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
		);
		fc.assert(
			fc.property(text, (raw) => {
				const safe = safeFileName(raw);
				if ('refused' in safe) return;
				expect(safeFileName(safe.name)).toEqual({ name: safe.name, changed: false });
				expect(safe.name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}]|^[. ]|[. ]$/u);
				expect(safe.name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)/i);
				expect(safe.name).not.toBe('');
				expect(safe.name.normalize('NFC')).toBe(safe.name);
				expect(bytes(safe.name)).toBeLessThanOrEqual(240);
			}),
			{ numRuns: 8_000 },
		);
	});
});
