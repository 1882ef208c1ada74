import { describe, expect, it } from 'vitest';
import { copyTemplates } from '../../../src/features/templates/copy-templates';
import { insertPrompt } from '../../../src/features/templates/insert-prompt';
import { insertTemplate } from '../../../src/features/templates/insert-template';
import { insertTemplateText } from '../../../src/features/templates/text';
import { builtInTemplates } from '../../../src/templates/built-in/built-in';
import { promptThemes } from '../../../src/templates/prompts/prompts';
import { FakeContext } from '../fake-context';
import { notes, session } from '../private-notes-fixture';

const rupture = 'Private/K-014/K-014 2026-02-26 rupture.md';
const ruptureNote = { alliance: 'rupture', client: '[[K-014]]', date: '2026-02-26' };
const forMe = promptThemes.filter((theme) => theme.private).flatMap(({ prompts }) => prompts);

describe('Insert prompt', () => {
	it('puts the words at the cursor, the therapist’s own offered first', async () => {
		const context = new FakeContext({ notes, active: session, settings: { promptsNote: 'My prompts' } });
		context.put('My prompts.md', {}, '- Loose one\n\n## Ending\n\n- What will you take with you?\n');
		context.picks.push('What will you take with you?');
		await insertPrompt(context);
		expect(context.inserted).toEqual([{ text: 'What will you take with you?', cursor: null }]);
		expect(context.offered[0]?.slice(0, 2)).toEqual(['Loose one', 'What will you take with you?']);
		expect(context.offered[0]).toContain(promptThemes[0]?.prompts[0]);
	});

	it('offers what is for the therapist alone outside the record only', async () => {
		const context = new FakeContext({ notes, active: session });
		context.put(rupture, ruptureNote);
		context.picks.push(null, null);
		await insertPrompt(context);
		context.active = rupture;
		await insertPrompt(context);
		expect(context.offered[0]?.filter((text) => forMe.includes(text))).toEqual([]);
		expect(context.offered[1]).toEqual(expect.arrayContaining(forMe));
		expect(context.inserted).toEqual([]);
	});

	it('says so first when no note is open for writing, and when the own note is not there', async () => {
		const context = new FakeContext({ notes, active: session, settings: { promptsNote: 'Gone.md' } });
		context.writable = false;
		await insertPrompt(context);
		context.writable = true;
		context.picks.push(null);
		await insertPrompt(context);
		expect(context.said).toEqual([
			'Open a note and put the cursor where the words should go, then try again.',
			'The note with your own prompts is not at Gone.md. The settings say where to look.',
		]);
	});
});

