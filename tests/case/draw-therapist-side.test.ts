import { describe, expect, it } from 'vitest';
import { endingTallies } from '../../src/case/reports/ending-tallies';
import { therapistImpressions, reactionTallies } from '../../src/case/reports/therapist-side';
import { selfCheckLines } from '../../src/case/reports/self-check-lines';
import { instrumentsById } from '../../src/instruments/built-in/built-in';
import type { SelfCheckNote } from '../../src/notes/kinds';
import { at, caseOf, pick, reflection, rupture, series, sessions, today } from '../timeline/sample-case';

const held = sessions('2026-01-01', 'aaaaaa');
const client = (code: string) => ({ code, path: `${code}.md` });

describe('reactions by client', () => {
	it('reactions by client are counted word by word, whatever their case, the most first', () => {
		const tallies = reactionTallies([
			caseOf({
				client: client('A'),
				reflections: [
					reflection('2026-01-01', ['Helpless', 'protective']),
					reflection('2026-01-08', ['helpless: nothing I said helped']),
				],
			}),
			caseOf({ client: client('B'), reflections: [reflection('2026-01-01', ['helpless', ''])] }),
		]);
		expect(tallies).toEqual([
			{
				reaction: 'Helpless',
				count: 3,
				clients: [
					{ path: 'A.md', code: 'A', count: 2 },
					{ path: 'B.md', code: 'B', count: 1 },
				],
			},
			{ reaction: 'protective', count: 1, clients: [{ path: 'A.md', code: 'A', count: 1 }] },
		]);
	});
});

describe('what did not take place and what ended', () => {
	it('is counted by whom and how, up to today, with what is not noted named as such', () => {
		const missed = held.map((session, index) => ({
			...session,
			attendance: ['cancelled', 'cancelled', 'cancelled', 'no-show', 'attended', 'cancelled'][index] ?? '',
			cancelledBy: ['therapist', 'client', null, 'client', null, 'client'][index] ?? null,
			...(index === 5 ? { date: '2999-01-01' } : {}),
		}));
		const ended = (how: string | null) => caseOf({ client: { status: 'ended', endedHow: how } });
		expect(
			endingTallies(
				[
					caseOf({ sessions: missed, client: { endedHow: 'agreed' } }),
					ended('client stopped'),
					ended(null),
					ended('agreed'),
				],
				today,
			),
		).toEqual({
			cancelled: [
				{ word: 'client', count: 1 },
				{ word: 'therapist', count: 1 },
				{ word: null, count: 1 },
			],
			notCome: 1,
			ended: [
				{ word: 'agreed', count: 1 },
				{ word: 'client stopped', count: 1 },
				{ word: null, count: 1 },
			],
		});
	});
});

describe('with whom it comes easily', () => {
	it('goes by what the therapist noted per session, and needs three sessions', () => {
		const noted = therapistImpressions(
			[
				caseOf({ client: client('few'), sessions: held.slice(0, 2), ruptures: [rupture('', at(pick(held, 0)))] }),
				caseOf({ client: client('easy'), sessions: held }),
				caseOf({
					client: client('hard'),
					sessions: held,
					ruptures: [rupture('', at(pick(held, 0)))],
					reflections: [reflection('2026-01-01', ['helpless', 'criticised'])],
				}),
			],
			instrumentsById([]),
			today,
		);
		expect(noted.map(({ code, ruptures, reactions }) => [code, ruptures, reactions])).toEqual([
			['hard', 1, 2],
			['easy', 0, 0],
		]);
	});

	it('takes the therapist’s own ratings alone, first three and latest three', () => {
		const [one] = therapistImpressions(
			[
				caseOf({
					sessions: held,
					series: [
						series('impression/client/-/total', held, '0 0 0 0 0 0'),
						series('impression/therapist/-/total', held, '3 4 5 6 7 8'),
					],
				}),
			],
			instrumentsById([]),
			today,
		);
		expect(one?.therapistRatings).toEqual({ first: 4, latest: 7, min: 0, max: 10 });
		const [other] = therapistImpressions(
			[caseOf({ sessions: held, series: [series('impression/therapist/-/total', held, '3 4 5 6 7 -')] })],
			instrumentsById([]),
			today,
		);
		expect(other?.therapistRatings).toBeNull();
	});
});

describe('self-check lines', () => {
	const note = (path: string, properties: SelfCheckNote['properties']): SelfCheckNote => ({
		kind: 'self-check',
		path,
		properties,
		scores: new Map(),
	});

	it('self-check lines are in order of day, keep a zero and leave a gap', () => {
		const lines = selfCheckLines([
			note('b.md', { date: '2026-02-01', energy: 0 }),
			note('a.md', { date: '2026-01-01', energy: 7, fatigue: 3 }),
			note('c.md', { energy: 5 }),
		]);
		expect(lines.map(({ name, points }) => [name, points.map(({ value }) => value)])).toEqual([
			['energy', [7, 0]],
			['fatigue', [3, null]],
		]);
	});
});
