import { describe, expect, it } from 'vitest';
import { logRupture } from '../../../src/features/private-notes/log-rupture';
import { hiddenFields, initialEntries } from '../../../src/forms/model/form-state';
import { FakeContext } from '../fake-context';
import { client, couple, coupleSession, earlier, notes, recordNotes, session } from '../private-notes-fixture';

const note = 'Private/K-014/K-014 2026-03-05 rupture.md';

describe('Log rupture', () => {
	it('Log rupture takes no more than a kind and a line, in the active session', async () => {
		const context = new FakeContext({ notes, active: session });
		const before = context.everything();
		context.replies.push({ kind: 'withdrawal', what: 'Went quiet after I asked about the worry window' });
		await logRupture(context);
		await expect(context.text(note)).toMatchFileSnapshot('expected/rupture in one line.md');
		expect(context.said).toEqual(['Rupture noted, in your private notes.']);
		expect(context.opened).toEqual([]);
		const after = context.everything();
		for (const [path, text] of Object.entries(before)) expect(after[path]).toBe(text);
		expect(context.cases.caseFile(client)?.ruptures).toMatchObject([
			{ path: note, kind: 'withdrawal', status: 'open', session: 7, intensity: null },
		]);
	});

	it('Log rupture keeps everything that was said, each text under its heading', async () => {
		const context = new FakeContext({ notes, active: coupleSession });
		context.replies.push({
			kind: 'confrontation',
			what: 'A remark made to friends',
			markers: ['complained about the progress', 'old accounts'],
			intensity: 4,
			room: 'I could not get in for a while.\n\nThe hand signal did what I did not manage.',
			part: 'I let it run.',
			participant: 'A',
			between: 'B',
			noticed: 'client',
		});
		await logRupture(context);
		const path = 'Private/P-008/P-008 2026-03-03 rupture.md';
		await expect(context.text(path)).toMatchFileSnapshot('expected/rupture between partners.md');
		expect(context.cases.caseFile(couple)?.ruptures).toMatchObject([{ participant: 'A', between: 'B', intensity: 4 }]);
	});

	it('Log rupture writes nothing of the record into the private note, and nothing private into the record', async () => {
		const context = new FakeContext({ notes, active: session });
		context.replies.push({ kind: 'mixed', what: 'A secret sentence', room: 'Cold', part: 'Mine' });
		await logRupture(context);
		for (const word of recordNotes) expect(context.text(note)).not.toContain(word);
		for (const path of [client, earlier, session])
			for (const word of ['secret', 'Cold', 'Mine', 'mixed']) expect(context.text(path)).not.toContain(word);
	});

	it('Log rupture never takes the place of a note that is there', async () => {
		const context = new FakeContext({ notes, active: session });
		context.replies.push({ kind: 'withdrawal' }, { kind: 'confrontation' });
		await logRupture(context);
		await logRupture(context);
		expect(context.paths.filter((path) => path.startsWith('Private/'))).toEqual([
			'Private/K-014/K-014 2026-03-05 rupture 2.md',
			note,
		]);
	});

	it('Log rupture leaves nothing behind when it is cancelled, at the client or at the page', async () => {
		const context = new FakeContext({ notes, now: '2026-04-01T12:00' });
		const before = context.everything();
		context.picks.push(null);
		await logRupture(context);
		context.picks.push('K-014');
		context.replies.push(null);
		await logRupture(context);
		expect(context.everything()).toEqual(before);
		expect(context.said).toEqual([]);
	});

	it('Log rupture finds the session under way without being asked, and asks for the client when there is none', async () => {
		const context = new FakeContext({ notes });
		context.replies.push({ kind: 'withdrawal' });
		await logRupture(context);
		expect(context.offered).toEqual([]);
		expect(context.properties(note)['session']).toBe('[[K-014 2026-03-05]]');
	});

	it('Log rupture can be about something between sessions', async () => {
		const context = new FakeContext({ notes, active: client, now: '2026-03-08T12:00' });
		context.replies.push({ what: 'A short message, sharp', session: 'between' });
		await logRupture(context);
		expect(context.properties('Private/K-014/K-014 2026-03-08 rupture.md')).toEqual({
			alliance: 'rupture',
			client: '[[K-014]]',
			date: '2026-03-08',
			status: 'open',
		});
	});

	it('Log rupture asks for something to note, and for two different people', async () => {
		const context = new FakeContext({ notes, active: coupleSession });
		context.replies.push({}, { kind: 'mixed', participant: 'A', between: 'A' }, null);
		await logRupture(context);
		expect(context.faults.map((faults) => [...faults.keys()])).toEqual([['kind'], ['between']]);
	});

	it('Log rupture does not ask an individual whose rupture it was', async () => {
		const context = new FakeContext({ notes, active: session });
		context.replies.push({ kind: 'withdrawal', participant: 'A' });
		await expect(logRupture(context)).rejects.toThrow('not asked');
	});

	it('Log rupture stays out of sight in discreet mode', async () => {
		const context = new FakeContext({ notes, active: session, settings: { discreet: true } });
		context.replies.push(null);
		await logRupture(context);
		expect(context.forms[0]?.title).toBe('Rupture in session 7');
	});
});

describe('Log rupture, kept as lines in the session note', () => {
	const settings = { rupturesIn: 'session note' } as const;

	it('Log rupture, kept as lines in the session note adds the line and nothing else', async () => {
		const context = new FakeContext({ notes, active: session, settings });
		context.replies.push({ kind: 'withdrawal', intensity: 3, what: 'went quiet after homework' });
		await logRupture(context);
		expect(context.properties(session)).toEqual({
			...notes[session],
			ruptures: ['withdrawal 3/5: went quiet after homework'],
		});
		expect(context.paths.some((path) => path.startsWith('Private/'))).toBe(false);
		expect(context.cases.caseFile(client)?.ruptures).toMatchObject([
			{ path: null, text: 'went quiet after homework', intensity: 3 },
		]);
	});

	it('Log rupture, kept as lines in the session note says before it is written that the session note may be given away', async () => {
		const context = new FakeContext({ notes, active: session, settings });
		context.replies.push(null);
		await logRupture(context);
		const [form] = context.forms;
		if (form === undefined) throw new Error('A form was expected.');
		expect(hiddenFields(form, initialEntries(form.fields)).has('line')).toBe(false);
		const line = form.fields['line'];
		expect(line?.kind === 'note' ? line.text : '').toMatch(/part of the record.*client.*may be given/);
	});

	it('Log rupture, kept as lines in the session note does not ask what a line could not hold', async () => {
		const context = new FakeContext({ notes, active: session, settings });
		context.replies.push({ kind: 'withdrawal', what: 'x', room: 'long' });
		await expect(logRupture(context)).rejects.toThrow('not asked');
	});

	it('Log rupture, kept as lines in the session note needs a line and a session', async () => {
		const context = new FakeContext({ notes, active: session, settings });
		context.replies.push({ kind: 'withdrawal' }, { what: 'x', session: 'between' }, null);
		await logRupture(context);
		expect(context.faults.map((faults) => [...faults.keys()])).toEqual([['what'], ['session']]);
	});

	it('Log rupture, kept as lines in the session note says so when there is no session note yet', async () => {
		const context = new FakeContext({ notes: { [client]: { alliance: 'client' } }, active: client, settings });
		await logRupture(context);
		expect(context.said).toEqual([
			'There is no session with K-014 yet, and the settings keep ruptures in session notes. Run “Start session” first.',
		]);
	});
});
