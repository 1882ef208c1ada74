import type { CliData, CliFlags, CliHandler } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/plugin/api';
import { registerCommandLine } from '../../src/plugin/command-line';
import { apiText, cliText } from '../../src/plugin/text';
import { FakeContext } from '../features/fake-context';

const client = 'Clients/K-014/K-014.md';
const session = 'Clients/K-014/Sessions/K-014 2026-03-04.md';

interface Verb {
	readonly flags: CliFlags | null;
	run(data: CliData): Promise<string>;
}

function verbsOver(context: FakeContext): ReadonlyMap<string, Verb> {
	const verbs = new Map<string, Verb>();
	const registerCliHandler = (
		command: string,
		_description: string,
		flags: CliFlags | null,
		handler: CliHandler,
	): void => {
		// Async, so that what a handler throws at once and what it throws later look the same.
		verbs.set(command, { flags, run: async (data) => handler(data) });
	};
	registerCommandLine({ registerCliHandler }, createApi(context.cases, context), context, Promise.resolve());
	return verbs;
}

const at = (): FakeContext => new FakeContext({ notes: { [client]: { alliance: 'client' } } });

/** A session, and private notes and lines of every kind, some of which can't be read as meant. */
function withPrivateSide(): FakeContext {
	const context = at();
	context.put(session, {
		alliance: 'session',
		client: '[[K-014]]',
		date: '2026-03-04T09:30',
		minutes: 'PLENTY',
		bond: 6,
		ruptures: ['withdrawal 3/5: PLANTED'],
		repairs: ['PLANTED line'],
		countertransference: ['PLANTED: bored'],
	});
	context.put('Private/K-014/r.md', {
		alliance: 'rupture',
		client: '[[K-014]]',
		date: '2026-03-04',
		markers: ['PLANTED'],
		kind: 'PLANTED',
		session: '[[PLANTED]]',
	});
	context.put('Private/K-014/f.md', {
		alliance: 'reflection',
		client: '[[K-014]]',
		date: '2026-03-04',
		reactions: ['PLANTED'],
		intensity: 'PLANTED',
	});
	context.put('Elsewhere.md', {
		alliance: 'reflection',
		client: '[[K-014]]',
		reactions: ['PLANTED'],
		intensity: 'PLANTED',
	});
	return context;
}

describe('the command line', () => {
	it('the command line has three verbs under the plugin’s id, each of which needs a client', () => {
		const verbs = verbsOver(at());
		expect([...verbs.keys()]).toEqual([
			'working-alliance:start-session',
			'working-alliance:timeline',
			'working-alliance:case-file',
		]);
		for (const { flags } of verbs.values()) expect(flags?.['client']).toMatchObject({ required: true });
	});

	it('the command line starts a session and says where, and gives that day’s when there is one', async () => {
		const context = at();
		const start = verbsOver(context).get('working-alliance:start-session');
		expect(JSON.parse((await start?.run({ client: 'K-014', date: '2026-03-04T09:30' })) ?? '')).toEqual({
			path: session,
			created: true,
		});
		expect(JSON.parse((await start?.run({ client, date: '2026-03-04' })) ?? '')).toEqual({
			path: session,
			created: false,
		});
		expect(context.paths).toEqual([client, session]);
	});

	it('the command line opens a timeline', async () => {
		const context = at();
		expect(await verbsOver(context).get('working-alliance:timeline')?.run({ client: 'K-014' })).toBe(cliText.opened);
		expect(context.timelines).toEqual([client]);
	});

	it('prints what the record says as JSON, and names what is private and left out', async () => {
		const context = withPrivateSide();
		const verb = verbsOver(context).get('working-alliance:case-file');
		const printed = (await verb?.run({ client: 'K-014' })) ?? '';
		const record: unknown = JSON.parse(printed);
		expect(record).toHaveProperty('sessions.0.path', session);
		expect(record).toHaveProperty('series.0.id');
		expect(record).toHaveProperty('problems', [expect.objectContaining({ path: session, property: 'minutes' })]);
		expect(record).not.toHaveProperty('ruptures');
		expect(record).not.toHaveProperty('reflections');
		expect(record).toHaveProperty('leftOut', [
			'ruptures',
			'reflections',
			'signals of rupture-repair',
			'signals of rupture-open',
			'problems of private notes',
		]);
		expect(printed).not.toMatch(/PLANTED|Private\//);
	});

	it('prints the whole case file where that is asked for', async () => {
		const context = withPrivateSide();
		const verb = verbsOver(context).get('working-alliance:case-file');
		expect(verb?.flags?.['private']).toEqual({ description: cliText.private });
		expect(JSON.parse((await verb?.run({ client: 'K-014', private: 'true' })) ?? '')).toEqual(
			context.cases.caseFile(client),
		);
	});

	it('fails in a sentence for a client or a day that is none, and writes nothing', async () => {
		const context = at();
		const verbs = verbsOver(context);
		// A flag given without a value is the text `true`.
		for (const data of [{}, { client: 'true' }, { client: 'K-099' }]) {
			for (const verb of verbs.values())
				await expect(verb.run(data)).rejects.toThrow(apiText.noSuchClient('client' in data ? data.client : ''));
		}
		await expect(
			verbs.get('working-alliance:start-session')?.run({ client: 'K-014', date: 'tomorrow' }),
		).rejects.toThrow(apiText.noSuchDate);
		expect(context.paths).toEqual([client]);
	});
});

describe('an app without a command line, or one that has the verbs already', () => {
	it('an app without a command line, or one that has the verbs already loads the plugin all the same', () => {
		const context = at();
		const api = createApi(context.cases, context);
		const refuse = (): never => {
			throw new Error('already registered');
		};
		expect(() => registerCommandLine({}, api, context, Promise.resolve())).not.toThrow();
		expect(() => registerCommandLine({ registerCliHandler: refuse }, api, context, Promise.resolve())).not.toThrow();
	});
});
