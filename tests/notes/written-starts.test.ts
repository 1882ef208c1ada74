import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStart } from '../../src/notes/day';
import { writtenStarts } from '../../src/notes/written-starts';

describe('a day or a day with a time, written in another way', () => {
	it.each([
		['2026-03-05T10:00:00.000', '2026-03-05T10:00'],
		['2026-03-05 10:00:30.5', '2026-03-05T10:00'],
		['2026-3-5', '2026-03-05'],
		['2026/3/5 9:05', '2026-03-05T09:05'],
		['2026.03.05.', '2026-03-05'],
		['2026. 3. 5.', '2026-03-05'],
		['2026年3月5日', '2026-03-05'],
		['20260313', '2026-03-13'],
		[20260313, '2026-03-13'],
		['20260313T1015', '2026-03-13T10:15'],
		['[[2026-03-09]]', '2026-03-09'],
		['[[Daily/2026-03-09|Monday]]', '2026-03-09'],
		[[['2026-03-09']], '2026-03-09'],
		[['2026-03-09'], '2026-03-09'],
		['05.03.2026', '2026-03-05'],
		['5. 3. 2026, 9:05', '2026-03-05T09:05'],
		['5.3.2026 um 9:05 Uhr', '2026-03-05T09:05'],
		['13/03/2026', '2026-03-13'],
		['03/13/2026', '2026-03-13'],
		['03/03/2026', '2026-03-03'],
		['2026-03-09 9:05 PM', '2026-03-09T21:05'],
		['2026-03-09 9:05 p.m.', '2026-03-09T21:05'],
		['2026-03-09, 12:00 AM', '2026-03-09T00:00'],
		['2026-03-09 12:30pm', '2026-03-09T12:30'],
		['3/13/2026, 9:05:00 PM', '2026-03-13T21:05'],
		['5 March 2026', '2026-03-05'],
		['March 5, 2026', '2026-03-05'],
		['Mar 5th, 2026 at 9 pm', '2026-03-05T21:00'],
		['5. März 2026', '2026-03-05'],
		['5 de marzo de 2026', '2026-03-05'],
		['1er mars 2026', '2026-03-01'],
		['٢٠٢٦-٠٣-٠٥', '2026-03-05'],
		['２０２６/３/５', '2026-03-05'],
	])('%j can only mean %s', (written, start) => {
		expect(writtenStarts(written)).toEqual([start]);
	});

	it.each([
		['03/05/2026', ['2026-03-05', '2026-05-03']],
		['3-5-2026 10:00', ['2026-03-05T10:00', '2026-05-03T10:00']],
		// The tests run in Los Angeles, eight hours behind Greenwich on that day.
		['2026-03-05T18:00Z', ['2026-03-05T10:00', '2026-03-05T18:00']],
		['2026-03-05T04:00:00.000Z', ['2026-03-04T20:00', '2026-03-05T04:00']],
		['2026-03-05T10:00+01:00', ['2026-03-05T10:00', '2026-03-05T01:00']],
		['2026-03-05T10:00-0800', ['2026-03-05T10:00']],
	])('%j may mean %j', (written, starts) => {
		expect(writtenStarts(written)).toEqual(starts);
	});

	it.each([
		'',
		'today',
		'2026',
		'2026-03',
		'2026-02-31',
		'31/02/2026',
		'13/13/2026',
		'05.03.26',
		'3/5/26',
		'9:05 PM',
		'2026-03-05 25:00',
		'2026-03-05 13:00 PM',
		'2026-03-05T10:00+25:00',
		'before 5 March 2026',
		'5 Marchs 2026',
		'202603',
		90,
		7.5,
		202_603_131,
		null,
		undefined,
		{},
		[],
		['2026-03-09', '2026-03-10'],
		[['a', '2026-03-09']],
		'[[Session 3]]',
	])('%j means none', (written) => {
		expect(writtenStarts(written)).toEqual([]);
	});

	it('a day or a day with a time, written in another way gives two at most, each as a property holds it, whatever is written', () => {
		const piece = fc.constantFrom(
			'2026',
			'03',
			'5',
			'13',
			'-',
			'/',
			'.',
			' ',
			'T',
			':',
			'10',
			'00',
			'Z',
			'+',
			'PM',
			'March',
			'[[',
			']]',
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
					fc.anything(),
				),
				(written) => {
					const starts = writtenStarts(written);
					expect(starts.length).toBeLessThanOrEqual(2);
					for (const start of starts) expect(parseStart(start)).not.toBeNull();
				},
			),
			{ numRuns: 10_000 },
		);
	});
});
