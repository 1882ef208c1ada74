import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Packet, PacketChoices, PacketPart } from '../../src/privacy/packet/packet';
import { packetParts, privateParts } from '../../src/privacy/packet/packet';
import { finalizePacket } from '../../src/privacy/packet/plan-packet';
import { demoCase } from '../demo-vault-maker/demo-case';
import { planPacket } from './plan-packet';
import { allCanaries, leakCanaries, canaryMaterial } from './leak-canaries';

const all: readonly PacketPart[] = [...packetParts, ...privateParts];
const sessions = demoCase('K-014')?.sessions.map(({ path }) => path) ?? [];
const choose = (changes: Partial<PacketChoices> = {}): PacketChoices => ({
	sessions,
	parts: all,
	names: [],
	table: { format: 'comma', decimal: '.' },
	...changes,
});

/** The packet with every doubtful word kept: what is gone here was found without a person's help. */
function packetOf(
	text: string,
	changes: Partial<PacketChoices> = {},
	kept: 'all' | 'none' = 'all',
): { readonly packet: Packet; readonly listed: readonly string[] } {
	const draft = planPacket(canaryMaterial(text), choose(changes));
	const listed = draft.doubtful.map(({ word }) => word);
	return { packet: finalizePacket(draft, new Set(kept === 'all' ? listed : [])), listed };
}

const pages = (packet: Packet): string =>
	packet.files
		.filter(({ name }) => name.endsWith('.md'))
		.map(({ name, text }) => `${name}\n${text}`)
		.join('\n');

