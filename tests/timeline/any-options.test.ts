import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { raters as everyRater } from '../../src/instruments/definition/instrument';
import {
	axisKinds,
	dimensionChoices,
	heightLimits,
	laneNames,
	rangeLimits,
	recordOptions,
	scaleKinds,
	type TimelineOptions,
} from '../../src/timeline/options/options';
import { parseBlock, readRangeOption } from '../../src/timeline/options/parse-block';
import { parseOptions } from '../../src/timeline/options/parse-options';
import { parseDay } from '../../src/notes/day';
import { hostileTexts } from '../case/arbitrary-frontmatter';

/** Whether a picture could be drawn with these. */
function expectUsable({ lanes, raters, dimension, instruments, axis, range, scale, height }: TimelineOptions): void {
	expect(lanes.every((lane) => laneNames.includes(lane))).toBe(true);
	expect(raters.every((rater) => everyRater.includes(rater))).toBe(true);
	expect(dimensionChoices.includes(dimension) && axisKinds.includes(axis) && scaleKinds.includes(scale)).toBe(true);
	expect(instruments === null || instruments.every((id) => typeof id === 'string')).toBe(true);
	expect(height === null || (height >= heightLimits.min && height <= heightLimits.max)).toBe(true);
	if (range.kind === 'sessions' || range.kind === 'months')
		expect(range.count >= rangeLimits.min && range.count <= rangeLimits.max && Number.isInteger(range.count)).toBe(
			true,
		);
	if (range.kind === 'days')
		for (const day of [range.from, range.to]) expect(day === null || parseDay(day) === day).toBe(true);
}

const word = fc.oneof(
	fc.constantFrom(
		'client',
		'lanes',
		'raters',
		'dimension',
		'instruments',
		'axis',
		'range',
		'scale',
		'height',
		'__proto__',
		'constructor',
		':',
		': ',
		'\n',
		'\r\n',
		',',
		'[',
		']',
		'#',
		'[[K-014]]',
	),
	fc.constantFrom(
		...laneNames,
		...everyRater,
		...dimensionChoices,
		...axisKinds,
		...scaleKinds,
		'all',
		'last 12 sessions',
		'6 months',
		'0 sessions',
		'9999 months',
		'2026-01-01 to 2026-03-31',
		'2026-03-31 to 2026-01-01',
		'from 2026-02-30',
		'until 2028-02-29',
		'300px',
		'99999',
		'1e9',
		'-1',
	),
	fc.constantFrom(...hostileTexts),
	fc.string({ unit: 'binary', maxLength: 6 }),
);
const lines = fc.array(
	fc.oneof(
		fc.array(word, { maxLength: 6 }).map((words) => words.join('')),
		fc.tuple(word, word).map(([name, value]) => `${name}: ${value}`),
	),
	{ maxLength: 8 },
);

describe('a code block', () => {
	it('of any text gives options that can be drawn, and problems at lines that are there', () => {
		fc.assert(
			fc.property(lines, (written) => {
				const source = written.join('\n');
				const { client, options, problems } = parseBlock(source);
				expectUsable(options);
				expect(client === null || client !== '').toBe(true);
				const count = source.split(/\r?\n/).length;
				for (const { line, message } of problems) expect(line >= 1 && line <= count && message !== '').toBe(true);
			}),
			{ numRuns: 10_000 },
		);
	});

	it('a code block says what it does not understand, and keeps the rest as usual', () => {
		const { options, problems } = parseBlock(
			'client: K-014\nlane: ratings\nrange: 2026-02-30 to 2026-03-01\nheight: 12\n# a remark\nnothing',
		);
		expect(options).toEqual(recordOptions);
		expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 6]);
	});

	it.each([
		['2026-01-01', { kind: 'days', from: '2026-01-01', to: null }],
		['2026-01-01 to 2026-03-31', { kind: 'days', from: '2026-01-01', to: '2026-03-31' }],
		['2026-01-01..2026-03-31', { kind: 'days', from: '2026-01-01', to: '2026-03-31' }],
		['from 2026-01-01', { kind: 'days', from: '2026-01-01', to: null }],
		['until 2026-03-31', { kind: 'days', from: null, to: '2026-03-31' }],
		['Last 12 sessions', { kind: 'sessions', count: 12 }],
		['to', null],
		['2026-03-31 to 2026-01-01', null],
	])('a code block reads the range %j', (text, range) => {
		expect(readRangeOption(text)).toEqual(range);
	});
});

describe('options kept in a pane’s state', () => {
	it('of any shape can be drawn', () => {
		const names = [
			'lanes',
			'raters',
			'dimension',
			'instruments',
			'axis',
			'range',
			'scale',
			'height',
			'kind',
			'count',
			'from',
			'to',
			'__proto__',
		];
		const value = fc.oneof(
			word,
			fc.anything(),
			fc.array(word, { maxLength: 4 }),
			fc.record(
				{
					kind: fc.constantFrom('all', 'sessions', 'months', 'days', 'x'),
					count: fc.oneof(fc.integer(), fc.double(), word),
					from: word,
					to: word,
				},
				{ requiredKeys: [] },
			),
		);
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...names), value)), (kept) =>
				expectUsable(parseOptions(kept)),
			),
			{ numRuns: 10_000 },
		);
	});
});
