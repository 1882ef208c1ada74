// Small inputs of the kinds that people have reported of their own vaults, each as the lines between the dashes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { faultyLine } from '../../../src/notes/unread/faulty-line';
import { yamlFault } from '../../../src/notes/unread/yaml-fault';

const read = (yaml: string): unknown => parse(yaml, { logLevel: 'error' });

/** The cause, the line from 1, and what is named; null where all of it is read. */
function diagnose(yaml: string): readonly [string, number, string | null] | null {
	const lines = yaml.split('\n');
	const index = faultyLine(lines, read);
	if (index === null) return null;
	const { cause, index: at, what } = yamlFault(lines, index);
	return [cause, at + 1, what];
}

describe('the cause and the line are named', () => {
	it.each([
		// A sign that YAML keeps for itself.
		['date: 2026-03-05\ntasks-agreed:\n  - Walk\n  - @home exercise', 'reserved-sign', 4, '@'],
		['note: @someone', 'reserved-sign', 1, '@'],
		['a: 1\nnote: `code`', 'reserved-sign', 2, '`'],
		['tasks-agreed:\n  - %50 of the diary', 'reserved-sign', 2, '%'],
		['tasks-agreed:\n  - *important* walk', 'reserved-sign', 2, '*'],
		['a: & b', 'reserved-sign', 1, '&'],
		['a: > 5 minutes', 'reserved-sign', 1, '>'],
		['a: | 5 minutes', 'reserved-sign', 1, '|'],
		['a: , b', 'reserved-sign', 1, ','],
		['present: [A, @B]', 'reserved-sign', 1, '@'],
		['a: ]', 'reserved-sign', 1, ']'],
		['a: ? b', 'reserved-sign', 1, '?'],
		// A property twice.
		['bond: 4\ndate: 2026-03-05\nbond: 5', 'duplicate-property', 3, 'bond'],
		['"bond": 4\nbond: 5\nx: 1', 'duplicate-property', 2, 'bond'],
		['tasks-done:\n  - Walk\ntasks-done:\n  - Diary', 'duplicate-property', 3, 'tasks-done'],
		// Another end than dashes.
		['bond: 4\n...\ndate: 2026-03-05', 'dots', 2, null],
		// Indentation.
		['tasks-agreed:\n\t- Walk', 'tab', 2, null],
		['tasks-agreed:\n  - Walk\n\t- Diary\ndate: x', 'tab', 3, null],
		['\tbond: 4', 'tab', 1, null],
		['tasks-agreed:\n  - Walk\n - Diary', 'indentation', 3, null],
		['tasks-agreed:\n  - "Walk"\n  bond: 1', 'indentation', 3, null],
		['bond: 4\n- Walk', 'indentation', 2, null],
		['date: 2026-03-05\n  bond: 4', 'indentation', 2, null],
		// Quotation marks.
		['client: "[[K-014]]\nnumber: 2', 'open-quote', 1, '"'],
		['client: "[[K-014]]\nnote: "x"', 'open-quote', 1, '"'],
		["kind: session\ntitle: 'Record of a walk\nnumber: 2", 'open-quote', 2, "'"],
		['tasks-agreed:\n  - "Walk\n  - Diary', 'open-quote', 2, '"'],
		['client: "[[A]]", "[[B]]"', 'after-quote', 1, '"'],
		["tasks-agreed:\n  - 'Don't call'", 'after-quote', 2, "'"],
		['tasks-agreed:\n  - "Walk" daily', 'after-quote', 2, '"'],
		['note: "C:\\private"', 'escape', 1, '\\p'],
		['note: "C:\\\\x\\q"', 'escape', 1, '\\q'],
		// Brackets.
		['present: [A, B\nnumber: 2', 'open-bracket', 1, '['],
		['tags: [ #session ]\nnumber: 2', 'open-bracket', 1, '['],
		['json: {\n"a": 1,\n"b": 2\n', 'open-bracket', 1, '{'],
		['title: [this breaks it] and goes on', 'after-bracket', 1, ']'],
		['family: [[Smith]]  [[Jones]]', 'after-bracket', 1, ']'],
		['client: [[K-014]]]', 'after-bracket', 1, ']'],
		// Colons.
		['title: Ontology: a guide', 'colon', 1, null],
		['tasks-agreed:\n  - Walk: at noon: twice', 'colon', 2, null],
		['ruptures:\n  - withdrawal 3/5: went quiet: again\ndate: x', 'colon', 2, null],
		['alliance:session\nclient: x', 'no-blank', 1, 'alliance'],
		['bond: 4\nsource:https\nnumber: 2', 'no-blank', 2, 'source'],
		['bond: 4\noops', 'no-property', 2, null],
		['bond: 4\n<<<<<<< HEAD\nbond: 5\n=======\nbond: 6\n>>>>>>> phone', 'no-property', 2, null],
		['oops\nbond: 4', 'no-property', 1, null],
		['"oops"\nbond: 4', 'no-property', 1, null],
		// Lists.
		['aliases:\n  * bar', 'bullet', 2, '*'],
		['tasks-agreed: - Walk', 'item-beside-name', 1, 'tasks-agreed'],
	])('%j', (yaml, cause, line, what) => {
		expect(() => {
			const found = read(yaml);
			if (typeof found !== 'object' || found === null) throw new Error('no properties');
		}).toThrow();
		expect(diagnose(yaml)).toEqual([cause, line, what]);
	});

	it('and where no cause is known, the line alone', () => {
		expect(diagnose('bond: 4\npresent: [A,,B]')).toEqual(['unknown', 2, null]);
	});
});

