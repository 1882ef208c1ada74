import { describe, expect, it } from 'vitest';
import { recordMeasure } from '../../../src/features/measures/record-measure';
import { selfCheck } from '../../../src/features/private-notes/self-check';
import { builtInInstruments } from '../../../src/instruments/built-in/built-in';
import type { Frontmatter } from '../../../src/notes/write-note';
import { measureFormText } from '../../../src/features/measures/text';
import { FakeContext } from '../fake-context';

const single: Readonly<Record<string, Frontmatter>> = {
	'Clients/K-014/K-014.md': { alliance: 'client', format: 'individual' },
	'Clients/K-014/Sessions/K-014 2026-03-05.md': {
		alliance: 'session',
		client: '[[K-014]]',
		date: '2026-03-05T10:00',
		number: 6,
		'goals-agreed': ['Sleep through the night', '[[Say no]]'],
	},
	'Clients/K-014/Sessions/K-014 2026-02-26.md': {
		alliance: 'session',
		client: '[[K-014]]',
		date: '2026-02-26T10:00',
		number: 5,
	},
};
const couple: Readonly<Record<string, Frontmatter>> = {
	'Clients/P-008/P-008.md': { alliance: 'client', format: 'couple', participants: ['A', 'B'] },
	'Clients/P-008/Sessions/P-008 2026-03-05.md': {
		alliance: 'session',
		client: '[[P-008]]',
		date: '2026-03-05T10:00',
		number: 2,
	},
};
const measure = 'Clients/K-014/Measures/K-014 2026-03-05 wai-sr.md';

function atK014(notes: Readonly<Record<string, Frontmatter>> = {}): FakeContext {
	return new FakeContext({ notes: { ...single, ...notes }, active: 'Clients/K-014/Sessions/K-014 2026-03-05.md' });
}

function sourceSaid(context: FakeContext): string {
	const field = context.forms[0]?.fields['source'];
	return field?.kind === 'note' ? field.text : '';
}

