import { describe, expect, it } from 'vitest';
import { placeSignals } from '../../../src/timeline/model/placed-signals';
import { caseOf } from '../case-notation';
import { sessions, signalsOf, weekly } from './signals-of';

/** Weekly sessions with an SRS each; the fifth is recorded four weeks late. */
const late = ({ rupture = '2026-02-20', ...more }: { readonly rupture?: string; readonly total?: number } = {}) => {
	const totals = [38, 38.5, 39, 38.5, more.total ?? 30, 39, 38.5, 38];
	const forms = Object.fromEntries(
		totals.map((total, index) => [
			`srs ${index + 1}.md`,
			{
				alliance: 'measure',
				client: '[[K-014]]',
				session: `[[${weekly(index + 1)}]]`,
				date: index === 4 ? '2026-02-26' : `2026-${weekly(index + 1)}`,
				instrument: 'srs',
				rater: 'client',
				total,
			},
		]),
	);
	return caseOf(sessions({ bond: '- - - - - - - -' }), {
		...forms,
		'rupture.md': { alliance: 'rupture', client: '[[K-014]]', date: rupture },
	});
};

describe('a form recorded late', () => {
	it('keeps its own day beside that of its session', () => {
		expect(late().series.find(({ dimension }) => dimension === 'total')?.points[4]).toMatchObject({
			date: '2026-02-26',
			sessionDate: '2026-01-29',
			session: 5,
		});
	});

	it('marks the session it belongs to, on that session’s day', () => {
		expect(signalsOf(late(), ['dip', 'below-cutoff']).map(({ at }) => at)).toEqual([
			{ date: '2026-01-29', session: 5, formDate: '2026-02-26' },
			{ date: '2026-01-29', session: 5, formDate: '2026-02-26' },
		]);
	});

	it('never makes time run backwards in a sentence', () => {
		const [signal] = signalsOf(late(), 'rupture-repair');
		expect(signal?.because).toContain('to 30 on 29 January and was back at 39 on 5 February, after 1 score.');
	});

	it('coincides with no rupture of the weeks until it was typed', () => {
		expect(signalsOf(late(), 'rupture-repair')[0]?.because).toContain(
			'No rupture is logged between 22 January and 29 January.',
		);
		expect(signalsOf(late({ rupture: '2026-01-29' }), 'rupture-repair')[0]?.because).toContain(
			'A rupture is logged for 29 January',
		);
	});

	it('counts from its session’s day on, though it was typed later', () => {
		expect(signalsOf(late(), 'dip', undefined, '2026-01-30')).toHaveLength(1);
		expect(signalsOf(late(), 'dip', undefined, '2026-01-28')).toEqual([]);
	});

	it('has its sentence at its own mark in the timeline', () => {
		const file = late();
		const signals = signalsOf(file, 'dip');
		const line = file.series.find(({ id }) => id === signals[0]?.series);
		const placed = placeSignals({ ...file, signals }, new Set([line?.id ?? '']));
		expect(line?.points.map((point) => placed.ofSeries(line.id, point).length)).toEqual([0, 0, 0, 0, 1, 0, 0, 0]);
	});
});
