import { describe, expect, it } from 'vitest';
import { builtInInstruments, instrumentsById } from '../../src/instruments/built-in/built-in';
import {
	directionOf,
	findDimension,
	isValidDimensionId,
	isValidInstrumentId,
	withRange,
	type Dimension,
	type Instrument,
} from '../../src/instruments/definition/instrument';
import { describeMeasureFault, type MeasureFault } from '../../src/instruments/definition/measure-fault';
import { itemScaleFor, scoreMeasure } from '../../src/instruments/scoring/score-measure';

function find(id: string): Instrument {
	const instrument = instrumentsById([]).get(id);
	if (instrument === undefined) throw new Error(`no instrument ${id}`);
	return instrument;
}

describe.each(builtInInstruments)('$id', (instrument) => {
	it('has a valid id, dimensions with valid ids of their own, and leads with one of them', () => {
		const ids = instrument.dimensions.map((dimension) => dimension.id);
		expect(isValidInstrumentId(instrument.id)).toBe(true);
		expect(ids.filter((id) => !isValidDimensionId(id))).toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toContain(instrument.leading);
		for (const { parts } of instrument.dimensions) for (const part of parts ?? []) expect(ids).toContain(part);
	});

	it('has ranges that hold, keys within its items, and a cut-off within its range', () => {
		for (const { min, max, items } of instrument.dimensions) {
			expect(min).toBeLessThan(max);
			for (const item of items ?? []) expect(item >= 1 && item <= (instrument.items?.count ?? 0)).toBe(true);
		}
		const { cutoff } = instrument;
		const dimension = cutoff && findDimension(instrument, cutoff.dimension);
		expect(
			cutoff === null || (dimension !== null && cutoff.value > dimension.min && cutoff.value < dimension.max),
		).toBe(true);
	});

	it('says what may be done with it, where its facts are from and what to mind', () => {
		for (const text of [instrument.licence, instrument.source, instrument.caution]) expect(text).toMatch(/\.$/);
	});

	it('has item wording only where this project wrote it', () => {
		expect(instrument.wording === null).toBe(instrument.id !== 'check-in');
		expect(instrument.wording?.length ?? 0).toBe(instrument.wording === null ? 0 : instrument.items?.count);
	});

	it('offers item entry exactly to raters whose key is confirmed', () => {
		for (const rater of ['client', 'therapist', 'observer'] as const) {
			expect(itemScaleFor(instrument, rater) !== null).toBe(
				instrument.items !== null && instrument.itemKeyFor.includes(rater),
			);
		}
	});
});

it('has no band, verdict or norm for any alliance total: only the SRS and ORS have a cut-off', () => {
	expect(
		builtInInstruments.filter((instrument) => instrument.cutoff !== null).map((instrument) => instrument.id),
	).toEqual(['srs', 'ors']);
});

it('offers every instrument of the public interface, each once', () => {
	expect(builtInInstruments.map((instrument) => instrument.id)).toEqual([
		'impression',
		'check-in',
		'wai-sr',
		'wai',
		'wai-s',
		'sai',
		'srs',
		'ors',
		'csrs',
		'cors',
		'haq-ii',
		'arm-5',
		'calpas',
		'gbo',
		'gas',
		'proqol',
	]);
	expect(instrumentsById([]).size).toBe(builtInInstruments.length);
});

it.each([
	['wai-sr', true],
	['gas', true],
	['a1', true],
	['a'.repeat(40), true],
	['', false],
	['-', false],
	['a/b', false],
	['WAI', false],
	['1a', false],
	['a--b', false],
	['a-', false],
	['a b', false],
	['a'.repeat(41), false],
])('an id may be %j: %s', (id, valid) => {
	expect(isValidInstrumentId(id)).toBe(valid);
});

it('knows that more compassion satisfaction is better and more burnout is not', () => {
	expect(directionOf(find('proqol'), 'compassion-satisfaction')).toBe('higher-is-better');
	expect(directionOf(find('proqol'), 'burnout')).toBe('lower-is-better');
	expect(directionOf(find('wai-sr'), 'bond')).toBe('higher-is-better');
});

it('takes another range for a score that is entered, and none for one computed from items or turned round', () => {
	const set = withRange(find('sai'), 'total', { min: 6, max: 42 });
	expect(scoreMeasure(set, { rater: 'client', items: null, scores: new Map([['total', 40]]) })).toEqual({
		scores: [{ dimension: 'total', value: 40, min: 6, max: 42 }],
		faults: [],
	});
	expect(withRange(find('wai-sr'), 'total', { min: 0, max: 1 })).toEqual(find('wai-sr'));
	expect(withRange(find('sai'), 'total', { min: 42, max: 6 })).toEqual(find('sai'));
});

