import { describe, expect, it } from 'vitest';
import { exportPacket } from '../../../src/features/packet/export-packet';
import { FakeContext } from '../fake-context';

const folder = 'Alliance exports/Supervision packet';

function contextWith(): FakeContext {
	const made = new FakeContext({ now: '2026-04-01T09:00' });
	made.put(
		'Clients/K-014/K-014.md',
		{ alliance: 'client', aliases: ['Rosalind Achterberg'] },
		'The client’s own file.\n',
	);
	made.put('Clients/K-021/K-021.md', { alliance: 'client' });
	for (const [number, date] of [
		[1, '2026-02-05'],
		[2, '2026-02-19'],
		[3, '2026-03-05'],
	] as const) {
		made.put(
			`Clients/K-014/Sessions/K-014 ${date}.md`,
			{ alliance: 'session', client: '[[K-014]]', date, number, bond: number + 4 },
			`With rosalind achterberg on ${date}; then to Wexcombe. [[K-021]]\n`,
		);
	}
	made.put(
		'Private/K-014/K-014 2026-03-05 rupture.md',
		{ alliance: 'rupture', client: '[[K-014]]', date: '2026-03-05', kind: 'withdrawal' },
		'Nothing was said of Wexcombe.\n',
	);
	made.picks.push('K-014');
	return made;
}

describe('making a packet', () => {
	it('asks, lists the doubtful words, shows everything and writes just what was shown', async () => {
		const at = contextWith();
		const before = at.everything();
		at.replies.push({}, {});
		await exportPacket(at);
		const written = at.paths.filter((path) => path.startsWith('Alliance exports/'));
		expect(written).toEqual(at.packets[0]?.packet.files.map(({ name }) => `${folder}/${name}`).sort());
		for (const { name, text } of at.packets[0]?.packet.files ?? [])
			expect(at.text(`${folder}/${name}`)).toContain(text.trimEnd());
		expect(at.text(`${folder}/Session 3, week 5.md`)).toContain(
			'With ‹name› on ‹session 3›; then to ‹name 1›. ‹another client›',
		);
		expect(Object.fromEntries(Object.entries(at.everything()).filter(([path]) => path in before))).toEqual(before);
		expect(at.said.at(-1)).toMatch(/Pseudonymised, not anonymous/);
		expect(at.opened.at(-1)?.path).toBe(`${folder}/Read me first.md`);
	});

	it('leaves private notes out unless they are chosen', async () => {
		const at = contextWith();
		at.replies.push({}, {});
		await exportPacket(at);
		expect(at.paths.some((path) => path.includes('Private rupture'))).toBe(false);
		at.picks.push('K-014');
		at.replies.push({ private: ['ruptures'] }, {});
		await exportPacket(at);
		expect(at.paths).toContain(`${folder} 2/Private rupture, session 3.md`);
	});

	it('keeps a word that was decided to be kept', async () => {
		const at = contextWith();
		at.replies.push({}, { 'words/0/becomes': 'keep' });
		await exportPacket(at);
		expect(at.text(`${folder}/Session 1, week 1.md`)).toContain('then to Wexcombe.');
		expect(at.packets[0]?.packet.kept).toEqual(['Wexcombe']);
	});

	it('asks once about a word, in however many ways it is written', async () => {
		const at = contextWith();
		const [path = ''] = at.paths.filter((each) => each.includes('/Sessions/'));
		at.put(path, at.properties(path), 'Then to Wexcombe, and WEXCOMBE again.\n');
		at.replies.push({}, { 'words/0/becomes': 'keep' });
		await exportPacket(at);
		expect(at.packets[0]?.packet.kept.map((word) => word.toLowerCase())).toEqual(['wexcombe', 'wexcombe']);
	});

	it.each([
		['at the first question', (at: FakeContext) => at.replies.push(null)],
		['at the words', (at: FakeContext) => at.replies.push({}, null)],
		[
			'at the preview',
			(at: FakeContext) => {
				at.replies.push({}, {});
				at.approves = false;
			},
		],
		[
			'while it is prepared',
			(at: FakeContext) => {
				at.replies.push({});
				at.patience = 2;
			},
		],
	])('writes nothing when cancelled %s', async (_, turn) => {
		const at = contextWith();
		const before = at.everything();
		turn(at);
		await exportPacket(at);
		expect(at.everything()).toEqual(before);
		expect(at.writes).toBe(0);
	});

	it('takes the last sessions or a stretch, and says when there are none in it', async () => {
		const at = contextWith();
		at.replies.push({ which: 'range', from: 7, to: 9 }, { which: 'range', from: 2, to: 3, parts: ['sessions'] }, {});
		await exportPacket(at);
		expect(at.faults[0]?.get('to')).toBe('No session lies in there. Choose other numbers.');
		expect(at.packets[0]?.packet.files.map(({ name }) => name)).toEqual([
			'Read me first.md',
			'Session 2, week 3.md',
			'Session 3, week 5.md',
		]);
	});

	it('names no client and no day in the folder, and never replaces a packet', async () => {
		const at = contextWith();
		at.replies.push({}, {});
		await exportPacket(at);
		const first = at.text(`${folder}/Session 1, week 1.md`);
		at.put(
			'Clients/K-014/Sessions/K-014 2026-02-05.md',
			{ alliance: 'session', client: '[[K-014]]', date: '2026-02-05', number: 1 },
			'Something else.\n',
		);
		at.picks.push('K-014');
		at.replies.push({}, {});
		await exportPacket(at);
		expect(at.packets.map((packet) => packet.folder)).toEqual([folder, `${folder} 2`]);
		expect(at.text(`${folder}/Session 1, week 1.md`)).toBe(first);
	});

	it('says how far it came when it is stopped or a file refuses', async () => {
		const at = contextWith();
		at.replies.push({}, {});
		const create = at.files.createText;
		let left = 2;
		Object.assign(at.files, {
			createText: async (path: string, text: string) => {
				left -= 1;
				if (left < 0) throw new Error('No space left.');
				await create(path, text);
			},
		});
		await expect(exportPacket(at)).rejects.toThrow(
			/after 2 of \d+\. What was written is in “Alliance exports\/Supervision packet”/,
		);
	});

	it('says so where there is no session', async () => {
		const at = new FakeContext({ notes: { 'Clients/K-021/K-021.md': { alliance: 'client' } } });
		at.picks.push('K-021');
		await exportPacket(at);
		expect(at.said).toEqual(['There is no session to put into a packet yet.']);
	});
});