describe('recording a measure', () => {
	it('writes the answers as numbers, a dash for a blank one, and nothing that was not entered', async () => {
		const context = atK014();
		context.picks.push('K-014', 'WAI-SR');
		context.replies.push({ items: '3 4 5 - 2 3 3 4 5 5 1 2' });
		await recordMeasure(context);
		expect(context.text(measure)).toBe(
			'---\nalliance: measure\nclient: "[[K-014]]"\nsession: "[[K-014 2026-03-05]]"\ndate: 2026-03-05\ninstrument: wai-sr\nrater: client\nitems:\n  - 3\n  - 4\n  - 5\n  - "-"\n  - 2\n  - 3\n  - 3\n  - 4\n  - 5\n  - 5\n  - 1\n  - 2\n---\n',
		);
		expect(context.said).toEqual(['WAI-SR · K-014: saved.']);
		expect(context.opened).toEqual([]);
		const bond = context.cases.caseFile('K-014')?.series.find(({ id }) => id === 'wai-sr/client/-/bond');
		expect(bond?.points.at(-1)?.value).toBe(15);
		expect(context.cases.caseFile('K-014')?.series.some(({ id }) => id === 'wai-sr/client/-/goal')).toBe(false);
	});

	it('says the scores as they come, and which are missing for want of an answer', async () => {
		const context = atK014();
		context.picks.push('K-014', 'WAI-SR');
		context.replies.push(null);
		await recordMeasure(context);
		const [form] = context.forms;
		const live = (items: string | null): string | undefined =>
			form?.noteText?.({ participant: null, rater: 'client', date: '2026-03-05', by: 'answers', items, scores: null })[
				'live' as never
			];
		expect(live(null)).toBe('No score yet.');
		expect(live('3 4 5 4 2 3 3 4 5 5 1 2')).toBe(
			'Bond 15 (4–20) · Goal 12 (4–20) · Task 14 (4–20) · Total 41 (12–60). Total as a mean of its items: 3.42 (1–5).',
		);
		expect(live('3 4 5 - 2 3 3 4 5 5 1 2')).toBe(
			'Bond 15 (4–20) · Task 14 (4–20). 11 of 12 answered; no score without the others: Goal, Total.',
		);
	});

	it('says where the key and the ranges come from', async () => {
		for (const [name, source] of [
			['WAI-SR', 'Source: Hatcher & Gillaspy (2006)'],
			['GAS', 'Source: Kiresuk & Sherman (1968)'],
		] as const) {
			const context = atK014();
			context.picks.push('K-014', name);
			context.replies.push(null);
			await recordMeasure(context);
			expect(sourceSaid(context)).toContain(source);
		}
		const context = atK014();
		context.picks.push(measureFormText.myself);
		context.replies.push(null);
		await recordMeasure(context);
		expect(sourceSaid(context)).toContain('Source: Professional Quality of Life Scale');
	});

	it('takes a scored form, whose computed total is not written', async () => {
		const context = atK014();
		context.picks.push('K-014', 'WAI-S');
		context.replies.push({ scores: '20 - 0 -' }, { scores: '20 18 16 -' });
		await recordMeasure(context);
		const properties = context.properties('Clients/K-014/Measures/K-014 2026-03-05 wai-s.md');
		expect([...(context.faults[0]?.keys() ?? [])]).toEqual(['scores']);
		expect(properties).toMatchObject({ bond: 20, goal: 18, task: 16, rater: 'client' });
		expect(properties).not.toHaveProperty('total');
		expect(
			context.cases
				.caseFile('K-014')
				?.series.find(({ id }) => id === 'wai-s/client/-/total')
				?.points.at(-1)?.value,
		).toBe(54);
	});

	it('of a rater without a confirmed key takes scores only', async () => {
		const context = atK014();
		context.picks.push('K-014', 'WAI-SR');
		context.replies.push({ rater: 'therapist', scores: '16 - - -' });
		await recordMeasure(context);
		expect(context.properties(measure)).toMatchObject({ rater: 'therapist', bond: 16 });
	});

	it('writes a score that the format does not name under its own name', async () => {
		const context = atK014();
		context.picks.push('K-014', 'SRS');
		context.replies.push({ by: 'scores', scores: '8.5 - 9 - -' });
		await recordMeasure(context);
		expect(context.properties('Clients/K-014/Measures/K-014 2026-03-05 srs.md')).toMatchObject({
			relationship: 8.5,
			approach: 9,
		});
	});

	it('wants at least one number, and cancelled leaves nothing', async () => {
		const context = atK014();
		const before = context.everything();
		context.picks.push('K-014', 'SRS');
		context.replies.push({}, null);
		await recordMeasure(context);
		expect(context.faults.map((faults) => [...faults])).toEqual([[['items', measureFormText.nothing]]]);
		expect(context.everything()).toEqual(before);
	});

	it('belongs to the session of its day, or to none', async () => {
		const context = atK014();
		context.picks.push('K-014', 'SRS', 'K-014', 'SRS');
		context.replies.push({ date: '2026-02-26', items: '8 8 8 8' }, { date: '2026-02-28', items: '7 7 7 7' });
		await recordMeasure(context);
		await recordMeasure(context);
		expect(context.properties('Clients/K-014/Measures/K-014 2026-02-26 srs.md')['session']).toBe(
			'[[K-014 2026-02-26]]',
		);
		expect(context.properties('Clients/K-014/Measures/K-014 2026-02-28 srs.md')).not.toHaveProperty('session');
	});

	it('offers what was used lately first, then the others in their order, and never a self-check', async () => {
		const context = atK014({
			'Clients/K-014/Measures/old.md': {
				alliance: 'measure',
				client: '[[K-014]]',
				date: '2026-02-26',
				instrument: 'ors',
				rater: 'client',
				total: 20,
			},
		});
		context.picks.push('K-014', null);
		await recordMeasure(context);
		const names = builtInInstruments.filter(({ onSelfCheck }) => !onSelfCheck).map(({ name }) => name);
		expect(context.offered.at(-1)).toEqual(['ORS', ...names.filter((name) => name !== 'ORS')]);
	});

	it.each(builtInInstruments.filter(({ onSelfCheck, perGoal }) => !onSelfCheck && !perGoal))(
		'opens and saves $id',
		async (instrument) => {
			const context = atK014();
			context.picks.push('K-014', instrument.name);
			const byItems = instrument.items !== null && instrument.itemKeyFor.includes(instrument.raters[0] ?? 'client');
			const line = byItems
				? Array(instrument.items?.count).fill(instrument.items?.max).join(' ')
				: instrument.dimensions.map(({ max }) => max).join(' ');
			context.replies.push(byItems ? { items: line } : { scores: line });
			await recordMeasure(context);
			const series = context.cases.caseFile('K-014')?.series.filter(({ instrument: id }) => id === instrument.id) ?? [];
			expect(series.map(({ dimension }) => dimension)).toEqual(instrument.dimensions.map(({ id }) => id));
			expect(
				series.every(
					({ points, max, min }) => (points.at(-1)?.value ?? NaN) <= max && (points.at(-1)?.value ?? NaN) >= min,
				),
			).toBe(true);
			expect(context.cases.caseFile('K-014')?.problems).toEqual([]);
		},
	);
});

