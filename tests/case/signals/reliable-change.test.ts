import { describe, expect, it } from 'vitest';
import { reliableChangeBetween } from '../../../src/case/signals/reliable-change';
import { defaultSignalRules, type SignalRules } from '../../../src/case/signal-rules';
import { monitoredSeries } from '../../../src/case/baseline/monitored-series';
import { instrumentsById } from '../../../src/instruments/built-in/built-in';
import { caseOf } from '../case-notation';
import { measures, signalsOf } from './signals-of';

const set = (instrument: string, sd: number, reliability: number): SignalRules => ({
	...defaultSignalRules,
	'reliable-change': { on: true, errors: { [instrument]: { sd, reliability } } },
});

describe('reliable change', () => {
	// suddengains, define_crit1_cutoff(sd = 10.5, reliability = .931): reliable change 7.645131.
	it('reliable change begins above the published 7.645131 for SD 10.5 and reliability .931', () => {
		expect(signalsOf(caseOf([], measures('ors', '20 27.6')), 'reliable-change', set('ors', 10.5, 0.931))).toEqual([]);
		expect(signalsOf(caseOf([], measures('ors', '20 27.7')), 'reliable-change', set('ors', 10.5, 0.931))).toEqual([
			{
				rule: 'reliable-change',
				series: 'ors/client/-/total',
				at: { date: '2026-01-08', session: null },
				because:
					'The client’s total score (ORS, 0–40) was 20 on 1 January and 27.7 on 8 January: 7.7 points apart. With the SD of 10.5 and the reliability of 0.931 you set, measurement error alone would rarely make more than 7.6. Does a change of that size fit what you both notice?',
			},
		]);
	});

	it('reliable change goes from the first score to the latest, either way', () => {
		const rules = set('ors', 10.5, 0.931);
		expect(signalsOf(caseOf([], measures('ors', '30 10 30')), 'reliable-change', rules)).toEqual([]);
		expect(signalsOf(caseOf([], measures('ors', '30 31 10')), 'reliable-change', rules)).toHaveLength(1);
		expect(signalsOf(caseOf([], measures('ors', '30')), 'reliable-change', rules)).toEqual([]);
	});

	it('reliable change needs an SD and a reliability one can reckon with', () => {
		for (const rules of [defaultSignalRules, set('ors', 0, 0.9), set('ors', 5, 1), set('srs', 5, 0.9)]) {
			expect(signalsOf(caseOf([], measures('ors', '0 40')), 'reliable-change', rules)).toEqual([]);
		}
	});

	it('reliable change takes the SD and reliability of the total for no subscale', () => {
		const forms = Object.fromEntries(
			[4, 20].map((bond, index) => [
				`m${index}.md`,
				{
					alliance: 'measure',
					client: '[[K-014]]',
					date: `2026-01-0${index + 1}`,
					rater: 'client',
					instrument: 'wai-sr',
					bond,
				},
			]),
		);
		expect(signalsOf(caseOf([], forms), 'reliable-change', set('wai-sr', 1, 0.9))).toEqual([]);
		expect(signalsOf(caseOf([], measures('wai-sr', '40 50')), 'reliable-change', set('wai-sr', 1, 0.9))).toHaveLength(
			1,
		);
	});

	it('reliable change can be asked of any two scores of the leading score', () => {
		const file = caseOf([], { ...measures('ors', '20 24 32'), ...measures('wai-sr', '40 52') });
		const [ors, wai] = monitoredSeries(file, instrumentsById([]));
		const rules = set('ors', 10.5, 0.931);
		const [first, second, third] = ors?.series.points ?? [];
		if (ors === undefined || wai === undefined || first === undefined || second === undefined || third === undefined)
			throw new Error('Three scores were given.');
		expect(reliableChangeBetween(ors, first, second, rules)).toMatchObject({ change: 4, reliable: false });
		expect(reliableChangeBetween(ors, second, third, rules)).toMatchObject({ change: 8, reliable: true });
		expect(reliableChangeBetween(ors, third, second, rules)).toMatchObject({ change: -8, reliable: true });
		expect(reliableChangeBetween(ors, { value: null }, third, rules)).toBeNull();
		expect(reliableChangeBetween(wai, { value: 12 }, { value: 60 }, rules)).toBeNull();
	});
});
