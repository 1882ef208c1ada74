import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/case/case-file';
import { defaultOptions, type TimelineOptions } from '../../src/timeline/options/options';
import { svgText } from '../../src/timeline/svg/svg-text';
import { drawTimeline } from '../../src/timeline/timeline';
import type { ViewFrame } from '../../src/timeline/model/view';
import { addDays } from '../../src/notes/day';
import { longCase } from './long-case';
import { fixtureCase } from './fixture-case';
import { at, caseOf, day, frame, goal, pick, rupture, series, session, sessions, task } from './sample-case';

async function recorded(
	name: string,
	caseFile: CaseFile,
	options: Partial<TimelineOptions> = {},
	changes: Partial<ViewFrame> = {},
): Promise<void> {
	const text = svgText(drawTimeline(caseFile, { ...defaultOptions, ...options }, frame(changes)).root);
	await expect(text).toMatchFileSnapshot(`expected/${name}.svg`);
}

describe('recorded pictures', () => {
	it('shows no data as nothing yet', () => recorded('no-data', caseOf()));

	it('shows one session', () => recorded('one-session', caseOf({ sessions: sessions('2026-02-26', 'a') })));

	it('shows one rating, of 0, as a point of its own', () => {
		const held = sessions('2026-02-26', 'a');
		return recorded('one-rating', caseOf({ sessions: held, series: [series('impression/client/-/bond', held, '0')] }));
	});

	it('leaves gaps where nothing was rated', () => {
		const held = sessions('2025-10-02', 'aaacaaanaaaaaaa');
		return recorded(
			'gaps',
			caseOf({
				sessions: held,
				series: [
					series('impression/client/-/bond', held, '5 - 6 - 7 7 - - 0 - - 6 7 - 8'),
					series('impression/therapist/-/bond', held, '. 6 6 - 7 8 8 - 5 6 6 7 - 7 8'),
				],
			}),
			{ dimension: 'bond' },
		);
	});

	it('keeps two sessions of one day apart', () => {
		const held = [
			session('2026-02-05', 1),
			session('2026-02-12', 2, { time: '09:00' }),
			session('2026-02-12', 3, { time: '16:00', medium: 'phone' }),
			session('2026-02-19', 4),
		];
		return recorded(
			'same-day-twice',
			caseOf({
				sessions: held,
				series: [
					series('impression/client/-/bond', held, '5 3 7 6'),
					series('impression/therapist/-/bond', held, '6 6 6 6'),
				],
			}),
		);
	});

	it('stays readable over 500 sessions in 20 years', () => recorded('twenty-years', longCase(500)));
	it('stays readable over 500 sessions by number', () =>
		recorded('twenty-years-by-session', longCase(500), { axis: 'session' }));
	it('stays readable over 500 sessions in a side pane', () =>
		recorded('twenty-years-narrow', longCase(500), {}, { width: 300 }));

	const three = (): CaseFile => {
		const held = sessions('2025-09-04', 'aaaaaaaaaaaaaaaaaaaaaaaa');
		return caseOf({
			sessions: held,
			series: [
				series('impression/client/-/bond', held, '5 5 6 6 6 7 7 7 - 7 8 8 8 7 8 8 9 9 8 8 9 9 9 9'),
				series('wai-sr/client/-/bond', held, '2.5 - - - 3 - - - 3.25 - - - 3.5 - - - 4 - - - 4.25 - - -', [1, 5]),
				series('wai-sr/client/-/total', held, '2.4 - - - 2.8 - - - 3.1 - - - 3.4 - - - 3.9 - - - 4.2 - - -', [1, 5]),
				series(
					'srs/client/-/total',
					held,
					'. . . . 31 33 34.5 34 36 35 36 37 37 36 38 38 39 39 38 40 39 39 40 40',
					[0, 40],
				),
			],
		});
	};
	it('draws three instruments each on its own scale', () => recorded('three-instruments', three()));
	it('draws three instruments together on the common scale', () =>
		recorded('three-instruments-common', three(), { scale: 'common' }));

	function floorOf(index: number): 'A' | 'B' | 'even' {
		if (index % 5 === 2) return 'B';
		return index % 3 === 0 ? 'A' : 'even';
	}

	it('draws a couple: both lines, who was there, whose floor it was, ruptures between whom', () => {
		const held = sessions('2025-10-02', 'aaavaacaaaalaaaaaaaa', 7).map((each, index) => ({
			...each,
			present: new Map([
				[5, ['A']],
				[11, ['B']],
			]).get(index) ?? ['A', 'B'],
			floor: floorOf(index),
		}));
		return recorded(
			'couple',
			caseOf({
				client: { code: 'P-002', format: 'couple', participants: ['A', 'B'] },
				sessions: held,
				series: [
					series(
						'srs/client/A/total',
						held,
						'30 31 33 34 34 35 - 36 36 37 36 . 37 38 38 37 38 39 39 39'.replace('.', '-'),
						[0, 40],
					),
					series('srs/client/B/total', held, '28 24 22 25 27 - - 26 28 30 29 31 33 34 33 35 36 36 37 38', [0, 40]),
					series('impression/therapist/-/bond', held, '6 6 5 6 6 7 - 7 7 7 7 7 8 8 8 8 8 8 8 9'),
				],
				ruptures: [
					rupture('left the room', at(pick(held, 2)), {
						kind: 'confrontation',
						participant: 'B',
						between: 'A',
						intensity: 4,
						status: 'repaired',
						repaired: pick(held, 7).date,
						repairSession: 8,
					}),
					rupture('felt sided against', at(pick(held, 14)), { participant: 'A', intensity: 2 }),
				],
			}),
		);
	});

	it('draws a family of five', () => {
		const people = ['A', 'B', 'C', 'D', 'E'];
		const held = sessions('2025-08-07', 'aaaaaaaanaaaaa', 14).map((each, index) => ({
			...each,
			present: people.filter((_, person) => (index + person * 3) % 5 !== 0),
			floor: index % 4 === 0 ? 'E' : null,
		}));
		const lines = [
			'5 6 6 7 7 6 7 8 - 8 8 8 9 9',
			'6 6 7 7 7 7 7 7 - 7 8 8 8 8',
			'2 2 3 3 - 4 4 4 - 5 5 6 6 7',
			'8 8 8 - 9 9 9 9 - 9 9 9 9 10',
			'4 3 - 2 1 0 2 3 - 4 4 5 5 5',
		];
		return recorded(
			'family-of-five',
			caseOf({
				client: { code: 'F-007', format: 'family', participants: people },
				sessions: held,
				series: lines.map((values, index) => series(`check-in/client/${pick(people, index)}/total`, held, values)),
			}),
		);
	});

	const changed = (): CaseFile => {
		const held = sessions('2025-09-04', 'aaaaaaaaaaaaaaaaaaaaaaaa');
		return caseOf({
			sessions: held,
			series: [
				series('srs/client/-/total', held, '30 31 33 34 34 35 - 36 36 37 36 35', [0, 40]),
				series(
					'wai-sr/client/-/total',
					held,
					'. . . . . . . . . . . . 3.2 3.3 - 3.5 3.4 3.6 3.9 3.8 4 4.1 4.1 4.2',
					[1, 5],
				),
			],
		});
	};
	it('breaks the line where the instrument changed half-way', () => recorded('instrument-changed', changed()));
	it('breaks the line on the common scale, too', () =>
		recorded('instrument-changed-common', changed(), { scale: 'common', dimension: 'total' }));

	it('shows a course of nothing but missed sessions', () =>
		recorded('only-no-shows', caseOf({ sessions: sessions('2026-01-08', 'nnnncn') })));

	it('puts dates out of order in order', () => {
		const held = [
			session('2026-02-12', 3),
			session('2026-01-08', 1),
			session('2026-03-01', 2),
			session('2026-01-22', 7),
		];
		return recorded(
			'out-of-order',
			caseOf({ sessions: held, series: [series('impression/client/-/bond', held, '3 5 7 4')] }),
		);
	});

	it('keeps right-to-left words in their places', () => {
		const held = sessions('2025-11-06', 'aaaaaaaaaaaa');
		const when = (index: number) => at(pick(held, index));
		return recorded(
			'right-to-left',
			caseOf({
				client: { code: 'ח-014', format: 'couple', participants: ['א', 'ب'] },
				sessions: held.map((each) => ({ ...each, present: ['א', 'ب'] })),
				series: [
					series('srs/client/א/total', held, '30 31 33 34 34 35 36 36 36 37 36 35', [0, 40]),
					series('srs/client/ب/total', held, '28 29 29 30 32 32 33 33 35 35 36 36', [0, 40]),
				],
				goals: [goal('לישון כל הלילה', when(1), { ...when(8), how: 'met' }), goal('التحدث مع الأخت (2)', when(3))],
				tasks: [task('יומן שינה – חלק 1', when(2), ['done', when(4)]), task('رسالة قصيرة', when(9))],
				ruptures: [rupture('שתק אחרי שיעורי הבית', when(6), { participant: 'א', between: 'ب' })],
			}),
		);
	});

	it('cuts very long words and keeps emoji whole', () => {
		const held = sessions('2025-11-06', 'aaaaaaaaaaaa');
		const when = (index: number) => at(pick(held, index));
		const people = ['👩‍👩‍👧‍👦', 'Donaudampfschifffahrtsgesellschaftskapitän'];
		return recorded(
			'long-and-emoji',
			caseOf({
				client: { code: '🐙🐙🐙', format: 'couple', participants: people },
				sessions: held.map((each) => ({ ...each, present: people })),
				series: people.map((person, index) =>
					series(
						`srs/client/${person}/total`,
						held,
						index === 0 ? '30 31 33 34 34 35 36 36 36 37 36 35' : '28 29 29 30 32 32 33 33 35 35 36 36',
						[0, 40],
					),
				),
				goals: [goal('A'.repeat(300), when(1)), goal('👩🏽‍🚀👨‍👩‍👧🇺🇳 🏳️‍🌈 to the moon & back <b>"now"</b>', when(3))],
				tasks: [task('新しい仕事について毎晩ノートに三つのことを書いてみるという約束', when(2), ['done', when(4)])],
			}),
		);
	});

	it('shows a rich course', () => recorded('rich', fixtureCase()));
	it('shows a rich course in a side pane', () => recorded('rich-narrow', fixtureCase(), {}, { width: 300 }));
	it('shows a rich course by session number', () =>
		recorded('rich-by-session', fixtureCase(), { axis: 'session', dimension: 'bond' }));
	it('shows the last twelve sessions', () =>
		recorded('rich-last-twelve', fixtureCase(), { range: { kind: 'sessions', count: 12 } }));
	it('shows a stretch of one’s own', () =>
		recorded('rich-own-stretch', fixtureCase(), { range: { kind: 'days', from: '2025-07-10', to: '2025-11-01' } }));
	it('hides codes, words and private lanes in discreet mode', () =>
		recorded('rich-discreet', fixtureCase(), {}, { discreet: true }));
	it('leaves private lanes out of what others get', () =>
		recorded('rich-shared', fixtureCase(), { height: 420 }, { shared: true }));
	it('says where a long break was', () => {
		const held = [
			...sessions('2025-03-06', 'aaaaaa'),
			...sessions('2025-10-02', 'aaaaaaaa').map((each, index) => ({ ...each, number: index + 7 })),
		];
		return recorded(
			'long-break',
			caseOf({ sessions: held, series: [series('impression/client/-/bond', held, '5 5 6 6 6 7 4 5 5 6 6 7 7 8')] }),
		);
	});
	it('ends with the therapy', () => {
		const held = sessions('2024-03-07', 'aaaaaaaaaa');
		return recorded(
			'ended',
			caseOf({
				client: { status: 'ended', ended: addDays(day('2024-03-07'), 80) },
				sessions: held,
				goals: [goal('Still open', at(pick(held, 2)))],
				ruptures: [rupture('never spoken of', at(pick(held, 7)))],
			}),
		);
	});
});
