import { describe, expect, it } from 'vitest';
import { caseSignals } from '../../../src/case/signals/case-signals';
import { defaultSignalRules, type SignalRule, type SignalRules } from '../../../src/case/signal-rules';
import type { Signal } from '../../../src/case/case-file';
import { knownInstruments } from '../../../src/instruments/known-instruments';
import { caseOf } from '../case-notation';
import { day, measures, only, scores } from './signals-of';

const figures = { cutoff: null, side: null, ranges: {} };

/** Signals of a client's totals on an instrument of the therapist's own, 0 to 27, lower is better. */
function signalsOfCustom(
	line: string,
	on: SignalRule,
	{ measured, set = {} }: { readonly measured?: string; readonly set?: Record<string, unknown> } = {},
): readonly Signal[] {
	const definition = { id: 'my-scale', name: 'My scale', min: 0, max: 27, direction: 'lower-is-better' };
	const known = knownInstruments({
		ownInstruments: [measured === undefined ? definition : { ...definition, measures: measured }],
		instruments: { 'my-scale': { ...figures, ...set } },
	});
	const file = caseOf([], measures('srs', line));
	const points = scores(line).map((value, index) => ({
		date: `2026-01-${String(index + 1).padStart(2, '0')}`,
		session: null,
		value,
		path: `${index}.md`,
		sessionPath: null,
	}));
	const series = {
		id: 'my-scale/client/-/total',
		instrument: 'my-scale',
		rater: 'client',
		participant: null,
		dimension: 'total',
		min: 0,
		max: 27,
		points,
	};
	const rules: SignalRules = only([on], defaultSignalRules);
	return caseSignals({ ...file, series: [series] }, known, rules, day('2026-12-31'));
}

const jump = '9 10 9 11 18 10';

describe('a jump in an instrument of one’s own', () => {
	it('is asked about as something between you where it measures the alliance, or does not say', () => {
		expect(signalsOfCustom(jump, 'dip')).toHaveLength(1);
		expect(signalsOfCustom(jump, 'dip', { measured: 'alliance' })[0]?.because).toContain('between you');
	});

	it.each(['outcome', 'other'])('is neither a dip nor an episode where it measures %s', (measured) => {
		expect(signalsOfCustom(jump, 'dip', { measured })).toEqual([]);
		expect(signalsOfCustom(jump, 'rupture-repair', { measured })).toEqual([]);
	});
});

describe('a cut-off set for an instrument of one’s own', () => {
	it.each([
		['9', false],
		['10', true],
		['18', true],
	])('a first score of %s, where lower is better and 10 is set: %s', (line, marked) => {
		const found = signalsOfCustom(line, 'below-cutoff', { measured: 'outcome', set: { cutoff: 10 } });
		expect(found.length > 0).toBe(marked);
	});

	it('says the side and leaves sources out, since the value is the therapist’s', () => {
		const [signal] = signalsOfCustom('10', 'below-cutoff', { measured: 'other', set: { cutoff: 10 } });
		expect(signal?.because).toBe(
			'The client’s total score (My scale, 0–27) began at 10 on 1 January, at or above the cut-off of 10, which puts a first score in context and says no more. How do they see it themselves?',
		);
	});

	it('leaves the value itself out where that is set', () => {
		const set = { cutoff: 10, side: 'below' };
		expect(signalsOfCustom('10', 'below-cutoff', { measured: 'outcome', set })).toEqual([]);
		expect(signalsOfCustom('11', 'below-cutoff', { measured: 'outcome', set })[0]?.because).toContain(
			'above the cut-off of 10',
		);
	});

	it('is none unless it is set', () => {
		expect(signalsOfCustom('27', 'below-cutoff', { measured: 'outcome' })).toEqual([]);
	});
});
