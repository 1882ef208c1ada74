import { describe, expect, it } from 'vitest';
import { buildCase } from '../../src/case/build-case';
import { instrumentsById } from '../../src/instruments/built-in/built-in';
import { CaseStore } from '../../src/vault/case-store';
import { nameKey } from '../../src/vault/link-names';

type Properties = Record<string, unknown>;

const client: Properties = { alliance: 'client' };
const session = (date: string, more: Properties = {}): Properties => ({
	alliance: 'session',
	client: '[[K-014]]',
	date,
	...more,
});

/** A vault that is nothing but paths and properties, and tells the store of each change in the order the test asks for. */
class Paper {
	readonly notes = new Map<string, Properties>();
	readonly heard: string[][] = [];
	builds = 0;
	readonly resolve = (target: string): string | null =>
		[...this.notes.keys()].find((path) => path === `${target}.md`) ??
		[...this.notes.keys()].find((path) => nameKey(path) === nameKey(target)) ??
		null;
	readonly store = new CaseStore(this.resolve, (client, notes, problems) => {
		this.builds += 1;
		return buildCase({ client, notes, problems, instruments: instrumentsById([]), resolve: this.resolve });
	});

	constructor() {
		this.store.onChange((clients) => this.heard.push([...clients].sort()));
	}

	put(path: string, properties: Properties): void {
		const isNew = !this.notes.has(path);
		this.notes.set(path, properties);
		this.store.batch(() => {
			if (isNew) this.store.relinkTo(path);
			this.store.put(path, properties);
		});
	}

	remove(path: string): void {
		this.notes.delete(path);
		this.store.batch(() => {
			this.store.remove(path);
			this.store.relinkTo(path);
		});
	}

	rename(from: string, to: string): void {
		const properties = this.notes.get(from) ?? {};
		this.notes.delete(from);
		this.notes.set(to, properties);
		this.store.batch(() => {
			this.store.remove(from);
			this.store.relinkTo(from);
			this.store.put(to, properties);
			this.store.relinkTo(to);
		});
	}
}

const dates = (paper: Paper, code = 'K-014'): string[] | undefined =>
	paper.store.caseFile(code)?.sessions.map(({ date }) => date);