describe('Insert template', () => {
	const soap = builtInTemplates.find(({ name }) => name === 'Session, SOAP');

	it('leaves out the sections that the note has already, and says which', async () => {
		const context = new FakeContext({ notes });
		context.put(session, notes[session] ?? {}, '## To bring up next time\n\n- FIRST\n');
		context.active = session;
		context.picks.push('Session, SOAP');
		await insertTemplate(context);
		expect(soap?.text).toContain('## To bring up next time');
		expect(context.inserted[0]?.text).not.toContain('To bring up next time');
		expect(context.inserted[0]?.text).toContain('Subjective');
		expect(context.said).toEqual(['Left out, since the note has it already: “To bring up next time”.']);
	});

	it('inserts nothing where the note has all of it', async () => {
		const context = new FakeContext({ notes });
		context.put(session, notes[session] ?? {}, soap?.text ?? '');
		context.active = session;
		context.picks.push('Session, SOAP');
		await insertTemplate(context);
		expect(context.inserted).toEqual([]);
		expect(context.said).toEqual(['The note has every section of “Session, SOAP” already, so nothing was inserted.']);
	});

	it('fills it for the active session, and says where writing begins', async () => {
		const context = new FakeContext({
			notes,
			active: session,
			ownTemplates: [
				{
					name: 'Letter',
					text: 'To {{client}}, {{date}} {{time}}, no. {{number}}\n{{cursor}}\n- {{tasks}}\n{{nonsense}}\n',
				},
			],
		});
		context.picks.push('Letter');
		await insertTemplate(context);
		expect(context.inserted).toEqual([
			{ text: 'To K-014, 2026-03-05 10:00, no. 7\n\n- Worry window\n{{nonsense}}', cursor: 34 },
		]);
		expect(context.said).toHaveLength(1);
		expect(context.said[0]).toContain('{{nonsense}}');
	});

	it('asks before a private template goes into the record, and fills in nothing private there', async () => {
		const context = new FakeContext({ notes, active: session });
		context.put(rupture, { ...ruptureNote, markers: ['a telling marker'] });
		context.picks.push('Supervision preparation', 'Supervision preparation');
		context.ways.push('Cancel', 'Insert it here');
		await insertTemplate(context);
		expect(context.inserted).toEqual([]);
		await insertTemplate(context);
		expect(context.inserted[0]?.text).toContain('{{ruptures|');
		expect(context.inserted[0]?.text).not.toContain('rupture]]');
		expect(context.said[0]).toContain('{{ruptures}}');
	});

	it('asks before a session template goes into a private note, and fills in nothing of the record there', async () => {
		const context = new FakeContext({ notes, active: rupture });
		context.put(rupture, ruptureNote);
		context.picks.push('Session');
		context.ways.push('Insert it here');
		await insertTemplate(context);
		expect(context.inserted[0]?.text).toContain('{{tasks|');
		expect(context.inserted[0]?.text).not.toContain('Worry window');
	});

	it('asks before a treatment plan goes into a private note, which must hold none; a template of one’s own suits either side', async () => {
		const context = new FakeContext({
			notes,
			active: rupture,
			ownTemplates: [{ name: 'Letter', text: 'To {{client}}\n' }],
		});
		context.put(rupture, ruptureNote);
		context.picks.push('Treatment plan', 'Letter');
		context.ways.push('Cancel');
		await insertTemplate(context);
		expect(context.inserted).toEqual([]);
		await insertTemplate(context);
		expect(context.inserted).toEqual([{ text: 'To K-014', cursor: null }]);
	});

	it('takes any note in a client’s folder for the record, and asks there too', async () => {
		const report = 'Clients/K-014/Report to the insurer.md';
		const context = new FakeContext({ notes, active: report });
		context.put(report, {});
		context.put(rupture, ruptureNote);
		context.picks.push('Supervision preparation', 'K-014');
		context.ways.push('Insert it here');
		await insertTemplate(context);
		expect(context.crossroads[0]?.text).toEqual([insertTemplateText.privateIntoRecord]);
		expect(context.inserted[0]?.text).toContain('{{ruptures|');
	});

	it('names ruptures in a note of no known side only after asking', async () => {
		const context = new FakeContext({ notes, active: 'Journal.md' });
		context.put('Journal.md', {});
		context.put(rupture, ruptureNote);
		context.picks.push('Supervision preparation', 'Supervision preparation', 'K-014');
		context.ways.push('Cancel', 'Insert it here');
		await insertTemplate(context);
		expect(context.inserted).toEqual([]);
		await insertTemplate(context);
		expect(context.crossroads[0]?.text).toEqual([insertTemplateText.privateIntoUnknown]);
		expect(context.inserted[0]?.text).toContain('rupture]]');
	});

	it('asks for a client only where the template speaks of one', async () => {
		const context = new FakeContext({
			notes,
			now: '2026-04-01T12:00',
			ownTemplates: [{ name: 'Agenda', text: '# {{title}} {{date}}\n' }],
		});
		context.put('Journal.md', {});
		context.active = 'Journal.md';
		context.picks.push('Agenda');
		await insertTemplate(context);
		expect(context.inserted).toEqual([{ text: '# Journal 2026-04-01', cursor: null }]);
		context.picks.push('Treatment plan', 'K-014');
		await insertTemplate(context);
		expect(context.inserted[1]?.text).toContain('Sleep through the night');
		context.picks.push('Treatment plan', null);
		await insertTemplate(context);
		expect(context.inserted).toHaveLength(2);
	});
});

describe('Copy templates', () => {
	it('Copy templates asks for a folder once, keeps it, and writes a copy of each', async () => {
		const context = new FakeContext();
		context.replies.push({});
		await copyTemplates(context);
		expect(context.settings().templatesFolder).toBe('Templates/Working Alliance');
		expect(context.paths).toEqual(builtInTemplates.map(({ name }) => `Templates/Working Alliance/${name}.md`).sort());
		expect(context.said).toEqual([`${builtInTemplates.length} templates copied to “Templates/Working Alliance”.`]);
	});

	it('Copy templates never replaces a file, and says how many were there', async () => {
		const context = new FakeContext({ settings: { templatesFolder: 'My templates' } });
		context.put('My templates/session.md', {}, 'Mine.');
		await copyTemplates(context);
		await copyTemplates(context);
		expect(context.text('My templates/session.md')).toContain('Mine.');
		expect(context.said).toEqual([
			`${builtInTemplates.length - 1} templates copied to “My templates”. One was there already and stays as it is.`,
			`No template copied. ${builtInTemplates.length} were there already and stay as they are.`,
		]);
	});

	it('Copy templates leaves nothing behind when it is cancelled, and takes no name a system refuses', async () => {
		const context = new FakeContext();
		context.replies.push({ folder: 'a/b:c' }, { folder: '../x' }, { folder: null }, null);
		await copyTemplates(context);
		expect(context.faults).toHaveLength(3);
		expect(context.paths).toEqual([]);
		expect(context.settings().templatesFolder).toBe('');
	});
});
