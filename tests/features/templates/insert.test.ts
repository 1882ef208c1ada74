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
		const desk = new FakeContext({ notes, active: session, settings: { promptsNote: 'My prompts' } });
		desk.put('My prompts.md', {}, '- Loose one\n\n## Ending\n\n- What will you take with you?\n');
		desk.picks.push('What will you take with you?');
		await insertPrompt(desk);
		expect(desk.inserted).toEqual([{ text: 'What will you take with you?', cursor: null }]);
		expect(desk.offered[0]?.slice(0, 2)).toEqual(['Loose one', 'What will you take with you?']);
		expect(desk.offered[0]).toContain(promptThemes[0]?.prompts[0]);
	});

	it('offers what is for the therapist alone outside the record only', async () => {
		const desk = new FakeContext({ notes, active: session });
		desk.put(rupture, ruptureNote);
		desk.picks.push(null, null);
		await insertPrompt(desk);
		desk.active = rupture;
		await insertPrompt(desk);
		expect(desk.offered[0]?.filter((text) => forMe.includes(text))).toEqual([]);
		expect(desk.offered[1]).toEqual(expect.arrayContaining(forMe));
		expect(desk.inserted).toEqual([]);
	});

	it('says so first when no note is open for writing, and when the own note is not there', async () => {
		const desk = new FakeContext({ notes, active: session, settings: { promptsNote: 'Gone.md' } });
		desk.writable = false;
		await insertPrompt(desk);
		desk.writable = true;
		desk.picks.push(null);
		await insertPrompt(desk);
		expect(desk.said).toEqual([
			'Open a note and put the cursor where the words should go, then try again.',
			'The note with your own prompts is not at Gone.md. The settings say where to look.',
		]);
	});
});