describe('of what was planted into the notes of the hardest client', () => {
	const { packet, listed } = packetOf(allCanaries);
	const text = pages(packet);

	it.each(Object.entries(leakCanaries))(
		'%s: nothing is left but the words listed for a decision',
		(_, { gone, listed: doubtful }) => {
			for (const each of gone) expect(text).not.toContain(each);
			for (const word of doubtful) expect(listed).toContain(word);
		},
	);

	it('not even the listed words are left once they are replaced', () => {
		const settled = pages(packetOf(allCanaries, {}, 'none').packet);
		for (const { listed: words } of Object.values(leakCanaries))
			for (const word of words) expect(settled).not.toMatch(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'));
		expect(settled).toContain('‹name');
	});

	it('names typed in beforehand are replaced in any case and never listed', () => {
		const { packet: named, listed: rest } = packetOf('With rosalind ACHTERBERG at Wexcombe.', {
			names: ['Rosalind', 'Achterberg', 'Wexcombe'],
		});
		expect(pages(named)).toContain('With ‹name› ‹name› at ‹name›.');
		expect(rest).not.toContain('Wexcombe');
	});
});

describe('a packet', () => {
	const { packet } = packetOf('');

	it('a packet names no day, no code and no other client in any file or file name, picture and table included', () => {
		for (const { name, text } of packet.files) {
			for (const place of [name, name.endsWith('.svg') ? text.replace(/xmlns="[^"]*"/, '') : text]) {
				expect(place).not.toMatch(
					/K-?0?14|K-0|F-003|P-008|20[0-3]\d-\d\d|January|February|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|\[\[/,
				);
			}
		}
	});

	it('numbers sessions as the notes do and tells the week', () => {
		expect(packet.files.map(({ name }) => name)).toContain('Session 12, week 14.md');
		expect(packet.files.find(({ name }) => name === 'Session 12, week 14.md')?.text).toMatch(
			/^# Session 12, week 14\n\n- Attendance: attended\n- Where: in person\n- 50 minutes\n/,
		);
	});

	it('a packet says first what it is: pseudonymised, not anonymous', () => {
		expect(packet.files[0]?.name).toBe('Read me first.md');
		expect(packet.files[0]?.text).toContain('**Pseudonymised, not anonymous.**');
		expect(packet.files[0]?.text).toContain('Private notes are in this packet, by choice.');
	});

	it('a packet has a table of ratings by session and week, with zeros and gaps as they are', async () => {
		const csv = packet.files.find(({ name }) => name === 'Ratings.csv')?.text ?? '';
		expect(csv.split('\r\n')[0]).toBe('\uFEFFsession,week,instrument,rater,participant,dimension,value,min,max');
		expect(csv).toContain('\r\n1,1,impression,therapist,,bond,4,0,10\r\n');
		expect(csv).not.toContain('Sleep');
		await expect(csv.slice(1).replaceAll('\r\n', '\n')).toMatchFileSnapshot('expected/ratings.csv');
	});

	it('a packet has a picture by session that names goals by their numbers and says nothing aloud of days', () => {
		const svg = packet.files.find(({ name }) => name === 'Timeline.svg')?.text ?? '';
		expect(svg).toContain('aria-label="Alliance timeline of Client A, by session"');
		expect(svg.match(/aria-label/g)).toHaveLength(1);
		for (const label of ['Goal 1', 'Task 1', 'Client', 'Therapist']) expect(svg).toContain(`>${label}<`);
		expect(svg).not.toMatch(/[Ss]leep|Private|Ruptures|reactions/);
	});

	it('a packet tells every replacement with its file, and the marks are the text', () => {
		for (const { name, pieces, text } of packet.files) {
			expect(pieces.map((piece) => piece.text).join('')).toBe(text);
			const marked = pieces.filter(
				({ kind, from, text: to }) => kind !== 'text' && kind !== 'own' && from !== null && from !== to,
			).length;
			expect(packet.replacements.filter(({ file }) => file === name)).toHaveLength(marked);
		}
	});

	it('of a family keeps letters for people and calls no one by a code', () => {
		const caseFile = demoCase('F-003');
		if (caseFile === null) throw new Error('The demo vault has no F-003.');
		const named = {
			...caseFile,
			client: { ...caseFile.client, participants: ['Mo', 'B', 'C', 'Em'] },
			sessions: caseFile.sessions.map((session) => ({ ...session, present: ['Mo', 'C'], floor: 'Em' })),
		};
		const material = {
			...canaryMaterial(''),
			caseFile: named,
			texts: new Map(named.sessions.map(({ path }) => [path, 'Mo and em quarrelled, C left; F-003 as ever.'])),
		};
		const draft = planPacket(
			material,
			choose({ sessions: named.sessions.map(({ path }) => path), parts: ['sessions', 'timeline', 'ratings'] }),
		);
		const { files } = finalizePacket(draft, new Set());
		expect(files.find(({ name }) => name.startsWith('Session 1,'))?.text).toContain(
			'- Present: Participant A, C\n- More of the time: Participant D\n\nParticipant A and Participant D quarrelled, C left; Family as ever.',
		);
		for (const { text } of files) expect(text).not.toMatch(/\bMo\b|\bEm\b|\bem\b|F-003/);
	});
});

describe('what is chosen', () => {
	it('private notes are in only by choice, and only those of the chosen stretch', () => {
		const record = packetOf('', { parts: packetParts }).packet;
		expect(record.files.map(({ name }) => name).filter((name) => name.startsWith('Private'))).toEqual([]);
		expect(pages(record)).not.toContain('A face like a door closing');
		expect(pages(record)).toContain('Private notes (ruptures and reflections) are not in this packet.');
		const some = packetOf('', { parts: ['ruptures'], sessions: sessions.slice(10, 14) }).packet;
		expect(some.files.map(({ name }) => name)).toEqual(['Read me first.md', 'Private rupture, session 12.md']);
	});

	it('sessions outside the stretch are nowhere, not in the table nor the picture', () => {
		const some = packetOf('', { sessions: sessions.slice(2, 4), parts: packetParts }).packet;
		expect(some.files.map(({ name }) => name).filter((name) => name.startsWith('Session'))).toEqual([
			'Session 3, week 3.md',
			'Session 4, week 6.md',
		]);
		const csv = some.files.find(({ name }) => name === 'Ratings.csv')?.text ?? '';
		expect(
			new Set(
				csv
					.split('\r\n')
					.slice(1)
					.map((line) => line.split(',')[0]),
			),
		).toEqual(new Set(['3', '4', '']));
	});
});

describe('whatever the notes say', () => {
	it('planning never throws, and kept and replaced words are just those listed', () => {
		const part = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 30 }),
			fc.constantFrom(
				'Rosalind',
				'[[',
				']]',
				'---\n',
				'# ',
				'\n- ',
				'%%',
				'```',
				'|',
				' on 2026-03-05',
				' K-014 ',
				'<b>',
			),
		);
		fc.assert(
			fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
				const draft = planPacket(
					canaryMaterial(parts.join('')),
					choose({ sessions: sessions.slice(11, 12), parts: ['sessions'] }),
				);
				const words = draft.doubtful.map(({ word }) => word);
				const { kept } = finalizePacket(draft, new Set(words.slice(0, 1)));
				expect(kept).toEqual(words.slice(0, 1));
				expect(pages(finalizePacket(draft, new Set()))).not.toMatch(/K-014/);
			}),
			{ numRuns: 400 },
		);
	}, 60_000);
});