describe('recording for a couple', () => {
	it('says in no message whose form it was in discreet mode', async () => {
		for (const discreet of [false, true]) {
			const context = new FakeContext({ notes: couple, active: 'Clients/P-008/P-008.md', settings: { discreet } });
			context.picks.push('P-008', 'Check-in');
			context.replies.push({ participant: 'B', items: '7 8 8 9' });
			context.ways.push(null);
			await recordMeasure(context);
			expect(context.said.map((said) => /P-008|\bB\b/.test(said))).toEqual([!discreet]);
		}
	});

	it('asks whose form it is, and goes on with the other’s', async () => {
		const context = new FakeContext({ notes: couple, active: 'Clients/P-008/P-008.md' });
		context.picks.push('P-008', 'Check-in');
		context.replies.push({ items: '7 8 8 9' }, { participant: 'A', items: '7 8 8 9' }, { items: '3 3 4 0' });
		context.ways.push('B’s form');
		await recordMeasure(context);
		expect(context.faults.map((faults) => [...faults])).toEqual([
			[['participant', measureFormText.participantMissing]],
		]);
		expect(context.paths.filter((path) => path.includes('Measures'))).toEqual([
			'Clients/P-008/Measures/P-008 2026-03-05 check-in A.md',
			'Clients/P-008/Measures/P-008 2026-03-05 check-in B.md',
		]);
		expect(context.properties('Clients/P-008/Measures/P-008 2026-03-05 check-in B.md')).toMatchObject({
			participant: 'B',
			items: [3, 3, 4, 0],
		});
	});
});

