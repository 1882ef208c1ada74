import { describe, expect, it } from 'vitest';
import { checkNotes } from '../../../src/features/check-notes/check-notes';
import type { Frontmatter } from '../../../src/notes/write-note';
import { propertiesOf } from '../../demo-vault-maker/demo-case';
import { demoVault } from '../../demo-vault-maker/demo-vault';
import { FakeContext } from '../fake-context';

const broken = 'With faults on purpose';

/** A context over the demo vault’s notes that have a fault each. */
function contextWith(): FakeContext {
	const at = new FakeContext();
	for (const [path, text] of demoVault()) {
		if (!path.startsWith(broken) || path.includes('cannot be read')) continue;
		at.put(path, (propertiesOf(text) ?? {}) as Frontmatter);
	}
	return at;
}

/** Does the repair offered for a note and gives what became of its properties. */
async function repair(at: FakeContext, name: string): Promise<Frontmatter | null> {
	await checkNotes(at);
	const list = at.problemLists.at(-1);
	const problem = list?.found.problems.find(({ path }) => path === `${broken}/${name}.md`);
	const offered = problem === undefined ? null : (list?.repairsOf(problem)[0] ?? null);
	if (list === undefined || problem === undefined || offered === null) return null;
	expect(await list.repair(problem, offered)).toBe(true);
	expect((await list.again()).problems.some(({ path, kind }) => path === problem.path && kind === problem.kind)).toBe(
		false,
	);
	return at.properties(problem.path);
}

