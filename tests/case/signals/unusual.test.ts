import { describe, expect, it } from 'vitest';
import { controlChart } from '../../../src/instruments/statistics/control-chart';
import { caseOf } from '../case-notation';
import { places, scores, sessions, signalsOf } from './signals-of';

const unusual = (line: string): readonly (number | null)[] =>
	places(signalsOf(caseOf(sessions({ bond: line })), 'unusual'));

describe('an unusual score', () => {
	it('an unusual score lies outside the limits of its own series', () => {
		expect(unusual('7 6 7 6 7 6 7 6 7 6 2')).toEqual([11]);
		expect(unusual('7 6 7 6 7 6 7 6 7 6 5')).toEqual([]);
	});

	it('an unusual score needs eight scores', () => {
		expect(unusual('7 7 7 7 7 7 2')).toEqual([]);
		expect(unusual('7 7 7 7 7 7 7 2')).toEqual([8]);
	});

	it('an unusual score names no limit beyond the scale', () => {
		const [signal] = signalsOf(caseOf(sessions({ bond: '10 9 10 9 10 9 10 9 10 9 4' })), 'unusual');
		expect(signal?.because).toMatch(/outside the range of \d\.\d to 10\.0 that/);
	});

	it('an unusual score is one signal where neighbouring scores lie outside on the same side', () => {
		const line = '7 7 7 7 7 7 7 7 7 7 7 7 2 2 - 2 7 7 7 7';
		expect(controlChart(scores(line), { min: 0, max: 10 })?.signals.filter(({ why }) => why === 'below')).toHaveLength(
			3,
		);
		const [low, jump, ...others] = signalsOf(caseOf(sessions({ bond: line })), 'unusual');
		expect([low?.at.session, jump?.at.session, others.length]).toEqual([13, 17, 0]);
		expect(low?.because).toContain('So were the next 2, up to 16 April.');
		expect(jump?.because).toContain('was 5 points away from the one before');
	});

	it('an unusual score is not measured across a missing session', () => {
		expect(unusual('7 7.5 7 7.5 7 7.5 7 7.5 - 5')).toEqual([10]);
		expect(signalsOf(caseOf(sessions({ bond: '7 7.5 7 7.5 7 7.5 7 7.5 - 5' })), 'unusual')[0]?.because).toContain(
			'outside the range',
		);
	});

	it('an unusual score is off unless it is switched on', () => {
		expect(signalsOf(caseOf(sessions({ bond: '7 6 7 6 7 6 7 6 7 6 2' })), [])).toEqual([]);
	});
});