describe('Insert template', () => {
	it('fills it for the session in front, and says where writing begins', async () => {
		const desk = new FakeContext({
			notes,
			active: session,
			ownTemplates: [
				{
					name: 'Letter',
					text: 'To {{client}}, {{date}} {{time}}, no. {{number}}\n{{cursor}}\n- {{tasks}}\n{{nonsense}}\n',
				},
			],
		});
		desk.picks.push('Letter');
		await insertTemplate(desk);
		expect(desk.inserted).toEqual([
			{ text: 'To K-014, 2026-03-05 10:00, no. 7\n\n- Worry window\n{{nonsense}}', cursor: 34 },
		]);
		expect(desk.said).toHaveLength(1);
		expect(desk.said[0]).toContain('{{nonsense}}');
	});

	it('asks before a private template goes into the record, and fills in nothing private there', async () => {
		const desk = new FakeContext({ notes, active: session });
		desk.put(rupture, { ...ruptureNote, markers: ['a telling marker'] });
		desk.picks.push('Supervision preparation', 'Supervision preparation');
		desk.ways.push('Cancel', 'Insert it here');
		await insertTemplate(desk);
		expect(desk.inserted).toEqual([]);
		await insertTemplate(desk);
		expect(desk.inserted[0]?.text).toContain('{{ruptures|');
		expect(desk.inserted[0]?.text).not.toContain('rupture]]');
		expect(desk.said[0]).toContain('{{ruptures}}');
	});

	it('asks before a session template goes into a private note, and fills in nothing of the record there', async () => {
		const desk = new FakeContext({ notes, active: rupture });
		desk.put(rupture, ruptureNote);
		desk.picks.push('Session');
		desk.ways.push('Insert it here');
		await insertTemplate(desk);
		expect(desk.inserted[0]?.text).toContain('{{tasks|');
		expect(desk.inserted[0]?.text).not.toContain('Worry window');
	});

	it('asks before a treatment plan goes into a private note, which must hold none; a template of one’s own suits either side', async () => {
		const desk = new FakeContext({
			notes,
			active: rupture,
			ownTemplates: [{ name: 'Letter', text: 'To {{client}}\n' }],
		});
		desk.put(rupture, ruptureNote);
		desk.picks.push('Treatment plan', 'Letter');
		desk.ways.push('Cancel');
		await insertTemplate(desk);
		expect(desk.inserted).toEqual([]);
		await insertTemplate(desk);
		expect(desk.inserted).toEqual([{ text: 'To K-014', cursor: null }]);
	});

	it('takes any note in a client’s folder for the record, and asks there too', async () => {
		const report = 'Clients/K-014/Report to the insurer.md';
		const desk = new FakeContext({ notes, active: report });
		desk.put(report, {});
		desk.put(rupture, ruptureNote);
		desk.picks.push('Supervision preparation', 'K-014');
		desk.ways.push('Insert it here');
		await insertTemplate(desk);
		expect(desk.crossroads[0]?.text).toEqual([insertTemplateText.privateIntoRecord]);
		expect(desk.inserted[0]?.text).toContain('{{ruptures|');
	});

	it('names ruptures in a note of no known side only after asking', async () => {
		const desk = new FakeContext({ notes, active: 'Journal.md' });
		desk.put('Journal.md', {});
		desk.put(rupture, ruptureNote);
		desk.picks.push('Supervision preparation', 'Supervision preparation', 'K-014');
		desk.ways.push('Cancel', 'Insert it here');
		await insertTemplate(desk);
		expect(desk.inserted).toEqual([]);
		await insertTemplate(desk);
		expect(desk.crossroads[0]?.text).toEqual([insertTemplateText.privateIntoUnknown]);
		expect(desk.inserted[0]?.text).toContain('rupture]]');
	});

	it('asks for a client only where the template speaks of one', async () => {
		const desk = new FakeContext({
			notes,
			now: '2026-04-01T12:00',
			ownTemplates: [{ name: 'Agenda', text: '# {{title}} {{date}}\n' }],
		});
		desk.put('Journal.md', {});
		desk.active = 'Journal.md';
		desk.picks.push('Agenda');
		await insertTemplate(desk);
		expect(desk.inserted).toEqual([{ text: '# Journal 2026-04-01', cursor: null }]);
		desk.picks.push('Treatment plan', 'K-014');
		await insertTemplate(desk);
		expect(desk.inserted[1]?.text).toContain('Sleep through the night');
		desk.picks.push('Treatment plan', null);
		await insertTemplate(desk);
		expect(desk.inserted).toHaveLength(2);
	});
});

describe('Copy templates', () => {
	it('asks for a folder once, keeps it, and writes a copy of each', async () => {
		const desk = new FakeContext();
		desk.replies.push({});
		await copyTemplates(desk);
		expect(desk.settings().templatesFolder).toBe('Templates/Working Alliance');
		expect(desk.paths).toEqual(builtInTemplates.map(({ name }) => `Templates/Working Alliance/${name}.md`).sort());
		expect(desk.said).toEqual([`${builtInTemplates.length} templates copied to “Templates/Working Alliance”.`]);
	});

	it('never replaces a file, and says how many were there', async () => {
		const desk = new FakeContext({ settings: { templatesFolder: 'My templates' } });
		desk.put('My templates/session.md', {}, 'Mine.');
		await copyTemplates(desk);
		await copyTemplates(desk);
		expect(desk.text('My templates/session.md')).toContain('Mine.');
		expect(desk.said).toEqual([
			`${builtInTemplates.length - 1} templates copied to “My templates”. One was there already and stays as it is.`,
			`No template copied. ${builtInTemplates.length} were there already and stay as they are.`,
		]);
	});

	it('leaves nothing behind when the person turns away, and takes no name a system refuses', async () => {
		const desk = new FakeContext();
		desk.replies.push({ folder: 'a/b:c' }, { folder: '../x' }, { folder: null }, null);
		await copyTemplates(desk);
		expect(desk.faults).toHaveLength(3);
		expect(desk.paths).toEqual([]);
		expect(desk.settings().templatesFolder).toBe('');
	});
});