describe('checking notes', () => {
	it('lists every note that is broken on purpose, and none that is sound', async () => {
		const at = contextWith();
		await checkNotes(at);
		const paths = new Set(at.problemLists[0]?.found.problems.map(({ path }) => path));
		const expected = at.paths.filter((path) => !/Nothing wrong|K-000|twice, first|Markup/.test(path));
		expect([...paths].filter((path) => !path.includes('Markup'))).toEqual(expected);
	});

	it.each([
		['Misspelt property', { bond: 6 }],
		['Unknown kind', { alliance: 'session' }],
		['Review of nothing', { 'tasks-done': ['write three lines a day'] }],
		['Same number twice, second', { number: 7 }],
		['Session of nobody', { client: '[[K-000]]' }],
		['Session of an unknown client', { client: '[[K-000]]' }],
	])('repairs “%s” with one property', async (name, after) => {
		const at = contextWith();
		const before = at.properties(`${broken}/${name}.md`);
		const repaired = await repair(at, name);
		expect(repaired).toMatchObject(after);
		expect(at.writes).toBe(1);
		const touched = Object.keys(after);
		expect(Object.entries(repaired ?? {}).filter(([key]) => !touched.includes(key))).toEqual(
			Object.entries(before).filter(([key]) => !touched.includes(key) && key in (repaired ?? {})),
		);
	});

	it.each(['Rating in words', 'Rating of eleven', 'Day that does not exist'])(
		'offers nothing for “%s”, which only a person can know',
		async (name) => {
			expect(await repair(contextWith(), name)).toBeNull();
		},
	);

	it('never takes one client’s note for another’s whose code is near', async () => {
		const at = new FakeContext({
			notes: {
				'Clients/K-014/K-014.md': { alliance: 'client' },
				'Clients/K-015/K-015.md': { alliance: 'client' },
				'Inbox/one.md': { alliance: 'session', client: '[[K-016]]', date: '2026-03-05' },
				'Inbox/two.md': { alliance: 'session', client: '[[k14]]', date: '2026-03-05' },
			},
		});
		await checkNotes(at);
		const [list] = at.problemLists;
		const offered = Object.fromEntries(
			(list?.found.problems ?? []).map((problem) => [problem.path, list?.repairsOf(problem)[0]?.after ?? null]),
		);
		expect(offered).toEqual({ 'Inbox/one.md': null, 'Inbox/two.md': '[[K-014]]' });
	});

	it('finds the client of notes that a rename left behind by the folder they lie in', async () => {
		const at = new FakeContext({
			notes: {
				'Clients/K-015/K-015.md': { alliance: 'client' },
				'Clients/K-015/Sessions/a.md': { alliance: 'session', client: '[[Anna]]', date: '2026-03-05' },
			},
		});
		await checkNotes(at);
		const [list] = at.problemLists;
		const [problem] = list?.found.problems ?? [];
		expect(problem === undefined ? null : list?.repairsOf(problem)[0]?.after).toBe('[[K-015]]');
	});

	it('does nothing to a note that was changed or deleted meanwhile', async () => {
		const at = contextWith();
		await checkNotes(at);
		const list = at.problemLists[0];
		const path = `${broken}/Misspelt property.md`;
		const problem = list?.found.problems.find((each) => each.path === path);
		const offered = problem === undefined ? null : list?.repairsOf(problem)[0];
		if (problem === undefined || list === undefined || offered === null || offered === undefined)
			throw new Error('A repair was expected.');
		at.put(path, { alliance: 'session', client: '[[K-000]]', date: '2026-04-03', bonds: 9 });
		expect(await list.repair(problem, offered)).toBe(false);
		expect(at.properties(path)).toEqual({ alliance: 'session', client: '[[K-000]]', date: '2026-04-03', bonds: 9 });
		at.remove(path);
		expect(list.repairsOf(problem)).toEqual([]);
		await expect(list.repair(problem, offered)).rejects.toThrow();
	});

	it('finds notes whose properties can’t be read, beside ours and in our folders, and reads no other note', async () => {
		const at = contextWith();
		const path = `${broken}/Properties that cannot be read.md`;
		at.putUnread(path, new Map(demoVault()).get(path) ?? '');
		at.putUnread('Clients/K-099/Sessions/open.md', '---\nalliance: session\n');
		at.putUnread('Private/below.md', '\n---\nalliance: rupture\n---\n');
		at.putUnread('Clients/K-099/Plain.md', 'A page with no properties.');
		at.putUnread('Journal/none of ours.md', '---\nalliance: session\nclient: "\n---\n');
		const read: string[] = [];
		const { read: inner, unread } = at.files;
		Object.assign(at.files, {
			read: async (each: string) => (read.push(each), inner(each)),
			unread: async (each: string) => (read.push(each), unread(each)),
		});
		await checkNotes(at);
		const [list] = at.problemLists;
		const found = list?.found.problems.filter(({ kind }) => kind === 'unreadable') ?? [];
		const told = 'The properties of this note can’t be read, so nothing in it counts. ';
		expect(found.map(({ path: where, message }) => [where, message.replace(told, '')])).toEqual([
			[
				'Clients/K-099/Sessions/open.md',
				'Line 1 begins the properties, but no line of three dashes ends them. Add “---” below the last one.',
			],
			[
				'Private/below.md',
				'Line 2 and what is above it stand before the properties. Take everything above “---” away.',
			],
			[path, 'Line 3 opens a quotation mark (“"”) that is never closed. Close it.'],
		]);
		expect(read).toContain('Clients/K-099/Plain.md');
		for (const problem of found) expect(list?.repairsOf(problem)).toEqual([]);
		expect(read).not.toContain('Journal/none of ours.md');
		at.putUnread(path, null);
		expect((await list?.again())?.problems.filter(({ kind }) => kind === 'unreadable')).toHaveLength(2);
		expect(at.writes).toBe(0);
	});

	it('opens a note that can’t be read at its line, once in the list however it was found', async () => {
		const at = contextWith();
		const path = `${broken}/Properties that cannot be read.md`;
		at.breakNote(path, new Map(demoVault()).get(path) ?? '');
		await checkNotes(at);
		const [list] = at.problemLists;
		const found = list?.found.problems.filter((problem) => problem.path === path) ?? [];
		expect(found.map(({ kind, line }) => [kind, line])).toEqual([['unreadable', 3]]);
		await list?.open(path, found[0]?.line);
		expect(at.openedLines).toEqual([{ path, line: 3 }]);
	});

	it('finds the copies that syncing leaves of notes of no client', async () => {
		const at = new FakeContext();
		at.put('Private/Self-checks/2026-03-05 (conflicted copy).md', { alliance: 'self-check', date: '2026-03-05' });
		at.put('Inbox/a.md', { alliance: 'session', client: '[[gone]]', date: '2026-03-05', number: 1 });
		at.put('Inbox/a 2.md', { alliance: 'session', client: '[[gone]]', date: '2026-03-05', number: 1 });
		await checkNotes(at);
		expect(at.problemLists[0]?.found.problems.filter(({ kind }) => kind === 'copy').map(({ path }) => path)).toEqual([
			'Inbox/a 2.md',
			'Private/Self-checks/2026-03-05 (conflicted copy).md',
		]);
	});

	it('shows what differs between two notes of one occasion, and keeps both by one property of the newer', async () => {
		const srs = { alliance: 'measure', client: '[[K-014]]', date: '2026-03-05', instrument: 'srs', rater: 'client' };
		const at = new FakeContext({
			notes: {
				'C/K-014.md': { alliance: 'client' },
				'M/srs.md': { ...srs, items: [3, 3, 3, 3] },
				'M/srs 2.md': { ...srs, items: [8, 8, 8, 9], mood: 'tired' },
				'P/rupture.md': { alliance: 'rupture', client: '[[K-014]]', date: '2026-03-05', kind: 'withdrawal' },
				'P/rupture - Kopie.md': { alliance: 'rupture', client: '[[K-014]]', date: '2026-03-05', kind: 'withdrawal' },
			},
		});
		await checkNotes(at);
		const [list] = at.problemLists;
		const [form, copy] = list?.found.problems ?? [];
		if (list === undefined || form === undefined || copy === undefined) throw new Error('Two problems were expected.');
		expect([form, copy].map(({ path, kind }) => [path, kind])).toEqual([
			['M/srs 2.md', 'same-occasion'],
			['P/rupture - Kopie.md', 'copy'],
		]);
		expect(await list.compare(form)).toEqual({
			properties: [
				{ name: 'items', here: [8, 8, 8, 9], there: [3, 3, 3, 3] },
				{ name: 'mood', here: 'tired', there: undefined },
			],
			sameText: true,
		});
		expect(await list.compare(copy)).toEqual({ properties: [], sameText: true });
		for (const problem of [form, copy]) {
			const [repair] = list.repairsOf(problem);
			if (repair === undefined) throw new Error('Keeping both was expected.');
			expect(await list.repair(problem, repair)).toBe(true);
		}
		expect(at.properties('M/srs 2.md')).toEqual({ ...srs, items: [8, 8, 8, 9], mood: 'tired', occasion: 2 });
		expect(at.properties('P/rupture - Kopie.md')).toMatchObject({ occasion: 2 });
		expect(at.writes).toBe(2);
		expect((await list.again()).problems).toEqual([]);
		expect(at.cases.caseFile('K-014')?.ruptures).toHaveLength(2);
		at.remove('M/srs.md');
		expect(await list.compare(form)).toBeNull();
	});

	describe('numbers kept as text', () => {
		const notes = {
			'Clients/K-014/K-014.md': { alliance: 'client', 'interval-days': '14' },
			'Clients/K-014/s.md': { alliance: 'session', client: '[[K-014]]', date: '2026-03-05', bond: '7', rate: '90' },
			'Clients/K-014/m.md': {
				alliance: 'measure',
				client: '[[K-014]]',
				date: '2026-03-05',
				instrument: 'srs',
				rater: 'client',
				relationship: '8,5',
				room: '4',
			},
			'Private/Self-checks/c.md': { alliance: 'self-check', date: '2026-03-05', energy: '0', burnout: '22' },
			'Reading list.md': { bond: '7' },
		};

		it('are listed though they count, and become numbers in one step, one’s own properties apart', async () => {
			const at = new FakeContext({ notes });
			await checkNotes(at);
			const [list] = at.problemLists;
			expect(list?.found.problems).toEqual([]);
			expect(list?.found.numbers.map(({ path, change }) => `${path} ${change.name} ${String(change.after)}`)).toEqual([
				'Clients/K-014/K-014.md interval-days 14',
				'Clients/K-014/s.md bond 7',
				'Clients/K-014/m.md relationship 8.5',
				'Private/Self-checks/c.md energy 0',
				'Private/Self-checks/c.md burnout 22',
			]);
			expect(await list?.writeNumbers(list.found.numbers)).toEqual({ written: 5, failed: [] });
			expect(at.properties('Clients/K-014/s.md')).toEqual({ ...notes['Clients/K-014/s.md'], bond: 7 });
			expect(at.properties('Clients/K-014/m.md')).toEqual({ ...notes['Clients/K-014/m.md'], relationship: 8.5 });
			expect(at.properties('Private/Self-checks/c.md')).toMatchObject({ energy: 0, burnout: 22 });
			expect(at.properties('Reading list.md')).toEqual({ bond: '7' });
			expect(await list?.again()).toEqual({ problems: [], numbers: [] });
		});

		it('stay as they are where they have changed or gone since', async () => {
			const at = new FakeContext({ notes });
			await checkNotes(at);
			const [list] = at.problemLists;
			at.put('Clients/K-014/s.md', { ...notes['Clients/K-014/s.md'], bond: '8' });
			at.remove('Private/Self-checks/c.md');
			expect(await list?.writeNumbers(list.found.numbers)).toEqual({
				written: 2,
				failed: ['Private/Self-checks/c.md'],
			});
			expect(at.properties('Clients/K-014/s.md')).toMatchObject({ bond: '8' });
		});
	});

	it('offers people and answers only where the vault knows them', async () => {
		const form = { alliance: 'measure', client: '[[P-008]]', date: '2026-03-05', instrument: 'srs', rater: 'client' };
		const at = new FakeContext({
			notes: {
				'Clients/P-008/P-008.md': { alliance: 'client', format: 'couple', participants: ['A', 'B'] },
				'Clients/P-008/1.md': { alliance: 'session', client: '[[P-008]]', date: '2026-03-05', present: 'A, B' },
				'Clients/P-008/2.md': { alliance: 'session', client: '[[P-008]]', date: '2026-03-12', present: 'A, C' },
				'Clients/P-008/3.md': { alliance: 'session', client: '[[P-008]]', date: '2026-03-19', present: ['A', 'C'] },
				'Clients/P-008/4.md': { ...form, participant: 'A', items: '8,5; 9; 7,5; 9' },
				'Clients/P-008/5.md': { ...form, participant: 'B', items: '8,5; 9; 75; 9' },
				'Clients/P-008/6.md': {
					alliance: 'session',
					client: '[[P-008]]',
					date: '2026-03-26',
					'tasks-agreed': ['walk'],
					'tasks-done': 'walk',
					'goals-met': 'Sleep',
				},
			},
		});
		await checkNotes(at);
		const [list] = at.problemLists;
		const offered = list?.found.problems.map((problem) => [
			problem.path.replace(/^.*\//, ''),
			problem.property,
			problem.kind,
			list.repairsOf(problem).map(({ after }) => after),
		]);
		expect(offered).toEqual([
			['1.md', 'present', 'wrong-value', [['A', 'B']]],
			['2.md', 'present', 'wrong-value', []],
			['3.md', 'present', 'unknown-participant', []],
			['4.md', 'items', 'wrong-value', [[8.5, 9, 7.5, 9]]],
			['5.md', 'items', 'wrong-value', []],
			['6.md', 'tasks-done', 'wrong-value', [['walk']]],
			['6.md', 'goals-met', 'wrong-value', []],
		]);
	});

	it('finds in a note’s own text what YAML has left out of its properties', async () => {
		const at = new FakeContext({
			notes: {
				'Clients/K-014/K-014.md': { alliance: 'client' },
				'Clients/K-014/s.md': {
					alliance: 'session',
					client: '[[K-014]]',
					date: '2026-03-05',
					'tasks-agreed': ['Ring sister'],
				},
			},
		});
		const { read } = at.files;
		Object.assign(at.files, {
			read: async (path: string) =>
				path.endsWith('s.md') ? '---\nalliance: session\ntasks-agreed:\n  - Ring sister #family\n---\n' : read(path),
		});
		await checkNotes(at);
		const [list] = at.problemLists;
		expect(list?.found.problems.map(({ kind }) => kind)).toEqual(['lost-text']);
		const [problem] = list?.found.problems ?? [];
		expect(problem === undefined ? [] : list?.repairsOf(problem).map(({ after }) => after)).toEqual([
			['Ring sister #family'],
		]);
	});

	it('looks through 100,000 notes a few at a time, tells how far it is, and stops when it is told to', async () => {
		const at = new FakeContext();
		at.cases.batch(() => {
			for (let index = 0; index < 100_000; index += 1)
				at.cases.put(`Inbox/${index}.md`, {
					alliance: 'session',
					client: '[[gone]]',
					date: '2026-03-05',
					number: index + 1,
					bonds: index % 10,
				});
		});
		let read = 0;
		const note = at.note.bind(at);
		at.note = (path) => {
			read += 1;
			return note(path);
		};
		at.patience = 40_000;
		await checkNotes(at);
		expect(at.problemLists).toEqual([]);
		expect(read).toBe(40_000);
		const told: [number, number][] = [];
		at.withProgress = (_what, job) =>
			job({
				report: async (done, of) => {
					told.push([done, of]);
				},
			});
		await checkNotes(at);
		expect(told[0]).toEqual([0, 100_000]);
		expect(told.at(-1)).toEqual([99_999, 100_000]);
		// A misspelt property and a client that is not there, each.
		expect(at.problemLists[0]?.found.problems).toHaveLength(200_000);
	});

	it('says so when all is well, and shows nothing when it is stopped', async () => {
		const at = new FakeContext({ notes: { 'Clients/K-014/K-014.md': { alliance: 'client' } } });
		await checkNotes(at);
		expect(at.said).toEqual(['Every note of yours reads as it should.']);
		const stopped = contextWith();
		stopped.patience = 0;
		await checkNotes(stopped);
		expect(stopped.problemLists).toEqual([]);
	});
});
