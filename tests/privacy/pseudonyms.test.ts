import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromNote, joinPieces } from '../../src/privacy/deidentify/piece';
import { pseudonymise } from '../../src/privacy/deidentify/pseudonymise';
import { knownNames, reservedWords, pseudonyms } from '../../src/privacy/deidentify/pseudonyms';
import { therapyTime } from '../../src/privacy/deidentify/therapy-time';

const called = (...participants: string[]): readonly string[] => [
	...pseudonyms({ participants, format: 'family' }).participants.values(),
];

describe('the letters of participants', () => {
	it('the letters of participants stay where they are A, B, C by their place, and so say nothing', () => {
		expect(called('A', 'B', 'C')).toEqual(['A', 'B', 'C']);
	});

	it('the letters of participants go where they may be initials', () => {
		expect(called('R', 'M')).toEqual(['Participant A', 'Participant B']);
		expect(called('B', 'A')).toEqual(['Participant A', 'Participant B']);
		expect(called('A', 'Mo', 'C')).toEqual(['A', 'Participant B', 'C']);
	});

	it('the letters of participants are as many as there are people', () => {
		const codes = fc.uniqueArray(fc.oneof(fc.constantFrom(...'ABCDEFXYZ'), fc.string({ minLength: 2, maxLength: 4 })), {
			maxLength: 40,
		});
		fc.assert(
			fc.property(codes, (participants) => {
				const letters = called(...participants);
				expect(new Set(letters).size).toBe(participants.length);
				expect(participants.filter((code, index) => letters[index] === code)).toEqual(
					participants.filter((code, index) => code === 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[index]),
				);
			}),
		);
	});

	it('the letters of participants are gone from what is told, but for “I”, who is the one who tells', () => {
		const client = { code: 'F-003', format: 'family', participants: ['R', 'A', 'I'] };
		const as = {
			names: knownNames({ client, names: [], others: [] }),
			reservedWords: reservedWords(pseudonyms(client)),
			time: therapyTime([]),
		};
		expect(joinPieces(pseudonymise([fromNote('R came with A. I waited.')], as))).toBe(
			'Participant A came with Participant B. I waited.',
		);
	});
});
