import { describe, expect, it } from 'vitest';
import { number, text } from '../../src/forms/model/field';
import { form } from '../../src/forms/model/form';
import { FakeContext } from './fake-context';

const client = 'Clients/K-014/K-014.md';
const session = 'Clients/K-014/Sessions/K-014 2026-03-05.md';

describe('the context in memory', () => {
	it('the context in memory has a case that follows what is written', async () => {
		const context = new FakeContext({ notes: { [client]: { alliance: 'client' } } });
		await context.files.create({
			path: session,
			kind: 'session',
			properties: { client: '[[K-014]]', date: '2026-03-05T10:00' },
			body: 'Words.\n',
		});
		await context.files.change<'session'>(session, { minutes: 50 });
		expect(context.cases.caseFile(client)?.sessions.map(({ minutes }) => minutes)).toEqual([50]);
		expect(context.text(session)).toBe(
			'---\nalliance: session\nclient: "[[K-014]]"\ndate: 2026-03-05T10:00\nminutes: 50\n---\nWords.\n',
		);
	});

	it('answers a form only as a person could', async () => {
		const context = new FakeContext();
		const page = form({
			title: 'Page',
			submit: 'Save',
			fields: { name: text({ label: 'Name', required: 'Name it.' }), size: number({ label: 'Size', max: 5 }) },
		});
		context.replies.push({ size: 9 }, { name: 'A' });
		expect(await context.ask(page)).toEqual({ name: 'A', size: null });
		expect(context.faults.map((faults) => [...faults.keys()])).toEqual([['name', 'size']]);
		context.replies.push({ colour: 'red' });
		await expect(context.ask(page)).rejects.toThrow('has no question');
		await expect(context.ask(page)).rejects.toThrow('has no more');
	});
});
