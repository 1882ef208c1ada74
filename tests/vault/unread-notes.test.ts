// Plugin notes that can't be read, in the store: whose they are, what is left open for them, and that they leave once they are mended.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildCase } from '../../src/case/build-case';
import { instrumentsById } from '../../src/instruments/built-in/built-in';
import { noteName } from '../../src/notes/entry';
import { readUnread } from '../../src/notes/unread/unread-note';
import { CaseStore } from '../../src/vault/case-store';
import { ownerByPlace } from '../../src/vault/unread-notes';

const first = 'Clients/K-014/Sessions/K-014 2026-03-05.md';
const second = 'Clients/K-014/Sessions/K-014 2026-03-12.md';
const broken = (client = '"[[K-014]]"', date = '2026-03-12'): string =>
	`---\nalliance: session\nclient: ${client}\ndate: ${date}\nnumber: 2\ntasks-done:\n  - Walk\n  - @home exercise\n---\n`;

class Practice {
	readonly heard: string[][] = [];
	readonly paths = new Set<string>();
	readonly store: CaseStore = new CaseStore(
		(target) => [...this.paths].find((path) => noteName(path) === target || path === `${target}.md`) ?? null,
		(client, notes, problems) =>
			buildCase({ client, notes, problems, instruments: instrumentsById([]), resolve: () => null }),
	);

	constructor() {
		this.put('Clients/K-014/K-014.md', { alliance: 'client' });
		this.put('Clients/K-021/K-021.md', { alliance: 'client' });
		this.put(first, { ...session('K-014', '2026-03-05', 1), 'tasks-agreed': ['Walk'] });
		this.put('Clients/K-021/S.md', session('K-021', '2026-03-05', 4));
		this.store.onChange((clients) => this.heard.push([...clients].map(noteName).sort()));
	}

	put(path: string, properties: Record<string, unknown>): void {
		this.paths.add(path);
		this.store.put(path, properties);
	}

	break(path: string, text: string): void {
		this.paths.add(path);
		const note = readUnread(path, text, (yaml) => parse(yaml, { logLevel: 'error' }) as unknown);
		if (note === null) throw new Error('It can be read.');
		this.store.putUnread(note);
	}

	next(code: string): number | null | undefined {
		return this.store.clients().find((client) => client.code === code)?.nextNumber;
	}

	unread(code: string): readonly string[] | undefined {
		return this.store.caseFile(code)?.unread.map(({ path, ofClient }) => `${noteName(path)} ${String(ofClient)}`);
	}
}

function session(code: string, date: string, number: number): Record<string, unknown> {
	return { alliance: 'session', client: `[[${code}]]`, date, number };
}

describe('a session that can’t be read', () => {
	it('is named in its client’s case and among all problems, once and with its line', () => {
		const practice = new Practice();
		practice.break(second, broken());
		expect(practice.store.caseFile('K-014')?.unread).toEqual([
			{ path: second, kind: 'session', date: '2026-03-12', ofClient: true, cause: 'reserved-sign', line: 8 },
		]);
		expect(practice.store.caseFile('K-014')?.problems.map(({ kind, path, line }) => [kind, path, line])).toEqual([
			['unreadable', second, 8],
		]);
		expect(practice.store.problems().map(({ kind, path }) => [kind, path])).toEqual([['unreadable', second]]);
		expect(practice.unread('K-021')).toEqual([]);
		expect(practice.store.note(second)).toBeNull();
	});

	it('leaves the next number open, but that of no other client', () => {
		const practice = new Practice();
		expect([practice.next('K-014'), practice.next('K-021')]).toEqual([2, 5]);
		practice.break(second, broken());
		expect([practice.next('K-014'), practice.next('K-021')]).toEqual([null, 5]);
	});

	it('leaves the number alone where a later session has one', () => {
		const practice = new Practice();
		practice.break(second, broken());
		practice.put('Clients/K-014/Sessions/later.md', session('K-014', '2026-03-19', 3));
		expect(practice.next('K-014')).toBe(4);
		practice.break(second, broken('"[[K-014]]"', 'soon'));
		expect(practice.next('K-014')).toBeNull();
	});

	it('leaves at once when it is mended, deleted or no plugin note any more, and its client is told', () => {
		const mend: ((practice: Practice) => void)[] = [
			({ store }) => store.put(second, session('K-014', '2026-03-12', 2)),
			({ store }) => store.put(second, { tags: ['x'] }),
			({ store }) => store.put(second, undefined),
			({ store }) => store.remove(second),
		];
		for (const [index, done] of mend.entries()) {
			const practice = new Practice();
			practice.break(second, broken());
			practice.heard.length = 0;
			done(practice);
			expect(practice.heard, String(index)).toEqual([['K-014']]);
			expect(practice.unread('K-014')).toEqual([]);
			expect(practice.store.problems()).toEqual([]);
			expect(practice.next('K-014')).toBe(index === 0 ? 3 : 2);
		}
	});

	it('takes the place of the note it was, and says nothing twice', () => {
		const practice = new Practice();
		practice.put(second, { ...session('K-014', '2026-03-12', 2), 'tasks-done': ['Walk'] });
		expect(practice.store.caseFile('K-014')?.tasks[0]?.open).toBe(false);
		practice.heard.length = 0;
		practice.break(second, broken());
		expect(practice.store.caseFile('K-014')?.sessions.map(({ path }) => path)).toEqual([first]);
		expect(practice.heard).toEqual([['K-014']]);
		practice.break(second, broken());
		expect(practice.heard).toHaveLength(1);
	});
});

