// Identifiers in the shapes people write them in, each looked for as an adversary would: what software can find is gone without
// anybody's decision, or the word is on the list. What it can't find stands at the end, so that nobody thinks otherwise.
import { describe, expect, it } from 'vitest';
import { finalizePacket } from '../../src/privacy/packet/plan-packet';
import { demoCase } from '../demo-vault-maker/demo-case';
import { planPacket } from './plan-packet';
import { canaryMaterial } from './leak-canaries';

const session =
	demoCase('K-014')
		?.sessions.map(({ path }) => path)
		.slice(11, 12) ?? [];

/** The page with every listed word kept, and the list. */
function pageOf(text: string): { readonly page: string; readonly listed: readonly string[] } {
	const draft = planPacket(canaryMaterial(text), {
		sessions: session,
		parts: ['sessions'],
		names: [],
		table: { format: 'comma', decimal: '.' },
	});
	const listed = draft.doubtful.map(({ word }) => word);
	return {
		page: finalizePacket(draft, new Set(listed)).files.find(({ name }) => name.startsWith('Session'))?.text ?? '',
		listed,
	};
}

/** What is gone without a decision, by the line it stood in. */
const gone: readonly (readonly [text: string, ...gone: string[]])[] = [
	['Er wurde am 17.7.1987 geboren und am 3. Aug. 87 getauft.', '17.7', '1987', 'Aug'],
	['Das war am 3.8. in der Früh; am 12.12 wieder; Treffen 4.9. um halb drei.', '3.8', '12.12', '4.9'],
	['le 5 mars, le 1er avril 2025, le 7 mai; 3 mei', '5 mars', 'avril', '7 mai', '3 mei'],
	['el 5 de marzo, 12 de octubre de 1990', 'marzo', 'octubre', '1990'],
	['the twenty-third of June; March the fifth, 2026; on the 12th', 'twenty-third', 'June', 'fifth', 'March', '12th'],
	['2026.03.05 and 2026_03_05 and 5Mar26 and 05MAR2026 and 7-4-87', '2026', '5Mar', '05MAR', '7-4'],
	['w/c 9/3, DOB: 17/7, d.o.b. 1/2/60, born 4/6', '9/3', '17/7', '1/2/60', '4/6'],
	['at Christmas 2019, in jan, since sept., 1987-07', 'Christmas 2019', 'jan', 'sept', '1987'],
	['at 3pm, 15h30, 14 Uhr 30, 1500 hrs and 7.05 p.m.', '3pm', '15h30', '14 Uhr', '1500', '7.05'],
	[
		'93-year-old; her 92nd birthday; age: 95; 96yo; 97 Jahre alt; aged ninety-three; ninety-one years old',
		'93',
		'92',
		'95',
		'96',
		'97',
		'ninety',
	],
	['write @rosa_a, rosa#1234, u/rosa87, rosa87, rosa1987, insta: rosa.ach', 'rosa'],
	['mail rosa at mail dot example dot org, rosa[at]mail[dot]org, rosa @ mail.example', 'rosa', 'example'],
	['bit.ly/3xYz, t.me/rosa, rosa.blog, meet.example.photography/x', 'bit.ly', 't.me', 'rosa', 'example'],
	['c:\\notes\\rosa.txt, /Users/rosa/x, rosa_a.PDF, rosa.pages, rosa.vcf', 'rosa'],
	['IBAN de89370400440532013000, FR76 3000 6000 0112 3456 7890 189', 'de89', '3704', 'FR76', '3000', '189'],
	['NINO QQ 12 34 56 C; NHS 943 476 5919; DNI 12345678Z', 'QQ', '12 34', '943', '5919', '12345678'],
	['NIR 1 87 07 75 116 001 42; SVNR 12 170787 M 003', '87 07', '116', '170787', 'M 003'],
	['SSN xxx-xx-1120; last four 1120; PIN 4471; record no. 447; Az. 12 F 345/19', '1120', '4471', '447', '345'],
	['M XY 1234, B-AB 123, 1234 BCD, AB-123-CD, 7ABC123', 'XY 1234', 'AB 123', 'BCD', 'AB-123', '7ABC'],
	[
		'SW1A 1AA, sw1a 1aa, 1010 Wien, 8001 Zürich, PLZ 1050, K1A 0B1, D-10969',
		'SW1A',
		'sw1a',
		'1010',
		'8001',
		'1050',
		'K1A',
		'10969',
	],
	[
		'12 elm tree road; Elm Tree Road 12; high street 7; Flat 3, 22 Acacia',
		'12 elm',
		'Road 12',
		'street 7',
		'Flat 3',
		'22 Acacia',
	],
	['Lindenstr. 14, Am Markt 3, An der Alten Mühle 12b.', 'Lindenstr', 'Markt 3', 'Mühle 12b'],
	['C/ Mayor 5; Av. de América 12; 12 bis, rue du Bac; 3 av. Foch', 'Mayor 5', 'América 12', 'rue du Bac', 'Foch'],
	['52.5200, 13.4050 and ///filled.count.soap', '52.52', '13.40', 'filled'],
	['tel. 06.12.34.56.78, ext. 4477, (0)20 7946 0018, 91 123 45 67', '06.12', '.78', '4477', '7946', '123 45'],
	['uuid 123e4567-e89b-12d3-a456-426614174000, 10.0.0.1:8080, fe80::1', '123e4567', '426614174000', '10.0.0.1', 'fe80'],
	['**K**-014, K**-**014, W**ex**mother', 'K**', '014', 'ex**'],
	['#rosa-x (#Rosa) #2026-03', '#rosa', '#Rosa', '#2026'],
	['%%\nRosalba\n\nrang\n%% and <!-- Rosalba --> and <span title="Rosalba">', 'Rosalba'],
	['![[Rosalba.png|Rosalba]] ![Rosalba](x.png) [her](Rosalba.md) [[Rosalba|her]] [[#^rosalba]]', 'Rosalba', 'rosalba'],
	['```dataview\nlist from "Clients/K-014"\n```', 'K-014'],
];

