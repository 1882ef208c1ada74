import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOptions } from '../../src/timeline/options/options';
import { parseBlock, readRangeOption } from '../../src/timeline/options/parse-block';

const faults = (...lines: readonly string[]): readonly string[] =>
	parseBlock(lines.join('\n')).problems.map(({ line, message }) => `${line} ${message}`);

describe('a code block', () => {
	it('means the client of its own note and everything as usual, without private lanes, when it is empty', () => {
		expect(parseBlock('')).toEqual({ client: null, options: recordOptions, problems: [] });
	});

	it('takes every option there is', () => {
		const source = [
			'client: [[K-014]]',
			'lanes: ratings, Sessions',
			'raters: client',
			'dimension: bond',
			'instruments: wai-sr, srs',
			'axis: session',
			'range: last 12 sessions',
			'scale: common',
			'height: 300px',
		].join('\r\n');
		expect(parseBlock(source)).toEqual({
			client: 'K-014',
			options: {
				lanes: ['ratings', 'sessions'],
				raters: ['client'],
				dimension: 'bond',
				instruments: ['wai-sr', 'srs'],
				axis: 'session',
				range: { kind: 'sessions', count: 12 },
				scale: 'common',
				height: 300,
			},
			problems: [],
		});
	});

	it('passes over blank lines and remarks, and counts them', () => {
		expect(faults('', '# for the review', 'axis: dates')).toEqual([
			'3 “dates” is not understood here. Did you mean “date”?',
		]);
	});

	it('says what is wrong, where, and what could be meant', () => {
		expect(faults('lane: ratings')).toEqual(['1 “lane” is not an option. Did you mean “lanes”?']);
		expect(faults('colour: red')).toEqual([
			'1 “colour” is not an option. There are: client, lanes, raters, dimension, instruments, axis, range, scale, height.',
		]);
		expect(faults('just words')).toEqual([
			'1 “just words” has no colon. Write an option and its value, such as “range: last 12 sessions”.',
		]);
		expect(faults('height: tall')).toEqual(['1 “tall” is not a height. Write a number of pixels from 80 to 2000.']);
	});

	it('keeps the rest of a line of lanes when one of them is not understood', () => {
		const { options, problems } = parseBlock('lanes: ratings, sesions');
		expect(options.lanes).toEqual(['ratings']);
		expect(problems).toHaveLength(1);
	});

	it('reads ranges as a person writes them, and refuses what is none', () => {
		expect(readRangeOption('All')).toEqual({ kind: 'all' });
		expect(readRangeOption('12 sessions')).toEqual({ kind: 'sessions', count: 12 });
		expect(readRangeOption('last 1 month')).toEqual({ kind: 'months', count: 1 });
		expect(readRangeOption('2026-01-01 to 2026-03-31')).toEqual({ kind: 'days', from: '2026-01-01', to: '2026-03-31' });
		expect(readRangeOption('from 2026-01-01')).toEqual({ kind: 'days', from: '2026-01-01', to: null });
		expect(readRangeOption('to 2026-01-01')).toEqual({ kind: 'days', from: null, to: '2026-01-01' });
		for (const none of [
			'',
			'to',
			'2026-02-30',
			'2026-03-01 to 2026-01-01',
			'0 sessions',
			'last week',
			'from 0001-01-01',
			'2026-01-01 to 9999-12-31',
		])
			expect(readRangeOption(none)).toBeNull();
	});

	it('never throws, and draws some lane and some rater whatever is written', () => {
		const names = fc.constantFrom('client', 'lanes', 'raters', 'dimension', 'axis', 'range', 'scale', 'height', 'lane');
		const values = fc.oneof(fc.string(), fc.constantFrom('none', 'goals', '[]', ',', 'client, nobody'));
		const option = fc.tuple(names, values).map(([name, value]) => `${name}: ${value}`);
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.string(), option), { maxLength: 8 }), (lines) => {
				const { options, problems } = parseBlock(lines.join('\n'));
				expect(options.lanes).not.toEqual([]);
				expect(options.raters).not.toEqual([]);
				for (const { line, message } of problems) {
					expect(lines.join('\n').split(/\r?\n/)[line - 1]?.trim()).toBeTruthy();
					expect(message).not.toBe('');
				}
			}),
		);
	});
});