it('says every fault in a sentence', async () => {
	const faults: MeasureFault[] = [
		{ kind: 'rater', instrument: 'SRS', rater: 'therapist', raters: ['client'] },
		{ kind: 'no-item-key', instrument: 'WAI-SR', rater: 'therapist' },
		{ kind: 'item-count', instrument: 'WAI-SR', found: 11, expected: 12 },
		{ kind: 'item-count', instrument: 'WAI-SR', found: 1, expected: 12 },
		{ kind: 'item-out-of-range', item: 3, value: 6, min: 1, max: 5 },
		{ kind: 'item-off-step', item: 3, value: 2.5, step: 1 },
		{ kind: 'items-blank', items: [3], absent: ['Bond', 'Total'] },
		{ kind: 'items-blank', items: [3, 4], absent: ['Bond', 'Goal', 'Total'] },
		{ kind: 'score-unknown', instrument: 'WAI-SR', score: 'bonds', known: ['bond', 'goal', 'task', 'total'] },
		{ kind: 'score-out-of-range', score: 'total', value: 61, min: 12, max: 60 },
		{ kind: 'score-off-step', score: 'total', value: 41.5, step: 1 },
		{ kind: 'scores-disagree', score: 'total', computed: 41, entered: 14, from: 'items' },
		{ kind: 'scores-disagree', score: 'total', computed: 23 / 3, entered: 6, from: 'parts' },
	];
	const lines = faults.map((fault) => `- ${fault.kind}: ${describeMeasureFault(fault)}`);
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('expected/measure-faults.md');
});

function dimensionLine(instrument: Instrument, dimension: Dimension): string {
	const made = [
		...(dimension.items === null ? ['entered'] : [`items ${dimension.items.join(', ')}`]),
		...(dimension.parts === null ? [] : [`or made of ${dimension.parts.join(' + ')}`]),
	];
	const leads = dimension.id === instrument.leading ? ' (leads)' : '';
	const low = directionOf(instrument, dimension.id) === 'lower-is-better' ? '; lower is better' : '';
	const step = dimension.step === null ? '' : ` by ${dimension.step}`;
	return `  - \`${dimension.id}\` ${dimension.name}${leads}: ${dimension.min} to ${dimension.max}${step}; ${made.join(', ')}${low}`;
}

function describeInstrument(instrument: Instrument): string {
	const { items, cutoff } = instrument;
	const list = (raters: readonly string[]) => (raters.length === 0 ? 'none' : raters.join(', '));
	return [
		`## ${instrument.name} (\`${instrument.id}\`)`,
		'',
		`- Version: ${instrument.version}. Measures: ${instrument.measures}. Standing: ${instrument.standing}.`,
		`- Raters: ${list(instrument.raters)}. Item key confirmed for: ${list(instrument.itemKeyFor)}. Range confirmed for: ${list(instrument.rangeConfirmedFor)}.`,
		items === null
			? '- Items: entered by its scores.'
			: `- Items: ${items.count}, ${items.min} to ${items.max} by ${items.step}; reversed: ${items.reversed.length === 0 ? 'none' : items.reversed.join(', ')}.`,
		`- Score: ${instrument.score}.${instrument.perGoal ? ' One goal at a time.' : ''}${instrument.onSelfCheck ? ' On self-checks.' : ''}`,
		...instrument.dimensions.map((dimension) => dimensionLine(instrument, dimension)),
		...(instrument.overGoals === null
			? []
			: [
					`  - \`${instrument.overGoals.id}\` ${instrument.overGoals.name}: ${instrument.overGoals.min} to ${instrument.overGoals.max}; made of the goals rated that day`,
				]),
		cutoff === null
			? '- Cut-off: none.'
			: `- Cut-off: ${cutoff.dimension} ${cutoff.side} ${cutoff.value}. ${cutoff.note}`,
		...(instrument.wording ?? []).map((question, index) => `- Question ${index + 1}: ${question}`),
		`- Licence: ${instrument.licence}`,
		`- Source: ${instrument.source}`,
		`- Caution: ${instrument.caution}`,
		'',
	].join('\n');
}

it('reads as recorded, in the page for users', async () => {
	const about =
		'Made from the plugin’s own tables by `tests/instruments/instruments.test.ts`. An instrument’s id, in brackets, is what stands in the `instrument` of a measure note. Its scores go by the names given here, as properties of their own (`total: 41`), when only they are known; answers to items go into `items`, in order. No wording of a licensed instrument is here or anywhere in the plugin.';
	await expect(
		`# Built-in instruments\n\n${about}\n\n${builtInInstruments.map(describeInstrument).join('\n')}`,
	).toMatchFileSnapshot('../../docs/instruments.md');
});
