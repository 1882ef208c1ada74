// A name is one name in either Unicode form: NFC, as keyboards write it, and NFD, as macOS may keep it on the disk.
import fc from 'fast-check';
import type { App, Vault } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { buildCase } from '../../src/case/build-case';
import { caseloadRow } from '../../src/case/reports/caseload';
import { createNewClient } from '../../src/features/current/new-client';
import { noteSideOf } from '../../src/features/current/note-side';
import { beginSession } from '../../src/features/sessions/begin-session';
import { instrumentsById } from '../../src/instruments/built-in/built-in';
import { isSamePath, isWithin } from '../../src/lib/path-key';
import { dayOf } from '../../src/notes/day';
import { templatesGroup } from '../../src/settings/tab/templates-group';
import { parseBlock } from '../../src/timeline/options/parse-block';
import { CaseStore } from '../../src/vault/case-store';
import { findAlike, findFile, linkResolver } from '../../src/vault/find-file';
import { FakeContext } from '../features/fake-context';

const app = vi.hoisted(() => {
	class TFile {
		constructor(readonly path: string) {}
		get name(): string {
			return this.path.slice(this.path.lastIndexOf('/') + 1);
		}
	}
	class TFolder extends TFile {
		readonly children: TFile[] = [];
	}
	return { TFile, TFolder };
});

vi.mock('obsidian', () => ({
	normalizePath: (path: string) => path.normalize('NFC'),
	getLinkpath: (link: string) => link.split('#')[0] ?? '',
	...app,
}));

type Note = readonly [path: string, properties: Readonly<Record<string, unknown>>];

const link = '[[Zoë-9]]';
const notes: readonly Note[] = [
	[
		'Clientèle/Zoë-9/Zoë-9.md',
		{ alliance: 'client', format: 'couple', participants: ['Ägnes', 'Ágota', 'Zé'], status: 'active' },
	],
	[
		'Clientèle/Zoë-9/Séances/Zoë-9 2026-02-26.md',
		{
			alliance: 'session',
			client: link,
			date: '2026-02-26T10:00',
			number: 1,
			present: ['Ägnes', 'Zé'],
			floor: 'Zé',
			'goals-agreed': ['Mehr Nähe', '[[Schläft durch]]', '[[Fehlt für jetzt|später]]'],
			'tasks-agreed': ['Über den Umzug sprechen', 'Tägliche Übung'],
			ruptures: ['withdrawal 3/5: schwieg über die Kündigung'],
			bond: 6,
		},
	],
	[
		'Clientèle/Zoë-9/Séances/Zoë-9 2026-03-05.md',
		{
			alliance: 'session',
			client: '[[Clientèle/Zoë-9/Zoë-9|unsere Zoë]]',
			date: '2026-03-05T10:00',
			number: 2,
			present: ['Ägnes', 'Ünbekannt'],
			'goals-met': ['Mehr Nähe', '[[Schläft durch|durchschlafen]]', '[[Fehlt für jetzt|jetzt]]'],
			'tasks-done': ['Tägliche Übung'],
			'tasks-partly': ['Über den Umzüg sprechen'],
			repairs: ['schwieg über die Kündigung', '[[Bruch in Zürich]]'],
			bond: 7,
		},
	],
	['Ziele/Schläft durch.md', { tags: ['ziel'] }],
	[
		'Privé/Zoë-9/Bruch in Zürich.md',
		{
			alliance: 'rupture',
			client: link,
			session: '[[Zoë-9 2026-02-26]]',
			date: '2026-02-26',
			participant: 'Ägnes',
			between: 'Ágota',
			kind: 'withdrawal',
		},
	],
	['Privé/Zoë-9/Gefühl.md', { alliance: 'reflection', client: link, date: '2026-02-26', reactions: ['müde', 'Müde'] }],
	...['Ägnes', 'Ágota', 'Zé'].map((participant): Note => [
		`Clientèle/Zoë-9/Maße/srs ${participant}.md`,
		{
			alliance: 'measure',
			client: link,
			session: '[[Zoë-9 2026-03-05]]',
			date: '2026-03-05',
			instrument: 'srs',
			rater: 'client',
			participant,
			items: [8, 9, 7, 9],
		},
	]),
	...['Mehr Nähe', '[[Schläft durch]]'].map((about, place): Note => [
		`Clientèle/Zoë-9/Maße/gbo ${place}.md`,
		{
			alliance: 'measure',
			client: link,
			date: '2026-03-05',
			instrument: 'gbo',
			rater: 'client',
			participant: 'Zé',
			about,
			total: 4,
		},
	]),
	[
		'Clientèle/Zoë-9/Séances/Zoë-9 2026-03-05 (Kopie für Büro).md',
		{ alliance: 'session', client: link, date: '2026-03-05T10:00' },
	],
	['Clientèle/Änne/Änne.md', { alliance: 'client' }],
	['Clientèle/Änne/verirrt.md', { alliance: 'session', client: '[[Ännë]]', date: '2026-03-05' }],
	['Anderswo/Änne.md', { alliance: 'client' }],
];

