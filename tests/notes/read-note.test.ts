import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteKinds, type NoteKind } from '../../src/notes/kinds';
import { frontmatterHeader } from '../../src/notes/frontmatter-header';
import { readValue, type Property } from '../../src/notes/property';
import { readNote } from '../../src/notes/read-note';

const session = { alliance: 'session', client: '[[K-014]]', date: '2026-03-05T10:00' };
const kinds = Object.keys(noteKinds) as NoteKind[];

const minimal: Record<NoteKind, Record<string, unknown>> = {
	client: { alliance: 'client' },
	session,
	measure: { alliance: 'measure', client: '[[K-014]]', date: '2026-03-05', instrument: 'srs', rater: 'client' },
	rupture: { alliance: 'rupture', client: '[[K-014]]', date: '2026-03-05' },
	reflection: { alliance: 'reflection', client: '[[K-014]]', date: '2026-03-05' },
	'self-check': { alliance: 'self-check', date: '2026-03-05' },
};

/** One value of each wrong kind; which of them a property accepts is asked of the property itself. */
const oddValues: readonly unknown[] = [
	'a text',
	'5',
	'NaN',
	'٣',
	'🜂',
	'x'.repeat(100_000),
	0,
	-1,
	3,
	7.5,
	11,
	1e308,
	Number.NaN,
	Number.POSITIVE_INFINITY,
	true,
	false,
	{},
	{ nested: { map: 1 } },
	[{}],
	[['deep']],
	[true],
	[5],
	['a text'],
	['a', 5, null, {}],
	new Date(0),
	'2026-02-31',
	'[[K-014]]',
	'[[',
	'[[]]',
	Symbol.iterator,
	() => 1,
	12n,
];

describe('a note', () => {
	it.each([
		undefined,
		null,
		{},
		[],
		'text',
		5,
		{ title: 'Reading list' },
		{ alliance: '' },
		{ alliance: null },
		{ alliance: [] },
	])('%j is no plugin note', (frontmatter) => {
		expect(readNote('a.md', frontmatter)).toEqual({ note: null, problems: [] });
	});

	it('of an unknown kind is a problem with the kind that may be meant', () => {
		const { note, problems } = readNote('a.md', { ...session, alliance: 'sesion' });
		expect(note).toBeNull();
		expect(problems).toEqual([
			expect.objectContaining({ path: 'a.md', property: 'alliance', kind: 'unknown-kind', suggestion: 'session' }),
		]);
		expect(problems[0]?.message).toBe('“sesion” is not a kind of note this plugin knows. Did you mean “session”?');
	});

	it('keeps a rating of 0 and lets an empty one be absent', () => {
		const { note, problems } = readNote('a.md', {
			...session,
			bond: 0,
			'goal-agreement': null,
			'task-agreement': '',
			present: [],
		});
		expect(problems).toEqual([]);
		expect(note?.properties).toEqual({ client: '[[K-014]]', date: '2026-03-05T10:00', bond: 0 });
	});

	it('with a misspelt property says which one may be meant', () => {
		const { note, problems } = readNote('a.md', { ...session, bonds: 6, 'client-bond': 7 });
		expect(note?.properties).not.toHaveProperty('bond');
		expect(note?.properties).toHaveProperty('client-bond', 7);
		expect(problems).toEqual([
			expect.objectContaining({ property: 'bonds', kind: 'misspelt-property', suggestion: 'bond' }),
		]);
	});

	it('may hold properties of the therapist’s own and of the app', () => {
		const { problems } = readNote('a.md', {
			...session,
			tags: ['x'],
			aliases: ['y'],
			room: 'blue',
			cssclasses: 'wide',
		});
		expect(problems).toEqual([]);
	});

	it('without its client or date says so', () => {
		const { problems } = readNote('a.md', { alliance: 'session' });
		expect(problems.map(({ property, kind }) => [property, kind])).toEqual([
			['client', 'missing-property'],
			['date', 'missing-property'],
		]);
	});

	it('names what was found and what was expected', () => {
		const { problems } = readNote('a.md', { ...session, bond: 11 });
		expect(problems[0]?.message).toBe('“bond” holds 11; expected a number from 0 to 10.');
	});

	it('loses only the bad item of a list', () => {
		const { note, problems } = readNote('a.md', { ...session, 'tasks-agreed': ['Walk daily', 5, 'Breathe'] });
		expect(note?.properties).toHaveProperty('tasks-agreed', ['Walk daily', 'Breathe']);
		expect(problems).toHaveLength(1);
	});

	it('keeps the place of an answer it can’t take', () => {
		const { note, problems } = readNote('a.md', { ...minimal.measure, items: [3, null, 'x', '4', '-', '2,5'] });
		expect(note?.properties).toHaveProperty('items', [3, '-', '-', '4', '-', '2,5']);
		expect(problems).toHaveLength(1);
	});

	it('gives the other numbers of a measure as possible scores', () => {
		const { note } = readNote('a.md', { ...minimal.measure, relationship: 8.5, total: 30, room: 'blue' });
		expect([...(note?.scores ?? [])]).toEqual([['relationship', 8.5]]);
	});
});

