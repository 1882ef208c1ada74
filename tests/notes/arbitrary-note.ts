import fc from 'fast-check';
import { noteKinds, type NoteKind, type PropertiesOf } from '../../src/notes/kinds';
import type { Property } from '../../src/notes/property';

/** Any value that a property accepts; asked of a pool, so that a new kind of property can't be forgotten here. */
const pool: readonly (string | number | boolean)[] = [
	0,
	1,
	2,
	3,
	4,
	5,
	7.5,
	10,
	50,
	120,
	true,
	false,
	'-',
	'2026-03-05',
	'2028-02-29',
	'2026-03-05T10:00',
	'[[K-014]]',
	'[[Clients/K-014/K-014|K-014]]',
	'individual',
	'couple',
	'active',
	'paused',
	'attended',
	'agreed',
	'referred',
	'no-show',
	'in person',
	'video',
	'client',
	'therapist',
	'withdrawal',
	'mixed',
	'open',
	'in repair',
	'supervision',
	'even',
	'A',
	'withdrawal 3/5: went quiet',
	'Schlaf: früher',
	"it's # not: a comment",
	'yes',
	'null',
	'~',
	'1e3',
	'007',
	'🜂 نص',
];

function valueFor(property: Property): fc.Arbitrary<unknown> {
	const fitting = pool.filter((value) => property.schema.safeParse(value).success);
	const one = fc.constantFrom(...fitting);
	return property.list ? fc.array(one, { minLength: 1, maxLength: 4 }) : one;
}

/** A note of this kind with any of its properties. */
export function noteOfKind<Kind extends NoteKind>(
	kind: Kind,
): fc.Arbitrary<{ kind: Kind; properties: PropertiesOf<Kind> }> {
	const required = ['client', 'date', 'instrument', 'rater'];
	const model = Object.fromEntries(
		Object.entries<Property>(noteKinds[kind]).map(([name, property]) => [name, valueFor(property)]),
	);
	const requiredKeys = Object.keys(model).filter((name) => required.includes(name));
	return fc
		.record(model, { requiredKeys, noNullPrototype: true })
		.map((properties) => ({ kind, properties: properties as PropertiesOf<Kind> }));
}

/** A note of any kind with any of its properties. */
export const arbitraryNote: fc.Arbitrary<{ kind: NoteKind; properties: PropertiesOf<NoteKind> }> = fc.oneof(
	...(Object.keys(noteKinds) as NoteKind[]).map((kind) => noteOfKind(kind)),
);
