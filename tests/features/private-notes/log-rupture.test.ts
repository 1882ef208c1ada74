import { describe, expect, it } from 'vitest';
import { logRupture } from '../../../src/features/private-notes/log-rupture';
import { hiddenFields, initialEntries } from '../../../src/forms/model/form-state';
import { FakeContext } from '../fake-context';
import { client, couple, coupleSession, earlier, notes, recordNotes, session } from '../private-notes-fixture';

const note = 'Private/K-014/K-014 2026-03-05 rupture.md';

describe('Log rupture', () => {
	it('takes no more than a kind and a line, in the session in front', async () => {
		const desk = new FakeContext({ notes, active: session });
		const before = desk.everything();
		desk.replies.push({ kind: 'withdrawal', what: 'Went quiet after I asked about the worry window' });
		await logRupture(desk);
		await expect(desk.text(note)).toMatchFileSnapshot('expected/rupture in one line.md');
		expect(desk.said).toEqual(['Rupture noted, in your private notes.']);
		expect(desk.opened).toEqual([]);
		const after = desk.everything();
		for (const [path, text] of Object.entries(before)) expect(after[path]).toBe(text);
		expect(desk.cases.caseFile(client)?.ruptures).toMatchObject([
			{ path: note, kind: 'withdrawal', status: 'open', session: 7, intensity: null },
		]);
	});

	it('keeps everything that was said, each text under its heading', async () => {
		const desk = new FakeContext({ notes, active: coupleSession });
		desk.replies.push({
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
		await logRupture(desk);
		const path = 'Private/P-008/P-008 2026-03-03 rupture.md';
		await expect(desk.text(path)).toMatchFileSnapshot('expected/rupture between partners.md');
		expect(desk.cases.caseFile(couple)?.ruptures).toMatchObject([{ participant: 'A', between: 'B', intensity: 4 }]);
	});

	it('writes nothing of the record into the private note, and nothing private into the record', async () => {
		const desk = new FakeContext({ notes, active: session });
		desk.replies.push({ kind: 'mixed', what: 'A secret sentence', room: 'Cold', part: 'Mine' });
		await logRupture(desk);
		for (const word of recordNotes) expect(desk.text(note)).not.toContain(word);
		for (const path of [client, earlier, session])
			for (const word of ['secret', 'Cold', 'Mine', 'mixed']) expect(desk.text(path)).not.toContain(word);
	});

	it('never takes the place of a note that is there', async () => {
		const desk = new FakeContext({ notes, active: session });
		desk.replies.push({ kind: 'withdrawal' }, { kind: 'confrontation' });
		await logRupture(desk);
		await logRupture(desk);
		expect(desk.paths.filter((path) => path.startsWith('Private/'))).toEqual([
			'Private/K-014/K-014 2026-03-05 rupture 2.md',
			note,
		]);
	});

	it('leaves nothing behind when the person turns away, at the client or at the page', async () => {
		const desk = new FakeContext({ notes, now: '2026-04-01T12:00' });
		const before = desk.everything();
		desk.picks.push(null);
		await logRupture(desk);
		desk.picks.push('K-014');
		desk.replies.push(null);
		await logRupture(desk);
		expect(desk.everything()).toEqual(before);
		expect(desk.said).toEqual([]);
	});

	it('finds the session under way without being asked, and asks for the client when there is none', async () => {
		const desk = new FakeContext({ notes });
		desk.replies.push({ kind: 'withdrawal' });
		await logRupture(desk);
		expect(desk.offered).toEqual([]);
		expect(desk.properties(note)['session']).toBe('[[K-014 2026-03-05]]');
	});

	it('can be about something between sessions', async () => {
		const desk = new FakeContext({ notes, active: client, now: '2026-03-08T12:00' });
		desk.replies.push({ what: 'A short message, sharp', session: 'between' });
		await logRupture(desk);
		expect(desk.properties('Private/K-014/K-014 2026-03-08 rupture.md')).toEqual({
			alliance: 'rupture',
			client: '[[K-014]]',
			date: '2026-03-08',
			status: 'open',
		});
	});

	it('asks for something to note, and for two different people', async () => {
		const desk = new FakeContext({ notes, active: coupleSession });
		desk.replies.push({}, { kind: 'mixed', participant: 'A', between: 'A' }, null);
		await logRupture(desk);
		expect(desk.faults.map((faults) => [...faults.keys()])).toEqual([['kind'], ['between']]);
	});

	it('does not ask an individual whose rupture it was', async () => {
		const desk = new FakeContext({ notes, active: session });
		desk.replies.push({ kind: 'withdrawal', participant: 'A' });
		await expect(logRupture(desk)).rejects.toThrow('not asked');
	});

	it('stays out of sight in discreet mode', async () => {
		const desk = new FakeContext({ notes, active: session, settings: { discreet: true } });
		desk.replies.push(null);
		await logRupture(desk);
		expect(desk.forms[0]?.title).toBe('Rupture in session 7');
	});
});

describe('Log rupture, kept as lines in the session note', () => {
	const settings = { rupturesIn: 'session note' } as const;

	it('adds the line and nothing else', async () => {
		const desk = new FakeContext({ notes, active: session, settings });
		desk.replies.push({ kind: 'withdrawal', intensity: 3, what: 'went quiet after homework' });
		await logRupture(desk);
		expect(desk.properties(session)).toEqual({
			...notes[session],
			ruptures: ['withdrawal 3/5: went quiet after homework'],
		});
		expect(desk.paths.some((path) => path.startsWith('Private/'))).toBe(false);
		expect(desk.cases.caseFile(client)?.ruptures).toMatchObject([
			{ path: null, text: 'went quiet after homework', intensity: 3 },
		]);
	});

	it('says before it is written that the session note may be given away', async () => {
		const desk = new FakeContext({ notes, active: session, settings });
		desk.replies.push(null);
		await logRupture(desk);
		const [form] = desk.forms;
		if (form === undefined) throw new Error('A form was expected.');
		expect(hiddenFields(form, initialEntries(form.fields)).has('line')).toBe(false);
		const line = form.fields['line'];
		expect(line?.kind === 'note' ? line.text : '').toMatch(/part of the record.*client.*may be given/);
	});

	it('does not ask what a line could not hold', async () => {
		const desk = new FakeContext({ notes, active: session, settings });
		desk.replies.push({ kind: 'withdrawal', what: 'x', room: 'long' });
		await expect(logRupture(desk)).rejects.toThrow('not asked');
	});

	it('needs a line and a session', async () => {
		const desk = new FakeContext({ notes, active: session, settings });
		desk.replies.push({ kind: 'withdrawal' }, { what: 'x', session: 'between' }, null);
		await logRupture(desk);
		expect(desk.faults.map((faults) => [...faults.keys()])).toEqual([['what'], ['session']]);
	});

	it('says so when there is no session note yet', async () => {
		const desk = new FakeContext({ notes: { [client]: { alliance: 'client' } }, active: client, settings });
		await logRupture(desk);
		expect(desk.said).toEqual([
			'There is no session with K-014 yet, and the settings keep ruptures in session notes. Run “Start session” first.',
		]);
	});
});
