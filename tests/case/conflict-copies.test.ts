import { describe, expect, it } from 'vitest';
import { conflictProblems, copiesAmong, copyProblems, type CopiesFound } from '../../src/case/copies/conflict-copies';
import type { AnyNote } from '../../src/notes/kinds';
import { readNote } from '../../src/notes/read-note';

type Properties = Readonly<Record<string, unknown>>;

const notes = (of: Readonly<Record<string, Properties>>): readonly AnyNote[] =>
	Object.entries(of).flatMap(([path, properties]) => readNote(path, properties).note ?? []);
const nowhere = (): null => null;
const among = (of: Readonly<Record<string, Properties>>): CopiesFound => copiesAmong(notes(of), nowhere);
const named = (of: Readonly<Record<string, Properties>>): readonly string[] =>
	copyProblems(among(of)).map(({ path }) => path);

const session = { alliance: 'session', client: '[[K-014]]', date: '2026-03-05T10:00', number: 3 };
const rupture = { alliance: 'rupture', client: '[[K-014]]', date: '2026-03-05', kind: 'withdrawal', intensity: 3 };
const srs = {
	alliance: 'measure',
	client: '[[K-014]]',
	session: '[[K-014 2026-03-05]]',
	date: '2026-03-05',
	instrument: 'srs',
	rater: 'client',
	items: [8, 9, 7, 9],
};

const services = [
	'K-014 rupture-DESKTOP-7QK2',
	'K-014 rupture [conflicted]',
	'K-014 rupture (SFConflict anna@example.org 2026-03-06-10-15-00)',
	'K-014 rupture_DiskStation_Mar-01-1000-2026_Conflict',
	'K-014 rupture_CaseConflict_1',
	'K-014 rupture (冲突副本 2026-03-06)',
	'K-014 rupture - Kopie',
	'K-014 rupture (kopia)',
	"K-014 rupture (Anna's conflicted copy 2026-03-06)",
	'K-014 rupture.sync-conflict-20260306-101500-ABCDEFG',
	'K-014 rupture (Copie en conflit de poste 2026-03-06)',
	'K-014 rupture (Conflicted copy phone 202603061015)',
	'K-014 rupture 2',
	'K-014 rupture (1)',
	'K-014 rupture copy',
	'K-014 rupture ~ 別のもの',
];