describe('goals', () => {
	it('are rated several at once, each in its own note, in the words they were agreed in', async () => {
		const context = atK014();
		context.picks.push('K-014', 'GBO');
		context.replies.push({ 'goals/0/score': 0, 'goals/1/score': 4 });
		await recordMeasure(context);
		const note = (name: string): unknown[] =>
			['about', 'progress'].map(
				(property) => context.properties(`Clients/K-014/Measures/K-014 2026-03-05 ${name}.md`)[property],
			);
		expect(note('gbo')).toEqual(['Sleep through the night', 0]);
		expect(note('gbo 2')).toEqual(['[[Say no]]', 4]);
		expect(new Set(context.cases.caseFile('K-014')?.series.map(({ id }) => id))).toEqual(
			new Set(['gbo/client/-/Sleep through the night', 'gbo/client/-/Say no']),
		);
	});

	it('carry the weight they are given, and the next form begins with it', async () => {
		const context = atK014();
		context.picks.push('K-014', 'GAS', 'K-014', 'GAS');
		context.replies.push({ 'goals/0/score': 1, 'goals/0/weight': 2, 'goals/1/score': 0 }, null);
		await recordMeasure(context);
		const note = (name: string): Frontmatter =>
			context.properties(`Clients/K-014/Measures/K-014 2026-03-05 ${name}.md`);
		expect(note('gas')).toMatchObject({ about: 'Sleep through the night', attainment: 1, weight: 2 });
		expect(note('gas 2')).not.toHaveProperty('weight');
		const t = context.cases.caseFile('K-014')?.series.find(({ dimension }) => dimension === 't-score');
		expect(t?.points.at(-1)).toMatchObject({ weights: [2, null] });
		expect(t?.points.at(-1)?.value).toBeCloseTo(50 + 20 / Math.sqrt(6.2), 10);
		await recordMeasure(context);
		const goals = context.forms.at(-1)?.fields['goals'];
		expect(goals?.kind === 'rows' ? goals.rows.map(({ fields }) => fields['weight']?.initial) : null).toEqual([
			2,
			null,
		]);
	});

	it('by attainment may be more than three, and say their T score as it comes', async () => {
		const path = 'Clients/K-014/Sessions/K-014 2026-03-05.md';
		const context = atK014({ [path]: { ...single[path], 'goals-agreed': ['One', 'Two', 'Three', 'Four'] } });
		context.picks.push('K-014', 'GAS');
		context.replies.push({ 'goals/0/score': 1, 'goals/1/score': 0, 'goals/2/score': 1, 'goals/3/score': 2 });
		await recordMeasure(context);
		const t = context.cases.caseFile('K-014')?.series.find(({ dimension }) => dimension === 't-score');
		expect(t?.points.at(-1)?.value).toBeCloseTo(50 + 40 / Math.sqrt(7.6), 10);
		const said = {
			date: '2026-03-05',
			goals: [
				{ item: { about: 'One' }, answers: { score: 1, weight: 2 } },
				{ item: { about: 'Two' }, answers: { score: -1, weight: null } },
			],
			otherScore: null,
			otherWeight: null,
		};
		expect(context.forms[0]?.noteText?.(said as never)['live' as never]).toBe('T score 54 over 2 goals.');
	});

	it('have no weight where the method knows none', async () => {
		const context = atK014();
		context.picks.push('K-014', 'GBO');
		context.replies.push(null);
		await recordMeasure(context);
		const goals = context.forms[0]?.fields['goals'];
		expect(goals?.kind === 'rows' ? goals.rows.map(({ fields }) => Object.keys(fields)) : null).toEqual([
			['score'],
			['score'],
		]);
		expect(context.forms[0]?.hidden?.({ date: null, goals: [] })).toContain('otherWeight');
	});

	it('want words with a number and a number with words', async () => {
		const context = atK014();
		context.picks.push('K-014', 'GAS');
		context.replies.push({ other: 'Walk daily' }, { otherScore: -2 }, { other: 'Walk daily', otherScore: -2 });
		await recordMeasure(context);
		expect(context.faults.map((faults) => [...faults.keys()])).toEqual([['otherScore'], ['other']]);
		expect(context.properties('Clients/K-014/Measures/K-014 2026-03-05 gas.md')).toMatchObject({
			about: 'Walk daily',
			attainment: -2,
		});
	});
});

