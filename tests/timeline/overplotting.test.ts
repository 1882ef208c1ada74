import { expect, it } from 'vitest';
import type { CaseFile } from '../../src/case/case-file';
import { defaultOptions, type TimelineOptions } from '../../src/timeline/options/options';
import { drawTimeline, type Picture } from '../../src/timeline/timeline';
import { withClass } from './svg-shapes';
import { caseOf, frame, series, sessions } from './sample-case';

const held = sessions('2026-01-08', 'aaaaaa');

function draw(caseFile: CaseFile, options: Partial<TimelineOptions> = {}, width = 700): Picture {
	return drawTimeline(caseFile, { ...defaultOptions, ...options }, frame({ width }));
}

const sizes = ({ marks }: Picture, rater: string): readonly number[] =>
	marks.flatMap(({ series: id, r }) => (id?.includes(`/${rater}/`) === true ? [r] : []));

it('draws a rating round the one that covers it, so that both show', () => {
	const both = caseOf({
		sessions: held,
		series: [
			series('impression/client/-/bond', held, '5 6 - 0 9 7'),
			series('impression/therapist/-/bond', held, '5 7 6 0 - 7'),
		],
	});
	const picture = draw(both);
	const [usual = 0] = sizes(picture, 'client');
	expect(sizes(picture, 'client')).toEqual([usual, usual, usual, usual, usual]);
	expect(sizes(picture, 'therapist').map((r) => r > usual * 1.5)).toEqual([true, false, false, true, true]);
});

it('draws a rating round another of nearly the same height, too, which would hide half of it', () => {
	const near = caseOf({
		sessions: held,
		series: [
			series('wai-sr/client/-/total', held, '48 30 - - - -', [12, 60]),
			series('wai-sr/therapist/-/total', held, '48.5 40 - - - -', [12, 60]),
		],
	});
	const [first = 0, second = 0] = sizes(draw(near), 'therapist');
	expect(first).toBeGreaterThan(second);
});

it('shows all of three people who rated the same', () => {
	const people = ['A', 'B', 'C'];
	const alike = caseOf({
		client: { format: 'family', participants: people },
		sessions: held,
		series: people.map((person) => series(`check-in/client/${person}/total`, held, '6 - - - - -')),
	});
	expect(new Set(sizes(draw(alike), 'client')).size).toBe(3);
});

it('gives a person’s marks one size in every panel, however many ratings each has', () => {
	const many = sessions('2025-06-05', 'a'.repeat(40));
	const most = '5 '.repeat(40).trim();
	const fewer = '6 - '.repeat(20).trim();
	const picture = draw(
		caseOf({
			sessions: many,
			series: [series('impression/therapist/-/bond', many, most), series('impression/therapist/-/goal', many, fewer)],
		}),
		{},
		330,
	);
	expect(new Set(sizes(picture, 'therapist')).size).toBe(1);
});

it('leaves the instrument out of a title without room for it, unless it tells two panels apart', () => {
	const titles = (caseFile: CaseFile): readonly (string | null)[] =>
		withClass(draw(caseFile, {}, 160).root, 'is-title').map(({ text }) => text);
	const impressions = series('impression/client/-/goal', held, '5 6 7 - - -');
	expect(
		titles(caseOf({ series: [impressions, series('srs/client/-/total', held, '30 31 - - - -', [0, 40])] })),
	).toEqual(expect.arrayContaining(['Goal agreement']));
	const twice = titles(
		caseOf({
			series: [
				series('wai-sr/client/-/total', held, '2 3 - - - -', [1, 5]),
				series('srs/client/-/total', held, '30 31 - - - -', [0, 40]),
			],
		}),
	);
	expect(new Set(twice).size).toBe(2);
});
