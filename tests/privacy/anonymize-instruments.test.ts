import { expect, it } from 'vitest';
import { caseOf } from '../case/case-notation';
import { instrumentsById } from '../../src/instruments/built-in/built-in';
import { readCustomInstrument } from '../../src/instruments/custom/custom-instrument';
import { finalizePacket } from '../../src/privacy/packet/plan-packet';
import { packetParts } from '../../src/privacy/packet/packet';
import { buildCase } from '../../src/case/build-case';
import { readNote } from '../../src/notes/read-note';
import { planPacket } from './plan-packet';
import { canaryMaterial } from './leak-canaries';

it('calls the therapist’s own forms and their scales by number in a packet, in the table, the picture and every page', () => {
	const { instrument } = readCustomInstrument(
		{
			id: 'st-wexcombe-achterberg',
			name: 'St Wexcombe form',
			min: 0,
			max: 4,
			items: 4,
			subscales: 'bond: 1-2; Fear of Ottokar: 3-4',
		},
		new Set(),
	);
	if (instrument === null) throw new Error('The definition is whole.');
	const instruments = instrumentsById([instrument]);
	const { sessions } = caseOf(['03-05 #1']);
	const notes = [
		{ alliance: 'session', client: '[[K-014]]', date: '2026-03-05', number: 1, 'client-bond': 4 },
		{
			alliance: 'measure',
			client: '[[K-014]]',
			date: '2026-03-05',
			instrument: 'st-wexcombe-achterberg',
			rater: 'client',
			items: [1, 2, 3, 4],
		},
	]
		.map((frontmatter, index) => readNote(index === 0 ? (sessions[0]?.path ?? '') : 'm.md', frontmatter).note)
		.filter((note) => note !== null);
	const client = readNote('Clients/K-014/K-014.md', { alliance: 'client' }).note;
	if (client?.kind !== 'client') throw new Error('No client note.');
	const caseFile = buildCase({ client, notes, problems: [], instruments, resolve: () => null });
	expect(caseFile.series.map(({ id }) => id)).toContain('st-wexcombe-achterberg/client/-/fear-of-ottokar');

	const material = { ...canaryMaterial(''), caseFile, instruments, texts: new Map<string, string>() };
	const { files } = finalizePacket(
		planPacket(material, {
			sessions: caseFile.sessions.map(({ path }) => path),
			parts: packetParts,
			names: [],
			table: { format: 'comma', decimal: '.' },
		}),
		new Set(),
	);
	const all = files.map(({ name, text }) => `${name}\n${text}`).join('\n');
	expect(all).not.toMatch(/wexcombe|achterberg|ottokar/i);
	expect(all).toContain('own-form-1,client,,scale-2,7,0,8');
	expect(all).toContain('own-form-1,client,,bond,3,0,8');
	expect(all).toContain('Own form 1');
	expect(all).toContain('impression,client,,bond,4,0,10');
});