/** Words that are on the list, wherever in a note they stand. */
const listed: readonly (readonly [text: string, ...listed: string[]])[] = [
	['Anna-Lena Müller-Lüdenscheidt’s cat and Mary-Jane’s', 'Anna-Lena', 'Müller-Lüdenscheidt', 'Mary-Jane'],
	['O’Brien, McAllister, van der Berg, de la Cruz', 'O’Brien', 'McAllister', 'Berg', 'Cruz'],
	['J.M. rang, then A. K. and RL', 'J.M', 'A', 'K', 'RL'],
	['Dr Wexmed, Prof. Wexprof and Mrs. W.', 'Wexmed', 'Wexprof', 'W'],
	['# Wexhead\n\n## Call with Wexsub', 'Wexhead', 'Wexsub'],
	['| who |\n| --- |\n| Wexcell |', 'Wexcell'],
	['```\nWexcode\n```\n\n`Wexinline`', 'Wexcode', 'Wexinline'],
	['> [!note] Wexcall\n> told by Wexquote', 'Wexcall', 'Wexquote'],
	['text[^1] and ^[told by Wexaside]\n\n[^1]: told by Wexfoot', 'Wexaside', 'Wexfoot'],
	['- [ ] Ask Wextask\n- [/] Wexhalf did it\n1. Wexnumber came', 'Wextask', 'Wexhalf', 'Wexnumber'],
	['name:: Wexfield and [name:: Wexbracket]', 'Wexfield', 'Wexbracket'],
	[
		'==Wexmark== ~~Wexstrike~~ **Wexbold** *Wexem* <u>Wexunder</u>',
		'Wexmark',
		'Wexstrike',
		'Wexbold',
		'Wexem',
		'Wexunder',
	],
	['Anna. Bert! Then: Cleo came; Dora', 'Anna', 'Bert', 'Cleo', 'Dora'],
	['"Egon is late," she said. «Frida» „Gerd“', 'Egon', 'Frida', 'Gerd'],
	['her sister anna and a friend called jürgen; WEXCAPS', 'anna', 'WEXCAPS'],
	['Went. Wexa. Wexa went. wexa', 'Wexa', 'wexa'],
	['St Mary’s, King’s College, Ἀννα, Анна', 'Mary', 'King', 'College', 'Ἀννα', 'Анна'],
];

describe('an adversary’s shapes', () => {
	it.each(gone)('%j leaves nothing of it without a decision', (text, ...secrets) => {
		const { page } = pageOf(text);
		for (const secret of secrets) expect(page).not.toContain(secret);
	});

	it.each(listed)('%j lists its words', (text, ...words) => {
		expect(pageOf(text).listed).toEqual(expect.arrayContaining(words));
	});

	it('an adversary’s shapes are not seen where a note speaks of the therapy', () => {
		for (const text of [
			'withdrawal 3/5, mood flat 5/10, on 2.5 mg, on the 12th session, for the last 120 minutes',
			'went 12 times down the road; 5 minutes down the lane; in 2019 and mid-2020; covid19 and icd10',
			'she may 2 things; a march of 3 hours; at least; sleep 7.5; bond 3.5/10; ninety minutes; in case 100 people look',
		])
			expect(pageOf(text).page).toContain(text);
	});
});

describe('what software can’t find', () => {
	it.each([
		'her sister wexa',
		'works at aldi',
		'nineteen eighty-seven',
		'half past three',
		'the house by the lake',
		'Hope rang.',
		'the only beekeeper in town',
		'last Tuesday',
		'a uuidless 0930',
	])('%j stays and is not listed: PRIVACY.md says so', (text) => {
		const { page, listed: words } = pageOf(text);
		expect(page).toContain(text);
		expect(words.filter((word) => !/day$/.test(word))).toEqual([]);
	});
});
