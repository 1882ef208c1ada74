// The demo vault's hardest client with what must never leave planted into notes: names, days, numbers, places, links.
import { demoCase } from '../demo-vault-maker/demo-case';
import { demoVault } from '../demo-vault-maker/demo-vault';
import type { PacketMaterial } from '../../src/privacy/packet/packet';
import { instrumentsById } from '../../src/instruments/built-in/built-in';

export interface LeakCanary {
	readonly text: string;
	/** Strings no page of the output may hold. */
	readonly gone: readonly string[];
	/** Words that stay until a person decides, and have to be listed. */
	readonly listed: readonly string[];
}

/** By the classes of 45 CFR 164.514(b)(2); `text` goes into a session note. */
export const leakCanaries: Readonly<Record<string, LeakCanary>> = {
	names: {
		text: 'K-014 (k014, K 014, **K-014**) spoke of [[K-021]] and of K-033. The sister, Rosalind Achterberg, rang; rosalind is the elder. Achterberg’s letter came.',
		gone: ['K-014', 'k014', 'K 014', 'K-021', 'K-033'],
		listed: ['Rosalind', 'Achterberg', 'rosalind'],
	},
	geography: {
		text: 'Lives at 12 Elm Tree Road, Wexcombe, WX4 7QT; before that Lindenstraße 14a, 10969 Berlin, and 7 rue de la Paix. The office is 4420 Mill Avenue, Apt 3. P.O. Box 1180.',
		gone: [
			'12 Elm',
			'Elm Tree Road',
			'WX4',
			'7QT',
			'Lindenstraße',
			'14a',
			'10969',
			'rue de la Paix',
			'4420',
			'Mill Avenue',
			'1180',
		],
		listed: ['Wexcombe', 'Berlin'],
	},
	dates: {
		text: 'On 2026-03-05, 5 March 2026, 05.03.2026, 3/5/26, March 5th and 5. März 2026 it was the same. Born 17 July 1987. From 2026-02-01T10:30 on; in September; 1st of April; since 12/24; Feb 3, 2026; 20260305; am 05.03.; May 2026.',
		gone: [
			'2026-03-05',
			'5 March',
			'05.03',
			'3/5/26',
			'March',
			'März',
			'17 July',
			'July',
			'1987',
			'2026',
			'10:30',
			'September',
			'April',
			'12/24',
			'Feb',
			'20260305',
			'May 2026',
		],
		listed: [],
	},
	ages: { text: 'The grandmother is 93 years old, an uncle aged 91.', gone: ['93', '91'], listed: [] },
	telephone: {
		text: 'Call +49 30 901820-44 or (555) 010-4477, mobile 0171 2345678, 06 12 34 56 78, +1-555-010-9988.',
		gone: ['901820', '4477', '0171', '2345678', '12 34 56', '9988', '010'],
		listed: [],
	},
	fax: { text: 'Fax: 030/9018-2045.', gone: ['030', '9018', '2045'], listed: [] },
	'e-mail': {
		text: 'Write to rosalind.a+t@mail.example.org, r.a (at) example.com or <mailto:boss@firm.example>.',
		gone: ['rosalind.a', 'example', 'boss@', '.org', '(at)'],
		listed: [],
	},
	'social security': { text: 'SSN 078-05-1120.', gone: ['078', '1120', '078-05-1120'], listed: ['SSN'] },
	'medical record': { text: 'MRN 4471902, chart B-20417.', gone: ['4471902', '20417', 'B-20417'], listed: ['MRN'] },
	'health plan': { text: 'Insured as XKA 883 112 907.', gone: ['883', '112', '907'], listed: ['XKA'] },
	account: {
		text: 'IBAN DE89 3704 0044 0532 0130 00, card 4111 1111 1111 1111.',
		gone: ['DE89', '3704', '0044', '4111', '1111'],
		listed: ['IBAN'],
	},
	licence: { text: 'Licence no. PSY20931, passport C01X00T47.', gone: ['PSY20931', '20931', 'C01X00T47'], listed: [] },
	vehicle: {
		text: 'Drives AB12 CDE, before that M-XY 1234; VIN WVWZZZ1JZXW000001.',
		gone: ['AB12', 'CDE', 'M-XY', 'WVWZZZ1JZXW000001'],
		listed: ['VIN'],
	},
	device: {
		text: 'Phone 00:1B:44:11:3A:B7, IMEI 490154203237518.',
		gone: ['1B:44', '00:1B', '490154203237518'],
		listed: ['IMEI'],
	},
	'web address': {
		text: 'Found us on https://reviews.example/anna?id=9, www.firm.example and [their page](http://x.example/rosalind); see firmname.com/about and obsidian://open?vault=v&file=K-014.',
		gone: ['reviews', 'www.', 'x.example', 'firmname', 'obsidian:', 'vault='],
		listed: [],
	},
	'IP address': {
		text: 'From 192.168.17.34 and 2001:db8:85a3::8a2e:370:7334.',
		gone: ['192.168', '17.34', '2001:db8', '8a2e', '7334'],
		listed: [],
	},
	photographs: {
		text: '![[Rosalind at the lake.jpg]] ![portrait](portrait.png) scan in IMG_4471.heic',
		gone: ['.jpg', 'portrait', 'lake', 'IMG_4471'],
		listed: [],
	},
	'other codes': {
		text: 'Case [[Court file 77B-2291|the court file]], [[K-014 2026-03-05|that session]], [[Sister of Rosalind]]. #family/achterberg %%call Ottokar back%% <!-- Ottokar --> <span title="Ottokar">there</span> @rosa_chterberg\nA line ^block-1',
		gone: ['77B', '2291', '#family', 'achterberg/', 'Ottokar', 'title=', '@rosa', '^block', '[[', ']]'],
		listed: [],
	},
};

const caseFile = demoCase('K-014');
const instruments = instrumentsById([]);
const vault = [...demoVault()].filter(
	([path]) => path.startsWith('Clients/K-014/') || path.startsWith('Private/K-014/'),
);

/** The session the text is planted into. */
export const canaryNote = 'Clients/K-014/Sessions/K-014 2026-03-05.md';

/** K-014 of the demo vault with the text added to one session's note. */
export function canaryMaterial(text: string): PacketMaterial {
	if (caseFile === null) throw new Error('The demo vault has no K-014.');
	const texts = new Map(vault);
	texts.set(canaryNote, `${texts.get(canaryNote) ?? ''}\n${text}\n`);
	return {
		caseFile,
		texts,
		aliases: [],
		others: ['F-003', 'K-021', 'K-027', 'K-033', 'K-035', 'K-040', 'P-008'],
		instruments,
	};
}

export const allCanaries = Object.values(leakCanaries)
	.map(({ text }) => text)
	.join('\n\n');
