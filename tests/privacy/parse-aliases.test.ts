import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { knownProperties } from '../../src/notes/property-names';
import { parseAliases } from '../../src/privacy/deidentify/parse-aliases';

const read = (head: string): readonly string[] =>
	parseAliases(Object.fromEntries(knownProperties(parse(head) as object).values));

describe('the names in a client note’s aliases', () => {
	it.each([
		['alias: Annie\naliases:\n  - Anna Berger\n  - ברכה כהן\n', ['Anna Berger', 'ברכה כהן', 'Annie']],
		['aliases: [Anna Berger,\n  Annie]\n', ['Anna Berger', 'Annie']],
		['aliases:\n\n  # her names\n  - Anna Berger\n', ['Anna Berger']],
		['aliases:\n  - Anna Berger # maiden name\n', ['Anna Berger']],
		['aliases: >-\n  Anna Berger\n', ['Anna Berger']],
		["aliases: 'Anna O''Brien'\n", ["Anna O'Brien"]],
		['aliases: ["Berger, Anna", "Annie"]\n', ['Berger, Anna', 'Annie']],
		['aliases: "[[People/Annie|annie]]"\n', ['annie', 'Annie']],
		['aliases: "[[People/Anna Berger|annie]]"\n', ['annie', 'Anna Berger']],
		['aliases: Anna Berger, Annie\n', ['Anna Berger, Annie', 'Anna Berger', 'Annie']],
		['Aliases: Annie\nALIAS: [Anna]\n', ['Annie', 'Anna']],
		['aliases:\n  - Berger: Anna\n  - 14\n  - null\n  - [[Annie]]\n', ['Berger', 'Anna', 'Annie']],
		['aliases: [R, "4", ""]\n', []],
		['status: active\n', []],
	])('of %j are %j', (head, names) => {
		expect(read(head)).toEqual(names);
	});
});