describe('a copy', () => {
	it.each(services)('a copy is known by what it says, whatever service named it: %s', (name) => {
		const of = { [`P/${name}.md`]: rupture, 'P/K-014 rupture.md': rupture };
		expect([...among(of).originals]).toEqual([[`P/${name}.md`, 'P/K-014 rupture.md']]);
		expect(copyProblems(among(of))).toEqual([
			expect.objectContaining({
				kind: 'copy',
				path: `P/${name}.md`,
				other: 'P/K-014 rupture.md',
				property: 'occasion',
			}),
		]);
	});

	it('a copy counts once however often it lies there', () => {
		const of = Object.fromEntries(['K-014 rupture', ...services].map((name) => [`P/${name}.md`, rupture]));
		const { counted, originals } = among(of);
		expect(counted.map(({ path }) => path)).toEqual(['P/K-014 rupture.md']);
		expect(new Set(originals.values())).toEqual(new Set(['P/K-014 rupture.md']));
	});

	it('a copy is the one with the longer name, and the one whose name tells of a conflict', () => {
		expect(named({ 'M/srs 2 [conflicted].md': srs, 'M/srs 2.md': srs })).toEqual(['M/srs 2 [conflicted].md']);
		expect(named({ 'M/a (conflict).md': srs, 'M/a longer name of one’s own.md': srs })).toEqual(['M/a (conflict).md']);
		expect(named({ 'Backup/M/srs.md': srs, 'M/srs.md': srs })).toEqual(['Backup/M/srs.md']);
	});

	it('a copy may carry other time stamps, another order and another spelling of one moment', () => {
		const { date, ...rest } = session;
		expect(
			named({
				'S/a.md': { ...session, modified: '2026-03-05T11:00', updated: 1_772_000_000, synced: 20_260_305_110_000 },
				'S/a 2.md': { ...rest, modified: '2026-03-06T09:12', updated: 1_772_086_400, date: `${date}:00` },
			}),
		).toEqual(['S/a 2.md']);
	});

	it('of a measure that links to the copy of a session is one as well', () => {
		const of = notes({
			'S/K-014 2026-03-05.md': session,
			'S/K-014 2026-03-05 - Kopie.md': session,
			'M/srs.md': srs,
			'M/srs - Kopie.md': { ...srs, session: '[[K-014 2026-03-05 - Kopie]]' },
		});
		const found = copiesAmong(of, (target) => `S/${target}.md`);
		expect([...found.originals.keys()].sort()).toEqual(['M/srs - Kopie.md', 'S/K-014 2026-03-05 - Kopie.md']);
	});

	it.each<[string, Properties, Properties]>([
		['a second session of one day', session, { ...session, number: 4 }],
		['a session at another hour', session, { ...session, date: '2026-03-05T14:00' }],
		[
			'a form about another goal',
			{ ...srs, instrument: 'gbo', about: 'sleep' },
			{ ...srs, instrument: 'gbo', about: 'work' },
		],
		['another rater’s form', srs, { ...srs, rater: 'therapist' }],
		['another person’s form', { ...srs, participant: 'A' }, { ...srs, participant: 'B' }],
		['the same answers on another day', srs, { ...srs, date: '2026-03-12', session: undefined }],
		['a rupture that was stronger', rupture, { ...rupture, intensity: 4 }],
		['a note of another client', rupture, { ...rupture, client: '[[K-021]]' }],
		['a second one that is said to be one', rupture, { ...rupture, occasion: 2 }],
		['a session with a number of one’s own', session, { ...session, fee: 90 }],
	])('a copy is not %s', (_what, one, other) => {
		expect(named({ 'a.md': one, 'a 2.md': other })).toEqual([]);
	});

	it('a copy is never guessed of clients, most of whom say the same', () => {
		expect(named({ 'C/K-014.md': { alliance: 'client' }, 'C/K-014 2.md': { alliance: 'client' } })).toEqual([]);
	});

	it('a copy suggests for each of several a place of its own, in case all are meant', () => {
		const of = { 'a.md': rupture, 'a 2.md': rupture, 'a 3.md': rupture, 'a 10.md': { ...rupture, occasion: 4 } };
		expect(copyProblems(among(of)).map(({ path, suggestion }) => [path, suggestion])).toEqual([
			['a 2.md', '5'],
			['a 3.md', '6'],
		]);
	});
});

describe('a note whose name speaks of a conflict and which says something else', () => {
	const problems = (...paths: string[]): readonly (readonly [string, string | undefined])[] =>
		conflictProblems(
			paths.flatMap((path, index) => readNote(path, { ...rupture, intensity: 1 + (index % 5) }).note ?? []),
		).map(({ path, other }) => [path, other]);

	it.each(services.filter((name) => !/rupture (?:2|\(1\)|~.*)$/.test(name)))(
		'is named beside the other: %s',
		(name) => {
			expect(problems('P/K-014 rupture.md', `P/${name}.md`)).toEqual([[`P/${name}.md`, 'P/K-014 rupture.md']]);
		},
	);

	it('a note whose name speaks of a conflict and which says something else is named alone where the other is not there', () => {
		expect(problems('P/K-014 2026-03-05 (conflicted copy 2026-03-06).md')).toEqual([
			['P/K-014 2026-03-05 (conflicted copy 2026-03-06).md', undefined],
		]);
	});

	it('a note whose name speaks of a conflict and which says something else is not every note about a conflict, nor a second one of the day', () => {
		expect(
			problems('P/K-014 rupture.md', 'P/K-014 rupture 2.md', 'P/On conflict.md', 'P/K-014.md', 'P/K-014-2026-03-05.md'),
		).toEqual([]);
	});
});