/** Texts in the one or the other form, as the list of choices says, over and over. */
function rewriter(choices: readonly boolean[]): <Value>(value: Value) => Value {
	let next = 0;
	const rewrite = (value: unknown): unknown => {
		if (typeof value === 'string') return value.normalize(choices[next++ % choices.length] === true ? 'NFD' : 'NFC');
		if (Array.isArray(value)) return value.map(rewrite);
		return value;
	};
	return <Value>(value: Value) => rewrite(value) as Value;
}

/** An app that compares links and names letter by letter, case aside. */
function literalApp(paths: readonly string[]): App['metadataCache'] {
	const plain = (text: string): string => text.replace(/\.md$/, '').toLowerCase();
	return {
		getFirstLinkpathDest: (wanted: string) => {
			const path = paths.find(
				(each) => plain(each) === plain(wanted) || (!wanted.includes('/') && plain(each).endsWith(`/${plain(wanted)}`)),
			);
			return path === undefined ? null : { path };
		},
	} as unknown as App['metadataCache'];
}

/** All that is told of the notes, in one Unicode form. */
function told(choices: readonly boolean[]): unknown {
	const rewrite = rewriter(choices);
	const written = notes.map(([path, properties]): Note => [
		// A path is one text: its link by way of the folder must not meet folder and file in different forms.
		rewrite(path),
		Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, rewrite(value)])),
	]);
	const resolve = linkResolver(literalApp(written.map(([path]) => path)));
	const instruments = instrumentsById([]);
	const store = new CaseStore(resolve, (client, found, problems) =>
		buildCase({ client, notes: found, problems, instruments, resolve }),
	);
	store.batch(() => {
		for (const [path, properties] of written) store.put(path, properties);
	});
	const asked = ['Zoë-9', 'zoë-9', 'Clientèle/Zoë-9/Zoë-9.md', 'Zoe-9'].map((name) => store.caseFile(rewrite(name)));
	const block = parseBlock(rewrite('client: [[Zoë-9]]')).client;
	const caseFile = asked[0] ?? null;
	const context = new FakeContext({ settings: { privateFolder: rewrite('Privé') } });
	const paths = [...written.map(([path]) => path), rewrite('Privé/Notiz.md'), rewrite('Clientèle/Zoë-9/Brief.md')];
	return JSON.parse(
		JSON.stringify([
			asked,
			block === null ? null : store.caseFile(block)?.client.path,
			store.clients(),
			store.problems(),
			caseFile === null ? null : caseloadRow(caseFile, instruments, dayOf(new Date('2026-03-10T12:00'))),
			paths.map((path) => [
				path,
				store.clientOf(path),
				noteSideOf({ cases: store, note: (each) => store.note(each), settings: () => context.settings() }, path),
			]),
		]).normalize('NFC'),
	) as unknown;
}

describe('the Unicode form of any name', () => {
	const expected = told([false]);

	it('of a whole vault in NFC gives the case that is meant', () => {
		const [[first, second, third, other], fromBlock] = expected as [Record<string, unknown[]>[], string];
		expect([second, third]).toEqual([first, first]);
		expect(other).toBeNull();
		expect(fromBlock).toBe('Clientèle/Zoë-9/Zoë-9.md');
		expect(first?.['sessions']).toHaveLength(3);
		expect(first?.['goals']).toEqual([
			expect.objectContaining({ text: 'Mehr Nähe', closed: expect.anything() as unknown }),
			expect.objectContaining({ text: 'Schläft durch', closed: expect.anything() as unknown }),
			expect.objectContaining({ text: 'später', closed: expect.anything() as unknown }),
		]);
		expect(first?.['ruptures']).toEqual([
			expect.objectContaining({ status: 'repaired' }),
			expect.objectContaining({ participant: 'Ägnes', between: 'Ágota', status: 'repaired' }),
		]);
	});

	it('the Unicode form of any name never changes a result', () => {
		fc.assert(
			fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), (choices) => {
				expect(told(choices)).toEqual(expected);
			}),
			{ numRuns: 300 },
		);
	});

	it('of path and folder does not matter', () => {
		const [nfc, nfd] = ['Privé/Zoë.md', 'Privé/Zoë.md'].map((path, index) =>
			path.normalize(index === 0 ? 'NFC' : 'NFD'),
		);
		expect([isSamePath(nfc ?? '', nfd ?? ''), isSamePath('Privé/Zoe.md', 'Privé/Zoë.md')]).toEqual([true, false]);
		expect([
			isWithin(nfd ?? '', 'Privé/'),
			isWithin(nfc ?? '', 'privé'.normalize('NFD')),
			isWithin('Prive/x', 'Privé'),
		]).toEqual([true, true, false]);
	});
});

