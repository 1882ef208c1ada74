import { describe, expect, it } from 'vitest';
import { recordMeasure } from '../../../src/features/measures/record-measure';
import type { Frontmatter } from '../../../src/notes/write-note';
import { FakeContext } from '../fake-context';

const session = 'Clients/K-014/Sessions/K-014 2026-03-05.md';
const notes: Readonly<Record<string, Frontmatter>> = {
	'Clients/K-014/K-014.md': { alliance: 'client', format: 'individual' },
	[session]: {
		alliance: 'session',
		client: '[[K-014]]',
		date: '2026-03-05T10:00',
		number: 6,
		'goals-agreed': ['Sleep', 'Say no'],
	},
	'Clients/P-008/P-008.md': { alliance: 'client', format: 'couple', participants: ['A', 'B'] },
	'Clients/P-008/Sessions/P-008 2026-03-05.md': {
		alliance: 'session',
		client: '[[P-008]]',
		date: '2026-03-05T10:00',
		number: 2,
	},
};
const form = (client: string, more: Frontmatter = {}): Frontmatter => ({
	alliance: 'measure',
	client: `[[${client}]]`,
	date: '2026-03-05',
	instrument: 'wai-sr',
	rater: 'client',
	items: [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4],
	...more,
});
const there = 'Clients/K-014/Measures/K-014 2026-03-05 wai-sr.md';
const second = 'Clients/K-014/Measures/K-014 2026-03-05 wai-sr 2.md';

async function record(
	more: Readonly<Record<string, Frontmatter>>,
	client: string,
	instrument: string,
	...replies: FakeContext['replies']
): Promise<FakeContext> {
	const context = new FakeContext({ notes: { ...notes, ...more }, active: session });
	context.picks.push(client, instrument);
	context.replies.push(...replies);
	await recordMeasure(context);
	return context;
}

const blank = { participant: null, date: '2026-03-05', items: null, scores: null, by: 'answers', again: null };
const twos = { items: '2 2 2 2 2 2 2 2 2 2 2 2' };

describe('a form that is recorded again for the same session', () => {
	it('asks before it is saved, and cancelled then leaves the first alone', async () => {
		const context = await record({ [there]: form('K-014') }, 'K-014', 'WAI-SR', { ...twos, rater: 'client' }, null);
		expect(context.faults.map((faults) => [...faults.keys()])).toEqual([['again']]);
		expect(context.forms[0]?.noteText?.({ ...blank, rater: 'client' })).toMatchObject({
			there: 'This form is there already: “K-014 2026-03-05 wai-sr”.',
		});
		expect(context.properties(there)).toEqual(form('K-014'));
	});

	it('corrects the first in its own note', async () => {
		const context = await record({ [there]: form('K-014') }, 'K-014', 'WAI-SR', {
			...twos,
			rater: 'client',
			again: 'correct',
		});
		expect(context.properties(there)?.['items']).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
		expect(Object.keys(context.everything())).not.toContain(second);
	});

	it('is kept beside the first, and says which of the two it is', async () => {
		const context = await record({ [there]: form('K-014') }, 'K-014', 'WAI-SR', {
			...twos,
			rater: 'client',
			again: 'both',
		});
		expect(context.properties(second)).toMatchObject({ occasion: 2 });
		const caseFile = context.cases.caseFile('K-014');
		const total = caseFile?.series.find(({ id }) => id === 'wai-sr/client/-/total');
		expect(total?.points.map(({ value }) => value)).toEqual([48, 24]);
		expect(caseFile?.problems).toEqual([]);
	});

	it('is found by the session it belongs to, whatever day it was typed on', async () => {
		const late = form('K-014', { date: '2026-03-09', session: '[[K-014 2026-03-05]]' });
		const context = await record({ [there]: late }, 'K-014', 'WAI-SR', { ...twos, rater: 'client' }, null);
		expect(context.faults.map((faults) => [...faults.keys()])).toEqual([['again']]);
	});

	it('asks for a goal that has been rated, and for no other', async () => {
		const rated = { ...form('K-014'), instrument: 'gbo', items: undefined, about: 'Say no', progress: 3 };
		const goal = 'Clients/K-014/Measures/K-014 2026-03-05 gbo.md';
		const other = await record({ [goal]: rated }, 'K-014', 'GBO', { 'goals/0/score': 5 });
		expect(other.faults).toEqual([]);
		const same = await record({ [goal]: rated }, 'K-014', 'GBO', { 'goals/1/score': 5 }, null);
		expect(same.faults.map((faults) => [...faults.keys()])).toEqual([['again']]);
	});

	it('of another day, rater or person is asked nothing', async () => {
		const context = await record({ [there]: form('K-014', { date: '2026-02-26' }) }, 'K-014', 'WAI-SR', twos);
		expect(context.faults).toEqual([]);
		const partners = await record(
			{ 'Clients/P-008/Measures/P-008 2026-03-05 wai-sr A.md': form('P-008', { participant: 'A' }) },
			'P-008',
			'WAI-SR',
			{ ...twos, participant: 'B' },
		);
		// Nor is the partner asked for whose form is there.
		expect(partners.faults).toEqual([]);
	});
});

describe('the form opens on whoever has not filled in theirs', () => {
	const opensOn = async (more: Readonly<Record<string, Frontmatter>>, client = 'K-014'): Promise<unknown> => {
		const fields = (await record(more, client, 'WAI-SR', null)).forms[0]?.fields ?? {};
		return ['rater', 'participant'].map((id) => {
			const field = fields[id];
			return field?.kind === 'choice' ? field.initial : null;
		});
	};

	it('the client first, whoever was last another day', async () => {
		expect(await opensOn({})).toEqual(['client', null]);
		const therapists = form('K-014', { date: '2026-02-26', rater: 'therapist', items: undefined, bond: 16 });
		expect(await opensOn({ [there]: therapists })).toEqual(['client', null]);
	});

	it('the therapist once the client has', async () => {
		expect(await opensOn({ [there]: form('K-014') })).toEqual(['therapist', null]);
	});

	it('the client again where both have', async () => {
		const therapists = form('K-014', { rater: 'therapist', items: undefined, bond: 16 });
		expect(await opensOn({ [there]: form('K-014'), [second]: therapists })).toEqual(['client', null]);
	});

	it('the other partner once one has, and nobody by name before', async () => {
		expect(await opensOn({}, 'P-008')).toEqual(['client', null]);
		const partner = { 'Clients/P-008/Measures/P-008 2026-03-05 wai-sr A.md': form('P-008', { participant: 'A' }) };
		expect(await opensOn(partner, 'P-008')).toEqual(['client', 'B']);
	});

	it('and says whose it is right above the numbers', async () => {
		const context = await record({ [there]: form('K-014') }, 'K-014', 'WAI-SR', null);
		const fields = Object.keys(context.forms[0]?.fields ?? {});
		expect(fields.indexOf('whose')).toBeLessThan(fields.indexOf('items'));
		const words = (rater: 'client' | 'therapist', participant: string | null): unknown =>
			context.forms[0]?.noteText?.({ ...blank, rater, participant })['whose' as never];
		expect(words('client', null)).toBe('The client’s form.');
		expect(words('therapist', null)).toBe('The therapist’s form.');
		expect(words('client', 'B')).toBe('B’s form.');
	});
});
