import { describe, expect, it } from 'vitest';
import { hiddenFields, initialEntries, noteTexts } from '../../../src/forms/model/form-state';
import { createNewClient } from '../../../src/features/current/new-client';
import { pseudonymText } from '../../../src/features/current/text';
import { FakeContext } from '../fake-context';

const notes = { 'Clients/K-014/K-014.md': { alliance: 'client' }, 'Clients/K-021/K-021.md': { alliance: 'client' } };

describe('a code for a new client', () => {
	it('that looks like a name is questioned, with the next free one beside it', async () => {
		const context = new FakeContext({ notes });
		context.replies.push({ code: 'Anna K' }, null);
		expect(await createNewClient(context)).toBeNull();
		expect(context.faults[0]?.get('asItIs')).toBe('Choose another code, or tick this to use it as it is.');
		expect(context.writes).toBe(0);
		const [form] = context.forms;
		if (form === undefined) throw new Error('A form was expected.');
		const typed = new Map([...initialEntries(form.fields), ['code', { answer: 'Anna K', unreadable: null }] as const]);
		expect(noteTexts(form, typed).get('nameLike')).toContain('K-022 is free.');
		expect(hiddenFields(form, typed).has('asItIs')).toBe(false);
	});

	it('a code for a new client is taken all the same where the therapist says so', async () => {
		const context = new FakeContext({ notes });
		context.replies.push({ code: 'Anna K', asItIs: true });
		expect(await createNewClient(context)).toBe('Clients/Anna K/Anna K.md');
	});

	it('or a participant’s that looks like a name is questioned, and taken where the therapist says so', async () => {
		const context = new FakeContext({ notes });
		context.replies.push(
			{ code: 'P-009', format: 'couple', participants: 'A, Rosa' },
			{ code: 'P-009', format: 'couple', participants: 'A, Rosa', asItIs: true },
		);
		expect(await createNewClient(context)).toBe('Clients/P-009/P-009.md');
		expect(context.faults).toHaveLength(1);
		const [form] = context.forms;
		if (form === undefined) throw new Error('A form was expected.');
		const typed = new Map([
			...initialEntries(form.fields),
			['code', { answer: 'P-009', unreadable: null }] as const,
			['format', { answer: 'couple', unreadable: null }] as const,
			['participants', { answer: 'A, Rosa', unreadable: null }] as const,
		]);
		expect(noteTexts(form, typed).get('nameLike')).toBe(pseudonymText.participant('Rosa', 'name'));
		expect(context.properties('Clients/P-009/P-009.md')['participants']).toEqual(['A', 'Rosa']);
	});

	it('with participants by letter meets no question, nor do names typed before the format was changed to an individual', async () => {
		const context = new FakeContext({ notes });
		context.replies.push({ code: 'P-009', format: 'couple', participants: 'A, B' }, { code: 'K-023' });
		await createNewClient(context);
		await createNewClient(context);
		expect(context.faults).toEqual([]);
	});

	it('of the usual kind meets no question', async () => {
		const context = new FakeContext({ notes });
		context.replies.push({ code: 'K-022' });
		expect(await createNewClient(context)).toBe('Clients/K-022/K-022.md');
		expect(context.faults).toEqual([]);
		const [form] = context.forms;
		expect(form === undefined ? null : [...hiddenFields(form, initialEntries(form.fields))]).toEqual(
			expect.arrayContaining(['nameLike', 'asItIs']),
		);
	});

	it('a code for a new client has at least two people in a couple or a family, each with answers of their own', async () => {
		const context = new FakeContext({ notes });
		context.replies.push(
			{ code: 'P-009', format: 'couple', participants: 'A' },
			{ code: 'P-009', format: 'couple', participants: 'A, B' },
		);
		await expect(createNewClient(context)).resolves.toBe('Clients/P-009/P-009.md');
		expect(context.faults.map((faults) => faults.get('participants'))).toEqual([
			expect.stringContaining('at least two people'),
		]);
	});
});