/** A vault of these files and the folders above them. */
function vaultOf(paths: readonly string[]): Vault {
	const all = new Map([['/', new app.TFolder('/')]]);
	const folderAt = (path: string): InstanceType<typeof app.TFolder> => {
		const known = all.get(path === '' ? '/' : path);
		if (known !== undefined) return known;
		const folder = new app.TFolder(path);
		all.set(path, folder);
		folderAt(path.slice(0, Math.max(0, path.lastIndexOf('/')))).children.push(folder);
		return folder;
	};
	const files = new Map(paths.map((path) => [path, new app.TFile(path)]));
	for (const [path, file] of files) folderAt(path.slice(0, Math.max(0, path.lastIndexOf('/')))).children.push(file);
	return {
		getFileByPath: (path: string) => files.get(path) ?? null,
		getAbstractFileByPath: (path: string) => files.get(path) ?? all.get(path) ?? null,
		getRoot: () => all.get('/'),
	} as unknown as Vault;
}

describe('a file or folder of the vault', () => {
	it.each([
		['NFC', 'NFD'],
		['NFD', 'NFC'],
		['NFD', 'NFD'],
	])('kept in %s is found by a name in %s', (kept, asked) => {
		const path = 'Clientèle/Zoë-9/Zoë-9.md';
		const vault = vaultOf([path.normalize(kept), 'Älteres.md'.normalize(kept)]);
		expect(findFile(vault, path.normalize(asked))?.path).toBe(path.normalize(kept));
		expect(findAlike(vault, path.toLowerCase().normalize(asked))?.path).toBe(path.normalize(kept));
		expect(findAlike(vault, 'CLIENTÈLE'.normalize(asked))?.path).toBe('Clientèle'.normalize(kept));
		expect(findAlike(vault, 'älteres.md'.normalize(asked))?.path).toBe('Älteres.md'.normalize(kept));
	});

	it('a file or folder of the vault is another one in another case where a note is to be written, and where there is none', () => {
		const vault = vaultOf(['Clients/K-014.md']);
		expect(findFile(vault, 'clients/k-014.md')).toBeNull();
		expect([findAlike(vault, 'Clients/K-15.md'), findAlike(vault, 'None/K-014.md')]).toEqual([null, null]);
	});
});

describe('a template of one’s own', () => {
	const [nfc, nfd] = [(text: string) => text.normalize('NFC'), (text: string) => text.normalize('NFD')];

	it.each([
		['NFC', nfc, nfd],
		['NFD', nfd, nfc],
	])('chosen by a name in %s is taken and shown as chosen', async (_form, chosen, kept) => {
		const ownTemplates = [{ name: kept('Übung'), text: 'Nach der Übung.' }];
		const settings = { individualTemplate: chosen('own/Übung'), firstTemplate: '' };
		const context = new FakeContext({ settings, ownTemplates, notes: { 'Clients/K-014.md': { alliance: 'client' } } });
		const caseFile = context.cases.caseFile('K-014');
		if (caseFile === null) throw new Error('K-014 is there.');
		const { path } = await beginSession(context, caseFile, context.now());
		expect(await context.files.read(path)).toContain('Nach der Übung.');
		const shown = JSON.stringify(templatesGroup(context.settings(), await context.templates()));
		expect(shown).not.toContain('not there');
	});
});

describe('the code of a new client', () => {
	it('the code of a new client may be typed in either form, and is taken in both once it is there', async () => {
		const context = new FakeContext();
		const code = 'Zoë-9'.normalize('NFD');
		const reply = { code, format: 'individual' };
		context.replies.push(reply);
		await createNewClient(context);
		expect(context.paths).toEqual(['Clients/Zoë-9/Zoë-9.md'.normalize('NFC')]);
		context.replies.push({ ...reply, code: code.normalize('NFC') });
		context.replies.push(null);
		await createNewClient(context);
		expect(context.faults).toHaveLength(1);
		expect(context.paths).toHaveLength(1);
	});
});
