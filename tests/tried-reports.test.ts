// What docs/tried-reports.md says of reports of other plugins' users: for each an input of our own, and the right value.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repairContext } from '../src/case/repair-context';
import { noteSideOf } from '../src/features/current/note-side';
import { instrumentsById } from '../src/instruments/built-in/built-in';
import { csv } from '../src/lib/csv';
import { readNote } from '../src/notes/read-note';
import { repairsOf } from '../src/notes/repair';
import { folderFault } from '../src/settings/path-pattern';
import { openItems, sectionOf } from '../src/templates/sections';
import { notePath } from '../src/templates/note-path';
import { settingsText } from '../src/text/settings';
import { FakeContext } from './features/fake-context';

const session = { alliance: 'session', client: '[[K-014]]', date: '2026-03-05T10:00' };
const pointsIn = (body: string): readonly string[] => openItems(sectionOf(body, 'To bring up next time') ?? '');

describe('a report tried on this plugin', () => {
	it('every one of the page has an address and is in a test that is there', () => {
		const rows = readFileSync(join(import.meta.dirname, '../docs/tried-reports.md'), 'utf8')
			.split('\n')
			.filter((line) => line.startsWith('| ['));
		expect(rows.length).toBeGreaterThanOrEqual(10);
		for (const row of rows) {
			expect(row).toMatch(/^\| \[[^\]]+\]\(https:\/\/github\.com\/[^)]+\)/);
			const test = /`(tests\/[^`]+)` \|$/.exec(row)?.[1] ?? '';
			expect(readFileSync(join(import.meta.dirname, '..', test), 'utf8')).not.toBe('');
		}
	});

	it('a tag on a line of its own is no heading, and ends no section', () => {
		expect(pointsIn('## To bring up next time\n\n- the train\n#later\n- the letter\n\n## Other\n- no\n')).toEqual([
			'the train',
			'the letter',
		]);
	});

	it('a heading within a callout begins no section of the note, and ends none', () => {
		expect(pointsIn('## To bring up next time\n\n- the train\n\n> [!quote]\n> # Dog\n\n- the letter\n')).toEqual([
			'the train',
			'the letter',
		]);
		expect(pointsIn('> ## To bring up next time\n> - quoted\n')).toEqual([]);
	});

	it('points beneath a point are carried over with it, none is lost', () => {
		expect(pointsIn('## To bring up next time\n\n- [ ] the move\n\t- [ ] boxes\n\t- [x] van\n- school\n')).toEqual([
			'the move',
			'boxes',
			'school',
		]);
	});

	it('quotation marks, separators and line ends in a field stay in that field', () => {
		const rows = [
			['This is a "fancy" goal, twice; so', 10],
			['two\nlines', 2.5],
		] as const;
		expect(csv(rows, 'comma', '.').replace(/^\uFEFF/, '')).toBe(
			'"This is a ""fancy"" goal, twice; so",10\r\n"two\nlines",2.5\r\n',
		);
	});

	it('a colon from a placeholder becomes a name that every system can have', () => {
		expect(notePath('Clients/{{client}} at {{time}}', { client: () => 'K-014', time: () => '09:23' })).toBe(
			'Clients/K-014 at 09-23.md',
		);
	});

	it('a folder as Windows writes it is refused at its field', () => {
		expect(folderFault('000 PRACTICE\\Private')).toBe(settingsText.notes.outsideVault);
	});

	it.each(['Practice /Private', 'Practice/Private /', ' Practice/Private'])(
		'blanks at the end of a folder’s name, as in “%s”, do not part where notes go from where they are looked for',
		(privateFolder) => {
			const context = new FakeContext({ settings: { privateFolder } });
			const path = notePath(`${privateFolder}/{{client}}/note`, { client: () => 'K-014' });
			expect(path).toBe('Practice/Private/K-014/note.md');
			expect(noteSideOf(context, path)).toBe('private');
		},
	);

	it('a list where one number belongs is a problem with a repair, and never taken for that number', () => {
		const found = { ...session, bond: [7] };
		const { note, problems } = readNote('x.md', found);
		expect(note?.properties).not.toHaveProperty('bond');
		const context = new FakeContext();
		const repairs = problems.flatMap((problem) =>
			repairsOf(problem, found, repairContext(context.cases, instrumentsById([]))),
		);
		expect(repairs.map(({ name, after }) => [name, after])).toEqual([['bond', 7]]);
	});

	it('a text with a unit behind its number is no number and no stretch of time', () => {
		const { note, problems } = readNote('x.md', { ...session, minutes: '50 m' });
		expect(note?.properties).not.toHaveProperty('minutes');
		expect(problems.map(({ property }) => property)).toEqual(['minutes']);
	});

	it('a link by an alias alone leads nowhere, and that is said', () => {
		const context = new FakeContext({
			notes: {
				'Clients/K-014/K-014.md': { alliance: 'client', aliases: ['Wren'] },
				'Clients/K-014/1.md': { ...session, client: '[[Wren]]' },
			},
		});
		expect(context.cases.problems().map(({ path, message }) => [path, message])).toEqual([
			['Clients/K-014/1.md', '“[[Wren]]” in “client” leads to no client note.'],
		]);
	});
});
