import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank } from '../../src/lib/is-blank';
import { noteKinds, type NoteKind } from '../../src/notes/kinds';
import { frontmatterHeader } from '../../src/notes/frontmatter-header';
import { knownProperties, propertyKey, propertyOf, withKnownNames } from '../../src/notes/property-names';
import { readNote } from '../../src/notes/read-note';
import { changeFrontmatter, newFrontmatter, placeNew, type Frontmatter } from '../../src/notes/write-note';
import { arbitraryNote } from './arbitrary-note';

/** The same properties, each name with some of its letters in capitals. */
const otherCase = (frontmatter: Frontmatter, capitals: readonly boolean[]): Frontmatter =>
	Object.fromEntries(
		Object.entries(frontmatter).map(([name, value], place) => [
			[...name]
				.map((letter, index) => (capitals[(place + index) % capitals.length] === true ? letter.toUpperCase() : letter))
				.join(''),
			value,
		]),
	);

const capitals = fc.array(fc.boolean(), { minLength: 1, maxLength: 5 });
const names = Object.keys(noteKinds).flatMap((kind) => Object.keys(noteKinds[kind as NoteKind]));

describe('a property name in another case', () => {
	it('a property name in another case is read as the name the format knows, in every kind of note, without a problem', () => {
		fc.assert(
			fc.property(arbitraryNote, capitals, ({ kind, properties }, which) => {
				const written = newFrontmatter(kind, properties);
				const { note, problems } = readNote('a.md', otherCase(written, which));
				expect({ kind: note?.kind, properties: note?.properties, problems }).toEqual({
					kind,
					properties,
					problems: [],
				});
				expect(frontmatterHeader(otherCase(written, which))).toEqual(frontmatterHeader(written));
			}),
			{ numRuns: 500 },
		);
	});

	it('a property name in another case makes a client of “Alliance: client” and a session of “ALLIANCE: session”', () => {
		expect(readNote('a.md', { Alliance: 'client' }).note?.kind).toBe('client');
		expect(readNote('a.md', { ALLIANCE: 'session', Client: '[[R-03]]', DATE: '2026-03-05' })).toMatchObject({
			note: { kind: 'session', properties: { client: '[[R-03]]', date: '2026-03-05' } },
			problems: [],
		});
		expect(frontmatterHeader({ Alliance: '' })).toBeNull();
	});

	it('a property name in another case finds a score of an instrument, whose ids are in small letters', () => {
		const { note } = readNote('m.md', {
			alliance: 'measure',
			client: '[[R-03]]',
			date: '2026-03-05',
			instrument: 'own',
			rater: 'client',
			Warmth: 4,
		});
		expect(note?.scores).toEqual(new Map([['warmth', 4]]));
	});

	it('a property name in another case is one key with every name of the format', () => {
		for (const name of names) expect(propertyKey(name.toUpperCase())).toBe(name);
	});
});

describe('two spellings of one name', () => {
	const session = { alliance: 'session', client: '[[R-03]]', date: '2026-03-05' };

	it.each([
		[{ Bond: 3, bond: 7 }, 7],
		[{ bond: 7, Bond: 3 }, 7],
		[{ Bond: 3, bond: null }, 3],
		[{ bond: null, Bond: 3 }, 3],
		[{ BOND: 3, Bond: 4 }, 3],
		[{ BOND: '', Bond: 4, bond: [] }, 4],
	])('of %j, %j counts, and each other spelling is a problem', (found, counts) => {
		const { note, problems } = readNote('s.md', { ...session, ...found });
		expect(note?.properties).toMatchObject({ bond: counts });
		expect(problems.map(({ kind, property }) => [kind, property])).toEqual(
			Array.from({ length: Object.keys(found).length - 1 }, () => ['double-property', 'bond']),
		);
		expect(propertyOf(found, 'bond')).toBe(counts);
	});

	it('two spellings of one name are no problem where the format does not know the name', () => {
		expect(readNote('s.md', { ...session, Fee: 90, fee: 80 }).problems).toEqual([]);
	});

	it('two spellings of one name are told apart in the same way by every reader', () => {
		const value = fc.constantFrom<unknown>(null, '', [], 0, 3, 'a');
		const spelling = fc.constantFrom('bond', 'Bond', 'BOND', 'date', 'Date', '__proto__');
		fc.assert(
			fc.property(fc.uniqueArray(fc.tuple(spelling, value), { selector: ([name]) => name }), (entries) => {
				const found = Object.fromEntries(entries);
				for (const [key, counted] of knownProperties(found).values) {
					const value = propertyOf(found, key);
					expect(isBlank(value) ? null : value).toEqual(isBlank(counted) ? null : counted);
				}
			}),
		);
	});
});

describe('a change by known names', () => {
	it('a change by known names changes “Bond” where that is how the note spells it, and never adds “bond”', () => {
		const found: Frontmatter = { Alliance: 'session', Client: '[[R-03]]', Bond: 3, Fee: 90 };
		withKnownNames(found, (known) => {
			const held = Object.keys(known);
			changeFrontmatter<'session'>(known, { bond: 8, minutes: 50 });
			placeNew(known, held);
		});
		expect(Object.entries(found)).toEqual([
			['Alliance', 'session'],
			['Client', '[[R-03]]'],
			['minutes', 50],
			['Bond', 8],
			['Fee', 90],
		]);
	});

	it('a change by known names takes both spellings away with the property, and leaves the other one beside a new value', () => {
		const taken: Frontmatter = { alliance: 'session', Bond: 3, bond: 7 };
		withKnownNames(taken, (known) => changeFrontmatter<'session'>(known, { bond: null }));
		expect(taken).toEqual({ alliance: 'session' });
		const set: Frontmatter = { alliance: 'session', Bond: 3, bond: 7 };
		withKnownNames(set, (known) => changeFrontmatter<'session'>(known, { bond: 8 }));
		expect(set).toEqual({ alliance: 'session', Bond: 3, bond: 8 });
	});

	it('a change by known names leaves everything as it stands where nothing is changed, and no name twice whatever is', () => {
		const spelling = fc.constantFrom('bond', 'Bond', 'BOND', 'Alliance', 'alliance', 'My own', '__proto__');
		const entries = fc.uniqueArray(fc.tuple(spelling, fc.integer()), { selector: ([name]) => name });
		fc.assert(
			fc.property(entries, (written) => {
				const found = Object.fromEntries(written);
				withKnownNames(found, () => undefined);
				expect(new Map(Object.entries(found))).toEqual(new Map(written));
				withKnownNames(found, (known) => {
					known['bond'] = 5;
				});
				expect(propertyOf(found, 'bond')).toBe(5);
				expect(Object.keys(found).length).toBe(
					written.length + (written.some(([name]) => /^bond$/i.test(name)) ? 0 : 1),
				);
			}),
		);
	});
});
