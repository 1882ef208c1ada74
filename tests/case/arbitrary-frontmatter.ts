// Notes of one client with anything in them: what a person, a sync, another plugin or an attacker may have written.
import fc from 'fast-check';
import { noteKinds, type NoteKind } from '../../src/notes/kinds';
import type { Property } from '../../src/notes/property';

export const clientPath = 'Clients/K-014/K-014.md';

/** Texts that have a meaning somewhere: in links, in templates, in markup, in a language, in arithmetic. */
export const hostileTexts: readonly string[] = [
	'',
	' ',
	'0',
	'-',
	'-0',
	'1e999',
	'null',
	'true',
	'__proto__',
	'constructor',
	'toString',
	'hasOwnProperty',
	'valueOf',
	'[[K-014]]',
	'[[]]',
	'[[|]]',
	'[[a|b|c]]',
	'[[../../etc/passwd]]',
	'[[K-014#^x|]]',
	'[[[[K-014]]]]',
	']]',
	'[[',
	'<img src=x onerror=alert(1)>',
	'<script>alert(1)</script>',
	'<svg/onload=alert(1)>',
	'[x](javascript:alert(1))',
	'![[K-014]]',
	'![x](https://example.invalid/x.png)',
	'<% tp.file.title %>',
	'<%* await tp.file.delete() %>',
	'{{client}}',
	'{{cursor}}',
	'`$= 1`',
	'```dataviewjs\nx\n```',
	'---\nalliance: client\n---',
	'## To bring up next time\n- x',
	'\u202Egnp.exe',
	'\u2066\u2067\u2068',
	'\u0000',
	'\u0007\u001B[31m',
	'\uFEFF',
	'\uD83D',
	'👩‍👩‍👧‍👦',
	'שינה',
	'يوم',
	'e\u0301',
	'ß',
	'ς',
	'=1+1',
	'@SUM(A1)',
	'a,b"c\r\nd',
	'x'.repeat(400),
	'a\nb\tc',
	'withdrawal 3/5: went quiet',
	'withdrawal 9/5',
	': :',
	'confrontation',
	'attended',
	'no-show',
	'even',
	'client',
	'therapist',
	'srs',
	'gbo',
	'wai-sr',
	'impression',
	'check-in',
	'2026-03-05',
	'2026-03-05T10:00',
	'2026-03-08T02:30',
	'2028-02-29',
	'2026-02-29',
	'0001-01-01',
	'9999-12-31',
	'2026-12-31T23:59',
	'2026-13-01',
	'20260305',
	'05.03.2026',
];

const numbers: readonly number[] = [
	0,
	-0,
	1,
	2,
	5,
	7.5,
	10,
	11,
	-1,
	1e308,
	-1e308,
	5e-324,
	Number.MAX_SAFE_INTEGER,
	Number.NaN,
	Number.POSITIVE_INFINITY,
];

const single: fc.Arbitrary<unknown> = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...hostileTexts) },
	{ weight: 3, arbitrary: fc.constantFrom(...numbers) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
	{
		weight: 1,
		arbitrary: fc.constantFrom<unknown>(true, false, null, {}, { nested: { map: 1 } }, new Date(0), [['deep']]),
	},
);

const value: fc.Arbitrary<unknown> = fc.oneof(
	{ weight: 3, arbitrary: single },
	{ weight: 2, arbitrary: fc.array(single, { maxLength: 5 }) },
);

/** Mostly right, so that what is wrong is met in the midst of what counts. */
function frontmatterOf(kind: NoteKind): fc.Arbitrary<Readonly<Record<string, unknown>>> {
	const right: Record<string, fc.Arbitrary<unknown>> = {
		client: fc.constant('[[K-014]]'),
		date: fc.constantFrom(
			'2026-03-05',
			'2026-03-05T10:00',
			'2026-03-12',
			'2026-03-08T02:30',
			'2026-11-01T01:30',
			'2028-02-29',
			'2025-12-31T23:59',
			'2026-01-01',
			'0001-01-01',
			'9999-12-31',
		),
		session: fc.constantFrom('[[S1]]', '[[S2]]', '[[Nowhere]]'),
		instrument: fc.constantFrom(
			'srs',
			'ors',
			'gbo',
			'gas',
			'wai-sr',
			'impression',
			'check-in',
			'proqol',
			'constructor',
		),
		rater: fc.constantFrom('client', 'therapist', 'observer'),
		number: fc.integer({ min: 1, max: 6 }),
		total: fc.integer({ min: -2, max: 40 }),
		items: fc.array(fc.constantFrom<unknown>(0, 1, 3, 5, '2,5', '-', '4'), { maxLength: 40 }),
		status: fc.constantFrom('open', 'in repair', 'repaired', 'left', 'active', 'ended'),
	};
	const texts = fc.array(
		fc.constantFrom('Sleep', 'sleep ', 'Walk', '[[Walk]]', '[[Goals/Walk|Wa lk]]', ...hostileTexts),
		{ maxLength: 4 },
	);
	const properties = Object.entries<Property>(noteKinds[kind]).map(([name, property]) => {
		const usual =
			right[name] ??
			(property.list
				? texts
				: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom(...property.allowedValues, 'A', 'B')));
		return [name, fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: value })] as const;
	});
	const others = fc.dictionary(
		fc.constantFrom('__proto__', 'constructor', 'toString', 'bonds', 'relationship', 'Total', 'tags', ...hostileTexts),
		value,
		{ maxKeys: 3 },
	);
	const requiredKeys = ['client', 'date', 'instrument', 'rater'].filter((name) => name in noteKinds[kind]);
	return fc
		.tuple(fc.record(Object.fromEntries(properties), { requiredKeys, noNullPrototype: true }), others)
		.map(([ours, more]) => {
			// As the app's YAML reader makes it: a plain object, its keys its own whatever they are called.
			const frontmatter: Record<string, unknown> = {};
			for (const [name, held] of [
				...Object.entries({ alliance: kind }),
				...Object.entries(ours),
				...Object.entries(more),
			]) {
				Object.defineProperty(frontmatter, name, { value: held, enumerable: true, configurable: true, writable: true });
			}
			return frontmatter;
		});
}

/** Paths with their frontmatter; the client note comes first, and its format is anything. */
export const arbitraryFrontmatters: fc.Arbitrary<readonly (readonly [string, Readonly<Record<string, unknown>>])[]> = fc
	.tuple(
		frontmatterOf('client'),
		fc.array(
			fc
				.constantFrom<NoteKind>('session', 'session', 'measure', 'rupture', 'reflection', 'self-check')
				.chain(frontmatterOf),
			{ maxLength: 8 },
		),
	)
	.map(([client, others]) => [
		[clientPath, client] as const,
		...others.map(
			(each, index) => [`${index % 3 === 0 ? 'Clients/K-014/Sessions' : 'Private'}/S${index}.md`, each] as const,
		),
	]);
