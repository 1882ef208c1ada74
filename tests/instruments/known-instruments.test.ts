import { describe, expect, it } from 'vitest';
import { builtInInstruments } from '../../src/instruments/built-in/built-in';
import { knownInstruments, readCustomInstruments } from '../../src/instruments/known-instruments';

const nothing = { cutoff: null, side: null, ranges: {} };
const own = { id: 'my-scale', name: 'My scale', min: 0, max: 3, items: 4 };

describe('the instruments there are', () => {
	it('the instruments there are are the built-in ones where nothing is set', () => {
		expect([...knownInstruments({ ownInstruments: [], instruments: {} }).values()]).toEqual(builtInInstruments);
	});

	it('the instruments there are have the therapist’s own last, each bad definition costing only itself', () => {
		const known = knownInstruments({
			ownInstruments: [{ id: 'half' }, own, 7, { ...own, id: 'srs' }, { ...own, name: 'Again' }],
			instruments: {},
		});
		expect([...known.keys()]).toEqual([...builtInInstruments.map(({ id }) => id), 'my-scale']);
		expect(known.get('my-scale')?.name).toBe('My scale');
		expect(known.get('srs')?.standing).toBe('published');
	});

	it('the instruments there are say of each own definition, in its place, what is wrong with it', () => {
		const read = readCustomInstruments([own, own, { ...own, id: 'other' }]);
		expect(read.map(({ faults }) => faults.map(({ field }) => field))).toEqual([[], ['id'], []]);
	});

	it('the instruments there are have the cut-off and its side as set', () => {
		const known = knownInstruments({
			ownInstruments: [],
			instruments: {
				srs: { ...nothing, cutoff: 35 },
				ors: { ...nothing, side: 'below' },
				'wai-sr': { ...nothing, cutoff: 40 },
			},
		});
		expect([known.get('srs')?.cutoff, known.get('ors')?.cutoff, known.get('wai-sr')?.cutoff]).toMatchObject([
			{ value: 35, side: 'at-or-below' },
			{ value: 25, side: 'below' },
			null,
		]);
	});

	it('the instruments there are have another range only where the built-in one is assumed', () => {
		const range = { total: { min: 6, max: 42 } };
		const known = knownInstruments({
			ownInstruments: [],
			instruments: {
				sai: { ...nothing, ranges: range },
				srs: { ...nothing, ranges: range },
				csrs: { ...nothing, ranges: { total: null } },
			},
		});
		const total = (id: string) => known.get(id)?.dimensions.find((dimension) => dimension.id === 'total');
		expect([total('sai'), total('srs'), total('csrs')]).toMatchObject([
			{ min: 6, max: 42 },
			{ min: 0, max: 40 },
			{ min: 0, max: 40 },
		]);
	});
});
