import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseYaml, stringifyYaml } from './app/vault/yaml';

const outcome = (read: (text: string) => unknown, text: string): unknown => {
	try {
		return { value: read(text) };
	} catch {
		return 'refused';
	}
};

const line = fc.oneof(
	fc
		.tuple(
			fc.stringMatching(/^[A-Za-z][\w -]{0,8}$/),
			fc.oneof(
				fc.stringMatching(/^[\w .,:#'"()/+[\]{}&*!|>%@~-]{0,12}$/),
				fc.constantFrom(
					'',
					'true',
					'no',
					'null',
					'~',
					'007',
					'1.50',
					'-0',
					'2024-03-04',
					'2024-03-04T10:00',
					'"[[K-014]]"',
					'[]',
					'[a, b]',
					'a: b',
					'0x1f',
					'1e3',
					'.5',
				),
			),
		)
		.map(([key, value]) => `${key}: ${value}`),
	fc.stringMatching(/^[A-Za-z][\w-]{0,8}$/).map((key) => `${key}:`),
	fc.stringMatching(/^[\w "'-]{0,10}$/).map((value) => `  - ${value}`),
	fc.constantFrom('', '# note', '- a', '  nested: 1', '---', '__proto__: 1', '? x'),
);

test('the quick reading of plain properties never differs from the full parser', () => {
	fc.assert(
		fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
			const text = lines.join('\n');
			expect(outcome(parseYaml, text)).toEqual(outcome((yaml) => parse(yaml, { logLevel: 'error' }) as unknown, text));
		}),
		{ numRuns: 3000 },
	);
});

test('a list whose items stand at different depths is refused by both', () => {
	expect(outcome(parseYaml, 'A:\n  - a\n- a')).toBe('refused');
});

test('an empty property is written with nothing after the colon, a link in quotes, a long line unfolded', () => {
	expect(
		stringifyYaml({
			bond: null,
			client: '[[K-014]]',
			date: '2024-03-04T10:00',
			goals: ['Sleep'],
			text: 'word '.repeat(40).trim(),
		}),
	).toBe(`bond:\nclient: "[[K-014]]"\ndate: 2024-03-04T10:00\ngoals:\n  - Sleep\ntext: ${'word '.repeat(40).trim()}\n`);
});
