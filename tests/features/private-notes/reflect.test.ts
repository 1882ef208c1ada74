import { describe, expect, it } from 'vitest';
import { reflect } from '../../../src/features/private-notes/reflect';
import { selfCheck } from '../../../src/features/private-notes/self-check';
import { FakeContext } from '../fake-context';
import { client, earlier, notes, recordNotes, session } from '../private-notes-fixture';

const reflection = 'Private/K-014/K-014 2026-03-05 reflection.md';
const check = 'Private/Self-checks/2026-03-05 self-check.md';

describe('Reflect', () => {
	it('Reflect saves from the form, and the session note stays where it is', async () => {
		const context = new FakeContext({ notes, active: session });
		context.replies.push({ reactions: ['protective'] });
		await reflect(context);
		expect(context.properties(reflection)).toMatchObject({ reactions: ['protective'] });
		expect([context.opened, context.active, context.said]).toEqual([[], session, ['Reflection noted.']]);
	});

	it('Reflect makes a private note with questions to go on with, and opens it beside, where writing begins', async () => {
		const context = new FakeContext({ notes, active: session });
		context.submitBy = 'submitAlso';
		context.replies.push({ reactions: ['protective', 'awe'], pull: ['rescue'], intensity: 3, supervision: true });
		await reflect(context);
		await expect(context.text(reflection)).toMatchFileSnapshot('expected/reflection.md');
		const [opened] = context.opened;
		const body = context.text(reflection).split('---\n').slice(2).join('---\n');
		expect(opened?.path).toBe(reflection);
		expect(context.openedWhere).toEqual(['split']);
		expect(context.said).toEqual([]);
		expect(body.slice(0, opened?.cursor ?? 0)).toBe('## What did I feel, and where do I know that from?\n\n');
		expect(context.cases.caseFile(client)?.reflections).toMatchObject([
			{ reactions: ['protective', 'awe'], intensity: 3, supervision: true },
		]);
	});

	it('Reflect needs no answer at all, and writes down none', async () => {
		const context = new FakeContext({ notes, active: session });
		context.replies.push({});
		await reflect(context);
		expect(context.properties(reflection)).toEqual({
			alliance: 'reflection',
			client: '[[K-014]]',
			session: '[[K-014 2026-03-05]]',
			date: '2026-03-05',
		});
	});

	it('Reflect keeps the two sides apart', async () => {
		const context = new FakeContext({ notes, active: session });
		context.replies.push({ reactions: ['criticised'], pull: ['argue'] });
		const before = [client, earlier, session].map((path) => context.text(path));
		await reflect(context);
		for (const word of recordNotes) expect(context.text(reflection)).not.toContain(word);
		expect([client, earlier, session].map((path) => context.text(path))).toEqual(before);
	});

	it('Reflect keeps a template of one’s own on the private side: what belongs to the record stays unfilled, and that is said', async () => {
		const context = new FakeContext({
			notes,
			active: session,
			ownTemplates: [{ name: 'Reflection', text: 'Goals: {{goals}}\n{{time}} {{date:HH:mm}}\n' }],
		});
		context.replies.push({});
		await reflect(context);
		expect(context.text(reflection)).toContain('Goals: {{goals}}\n{{time}} 00:00\n');
		for (const word of recordNotes) expect(context.text(reflection)).not.toContain(word);
		expect(context.said).toHaveLength(2);
		expect(context.said[0]).toContain('{{goals}}, {{time}}');
	});

	it('Reflect leaves nothing behind when it is cancelled', async () => {
		const context = new FakeContext({ notes, active: session });
		const before = context.everything();
		context.replies.push(null);
		await reflect(context);
		expect(context.everything()).toEqual(before);
		expect(context.opened).toEqual([]);
	});
});

describe('Self-check', () => {
	it('Self-check saves from the form; written on, its note opens beside another, and alone where none is open', async () => {
		const saved = new FakeContext({ notes, active: session });
		saved.replies.push({ energy: 4 });
		await selfCheck(saved);
		expect([saved.opened, saved.said]).toEqual([[], ['Self-check noted.']]);
		const beside = new FakeContext({ notes, active: session });
		beside.submitBy = 'submitAlso';
		beside.replies.push({ energy: 4 });
		await selfCheck(beside);
		expect([beside.openedWhere, beside.said]).toEqual([['split'], []]);
		const alone = new FakeContext();
		alone.submitBy = 'submitAlso';
		alone.replies.push({ energy: 4 });
		await selfCheck(alone);
		expect(alone.openedWhere).toEqual([false]);
	});

	it('Self-check is tied to no client, and keeps a nought apart from nothing', async () => {
		const context = new FakeContext({ notes, active: session });
		context.replies.push({ energy: 4, boredom: 0, fatigue: 7, satisfaction: 38, stress: 21 });
		await selfCheck(context);
		await expect(context.text(check)).toMatchFileSnapshot('expected/self-check.md');
		expect(context.cases.clientOf(check)).toBeNull();
		expect(context.text(check)).not.toContain('K-014');
		expect(context.cases.note(check)?.scores).toEqual(
			new Map([
				['compassion-satisfaction', 38],
				['secondary-traumatic-stress', 21],
			]),
		);
	});

	it('Self-check is one a day: today’s is offered to open', async () => {
		const context = new FakeContext();
		context.replies.push({ energy: 4 });
		await selfCheck(context);
		const before = context.everything();
		context.ways.push('Open today’s', 'Not now');
		await selfCheck(context);
		await selfCheck(context);
		expect(context.opened).toEqual([{ path: check, cursor: null }]);
		expect(context.everything()).toEqual(before);
	});

	it('Self-check asks for whole scores within the form’s range', async () => {
		const context = new FakeContext();
		context.replies.push({ burnout: 9 }, { burnout: 20.5 }, null);
		await selfCheck(context);
		expect(context.faults.map((faults) => [...faults.keys()])).toEqual([['burnout'], ['burnout']]);
		expect(context.paths).toEqual([]);
	});
});