/** Every property of every kind that holds a number, or a day, with the kind it is of. */
const properties = kinds.flatMap((kind) =>
	Object.entries<Property>(noteKinds[kind]).map(([name, property]) => ({ kind, name, property })),
);
const numbers = properties.filter(({ property }) => !property.list && readValue(property, 3) === 3);
const days = properties.filter(
	({ property }) => readValue(property, '2026-03-05') !== undefined && readValue(property, 'A day') === undefined,
);

describe('a text that is exactly one number', () => {
	it.each(numbers)('in “$name” of a $kind note is read as that number', ({ kind, name }) => {
		for (const written of ['3', ' 3 ', '3.0', '3,0', '+3']) {
			const { note, problems } = readNote('a.md', { ...minimal[kind], [name]: written });
			expect(problems).toEqual([]);
			expect(note?.properties).toHaveProperty(name, 3);
		}
	});

	it.each([
		['7,5', 7.5],
		['7.5', 7.5],
		['0', 0],
		['10', 10],
		['7,125', 7.125],
	])('is read with its decimals: %s', (bond, value) => {
		expect(readNote('a.md', { ...session, bond }).note?.properties).toHaveProperty('bond', value);
	});

	it.each(['seven', '7/10', '7 of 10', '7-8', '~7', '７', '٧', '11', '1e1', '0x7', '7,5,0', 'NaN', '∞', '7 8'])(
		'or no rating, such as “%s”, stays a problem',
		(bond) => {
			const { note, problems } = readNote('a.md', { ...session, bond });
			expect(note?.properties).not.toHaveProperty('bond');
			expect(problems.map(({ property, kind }) => [property, kind])).toEqual([['bond', 'wrong-value']]);
		},
	);

	it('is not read where it may be a thousand', () => {
		const client = readNote('a.md', { alliance: 'client', 'interval-days': '1,000' });
		expect(client.note?.properties).toEqual({});
		expect(client.problems).toHaveLength(1);
		expect(readNote('a.md', { ...session, number: '1,000' }).problems).toHaveLength(1);
	});

	it('is a score, too, of an instrument of one’s own and of a self-check', () => {
		const measure = readNote('a.md', { ...minimal.measure, relationship: '8,5', rate: '90' });
		expect([...(measure.note?.scores ?? [])]).toEqual([
			['relationship', 8.5],
			['rate', 90],
		]);
		const own = readNote('a.md', { ...minimal['self-check'], burnout: '22' });
		expect([...(own.note?.scores ?? [])]).toEqual([['burnout', 22]]);
	});
});