it.each([
	'bond: 4\nclient: "[[K-014]]"',
	'tasks-agreed:\n  - "a: b"\n  - plain # remark\n  - [1,\n    2]',
	'note: |\n  @home: "x\n  - y',
	'note: "over\n  two lines"',
	'',
	'# only a remark',
	"a: 'it''s'",
	'a: http://x',
])('of %j everything is read', (yaml) => {
	expect(diagnose(yaml)).toBeNull();
});

it('the line is that of the fault, whatever readable lines stand round it', () => {
	const good = fc.constantFrom(
		'A: 1',
		'B: "[[x]]"',
		'C:\n  - one\n  - "two"',
		'# remark',
		'D: [a, b]',
		'E: |\n  @x: y',
	);
	const bad = fc.constantFrom(
		'Z: @x',
		'Z: "[[A]]", "[[B]]"',
		'Z: a: b',
		'Z: [a] b',
		'Z:\n\t- x',
		'Z: - x',
		'Z: {a}}',
		'oops',
		'Z: "\\p"',
	);
	const unique = fc.uniqueArray(good, { selector: (text) => text.slice(0, 1), maxLength: 6 });
	fc.assert(
		fc.property(unique, unique, bad, (before, after, fault) => {
			const own = after.filter((text) => !before.some((other) => other.slice(0, 1) === text.slice(0, 1)));
			const above = before.join('\n').split('\n').length * Number(before.length > 0);
			const found = diagnose([...before, fault, ...own].join('\n'));
			const inside = fault.includes('\n') ? 2 : 1;
			expect(found?.slice(0, 2)).toEqual([diagnose(fault === 'oops' ? 'A: 1\noops' : fault)?.[0], above + inside]);
		}),
	);
});

it('any lines at all are looked at without throwing', () => {
	const part = fc.constantFrom(
		'a',
		':',
		' ',
		'\t',
		'-',
		'"',
		"'",
		'[',
		']',
		'{',
		'}',
		'#',
		'@',
		'\\',
		'...',
		'|',
		'\n',
		'\r',
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 24 }), (parts) => {
			const found = diagnose(parts.join(''));
			if (found !== null) expect(found[1]).toBeGreaterThan(0);
		}),
		{ numRuns: 3_000 },
	);
	expect(
		faultyLine(
			Array.from({ length: 301 }, () => 'a: @'),
			read,
		),
	).toBeNull();
});
