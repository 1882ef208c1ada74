import { describe, expect, it } from 'vitest';
import { looksLikeName } from '../../src/privacy/deidentify/looks-like-name';

describe('a code', () => {
	it.each([
		'K-014',
		'P-008',
		'F-003',
		'client 12',
		'Client 12',
		'C1',
		'0042',
		'Otter',
		'otter',
		'Blue Heron',
		'Red Fox',
		'Grey Owl 3',
		'The Lake',
		'couple blue',
		'A',
		'B7',
		'X-ray 9',
		'Klientin 4',
		'Eule',
		'2026-17',
		'north wind',
		'∆',
		'🦊',
		'K-014b',
		'Old Willow',
		'P12',
		'AB-07',
		'AB-2026',
		'K-2026',
		'client 2026',
		'Case-2024',
		'2026-014',
		'quiet evening',
		'sea glass',
		'second group',
		'',
	])('%j is no name', (code) => {
		expect(looksLikeName(code)).toBeNull();
	});

	it.each([
		'Anna',
		'anna',
		'ANNA',
		'Anna K',
		'Anna K.',
		'annaK',
		'anna-1987',
		'Anna 12',
		'K. Lindqvist',
		'Oskar Lindqvist',
		'Lindqvist, Oskar',
		'Frau K',
		'Mr Smith',
		'Dr. Okafor',
		'Mohammed',
		'Maria José',
		'jürgen_maria',
		'Jean-Luc Moreau',
		'Achterberg 2026',
		'achterberg-1987',
		'Achterberg1987',
		'1987 Achterberg',
		'R. Achterberg 2026',
		'rosalind achterberg',
		'rosalind_achterberg',
		'rosalind.achterberg',
	])('%j reads like a name', (code) => {
		expect(looksLikeName(code)).toBe('name');
	});

	it.each(['AK', 'J.M.', 'J. M.', 'JMS', 'A. K', 'RA-1987', 'RA1987', 'R.A. 1987', '1987-RA', 'ra-1987', 'JMS 2011'])(
		'%j reads like initials',
		(code) => {
			expect(looksLikeName(code)).toBe('initials');
		},
	);

	it('that is an e-mail address is a way to reach someone', () => {
		expect(looksLikeName('k.lind@mail.example')).toBe('contact');
	});
});
