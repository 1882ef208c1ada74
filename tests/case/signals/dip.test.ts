import { describe, expect, it } from 'vitest';
import { defaultSignalRules, type SignalRules } from '../../../src/case/signal-rules';
import { caseOf } from '../case-notation';
import { measures, places, sessions, signalsOf } from './signals-of';

const bare: SignalRules = { ...defaultSignalRules, dip: { on: true, method: 'gumz', referenceSd: {} } };

describe('a dip signal', () => {
	it('a dip signal stands at the first low score and gives its numbers', () => {
		const [signal, ...others] = signalsOf(caseOf(sessions({ 'client-bond': '5.5 6 7 7.5 3' })), 'dip', bare);
		expect(others).toEqual([]);
		expect(signal).toEqual({
			rule: 'dip',
			series: 'impression/client/-/bond',
			at: { date: '2026-01-29', session: 5 },
			because:
				'The client’s score for bond (Impression, 0–10) was 3 on 29 January; the 4 scores before had a mean of 6.5 and an SD of 0.9, so it lies more than 2 SDs below their mean. Did something happen, between you or elsewhere, and has there been room to talk about it?',
		});
	});

	it('a dip signal looks at the total rather than at a subscale', () => {
		const file = caseOf(sessions({ bond: '7 8 7 8 2', 'goal-agreement': '7 8 7 8 8', 'task-agreement': '7 8 7 8 8' }));
		expect(signalsOf(file, 'dip', bare).map(({ series }) => series)).toEqual(['impression/therapist/-/total']);
	});

	it('a dip signal looks at what there is where the total is hardly ever there', () => {
		const file = caseOf(sessions({ bond: '7 8 7 8 2', 'goal-agreement': '7 - - - -', 'task-agreement': '7 - - - -' }));
		expect(signalsOf(file, 'dip', bare).map(({ series }) => series)).toEqual(['impression/therapist/-/bond']);
	});

	it('a dip signal stays with the total where one part is rated a little more often', () => {
		const file = caseOf(
			sessions({ bond: '7 8 7 8 2 7', 'goal-agreement': '7 8 7 8 2 -', 'task-agreement': '7 8 7 8 2 -' }),
		);
		expect(signalsOf(file, 'dip', bare).map(({ series }) => series)).toEqual(['impression/therapist/-/total']);
	});

	it('a dip signal never speaks of outcome or of goals, which are no alliance', () => {
		const goal = {
			'a.md': {
				alliance: 'measure',
				client: '[[K-014]]',
				date: '2026-01-01',
				rater: 'client',
				instrument: 'gbo',
				about: 'Sleep',
				progress: 4,
			},
		};
		expect(signalsOf(caseOf([], { ...measures('ors', '30 31 30 31 5'), ...goal }), 'dip', bare)).toEqual([]);
	});

	it('a dip signal takes 1 as the least spread of this plugin’s own questions, and no least spread of a published form', () => {
		expect(places(signalsOf(caseOf(sessions({ 'client-bond': '8 8 8 9 7.5' })), 'dip'))).toEqual([]);
		expect(places(signalsOf(caseOf(sessions({ 'client-bond': '8 8 8 9 7.5' })), 'dip', bare))).toEqual([5]);
		expect(places(signalsOf(caseOf(sessions({ 'client-bond': '8 8 8 8 3' })), 'dip'))).toEqual([5]);
		expect(
			places(signalsOf(caseOf(sessions({ bond: '- - - - -' }), measures('srs', '38 38 38 39 37.5')), 'dip', bare)),
		).toEqual([5]);
	});

	it('a dip signal takes a reference SD of the total for no subscale of another range', () => {
		const subscale = Object.fromEntries(
			['16', '17', '16', '17', '14'].map((bond, index) => [
				`m${index}.md`,
				{
					alliance: 'measure',
					client: '[[K-014]]',
					date: `2026-01-0${index + 1}`,
					rater: 'client',
					instrument: 'wai-sr',
					bond: Number(bond),
				},
			]),
		);
		const set: SignalRules = { ...bare, dip: { on: true, referenceSd: { 'wai-sr': 9 } } };
		expect(signalsOf(caseOf([], subscale), 'dip', set)).toHaveLength(1);
	});

	it('a dip signal says the same whether or not a rupture is logged in that time, since that may be private', () => {
		const line = { 'client-bond': '5.5 6 7 7.5 3' };
		const [plain] = signalsOf(caseOf(sessions(line)), 'dip', bare);
		expect(plain?.because).toContain(
			'Did something happen, between you or elsewhere, and has there been room to talk about it?',
		);
		expect(signalsOf(caseOf(sessions(line, { 5: 'rupture:went quiet' })), 'dip', bare)).toEqual([plain]);
	});
});

