import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/case/case-file';
import { caseOf } from './case-notation';

/** `1:7 2:- 3:0`: session number, value, `-` for null. */
const line = (file: CaseFile, id: string): string | undefined =>
	file.series
		.find((series) => series.id === id)
		?.points.map(({ session, value }) => `${session ?? '?'}:${value ?? '-'}`)
		.join(' ');

const measure = (more: Record<string, unknown>): Record<string, unknown> => ({
	alliance: 'measure',
	client: '[[K-014]]',
	date: '2026-03-12',
	rater: 'client',
	...more,
});

describe('a rating series', () => {
	it('a rating series keeps zero, leaves a gap where there is none, and begins with its first rating', () => {
		const file = caseOf(['03-05 #1', '03-12 #2 bond=7', '03-19 #3', '03-26 #4 bond=0', '04-02 #5 no-show']);
		expect(line(file, 'impression/therapist/-/bond')).toBe('2:7 3:- 4:0 5:-');
		expect(file.series.map(({ id }) => id)).toEqual(['impression/therapist/-/bond']);
	});

	it('a rating series has a total only where all three are there', () => {
		const file = caseOf(['03-05 #1 bond=6 goal-agreement=7 task-agreement=8', '03-12 #2 bond=6 goal-agreement=7']);
		expect(line(file, 'impression/therapist/-/total')).toBe('1:7 2:-');
	});

	it('a rating series never lets the therapist’s rating stand in for a missing client’s', () => {
		const file = caseOf(['03-05 #1 bond=6 client-bond=4', '03-12 #2 bond=7']);
		expect(line(file, 'impression/client/-/bond')).toBe('1:4 2:-');
	});

	it('a rating series takes a measure on the day of the only session of that day', () => {
		const file = caseOf(['03-05 #1', '03-12 #2'], {
			'm.md': measure({ instrument: 'srs', items: ['8.5', 9, '9,5', 10] }),
		});
		expect(line(file, 'srs/client/-/total')).toBe('2:37');
		expect(file.series.find(({ id }) => id === 'srs/client/-/total')).toMatchObject({
			instrument: 'srs',
			rater: 'client',
			participant: null,
			dimension: 'total',
			min: 0,
			max: 40,
		});
	});

	it('a rating series goes by the linked session rather than the day', () => {
		const file = caseOf(['03-05 #1', '03-12 #2'], {
			'm.md': measure({ instrument: 'srs', total: 30, session: '[[03-05]]' }),
		});
		expect(line(file, 'srs/client/-/total')).toBe('1:30 2:-');
	});

	it('a rating series keeps two measures of one day and leaves the session open when the day has two', () => {
		const file = caseOf(['03-12T09:00 #2', '03-12T17:00 #3'], { 'm.md': measure({ instrument: 'srs', total: 30 }) });
		expect(line(file, 'srs/client/-/total')).toBe('?:30');
	});

	it('a rating series has a line for each participant', () => {
		const file = caseOf(['03-12 #2'], {
			'a.md': measure({ instrument: 'impression', participant: 'A', bond: 4 }),
			'b.md': measure({ instrument: 'impression', participant: 'B', bond: 9 }),
		});
		expect(file.series.map(({ id }) => id)).toEqual(['impression/client/A/bond', 'impression/client/B/bond']);
	});

	it('a rating series has a line for each goal a measure is about', () => {
		const file = caseOf(['03-12 #2'], {
			'a.md': measure({ instrument: 'gbo', about: '[[Goals/Sleep|Sleep]]', progress: 4 }),
			'b.md': measure({ instrument: 'gbo', about: 'Work', progress: 6 }),
		});
		expect(file.series.map(({ id }) => id).sort()).toEqual(['gbo/client/-/Sleep', 'gbo/client/-/Work']);
	});

	it('a rating series is about one goal where two forms link to the same note or read the same, whatever they call it', () => {
		const form = (date: string, about: string, progress: number): Record<string, unknown> =>
			measure({ instrument: 'gbo', date, about, progress });
		const file = caseOf(['03-05 #1', '03-12 #2', '03-19 #3'], {
			'Goals/Sleep.md': { alliance: 'none' },
			'a.md': form('2026-03-05', '[[Goals/Sleep|Sleep through]]', 2),
			'b.md': form('2026-03-12', '[[Sleep]]', 5),
			'c.md': form('2026-03-19', 'sleep  THROUGH', 7),
		});
		expect(file.series.map(({ id }) => id)).toEqual(['gbo/client/-/Sleep through']);
		expect(line(file, 'gbo/client/-/Sleep through')).toBe('1:2 2:5 3:7');
	});

	it('a rating series never closes the gap of a session, however late the form of an earlier one was filled in', () => {
		const file = caseOf(['03-05 #1', '03-08 #2', '03-15 #3'], {
			'a.md': measure({ instrument: 'wai-sr', date: '2026-03-10', session: '[[03-05]]', total: 50 }),
			'c.md': measure({ instrument: 'wai-sr', date: '2026-03-15', session: '[[03-15]]', total: 40 }),
		});
		expect(line(file, 'wai-sr/client/-/total')).toBe('1:50 2:- 3:40');
		expect(file.series[0]?.points.map(({ date, sessionPath }) => [date, sessionPath])).toEqual([
			['2026-03-10', 'Clients/K-014/Sessions/03-05.md'],
			['2026-03-08', 'Clients/K-014/Sessions/03-08.md'],
			['2026-03-15', 'Clients/K-014/Sessions/03-15.md'],
		]);
	});

	it('a rating series is one participant’s however the code is written, as the client note writes it', () => {
		const file = caseOf(
			['03-12 #2 present:a present:b floor=b'],
			{
				'a.md': measure({ instrument: 'srs', participant: 'a', total: 30 }),
				'r.md': { alliance: 'rupture', client: '[[K-014]]', date: '2026-03-12', participant: 'b', between: ' a' },
			},
			{ format: 'couple', participants: ['A', 'B'] },
		);
		expect(file.series.map(({ id, participant }) => [id, participant])).toEqual([['srs/client/A/total', 'A']]);
		expect(file.sessions[0]).toMatchObject({ present: ['A', 'B'], floor: 'B' });
		expect(file.ruptures[0]).toMatchObject({ participant: 'B', between: 'A' });
	});

	it.each([
		['gbo', { about: 'Sleep', total: 6 }, 'total'],
		['sai', { bond: 9 }, 'bond'],
		['srs', { task: 9 }, 'task'],
		['srs', { weight: 2 }, 'weight'],
	])('of %s says so where a score of the format is none of the instrument’s', (instrument, scores, property) => {
		const file = caseOf(['03-12 #2'], { 'm.md': measure({ instrument, ...scores }) });
		expect(file.series).toEqual([]);
		expect(file.problems.map((problem) => [problem.kind, problem.property])).toEqual([['score', property]]);
	});

	it('a rating series has a gap where a form lacks answers, and leads to that form', () => {
		const items = [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3];
		const file = caseOf(['03-05 #1', '03-12 #2', '03-19 #3'], {
			'a.md': measure({ instrument: 'wai-sr', date: '2026-03-05', items: ['-', ...items.slice(1)] }),
			'b.md': measure({ instrument: 'wai-sr', date: '2026-03-12', items }),
			'c.md': measure({ instrument: 'wai-sr', date: '2026-03-19', items: ['-', ...items.slice(1)] }),
		});
		expect(line(file, 'wai-sr/client/-/total')).toBe('2:36 3:-');
		expect(line(file, 'wai-sr/client/-/bond')).toBe('1:12 2:12 3:12');
		expect(file.series.find(({ dimension }) => dimension === 'total')?.points[1]).toMatchObject({
			value: null,
			path: 'c.md',
			sessionPath: 'Clients/K-014/Sessions/03-19.md',
		});
	});

	it('a rating series leaves out the score of a blank item and says nothing of it; the others count', () => {
		const file = caseOf(['03-12 #2'], {
			'm.md': measure({ instrument: 'wai-sr', items: [3, 3, '-', 3, 3, 3, 3, 3, 3, 3, 3, 3] }),
		});
		expect(file.series.map(({ id }) => id).sort()).toEqual(['wai-sr/client/-/goal', 'wai-sr/client/-/task']);
		expect(file.problems).toEqual([]);
	});

	it.each([
		[{ instrument: 'srss', total: 30 }, 'unknown-instrument', 'srs'],
		[{ instrument: 'srs', totale: 30 }, 'misspelt-property', 'total'],
		[{ instrument: 'srs', total: 41 }, 'score', null],
	])('with %j says what is wrong', (more, kind, suggestion) => {
		const { series, problems } = caseOf(['03-12 #2'], { 'm.md': measure(more) });
		expect(series).toEqual([]);
		expect(problems).toEqual([expect.objectContaining({ path: 'm.md', kind, suggestion })]);
	});

	it('a rating series tells a score from a slip by the instrument', () => {
		const { series, problems } = caseOf(['03-12 #2'], {
			'm.md': measure({ instrument: 'srs', relationship: 9, goals: 8.5, approach: 9, overall: 9 }),
		});
		expect(problems).toEqual([]);
		expect(series.map(({ dimension, points }) => [dimension, points[0]?.value])).toContainEqual(['goals', 8.5]);
		expect(series.map(({ dimension, points }) => [dimension, points[0]?.value])).toContainEqual(['total', 35.5]);
	});

	it('a rating series reads scores and answers that are kept as text', () => {
		const { series, problems } = caseOf(['03-12 #2'], {
			'm.md': measure({ instrument: 'srs', relationship: '9', goals: '8,5', approach: '9.0', overall: ' 9 ' }),
			'n.md': measure({ instrument: 'ors', items: ['8,5', '9', '7.5', '9'] }),
		});
		expect(problems).toEqual([]);
		const last = (id: string) => series.find((each) => each.id === id)?.points[0]?.value;
		expect(last('srs/client/-/total')).toBe(35.5);
		expect(last('ors/client/-/total')).toBe(34);
	});

	it('a rating series takes an unrelated number on a measure for the therapist’s own', () => {
		const { problems } = caseOf(['03-12 #2'], {
			'm.md': measure({ instrument: 'srs', total: 30, room: 7, totals: 90 }),
		});
		expect(problems).toEqual([]);
	});
});
