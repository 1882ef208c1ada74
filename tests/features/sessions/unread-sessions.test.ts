// A session that can't be read: no number and nothing to bring up is guessed past it, and it is named wherever that matters.
import { describe, expect, it } from 'vitest';
import { caseloadRow } from '../../../src/case/reports/caseload';
import { explainRow } from '../../../src/features/caseload/describe-row';
import { gatherBrief } from '../../../src/features/brief/gather-brief';
import { describeBrief } from '../../../src/features/brief/describe-brief';
import { packetForm } from '../../../src/features/packet/packet-form';
import { reviewAgreements } from '../../../src/features/agreements/review-agreements';
import { recordMissedSession } from '../../../src/features/sessions/missed-session';
import { startSession } from '../../../src/features/sessions/start-session';
import { createApi } from '../../../src/plugin/api';
import { FakeContext } from '../fake-context';

const client = 'Clients/R-3/R-3.md';
const first = 'Clients/R-3/Sessions/R-3 2026-03-05.md';
const second = 'Clients/R-3/Sessions/R-3 2026-03-12.md';
const broken = `---
alliance: session
client: "[[R-3]]"
date: 2026-03-12T10:00
number: 2
tasks-done:
  - Walk
  - @home exercise
---
## To bring up next time

- the letter
`;
const summary =
	'1 note could not be read: R-3 2026-03-12. Its number and what was agreed or done in it are not counted, so goals and tasks may stand differently.';

function practice(active?: string): FakeContext {
	const context = new FakeContext({ now: '2026-03-19T10:00', ...(active === undefined ? {} : { active }) });
	context.put(client, { alliance: 'client' });
	context.put(
		first,
		{
			alliance: 'session',
			client: '[[R-3]]',
			date: '2026-03-05T10:00',
			number: 1,
			minutes: 50,
			'tasks-agreed': ['Walk'],
		},
		'## To bring up next time\n\n- the exam\n',
	);
	context.breakNote(second, broken);
	return context;
}

const newNote = 'Clients/R-3/Sessions/R-3 2026-03-19.md';

describe('starting a session', () => {
	it('names the note, and opens it at its line before anything is written', async () => {
		const context = practice();
		context.picks.push('R-3');
		context.ways.push('Open the note');
		await startSession(context);
		expect(context.crossroads[0]?.title).toBe('A note of R-3 could not be read');
		expect(context.crossroads[0]?.text[0]).toBe(summary);
		expect(context.openedLines).toEqual([{ path: second, line: 8 }]);
		expect(context.writes).toBe(0);
	});

	it('writes nothing when it is cancelled there', async () => {
		const context = practice();
		context.picks.push('R-3');
		context.ways.push(null);
		await startSession(context);
		expect([context.writes, context.opened]).toEqual([0, []]);
	});

	it('goes on without a number and without what an earlier session says, with a link to the note', async () => {
		const context = practice();
		context.picks.push('R-3');
		context.ways.push('Start without a number');
		await startSession(context);
		expect(context.properties(newNote)).toEqual({ alliance: 'session', client: '[[R-3]]', date: '2026-03-19T10:00' });
		const text = context.text(newNote);
		expect(text).toContain('R-3 2026-03-12]] could not be read when this note began: look there, too');
		expect(text).not.toContain('the exam');
		expect(context.said).toEqual([
			`${summary} The new session has no number; give it by hand once the note is put right.`,
		]);
	});

	it('names nothing in discreet mode', async () => {
		const context = practice();
		await context.setSetting('discreet', true);
		context.picks.push('R-3');
		context.ways.push(null);
		await startSession(context);
		const shown = JSON.stringify(context.crossroads);
		expect(shown).toContain('1 note could not be read.');
		expect(shown).not.toContain('R-3');
	});

	it('is as ever once the note is mended', async () => {
		const context = practice();
		context.put(second, {
			alliance: 'session',
			client: '[[R-3]]',
			date: '2026-03-12',
			number: 2,
			'tasks-done': ['Walk'],
		});
		context.picks.push('R-3');
		await startSession(context);
		expect(context.properties(newNote)['number']).toBe(3);
		expect([context.crossroads, context.said]).toEqual([[], []]);
	});

	it('only says so where the note is no session', async () => {
		const context = practice();
		context.put(second, { alliance: 'session', client: '[[R-3]]', date: '2026-03-12', number: 2 });
		context.breakNote('Clients/R-3/Measures/srs.md', '---\nalliance: measure\nclient: "[[R-3]]"\nitems: [1, 2\n---\n');
		context.picks.push('R-3');
		await startSession(context);
		expect(context.properties(newNote)['number']).toBe(3);
		expect(context.said).toEqual(['1 note could not be read: srs. Nothing in it is counted.']);
	});

	it('by a script leaves the number out, too', async () => {
		const context = practice();
		const api = createApi(context.cases, context);
		expect(await api.startSession({ client: 'R-3' })).toEqual({ path: newNote, created: true });
		expect(context.properties(newNote)).not.toHaveProperty('number');
		expect(api.clients()[0]).toMatchObject({ nextNumber: null, unread: 1 });
		expect(api.problems()).toMatchObject([{ kind: 'unreadable', path: second, line: 8 }]);
		expect(api.caseFile('R-3')?.unread).toMatchObject([{ path: second, cause: 'reserved-sign', line: 8 }]);
	});
});

describe('what rests on it elsewhere', () => {
	it('a missed session has no number, and says why', async () => {
		const context = practice();
		context.picks.push('R-3');
		context.replies.push({ attendance: 'no-show' });
		await recordMissedSession(context);
		expect(context.properties(newNote)).toEqual({
			alliance: 'session',
			client: '[[R-3]]',
			date: '2026-03-19',
			attendance: 'no-show',
		});
		expect(context.said[0]).toContain(summary);
	});

	it('the brief says so first, and claims neither a number nor what to bring up', async () => {
		const brief = await gatherBrief(practice(), client);
		if (brief === null) throw new Error('No brief.');
		const { title, intro, sections } = describeBrief(brief, false);
		expect(title).toBe('R-3');
		expect(intro.map(({ text, path }) => [text, path])).toEqual([
			[summary, second],
			['The last session that could be read was 14 days ago, 5 March 2026.', first],
		]);
		expect(sections.map(({ id }) => id)).toEqual(['tasks']);
		expect(JSON.stringify(describeBrief(brief, true))).not.toContain('2026-03-12]]');
	});

	it('the caseload says so of the client', () => {
		const context = practice();
		const caseFile = context.cases.caseFile(client);
		if (caseFile === null) throw new Error('No case.');
		const row = caseloadRow(caseFile, context.instruments(), context.now().day);
		expect(explainRow({ row, number: 1, discreet: false })[0]).toBe(summary);
		expect(explainRow({ row, number: 1, discreet: true })[0]).toMatch(/^1 note could not be read\. /);
	});

	it('a packet says so before anything is chosen', () => {
		const caseFile = practice().cases.caseFile(client);
		if (caseFile === null) throw new Error('No case.');
		expect(packetForm(caseFile, '.').fields.what.text).toMatch(/ 1 note could not be read\. .+ are not counted/);
	});

	it('reviewing says that goals and tasks may stand differently', async () => {
		const context = practice(first);
		context.replies.push(null);
		await reviewAgreements(context);
		expect(context.forms[0]?.fields['unread']).toMatchObject({ kind: 'note', text: summary });
		expect(context.forms[0]?.hidden?.({})).toEqual(['goals']);
	});
});
