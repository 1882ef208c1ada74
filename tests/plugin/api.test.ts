import { describe, expect, it, vi } from 'vitest';
import { createApi } from '../../src/plugin/api';
import type { Cases } from '../../src/case/cases';
import { apiText } from '../../src/plugin/text';
import { FakeContext } from '../features/fake-context';

/** Cases that never change but by hand, and a context nobody asks. */
function apiOver() {
	const told = new Set<(clients: ReadonlySet<string>) => void>();
	const unasked = vi.fn<() => never>();
	const cases: Cases = {
		clients: () => [],
		caseFile: () => null,
		clientPaths: () => [],
		clientOf: () => null,
		problems: () => [],
		onChange: (listener) => {
			told.add(listener);
			return () => told.delete(listener);
		},
	};
	const files = {
		exists: unasked,
		create: unasked,
		createText: unasked,
		createBinary: unasked,
		change: unasked,
		process: unasked,
		properties: unasked,
		withoutProperties: unasked,
		read: unasked,
		unread: unasked,
		untilRead: unasked,
		linkTo: unasked,
	};
	const api = createApi(cases, {
		cases,
		note: unasked,
		files,
		settings: unasked,
		templates: unasked,
		formatDate: unasked,
		showNotice: unasked,
		now: unasked,
	});
	return { api, told, change: () => told.forEach((listener) => listener(new Set(['K-014.md']))) };
}

describe('what other plugins hear', () => {
	it('is that something has changed, until they no longer want to', async () => {
		const { api, told, change } = apiOver();
		const heard = vi.fn<() => void>();
		const undo = api.onChange(heard);
		change();
		await Promise.resolve();
		expect(heard).toHaveBeenCalledTimes(1);
		change();
		undo();
		await Promise.resolve();
		expect(heard).toHaveBeenCalledTimes(1);
		expect(told.size).toBe(0);
	});

	it('can throw without stopping what has changed, or who else hears of it', () => {
		const thrown: unknown[] = [];
		vi.stubGlobal('queueMicrotask', (work: () => void) => {
			try {
				work();
			} catch (error) {
				thrown.push(error);
			}
		});
		try {
			const { api, change } = apiOver();
			const heard = vi.fn<() => void>();
			api.onChange(() => {
				throw new Error('of their own');
			});
			api.onChange(heard);
			expect(change).not.toThrow();
			expect(heard).toHaveBeenCalledTimes(1);
			expect(thrown).toEqual([new Error('of their own')]);
		} finally {
			vi.unstubAllGlobals();
		}
	});
});

describe('a session that is asked for', () => {
	it('is made once, however many ask at the same time', async () => {
		const context = new FakeContext({ notes: { 'Clients/K-014/K-014.md': { alliance: 'client' } } });
		const api = createApi(context.cases, context);
		const [first, second] = await Promise.all([
			api.startSession({ client: 'K-014' }),
			api.startSession({ client: 'K-014' }),
		]);
		expect([first.created, second.created]).toEqual([true, false]);
		expect(second.path).toBe(first.path);
		await expect(api.startSession({ client: 'K-99' })).rejects.toThrow();
		expect((await api.startSession({ client: 'K-014' })).created).toBe(false);
	});
});

describe('what scripts get wrong', () => {
	const apiWith = () => {
		const context = new FakeContext({ notes: { 'Clients/K-014/K-014.md': { alliance: 'client' } } });
		return { api: createApi(context.cases, context), context };
	};

	it.each([null, undefined, 7, {}])('a client that is no text, %j, is answered by a sentence', async (client) => {
		const { api } = apiWith();
		expect(() => api.caseFile(client as string)).toThrow(apiText.clientMissing);
		await expect(api.startSession({ client: client as string })).rejects.toThrow(apiText.clientMissing);
	});

	it.each([undefined, null, 'K-014'])('input that is no object, %j, too', async (input) => {
		const { api } = apiWith();
		await expect(api.startSession(input as unknown as { client: string })).rejects.toThrow(apiText.clientMissing);
	});

	it.each([
		[['2026-01-01'], apiText.noSuchDate],
		[20_260_101, apiText.noSuchDate],
		['0001-01-01', apiText.implausibleYear],
		['1899-12-31', apiText.implausibleYear],
		['2200-01-01', apiText.implausibleYear],
		['9999-12-31', apiText.implausibleYear],
	])('the date %j starts no session', async (date, sentence) => {
		const { api, context } = apiWith();
		await expect(api.startSession({ client: 'K-014', date: date as string })).rejects.toThrow(sentence);
		expect(context.paths).toEqual(['Clients/K-014/K-014.md']);
	});

	it.each(['1900-01-01', '2199-12-31'])('%s is a day like any other', async (date) => {
		const { api } = apiWith();
		expect((await api.startSession({ client: 'K-014', date })).created).toBe(true);
	});
});