describe('whose it is', () => {
	it('is told by every link its text has', () => {
		const practice = new Practice();
		practice.break('Inbox/S.md', broken('"[[K-014]]", "[[K-021]]"'));
		expect([practice.unread('K-014'), practice.unread('K-021')]).toEqual([['S true'], ['S true']]);
		expect(practice.store.problems()).toHaveLength(1);
	});

	it('is told by its place where no link leads to a client', () => {
		const practice = new Practice();
		practice.break(second, broken('"[[Nobody]]"'));
		expect([practice.unread('K-014'), practice.unread('K-021')]).toEqual([['K-014 2026-03-12 true'], []]);
	});

	it('is open where nothing tells, and then it is named with every client and holds no number up', () => {
		const practice = new Practice();
		practice.break('Inbox/S.md', broken(''));
		expect([practice.unread('K-014'), practice.unread('K-021')]).toEqual([['S false'], ['S false']]);
		expect(practice.store.problems()).toHaveLength(1);
		expect(practice.store.caseFile('K-014')?.problems).toEqual([]);
		expect(practice.next('K-014')).toBe(2);
	});

	it('follows the client note as it comes and goes', () => {
		const practice = new Practice();
		practice.break('Inbox/S.md', broken('"[[K-099]]"'));
		expect(practice.unread('K-014')).toEqual(['S false']);
		practice.put('Clients/K-099/K-099.md', { alliance: 'client' });
		expect([practice.unread('K-014'), practice.unread('K-099')]).toEqual([[], ['S true']]);
		practice.store.remove('Clients/K-099/K-099.md');
		expect(practice.unread('K-014')).toEqual(['S false']);
	});

	it('of a client note that can’t be read is nobody else', () => {
		const practice = new Practice();
		practice.break('Clients/K-099/K-099.md', '---\nalliance: client\nformat: @x\n---\n');
		expect(practice.unread('K-014')).toEqual(['K-099 false']);
		expect(practice.store.caseFile('K-099')).toBeNull();
	});
});

describe('the place of a note', () => {
	const clients = ['Clients/K-014/K-014.md', 'Clients/K-021/K-021.md', 'Flat/R-1.md', 'Flat/R-2.md'];
	it.each([
		['Clients/K-014/Sessions/2026/S.md', 'Clients/K-014/K-014.md'],
		['Private/k-021/R.md', 'Clients/K-021/K-021.md'],
		['Sessions/K-014 2026-03-05.md', 'Clients/K-014/K-014.md'],
		['Flat/R-2 2026-03-05.md', 'Flat/R-2.md'],
		['Flat/S.md', null],
		['S.md', null],
		['K-0141.md', null],
	])('%s tells of %s', (path, owner) => {
		expect(ownerByPlace(path, clients)).toBe(owner);
	});
});
