import { describe, expect, it } from 'vitest';
import { editCustomInstrument } from '../../../src/features/measures/edit-custom-instrument';
import { measureText } from '../../../src/text/measures';
import { FakeContext } from '../fake-context';

const defined = {
	id: 'my-scale',
	name: 'My scale',
	items: 4,
	min: 0,
	max: 3,
	raters: ['client'],
	score: 'mean',
	direction: 'lower-is-better',
	later: 'kept',
};

describe('an own instrument', () => {
	it('new is what was filled in, without what was left empty', async () => {
		const context = new FakeContext();
		context.replies.push({ name: 'My scale', id: 'my-scale', min: 0, max: 40 });
		expect(await editCustomInstrument(context, null, [])).toEqual({
			name: 'My scale',
			id: 'my-scale',
			min: 0,
			max: 40,
			measures: 'alliance',
			raters: ['client', 'therapist'],
			score: 'sum',
			direction: 'higher-is-better',
		});
	});

	it('an own instrument starts with what is stored and keeps what it does not know', async () => {
		const context = new FakeContext();
		context.replies.push({ max: 4 });
		expect(await editCustomInstrument(context, defined, [])).toEqual({
			...defined,
			max: 4,
			measures: 'alliance',
		});
	});

	it('an own instrument is not taken with an id that is taken, by an own or a built-in one', async () => {
		const context = new FakeContext();
		context.replies.push({}, { id: 'wai-sr' }, { id: 'another' });
		expect(await editCustomInstrument(context, defined, [{ ...defined, name: 'First' }])).toMatchObject({
			id: 'another',
		});
		expect(context.faults.map((faults) => [...faults])).toEqual([
			[['id', measureText.ownIdTaken('my-scale')]],
			[['id', measureText.ownIdTaken('wai-sr')]],
		]);
	});

	it('of any shape can be put right', async () => {
		const context = new FakeContext();
		context.replies.push({ name: 'X', id: 'x', min: 0, max: 1 }, null);
		expect(await editCustomInstrument(context, 7, [7])).toMatchObject({ id: 'x' });
		expect(await editCustomInstrument(context, { name: 5, raters: 'all' }, [])).toBeNull();
	});
});