describe('the therapist’s own scores', () => {
	it('finds the self-check of the day in a folder that is named by the year, too', async () => {
		const context = new FakeContext({ settings: { privateFolder: 'Private/{{date:YYYY}}' } });
		context.replies.push({ energy: 4 });
		await selfCheck(context);
		context.active = null;
		context.picks.push(measureFormText.myself);
		context.replies.push({ scores: '38 - -' });
		await recordMeasure(context);
		expect(context.paths).toEqual(['Private/2026/Self-checks/2026-03-05 self-check.md']);
		expect(context.properties(context.paths[0] ?? '')).toMatchObject({ energy: 4, 'compassion-satisfaction': 38 });
	});

	it('go on a self-check and to no client', async () => {
		const context = atK014();
		context.picks.push('Myself', 'Myself');
		context.replies.push({ scores: '40 22 -' }, { scores: '40 23 19' });
		await recordMeasure(context);
		const path = 'Private/Self-checks/2026-03-05 self-check.md';
		expect(context.properties(path)).toEqual({
			alliance: 'self-check',
			date: '2026-03-05',
			'compassion-satisfaction': 40,
			burnout: 22,
		});
		await recordMeasure(context);
		expect(context.properties(path)).toMatchObject({ burnout: 23, 'secondary-traumatic-stress': 19 });
		expect(context.cases.clientOf(path)).toBeNull();
	});
});

describe('correcting', () => {
	const note: Frontmatter = {
		alliance: 'measure',
		client: '[[K-014]]',
		session: '[[K-014 2026-03-05]]',
		date: '2026-03-05',
		instrument: 'wai-sr',
		rater: 'client',
		items: [3, 4, 5, '-', 2, 3, 3, 4, 5, 5, 1, 2],
		mine: 'stays',
		bond: 15,
	};

	it('opens the form of the note in front and writes its own properties alone', async () => {
		const context = atK014({ [measure]: note });
		context.active = measure;
		context.replies.push({ items: '3 4 5 4 2 3 3 4 5 5 1 2' });
		await recordMeasure(context);
		expect(context.properties(measure)).toEqual({ ...note, items: [3, 4, 5, 4, 2, 3, 3, 4, 5, 5, 1, 2] });
		expect(context.offered).toEqual([]);
	});

	it('of the day moves it to the session of that day', async () => {
		const context = atK014({ [measure]: note });
		context.active = measure;
		context.replies.push({ date: '2026-02-26' });
		await recordMeasure(context);
		expect(context.properties(measure)).toEqual({ ...note, date: '2026-02-26', session: '[[K-014 2026-02-26]]' });
	});

	it('says why a form can’t be opened', async () => {
		const context = atK014({ [measure]: { ...note, instrument: 'wai-sx' } });
		context.active = measure;
		await recordMeasure(context);
		expect(context.said).toEqual([measureFormText.unknownInstrument('wai-sx')]);
	});

	it('of a weighed goal changes its weight, or takes it away', async () => {
		const path = 'Clients/K-014/Measures/K-014 2026-03-05 gas.md';
		const goal: Frontmatter = {
			alliance: 'measure',
			client: '[[K-014]]',
			date: '2026-03-05',
			instrument: 'gas',
			rater: 'client',
			about: 'Sleep',
			weight: 2,
			attainment: 1,
		};
		const context = atK014({ [path]: goal });
		context.active = path;
		context.replies.push({ otherWeight: 3 }, { otherWeight: null });
		await recordMeasure(context);
		expect(context.properties(path)).toEqual({ ...goal, weight: 3 });
		await recordMeasure(context);
		expect(context.properties(path)).not.toHaveProperty('weight');
	});

	it('of a goal keeps its words', async () => {
		const path = 'Clients/K-014/Measures/K-014 2026-03-05 gbo.md';
		const goal: Frontmatter = {
			alliance: 'measure',
			client: '[[K-014]]',
			date: '2026-03-05',
			instrument: 'gbo',
			rater: 'client',
			about: '[[Say no]]',
			progress: 4,
		};
		const context = atK014({ [path]: goal });
		context.active = path;
		context.replies.push({ otherScore: 0 });
		await recordMeasure(context);
		expect(context.properties(path)).toEqual({ ...goal, progress: 0 });
	});
});