describe('a date & time where a day belongs', () => {
	it.each(days)('in “$name” of a $kind note gives its day', ({ kind, name }) => {
		if (kind === 'session') return;
		for (const written of ['2026-03-03T00:00', '2026-03-03T10:15:00', '2026-03-03 10:15']) {
			const { note, problems } = readNote('a.md', { ...minimal[kind], [name]: written });
			expect(problems).toEqual([]);
			expect(note?.properties).toHaveProperty(name, '2026-03-03');
		}
	});

	it('keeps its time in a session', () => {
		const { note } = readNote('a.md', { ...session, date: '2026-03-03T10:15:00' });
		expect(note?.properties).toHaveProperty('date', '2026-03-03T10:15:00');
	});

	it('is found in every kind of note that has a day', () => {
		expect(days.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
			'client started',
			'client ended',
			'session date',
			'measure date',
			'rupture date',
			'rupture repaired',
			'reflection date',
			'self-check date',
		]);
	});
});

describe.each(kinds)('every property of a %s note', (kind) => {
	it('takes its own kind of value or is a problem, and never hides the rest', () => {
		for (const [name, property] of Object.entries<Property>(noteKinds[kind])) {
			for (const value of oddValues) {
				const { note, problems } = readNote('a.md', { ...minimal[kind], [name]: value });
				expect(note?.kind).toBe(kind);
				const kept: unknown =
					note === null ? undefined : Object.entries(note.properties).find(([key]) => key === name)?.[1];
				const spoken = problems.some((problem) => problem.property === name);
				// Either the value was kept as it is read, or something was said; a list may be kept in part with something said.
				if (spoken) expect(kept === undefined || property.list).toBe(true);
				else expect(kept).toEqual(property.list ? expect.any(Array) : readValue(property, value));
				const others = Object.keys(minimal[kind]).filter((other) => other !== name && other !== 'alliance');
				for (const other of others) expect(note?.properties).toHaveProperty(other);
			}
		}
	});
});

describe('a day in a year that no therapy has seen', () => {
	const days = kinds.flatMap((kind) =>
		Object.entries(noteKinds[kind] as Record<string, Property>).flatMap(([name, { holds }]) =>
			holds === 'day'
				? ['0001-01-01', '1899-12-31', '2200-01-01', '9999-12-31'].map((day) => [kind, name, day] as const)
				: [],
		),
	);

	it.each(days)('is a problem of the year in a %s note, and no %s: %s', (kind, name, day) => {
		const { note, problems } = readNote('x.md', { ...minimal[kind], [name]: day });
		expect(note?.properties).not.toHaveProperty([name]);
		expect(problems.map(({ property, message }) => [property, message.replace(/.*, in/, 'in')])).toEqual([
			[name, 'in a year from 1900 to 2199.'],
		]);
	});

	it.each(['1900-01-01', '2199-12-31'])('is not the first or last of those it may have: %s', (day) => {
		expect(readNote('x.md', { ...session, date: day }).problems).toEqual([]);
	});
});

describe('frontmatter of any shape', () => {
	it('never throws and never changes', () => {
		const names = fc.oneof(
			fc.constantFrom(
				'alliance',
				'__proto__',
				'constructor',
				'toString',
				...kinds.flatMap((kind) => Object.keys(noteKinds[kind])),
			),
			fc.string({ unit: 'binary' }),
		);
		const values = fc.oneof(fc.constantFrom(...oddValues), fc.anything());
		const frontmatter = fc
			.dictionary(names, values)
			.chain((rest) =>
				fc
					.constantFrom<unknown>(...kinds, 'x', '', ' ', null, [], ['session'], 5)
					.map((alliance) => ({ ...rest, alliance })),
			);
		fc.assert(
			fc.property(frontmatter, (given) => {
				const before = Object.keys(given);
				const { note, problems } = readNote('a.md', given);
				expect(Object.keys(given)).toEqual(before);
				for (const { message } of problems) expect(message.length).toBeLessThan(400);
				if (note !== null) expect(Object.getPrototypeOf(note.properties)).toBe(Object.prototype);
				const head = frontmatterHeader(given);
				expect(head === null).toBe(note === null && problems.length === 0);
				expect(head?.kind ?? null).toBe(note?.kind ?? null);
			}),
			{ numRuns: 10_000 },
		);
	});
});
