import { expect, test } from 'vitest';
import { parseExpression, type Scope } from './app/bases/expression';

const scope: Scope = {
	property: (name) => ({ status: 'ended', number: 4, client: '[[K-014|the first]]', empty: null })[name] ?? null,
	file: (name) => ({ ext: 'md', file: 'the file' })[name],
	formula: () => 10,
	call: (target, name, args) => [target, name, ...args],
};

const value = (source: string): unknown => parseExpression(source)(scope);

test('comparisons, signs and brackets work as they read', () => {
	expect(value('status == "ended" && number >= 4')).toBe(true);
	expect(value('!(status == "ended") || number < 4')).toBe(false);
	expect(value('number + 2 * 3 == 10')).toBe(true);
	expect(value('note["status"] != \'active\'')).toBe(true);
	expect(value('formula.x - 1')).toBe(9);
});

test('an absent property is neither greater nor less', () => {
	expect(value('empty > 3')).toBe(false);
	expect(value('empty < 3')).toBe(false);
});

test('a link equals the note it names, whatever it shows', () => {
	expect(value('client == "[[K-014]]"')).toBe(true);
});

test('methods of the file and of values are asked for by name', () => {
	expect(value('file.inFolder("Clients")')).toEqual(['the file', 'inFolder', 'Clients']);
	expect(value('status.contains("x")')).toEqual(['ended', 'contains', 'x']);
});

test('what is not understood is said', () => {
	expect(() => parseExpression('status ==')).toThrow('ends too soon');
	expect(() => parseExpression('a ; b')).toThrow('not understood');
});