describe('a dip that came back', () => {
	it('a dip that came back stands at the score that is back, with the rupture it coincides with', () => {
		const file = caseOf(
			sessions({ 'client-bond': '5.5 6 7 7.5 4 3 6.5' }, { 5: 'rupture:went quiet', 7: 'repair:went quiet' }),
		);
		const [signal, ...others] = signalsOf(file, 'rupture-repair', bare);
		expect(others).toEqual([]);
		expect(signal).toEqual({
			rule: 'rupture-repair',
			series: 'impression/client/-/bond',
			at: { date: '2026-02-12', session: 7 },
			because:
				'The client’s score for bond (Impression, 0–10) went from a mean of 6.5 to 3 on 5 February and was back at 6.5 on 12 February, after 2 scores. A rupture is logged for 29 January, marked as repaired. What helped?',
		});
	});

	it('a dip that came back speaks of nothing that lies ahead', () => {
		const file = caseOf(sessions({ 'client-bond': '5.5 6 7 7.5 3 6.5' }));
		expect(signalsOf(file, ['dip', 'rupture-repair'], bare, '2026-01-24')).toEqual([]);
		expect(signalsOf(file, ['dip', 'rupture-repair'], bare, '2026-01-30').map(({ rule }) => rule)).toEqual(['dip']);
	});

	it('a dip that came back asks whether something happened where none is logged', () => {
		const [signal] = signalsOf(caseOf(sessions({ 'client-bond': '5.5 6 7 7.5 3 6.5' })), 'rupture-repair', bare);
		expect(signal?.because).toContain(
			'No rupture is logged between 22 January and 29 January. Did something happen, between you or elsewhere, and what helped?',
		);
	});

	it('a dip that came back finds the rupture of a session that was not rated', () => {
		const [signal] = signalsOf(
			caseOf(sessions({ 'client-bond': '5.5 6 7 7.5 - - 3 6.5' }, { 6: 'rupture:went quiet' })),
			'rupture-repair',
			bare,
		);
		expect(signal?.because).toContain(
			'A rupture is logged for 5 February, marked as open. How does it stand between you now?',
		);
	});

	it('a dip that came back finds the rupture logged between two sessions, before the first unrated one', () => {
		const file = caseOf(sessions({ 'client-bond': '5.5 6 7 7.5 - 3 6.5' }), {
			'r.md': { alliance: 'rupture', client: '[[K-014]]', date: '2026-01-24' },
		});
		expect(signalsOf(file, 'rupture-repair', bare)[0]?.because).toContain('A rupture is logged for 24 January');
	});

	it('a dip that came back leaves out a rupture of the last rated session where unrated ones lie between', () => {
		const [signal] = signalsOf(
			caseOf(sessions({ 'client-bond': '5.5 6 7 7.5 - - 3 6.5' }, { 4: 'rupture:went quiet' })),
			'rupture-repair',
			bare,
		);
		expect(signal?.because).toContain('No rupture is logged between 22 January and 12 February.');
	});

	it('a dip that came back is none while it is not back', () => {
		expect(signalsOf(caseOf(sessions({ 'client-bond': '5.5 6 7 7.5 3 4 -' })), 'rupture-repair', bare)).toEqual([]);
	});
});
