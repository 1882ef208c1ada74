import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Series } from '../../../src/case/case-file';
import { higherRuns } from '../../../src/case/signals/therapist-higher';
import { caseOf } from '../case-notation';
import { measures, places, scores, sessions, signalsOf } from './signals-of';

const higher = (client: string, therapist: string): readonly (number | null)[] =>
	places(signalsOf(caseOf(sessions({ 'client-bond': client, bond: therapist })), 'therapist-higher'));

describe('the therapist’s rating above the client’s', () => {
	it('the therapist’s rating above the client’s is noticed at the third session in a row that both have rated', () => {
		expect(higher('4 5 6 5 4 5 5', '5 5 6 5 8 8 8')).toEqual([7]);
		expect(higher('4 5 6 5 4 5 5', '5 5 6 5 8 8 6')).toEqual([]);
	});

	it('the therapist’s rating above the client’s lies above by more than the client’s own spread, or the least one of the scale', () => {
		expect(higher('2 9 2 9 4 5 5', '2 9 2 9 6 7 7')).toEqual([]);
		expect(higher('5 5 5 5 5 5 5', '5 5 5 5 6 6 6')).toEqual([]);
		expect(higher('5 5 5 5 5 5 5', '5 5 5 5 6.5 6.5 6.5')).toEqual([7]);
	});

	it('the therapist’s rating above the client’s is not noticed the other way round, however wide: clients ordinarily rate higher', () => {
		expect(higher('9 9 9 9 9 9 9', '3 3 3 3 3 3 3')).toEqual([]);
	});

	it('the therapist’s rating above the client’s needs four scores of the client first', () => {
		expect(higher('5 5 5', '9 9 9')).toEqual([]);
		expect(higher('5 5 5 5 5 5', '9 9 9 9 9 9')).toEqual([6]);
	});

	it('the therapist’s rating above the client’s never takes a missing rating for 0, nor for the end of a row', () => {
		expect(higher('5 5 5 5 - - -', '9 9 9 9 9 9 9')).toEqual([]);
		expect(higher('5 5 5 5 - 5 - 5', '5 5 5 9 9 9 9 9')).toEqual([8]);
		expect(higher('5 5 5 5 5 5 5', '- - - - 9 - 9')).toEqual([]);
		expect(higher('5 5 5 5 5 5 5', '5 5 5 9 - 9 9')).toEqual([7]);
	});

	it('the therapist’s rating above the client’s counts a row of any length once, and says how long it was', () => {
		const [signal, ...others] = signalsOf(
			caseOf(sessions({ 'client-bond': '4 6 4 6 5 5 5 5', bond: '4 6 4 6 8 8 8 9' })),
			'therapist-higher',
		);
		expect(others).toEqual([]);
		expect(signal).toMatchObject({ series: 'impression/client/-/bond', at: { session: 7 } });
		expect(signal?.because).toBe(
			'Your score for bond (Impression, 0–10) was 3.3 points more favourable than the client’s on average in 4 sessions that both rated, 29 January to 19 February; the reference SD in the settings is 1.0. More often it is the client who rates higher. How might the sessions look from their side?',
		);
	});

	it('the therapist’s rating above the client’s compares only the same form about the same person', () => {
		const a = { participant: 'A' };
		const forms = {
			...measures('wai', '100 101 100 101 100 101 100', a),
			...measures('wai', '200 200 200 200 200 200 200', { rater: 'therapist', participant: 'B' }),
		};
		expect(signalsOf(caseOf([], forms), 'therapist-higher')).toEqual([]);
		expect(
			signalsOf(
				caseOf([], { ...forms, ...measures('wai', '200 200 200 200 200 200 200', { ...a, rater: 'therapist' }) }),
				'therapist-higher',
			),
		).toHaveLength(1);
	});

	it('the therapist’s rating above the client’s stays as it is when both lines rise by the same', () => {
		const line = fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { nil: null, freq: 5 }), {
			minLength: 1,
			maxLength: 30,
		});
		const series = (values: readonly (number | null)[]): Pick<Series, 'points'> => ({
			points: values.map((value, index) => ({
				date: '2026-01-01',
				session: index + 1,
				value,
				path: '',
				sessionPath: `${index}.md`,
			})),
		});
		const runs = (
			client: readonly (number | null)[],
			therapist: readonly (number | null)[],
			by: number,
		): readonly unknown[] =>
			higherRuns(
				series(client.map((value) => (value === null ? null : value + by))),
				series(therapist.map((value) => (value === null ? null : value + by))),
				3,
				{ direction: 'higher-is-better', referenceSd: null },
			).map(({ first, last, length, meanDifference }) => [
				first.session,
				last.session,
				length,
				meanDifference.toFixed(9),
			]);
		fc.assert(
			fc.property(line, line, fc.integer({ min: -20, max: 20 }), (client, therapist, by) => {
				expect(runs(client, therapist, by)).toEqual(runs(client, therapist, 0));
			}),
		);
		expect(runs(scores('5 5 6 5 5 5'), scores('9 9 9 9 9 9'), 3)).toHaveLength(1);
	});
});
