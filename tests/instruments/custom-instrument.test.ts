import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInInstruments, instrumentsById } from '../../src/instruments/built-in/built-in';
import { readCustomInstrument } from '../../src/instruments/custom/custom-instrument';
import { readItemNumbers } from '../../src/instruments/custom/custom-instrument-text';
import { scoreMeasure } from '../../src/instruments/scoring/score-measure';

const taken = new Set(builtInInstruments.map((instrument) => instrument.id));
const softa = {
	id: 'my-scale',
	name: 'My scale',
	min: 1,
	max: 5,
	items: 8,
	subscales: 'bond: 1-3, 7; Shared purpose: 4-6, 8',
	reversed: '2, 5',
};

function faults(definition: unknown): string[] {
	return readCustomInstrument(definition, taken).faults.map(({ field, message }) => `${field}: ${message}`);
}

describe('an own instrument', () => {
	it('an own instrument is scored as it is defined, with a total of all items', () => {
		const { instrument } = readCustomInstrument(softa, taken);
		if (instrument === null) throw new Error('the definition is whole');
		expect(instrument.dimensions.map(({ id, name, items, min, max }) => ({ id, name, items, min, max }))).toEqual([
			{ id: 'bond', name: 'bond', items: [1, 2, 3, 7], min: 4, max: 20 },
			{ id: 'shared-purpose', name: 'Shared purpose', items: [4, 5, 6, 8], min: 4, max: 20 },
			{ id: 'total', name: 'Total', items: [1, 2, 3, 4, 5, 6, 7, 8], min: 8, max: 40 },
		]);
		const scored = scoreMeasure(instrument, { rater: 'client', items: [5, 1, 5, 5, 1, 5, 5, 5], scores: new Map() });
		expect(scored.scores.map((score) => score.value)).toEqual([20, 20, 40]);
		expect(scored.faults).toEqual([]);
	});

	it('an own instrument makes its total of entered subscales where these share out the items, and not where they overlap', () => {
		const total = (subscales: string) =>
			readCustomInstrument({ ...softa, subscales }, taken).instrument?.dimensions.at(-1)?.parts;
		expect(total('bond: 1-4; task: 5-8')).toEqual(['bond', 'task']);
		expect(total('bond: 1-4; task: 4-8')).toBeNull();
		expect(total('bond: 1-4; task: 5-7')).toBeNull();
		expect(total('bond: 1-4; task: 4-7')).toBeNull();
	});

	it('an own instrument measures the alliance unless it says outcome or other, and nothing else', () => {
		const measured = (measures?: string) =>
			readCustomInstrument(measures === undefined ? softa : { ...softa, measures }, taken).instrument?.measures;
		expect([measured(), measured('outcome'), measured('other')]).toEqual(['alliance', 'outcome', 'other']);
		expect(faults({ ...softa, measures: 'goal' })).toEqual(['measures: This is one of: alliance, outcome, other.']);
	});

	it('an own instrument keeps a total that is defined, and adds no second one', () => {
		const { instrument } = readCustomInstrument({ ...softa, subscales: 'bond: 1-3; total: 1-6' }, taken);
		expect(instrument?.dimensions.map(({ id, items }) => `${id} ${items?.length}`)).toEqual(['bond 3', 'total 6']);
	});

	it('an own instrument takes means, other raters, steps and a direction', () => {
		const { instrument } = readCustomInstrument(
			{
				id: 'stress',
				name: 'Stress',
				min: 0,
				max: 10,
				step: 0.5,
				items: 3,
				score: 'mean',
				direction: 'lower-is-better',
				raters: ['therapist'],
			},
			taken,
		);
		expect(instrument).toMatchObject({
			score: 'mean',
			direction: 'lower-is-better',
			raters: ['therapist'],
			itemKeyFor: ['therapist'],
			leading: 'total',
			standing: 'own',
		});
		expect(instrument?.dimensions).toMatchObject([{ id: 'total', min: 0, max: 10, step: null }]);
	});

	it('without items is entered by its scores, each in the given range', () => {
		const { instrument } = readCustomInstrument(
			{ id: 'softa', name: 'SOFTA-o', min: -3, max: 3, subscales: 'engagement, connection, safety, purpose' },
			taken,
		);
		expect(instrument).toMatchObject({ items: null, itemKeyFor: [], leading: 'engagement' });
		expect(instrument?.dimensions.map(({ id, min, max }) => `${id} ${min} ${max}`)).toEqual([
			'engagement -3 3',
			'connection -3 3',
			'safety -3 3',
			'purpose -3 3',
		]);
	});

	it.each([
		['no object', 'wai', ['definition: An instrument has an id, a name, and the lowest and highest number.']],
		['nothing', {}, ['id', 'name', 'min', 'max']],
		['a list', [softa], ['definition']],
		['an id with a slash', { ...softa, id: 'my/scale' }, ['id']],
		['a lone hyphen for an id', { ...softa, id: '-' }, ['id']],
		[
			'the id of a built-in one',
			{ ...softa, id: 'wai-sr' },
			['id: There is an instrument with the id “wai-sr” already. Choose another id.'],
		],
		['a number written as text', { ...softa, min: '1' }, ['min: This is not a number.']],
		['a range turned round', { ...softa, min: 5, max: 1 }, ['max: The highest number lies above the lowest.']],
		['a range of nothing', { ...softa, min: 5, max: 5 }, ['max']],
		['a step of 0', { ...softa, step: 0 }, ['step']],
		['a step too short to type', { ...softa, step: 1e-9 }, ['step']],
		['numbers whose sum is none', { ...softa, max: 1e308 }, ['max: This number is too large']],
		['a name of a page', { ...softa, name: 'a'.repeat(81) }, ['name: A name has at most 80 characters.']],
		[
			'a subscale named as what every object has',
			{ ...softa, subscales: '__proto__: 1-2' },
			['subscales: “-proto-” can’t'],
		],
		['half an item', { ...softa, items: 7.5, reversed: '', subscales: '' }, ['items']],
		['less than no items', { ...softa, items: -1, reversed: '', subscales: '' }, ['items']],
		[
			'a reversed item that is not there',
			{ ...softa, reversed: '9' },
			['reversed: “9” does not lie within the items 1 to 8.'],
		],
		[
			'a subscale item that is not there',
			{ ...softa, subscales: 'bond: 0-3' },
			['subscales: bond: “0-3” does not lie within the items 1 to 8.'],
		],
		[
			'a subscale item named twice',
			{ ...softa, subscales: 'bond: 1-3, 2' },
			['subscales: bond: Item 2 is named twice.'],
		],
		[
			'a subscale without items',
			{ ...softa, subscales: 'bond' },
			['subscales: bond has no items. Write them after a colon, such as “bond: 1-4, 7”.'],
		],
		[
			'a subscale named twice',
			{ ...softa, subscales: 'bond: 1; Bond: 2' },
			['subscales: The subscale “bond” is named twice.'],
		],
		[
			'a subscale named as a property of the note',
			{ ...softa, subscales: 'client: 1-3' },
			['subscales: “client” can’t'],
		],
		[
			'words for item numbers',
			{ ...softa, subscales: 'bond: one to four' },
			['subscales: bond: “one” is not an item number or a range such as 1-4.'],
		],
		['another way to score', { ...softa, score: 'median' }, ['score: This is one of: sum, mean.']],
		[
			'an unknown rater',
			{ ...softa, raters: ['client', 'parent'] },
			['raters: This is one of: client, therapist, observer.'],
		],
		['a text for subscales that is none', { ...softa, subscales: 4 }, ['subscales: This is not text.']],
	])('an own instrument is refused with %s, and says why', (_, definition, expected) => {
		const found = faults(definition);
		expect(found).toHaveLength(expected.length);
		for (const [index, start] of expected.entries()) expect(found[index]?.startsWith(start)).toBe(true);
	});

	it('an own instrument takes a name on one line', () => {
		expect(readCustomInstrument({ ...softa, name: ' My\n\tscale\u0000 ' }, taken).instrument?.name).toBe('My scale');
	});

	it('scores whatever it takes to a number within its range', () => {
		const definition = fc.record({
			id: fc.constant('mine'),
			name: fc.constant('Mine'),
			min: fc.double({ min: -2e6, max: 2e6, noNaN: true }),
			max: fc.double({ min: -2e6, max: 2e6, noNaN: true }),
			items: fc.integer({ min: 1, max: 300 }),
			score: fc.constantFrom('sum', 'mean'),
			step: fc.constantFrom(0.001, 0.5, 1),
		});
		fc.assert(
			fc.property(definition, (raw) => {
				const { instrument } = readCustomInstrument(raw, taken);
				if (instrument?.items === null || instrument === null) return;
				const { count, max, min } = instrument.items;
				const [total] = scoreMeasure(instrument, {
					rater: 'client',
					items: Array<number>(count).fill(min),
					scores: new Map(),
				}).scores;
				expect(total?.value ?? NaN).toBeGreaterThanOrEqual((total?.min ?? NaN) - 1e-3);
				expect(max).toBeGreaterThan(min);
			}),
		);
	});

	it('an own instrument never throws, and is an instrument or has faults', () => {
		const field = fc.oneof(
			fc.anything(),
			fc.string(),
			fc.integer(),
			fc.constantFrom('bond: 1-4', '1-3', 'sum', 'mean'),
		);
		const definition = fc.record(
			{
				id: field,
				name: field,
				min: field,
				max: field,
				items: field,
				subscales: field,
				reversed: field,
				score: field,
				raters: field,
			},
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(fc.oneof(fc.anything(), definition), (raw) => {
				const read = readCustomInstrument(raw, taken);
				expect(read.instrument === null).toBe(read.faults.length > 0);
			}),
		);
	});

	it('an own instrument never takes the place of a built-in instrument', () => {
		const { instrument } = readCustomInstrument({ ...softa, id: 'wai-sr' }, new Set());
		expect(instrumentsById(instrument === null ? [] : [instrument]).get('wai-sr')?.name).toBe('WAI-SR');
	});
});

describe('item numbers', () => {
	it.each([
		['1-4, 7', [1, 2, 3, 4, 7]],
		['7 1 – 3', [1, 2, 3, 7]],
		['', []],
		[' 5 ', [5]],
	])('%j', (text, numbers) => {
		expect(readItemNumbers(text, 8)).toEqual({ numbers, problem: null });
	});

	it.each(['4-1', '1-', '-3', '1.5', '9', '0', '1-99999'])('item numbers are not read from %j', (text) => {
		const read = readItemNumbers(text, 8);
		expect(read.numbers).toEqual([]);
		expect(read.problem).not.toBeNull();
	});
});