describe('the store', () => {
	it('the store has the same cases whatever order the notes come in', () => {
		const notes: [string, Properties][] = [
			['Clients/K-014/K-014.md', client],
			['s1.md', session('2026-03-05', { bond: 4 })],
			['s2.md', session('2026-03-12')],
			['Reading.md', { tags: ['x'] }],
			['r.md', { alliance: 'rupture', client: '[[K-014]]', date: '2026-03-12' }],
		];
		const inOrder = new Paper();
		for (const [path, properties] of notes) inOrder.put(path, properties);
		const reversed = new Paper();
		for (const [path, properties] of [...notes].reverse()) reversed.put(path, properties);
		expect(reversed.store.caseFile('K-014')).toEqual(inOrder.store.caseFile('K-014'));
		expect(dates(inOrder)).toEqual(['2026-03-05', '2026-03-12']);
		expect(inOrder.store.problems()).toEqual([]);
	});

	it('the store counts what stands in two notes once, in every place that asks, and names the other', () => {
		const paper = new Paper();
		const rupture = { alliance: 'rupture', client: '[[K-014]]', date: '2026-03-05', kind: 'withdrawal' };
		const check = { alliance: 'self-check', date: '2026-03-05', energy: 6 };
		paper.put('Clients/K-014/K-014.md', client);
		paper.put('S/s1.md', session('2026-03-05', { 'tasks-agreed': ['sleep diary'] }));
		paper.put('S/s1-DESKTOP-7QK2.md', session('2026-03-05', { 'tasks-agreed': ['sleep diary'] }));
		paper.put('P/rupture.md', { ...rupture, session: '[[s1]]' });
		paper.put('P/rupture (冲突副本 2026-03-06).md', { ...rupture, session: '[[s1-DESKTOP-7QK2]]' });
		paper.put('P/check.md', check);
		paper.put('P/check - Kopie.md', check);
		paper.put('Inbox/lost.md', session('2026-03-05', { client: '[[gone]]' }));
		paper.put('Inbox/lost copy.md', session('2026-03-05', { client: '[[gone]]' }));
		const caseFile = paper.store.caseFile('K-014');
		expect(caseFile?.sessions.map(({ path }) => path)).toEqual(['S/s1.md']);
		expect(caseFile?.tasks).toHaveLength(1);
		expect(caseFile?.ruptures.map(({ path }) => path)).toEqual(['P/rupture.md']);
		expect(paper.store.selfChecks().map(({ path }) => path)).toEqual(['P/check.md']);
		expect(paper.store.notesOf('Clients/K-014/K-014.md')).toHaveLength(3);
		expect(
			paper.store
				.problems()
				.filter(({ kind }) => kind === 'copy')
				.map(({ path, other }) => [path, other]),
		).toEqual([
			['Inbox/lost copy.md', 'Inbox/lost.md'],
			['P/check - Kopie.md', 'P/check.md'],
			['P/rupture (冲突副本 2026-03-06).md', 'P/rupture.md'],
			['S/s1-DESKTOP-7QK2.md', 'S/s1.md'],
		]);
	});

	it('the store names the copy of a client’s note by its name, since most client notes say the same', () => {
		const paper = new Paper();
		for (const name of ['K-014', 'K-014 - Kopie', 'K-014-DESKTOP-7QK2', 'K-0140', 'K-014 B', 'K-015']) {
			paper.put(`Clients/${name}.md`, client);
		}
		expect(paper.store.problems().map(({ path, kind, other }) => [path, kind, other])).toEqual([
			['Clients/K-014 - Kopie.md', 'copy', 'Clients/K-014.md'],
			['Clients/K-014-DESKTOP-7QK2.md', 'copy', 'Clients/K-014.md'],
		]);
	});

	it('the store finds a client by path or by name, and no one else', () => {
		const paper = new Paper();
		paper.put('Clients/K-014/K-014.md', client);
		paper.put('s1.md', session('2026-03-05'));
		expect(paper.store.caseFile('Clients/K-014/K-014.md')?.client.code).toBe('K-014');
		expect(paper.store.caseFile('k-014')?.client.code).toBe('K-014');
		expect(paper.store.caseFile('s1')).toBeNull();
		expect(paper.store.caseFile('s1.md')).toBeNull();
		expect(paper.store.clientOf('s1.md')).toBe('Clients/K-014/K-014.md');
		expect(paper.store.clientOf('Reading.md')).toBeNull();
	});

	it('builds only the client whose note has changed', () => {
		const paper = new Paper();
		paper.put('K-014.md', client);
		paper.put('K-021.md', client);
		paper.put('s1.md', session('2026-03-05'));
		paper.store.clients();
		paper.builds = 0;
		paper.heard.length = 0;
		paper.put('s1.md', session('2026-03-06'));
		paper.store.clients();
		expect(paper.builds).toBe(1);
		expect(paper.heard).toEqual([['K-014.md']]);
	});

	it('the store tells which clients there are without folding a case', () => {
		const paper = new Paper();
		paper.put('K-014.md', client);
		paper.put('s1.md', session('2026-03-05'));
		expect(paper.store.clientPaths()).toEqual(['K-014.md']);
		expect(paper.builds).toBe(0);
	});

	it('the store keeps a case whose note was written on without a change of its properties, and tells of it all the same', () => {
		const paper = new Paper();
		paper.put('K-014.md', client);
		paper.put('s1.md', session('2026-03-05', { bond: 4, 'goals-agreed': ['Sleep'] }));
		const before = paper.store.caseFile('K-014');
		paper.heard.length = 0;
		paper.put('s1.md', session('2026-03-05', { bond: 4, 'goals-agreed': ['Sleep'] }));
		expect(paper.store.caseFile('K-014')).toBe(before);
		expect(paper.heard).toEqual([['K-014.md']]);
		paper.put('s1.md', session('2026-03-05', { bond: 4, 'goals-agreed': ['Sleep', 'Work'] }));
		expect(paper.store.caseFile('K-014')?.goals.map(({ text }) => text)).toEqual(['Sleep', 'Work']);
	});

	it('the store says nothing of notes that are no plugin notes', () => {
		const paper = new Paper();
		paper.put('K-014.md', client);
		paper.heard.length = 0;
		paper.put('Reading.md', { title: 'x' });
		paper.put('Reading.md', { title: 'y' });
		paper.remove('Reading.md');
		expect(paper.heard).toEqual([]);
	});

	it('the store follows a client note that is renamed, once the links follow', () => {
		const paper = new Paper();
		paper.put('K-014.md', client);
		paper.put('s1.md', session('2026-03-05'));
		paper.rename('K-014.md', 'Archive/K-099.md');
		expect(dates(paper, 'K-099')).toEqual([]);
		expect(paper.store.problems().map(({ kind, path }) => [kind, path])).toEqual([['unknown-client', 's1.md']]);
		paper.put('s1.md', session('2026-03-05', { client: '[[K-099]]' }));
		expect(dates(paper, 'K-099')).toEqual(['2026-03-05']);
		expect(paper.store.problems()).toEqual([]);
	});

	it('the store follows a client note that is moved without its links changing', () => {
		const paper = new Paper();
		paper.put('K-014.md', client);
		paper.put('s1.md', session('2026-03-05'));
		paper.rename('K-014.md', 'Archive/K-014.md');
		expect(paper.store.caseFile('K-014')?.client.path).toBe('Archive/K-014.md');
		expect(dates(paper)).toEqual(['2026-03-05']);
	});

	it('the store moves a session to the client it links to now, and tells of both', () => {
		const paper = new Paper();
		paper.put('K-014.md', client);
		paper.put('K-021.md', client);
		paper.put('s1.md', session('2026-03-05'));
		paper.heard.length = 0;
		paper.put('s1.md', session('2026-03-05', { client: '[[K-021]]' }));
		expect(dates(paper, 'K-014')).toEqual([]);
		expect(dates(paper, 'K-021')).toEqual(['2026-03-05']);
		expect(paper.heard).toEqual([['K-014.md', 'K-021.md']]);
	});

	it('the store loses a session that is deleted or is no longer a plugin note', () => {
		const paper = new Paper();
		paper.put('K-014.md', client);
		paper.put('s1.md', session('2026-03-05'));
		paper.put('s2.md', session('2026-03-12'));
		paper.remove('s1.md');
		paper.put('s2.md', { title: 'No session any more' });
		expect(dates(paper)).toEqual([]);
	});

	it('the store counts a goal as linked to the note that has come to be there', () => {
		const paper = new Paper();
		paper.put('K-014.md', client);
		paper.put('s1.md', session('2026-03-05', { 'goals-agreed': ['[[Sleep]]'] }));
		expect(paper.store.caseFile('K-014')?.goals[0]?.link).toBe('Sleep');
		paper.put('Goals/Sleep.md', {});
		expect(paper.store.caseFile('K-014')?.goals[0]?.link).toBe('Goals/Sleep.md');
	});

	it('the store never lets a broken note hide a good one', () => {
		const paper = new Paper();
		paper.put('K-014.md', client);
		paper.put('good.md', session('2026-03-05'));
		paper.put('bad.md', session('2026-02-31', { bond: 'seven', bonds: 1 }));
		expect(dates(paper)).toEqual(['2026-03-05']);
		expect(paper.store.caseFile('K-014')?.problems.map(({ property }) => property)).toEqual(['date', 'bond', 'bonds']);
	});

	it('the store finds the sessions of a day without reading any other note', () => {
		const paper = new Paper();
		paper.put('K-014.md', client);
		paper.put('s1.md', session('2026-03-05T10:00'));
		paper.put('s2.md', session('2026-03-12'));
		paper.put('x.md', { alliance: 'reflection', client: '[[K-014]]', date: '2026-03-05' });
		expect(paper.store.sessionsOn(['2026-03-05']).map(({ path }) => path)).toEqual(['s1.md']);
		expect(paper.store.sessionsOn(['2026-03-06'])).toEqual([]);
	});

	it('the store tells of much that is done together once, and not after the listener has gone', () => {
		const paper = new Paper();
		let told = 0;
		const undo = paper.store.onChange(() => {
			told += 1;
		});
		paper.store.batch(() => {
			paper.put('K-014.md', client);
			paper.put('s1.md', session('2026-03-05'));
		});
		expect(told).toBe(1);
		undo();
		paper.put('s1.md', session('2026-03-06'));
		expect(told).toBe(1);
	});

	it('the store says so where two client notes have one name, by which neither can be asked for safely', () => {
		const paper = new Paper();
		paper.put('Clients/K-014.md', client);
		expect(paper.store.problems()).toEqual([]);
		paper.put('Old/k-014.md', client);
		expect(paper.store.problems()).toEqual([
			expect.objectContaining({ path: 'Old/k-014.md', property: null, kind: 'duplicate-client' }),
		]);
		paper.remove('Clients/K-014.md');
		expect(paper.store.problems()).toEqual([]);
	});

	it('the store says who is next, when and what is open', () => {
		const paper = new Paper();
		paper.put('K-014.md', client);
		paper.put('K-9.md', client);
		paper.put('s1.md', session('2026-03-05', { number: 7, 'tasks-agreed': ['Walk', 'Breathe'] }));
		paper.put('s2.md', session('2026-03-12', { number: 8, attendance: 'no-show', 'tasks-done': ['Walk'] }));
		expect(paper.store.clients()).toEqual([
			expect.objectContaining({ code: 'K-9', sessions: 0, lastSession: null, nextNumber: 1 }),
			expect.objectContaining({
				code: 'K-014',
				sessions: 2,
				lastSession: '2026-03-05',
				nextNumber: 9,
				openTasks: 1,
				openRuptures: 0,
				openGoals: 0,
			}),
		]);
	});
});

describe('a client that is asked for', () => {
	const paper = new Paper();
	paper.put('Clients/K-014/K-014.md', client);

	it.each([
		'K-014',
		'k-014.md',
		'K-014/K-014',
		'Clients/K-014/K-014',
		'clients/K-014/K-014.md',
		'Clients/K-014/K-014.md',
	])('a client that is asked for is found as “%s”', (name) => {
		expect(paper.store.caseFile(name)?.client.path).toBe('Clients/K-014/K-014.md');
	});

	it.each(['Old/K-014.md', '../K-014', '/K-014/', 'lients/K-014/K-014', 'K-14', ''])(
		'is no other one, as “%s” would be',
		(name) => {
			expect(paper.store.caseFile(name)).toBeNull();
		},
	);
});
