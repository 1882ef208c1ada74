import { describe, expect, it } from 'vitest';
import type { PacketChoices } from '../../src/privacy/packet/packet';
import { notesToRead, packetNotes } from '../../src/privacy/packet/packet-notes';
import { finalizePacket } from '../../src/privacy/packet/plan-packet';
import { caseOf, clientPath, sessionPath } from '../case/case-notation';
import { planPacket } from './plan-packet';
import { canaryMaterial } from './leak-canaries';

const lines = ['03-05 #1', '03-12 #2 felt:bored rupture:went quiet', '03-19 #3'];
const caseFile = caseOf(lines, {
	'Private/r.md': { alliance: 'rupture', client: '[[K-014]]', date: '2026-03-12', kind: 'withdrawal' },
	'Private/late.md': { alliance: 'reflection', client: '[[K-014]]', date: '2026-03-19', reactions: ['worried'] },
});
const paths = lines.map(sessionPath);
const choose = (parts: PacketChoices['parts'], sessions = paths): PacketChoices => ({
	sessions,
	parts,
	names: [],
	table: { format: 'comma', decimal: '.' },
});

describe('the notes of a packet', () => {
	it('the notes of a packet are only those asked for: a line of a session note does not bring that note along', () => {
		expect(notesToRead(caseFile, choose(['reflections'], paths.slice(0, 2)))).toEqual([clientPath]);
		const material = {
			...canaryMaterial(''),
			caseFile,
			texts: new Map(paths.map((path) => [path, 'The whole hour, word for word.'])),
		};
		const { files } = finalizePacket(planPacket(material, choose(['reflections', 'ruptures'])), new Set());
		const text = files.map((file) => file.text).join('\n');
		expect(text).toContain('bored');
		expect(text).toContain('went quiet');
		expect(text).not.toContain('word for word');
	});

	it('the notes of a packet are told on lines that no character of theirs can turn round or break', () => {
		const turned = caseOf(lines, {
			'Private/r.md': {
				alliance: 'rupture',
				client: '[[K-014]]',
				date: '2026-03-12',
				markers: ['went \u202Eteiuq\nsuddenly'],
				participant: 'A\u2067B',
			},
		});
		const { files } = finalizePacket(
			planPacket({ ...canaryMaterial(''), caseFile: turned, texts: new Map() }, choose(['ruptures'])),
			new Set(),
		);
		const text = files.map((file) => file.text).join('\n');
		expect(text).toContain('teiuq suddenly');
		expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
	});

	it('the notes of a packet are not opened outside the stretch of the chosen sessions', () => {
		expect(notesToRead(caseFile, choose(['ruptures', 'reflections'], paths.slice(0, 2)))).toEqual([
			clientPath,
			'Private/r.md',
		]);
		expect(notesToRead(caseFile, choose(['ruptures', 'reflections'], []))).toEqual([clientPath]);
	});

	it('the notes of a packet are sessions in the order of the case, whatever the order they were chosen in', () => {
		expect(packetNotes(caseFile, choose(['sessions'], [...paths].reverse())).sessions.map(({ path }) => path)).toEqual(
			paths,
		);
	});
});
