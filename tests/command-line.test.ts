import type { CliData, CliFlags, CliHandler } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { makeApi } from '../src/api';
import { registerCommandLine } from '../src/command-line';
import { apiText, cliText } from '../src/strings';
import { FakeDesk } from './commands/fake-desk';

const client = 'Clients/K-014/K-014.md';
const session = 'Clients/K-014/Sessions/K-014 2026-03-04.md';

interface Verb {
	readonly flags: CliFlags | null;
	run(data: CliData): Promise<string>;
}

function verbsOver(desk: FakeDesk): ReadonlyMap<string, Verb> {
	const verbs = new Map<string, Verb>();
	const registerCliHandler = (command: string, _description: string, flags: CliFlags | null, handler: CliHandler): void => {
		// Async, so that what a handler throws at once and what it throws later look the same.
		verbs.set(command, { flags, run: async (data) => handler(data) });
	};
	registerCommandLine({ registerCliHandler }, makeApi(desk.cases, desk), desk);
	return verbs;
}

const at = (): FakeDesk => new FakeDesk({ notes: { [client]: { alliance: 'client' } } });

describe('the command line', () => {
	it('has three verbs under the plugin’s id, each of which needs a client', () => {
		const verbs = verbsOver(at());
		expect([...verbs.keys()]).toEqual(['working-alliance:start-session', 'working-alliance:timeline', 'working-alliance:case-file']);
		for (const { flags } of verbs.values()) expect(flags?.['client']).toMatchObject({ required: true });
	});

	it('starts a session and says where, and gives that day’s when there is one', async () => {
		const desk = at();
		const start = verbsOver(desk).get('working-alliance:start-session');
		expect(JSON.parse((await start?.run({ client: 'K-014', date: '2026-03-04T09:30' })) ?? '')).toEqual({ path: session, created: true });
		expect(JSON.parse((await start?.run({ client, date: '2026-03-04' })) ?? '')).toEqual({ path: session, created: false });
		expect(desk.paths).toEqual([client, session]);
	});

	it('opens a timeline, and prints a case file as JSON', async () => {
		const desk = at();
		const verbs = verbsOver(desk);
		expect(await verbs.get('working-alliance:timeline')?.run({ client: 'K-014' })).toBe(cliText.opened);
		expect(desk.timelines).toEqual([client]);
		expect(JSON.parse((await verbs.get('working-alliance:case-file')?.run({ client: 'K-014' })) ?? '')).toEqual(desk.cases.caseFile(client));
	});

	it('fails in a sentence for a client or a day that is none, and writes nothing', async () => {
		const desk = at();
		const verbs = verbsOver(desk);
		// A flag given without a value is the text `true`.
		for (const data of [{}, { client: 'true' }, { client: 'K-099' }]) {
			for (const verb of verbs.values()) await expect(verb.run(data)).rejects.toThrow(apiText.noSuchClient('client' in data ? data.client : ''));
		}
		await expect(verbs.get('working-alliance:start-session')?.run({ client: 'K-014', date: 'tomorrow' })).rejects.toThrow(apiText.noSuchDate);
		expect(desk.paths).toEqual([client]);
	});
});
