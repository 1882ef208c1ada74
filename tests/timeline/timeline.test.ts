import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/case/case-file';
import { defaultOptions, type LaneName, type TimelineOptions } from '../../src/timeline/options/options';
import type { SvgNode } from '../../src/timeline/svg/svg-node';
import { svgText } from '../../src/timeline/svg/svg-text';
import { timelineTable } from '../../src/timeline/table';
import { drawTimeline, type Picture } from '../../src/timeline/timeline';
import { summarizeTimeline } from '../../src/timeline/summary';
import type { ViewFrame } from '../../src/timeline/model/view';
import { arbitraryCase, arbitraryFrame, arbitraryOptions } from './arbitrary-case';
import { longCase } from './long-case';
import { everyNode, overlapping, pathPoints, withClass, labelBoxes } from './svg-shapes';
import { fixtureCase } from './fixture-case';
import { at, caseOf, frame, goal, pick, rupture, series, session, sessions, task } from './sample-case';

function draw(caseFile: CaseFile, options: Partial<TimelineOptions> = {}, changes: Partial<ViewFrame> = {}): Picture {
	return drawTimeline(caseFile, { ...defaultOptions, ...options }, frame(changes));
}

function ofEvery(check: (picture: Picture, caseFile: CaseFile) => void, runs = 100): void {
	fc.assert(
		fc.property(arbitraryCase, arbitraryOptions, arbitraryFrame, (caseFile, options, given) => {
			check(drawTimeline(caseFile, options, frame(given)), caseFile);
		}),
		{ numRuns: runs },
	);
}

describe('every picture', () => {
	it('every picture holds no number that is none, and nothing undefined', () => {
		ofEvery((picture) => {
			const values = everyNode(picture.root).flatMap(({ tag, attributes }) =>
				Object.entries(attributes)
					.filter(([name]) => name !== 'aria-label' && name !== 'data-key')
					.map(([name, value]) => `${tag} ${name} ${value}`),
			);
			expect(values.filter((value) => /NaN|Infinity|undefined|null/.test(value))).toEqual([]);
		});
	});

	it('every picture keeps every mark inside the plot, above the axis', () => {
		ofEvery(({ marks, view, height }) => {
			expect(marks.filter(({ x, y }) => !(x >= view.left && x <= view.right && y >= 0 && y <= height))).toEqual([]);
		});
	});

	it('every picture keeps every line, gap, span and arc inside the plot', () => {
		ofEvery(({ root, view }) => {
			for (const name of [
				'wa-line',
				'wa-gap',
				'wa-gap-line',
				'wa-span',
				'wa-arc',
				'wa-open-rupture',
				'wa-column',
				'wa-minutes',
				'wa-presence',
			]) {
				for (const node of withClass(root, name)) {
					const outside = pathPoints(node.attributes['d'] ?? '').filter(
						([x]) => !(x >= view.left - 0.06 && x <= view.right + 0.06),
					);
					expect(outside).toEqual([]);
				}
			}
		});
	});

	it('every picture lets no line of ratings run backwards', () => {
		ofEvery(({ root }) => {
			for (const node of withClass(root, 'wa-line')) {
				const xs = pathPoints(node.attributes['d'] ?? '').map(([x]) => x);
				expect(xs).toEqual([...xs].sort((a, b) => a - b));
			}
		});
	});

	it('every picture gives the marks of a row in order of time and every mark a key of its own', () => {
		ofEvery(({ marks }) => {
			expect(new Set(marks.map((mark) => mark.key)).size).toBe(marks.length);
			for (const row of new Set(marks.map((mark) => mark.row))) {
				const xs = marks.filter((mark) => mark.row === row).map((mark) => mark.x);
				expect(xs).toEqual([...xs].sort((a, b) => a - b));
			}
		});
	});

	it('every picture never draws a rating that is absent', () => {
		ofEvery(({ marks }, caseFile) => {
			for (const mark of marks.filter(({ kind }) => kind === 'rating')) {
				const line = caseFile.series.find(({ id }) => id === mark.series);
				expect(typeof line?.points[mark.index ?? -1]?.value).toBe('number');
			}
		});
	});

	it('every picture lets no words stand on other words', () => {
		ofEvery(({ root }) => {
			expect(overlapping(labelBoxes(root))).toEqual([]);
		}, 300);
	});

	it('every picture says of every mark what it is', () => {
		ofEvery(({ marks }) => {
			for (const { description } of marks) expect(description.length).toBeGreaterThan(4);
		});
	});

	it('every picture has words, a table and a file to go with it', () => {
		fc.assert(
			fc.property(arbitraryCase, arbitraryOptions, arbitraryFrame, (caseFile, options, changes) => {
				const given = frame(changes);
				expect(summarizeTimeline(caseFile, options, given).join(' ')).not.toMatch(/undefined|NaN|null/);
				const { columns, rows } = timelineTable(caseFile, options, given);
				for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
				expect(svgText(drawTimeline(caseFile, options, given).root)).not.toMatch(/undefined|NaN|<b>/);
			}),
			{ numRuns: 60 },
		);
	});

	it('every picture is the same for the same data', () => {
		fc.assert(
			fc.property(arbitraryCase, arbitraryOptions, arbitraryFrame, (caseFile, options, changes) => {
				const given = frame(changes);
				expect(drawTimeline(caseFile, options, given).root).toEqual(
					drawTimeline(structuredClone(caseFile), options, given).root,
				);
			}),
			{ numRuns: 30 },
		);
	});
});

describe('ratings', () => {
	const held = sessions('2026-01-08', 'aaaaaa');
	const bond = (values: string) =>
		caseOf({ sessions: held, series: [series('impression/client/-/bond', held, values)] });
	const points = (picture: Picture) => picture.marks.filter(({ kind }) => kind === 'rating');

	it('ratings draw a 0 on the lowest level, as a point', () => {
		const picture = draw(bond('5 0 5 5 5 5'));
		const [zero] = points(picture).filter(({ index }) => index === 1);
		const lowest = Math.max(
			...withClass(picture.root, 'wa-level').map((node) => pathPoints(node.attributes['d'] ?? '')[0]?.[1] ?? 0),
		);
		expect(zero?.y).toBeCloseTo(lowest, 0);
		expect(zero?.shape).not.toBeNull();
	});

	it('ratings break the line at an absent rating', () => {
		const lines = withClass(draw(bond('5 6 - 7 8 8')).root, 'wa-line');
		expect(lines.map((node) => pathPoints(node.attributes['d'] ?? '').length)).toEqual([2, 3]);
	});

	it('ratings draw a rating between two gaps as a point without a line', () => {
		const picture = draw(bond('- - 4 - - -'));
		expect(withClass(picture.root, 'wa-line')).toEqual([]);
		expect(points(picture).map(({ description }) => description)).toEqual([
			'Client’s bond: 4 of 10. Session 3, 22 January 2026.',
		]);
	});

	it('shade the gap only where both have rated', () => {
		const both = caseOf({
			sessions: held,
			series: [
				series('impression/client/-/bond', held, '5 6 - 7 8 8'),
				series('impression/therapist/-/bond', held, '7 7 7 - 8 9'),
			],
		});
		const gaps = withClass(draw(both).root, 'wa-gap');
		expect(gaps.map((node) => new Set(pathPoints(node.attributes['d'] ?? '').map(([x]) => x)).size)).toEqual([2, 2]);
	});

	it('shade no narrowing where someone is missing', () => {
		const held = sessions('2026-01-08', 'aaaa');
		const people = ['A', 'B', 'C'].map((person, index) =>
			series(`check-in/client/${person}/bond`, held, ['7 7 7 7', '8 8 8 8', '2 - 2 2'][index] ?? ''),
		);
		const picture = draw(
			caseOf({ client: { format: 'family', participants: ['A', 'B', 'C'] }, sessions: held, series: people }),
		);
		const heights = withClass(picture.root, 'wa-gap').map(
			({ attributes: { d = '' } }) => new Set([...d.matchAll(/[,](\d+(?:\.\d)?)/g)].map(([, y]) => y)).size,
		);
		// Each stretch is as high at its end as at its beginning.
		expect(heights.every((levels) => levels <= 2)).toBe(true);
		expect(heights.length).toBeGreaterThan(0);
	});

	it('ratings say how far the therapist’s rating lies from the client’s', () => {
		const both = caseOf({
			sessions: held,
			series: [
				series('impression/client/-/bond', held, '5 6 - 7 8 8'),
				series('impression/therapist/-/bond', held, '7 6 7 - 8 5'),
			],
		});
		const words = draw(both)
			.marks.filter(({ series: id }) => id === 'impression/client/-/bond')
			.map((mark) => mark.description);
		expect(words[0]).toContain('Therapist’s is 2 higher.');
		expect(words[1]).toContain('Therapist’s is the same.');
		expect(words[2]).toBe('Client’s bond: 7 of 10. Session 4, 29 January 2026.');
		expect(words[4]).toContain('Therapist’s is 3 lower.');
	});

	it('ratings put instruments on the common scale by their own range and keep the number in the tip', () => {
		const two = caseOf({
			sessions: held,
			series: [
				series('wai-sr/client/-/total', held, '3 3 3 3 3 3', [1, 5]),
				series('srs/client/-/total', held, '20 20 20 20 20 20', [0, 40]),
			],
		});
		const marks = points(draw(two, { scale: 'common' }));
		expect(new Set(marks.map(({ y }) => Math.round(y)))).toHaveLength(1);
		expect(marks[0]?.description).toContain('3 on 1 to 5');
	});

	it('ratings keep each person’s outline and dash on the common scale, whatever the instrument', () => {
		const held = sessions('2026-01-08', 'aaa');
		const lines = ['A', 'B'].flatMap((person) =>
			['check-in', 'impression'].map((instrument) =>
				series(`${instrument}/client/${person}/bond`, held, person === 'A' ? '8 8 8' : '3 3 3'),
			),
		);
		const { marks } = draw(
			caseOf({ client: { format: 'couple', participants: ['A', 'B'] }, sessions: held, series: lines }),
			{ scale: 'common', dimension: 'bond' },
		);
		const shapes = (person: string) =>
			[
				...new Set(
					marks
						.filter(({ series: id }) => id?.includes(`/${person}/`) === true)
						.map(({ shape }) => `${shape?.outline} ${shape?.filling}`),
				),
			].sort();
		expect([shapes('A'), shapes('B')]).toEqual([
			['disc full', 'disc hollow'],
			['diamond full', 'diamond hollow'],
		]);
	});

	it('ratings say where the instrument changed, and not where two are used side by side', () => {
		const changed = caseOf({
			sessions: held,
			series: [
				series('srs/client/-/total', held, '20 21 22 - - -', [0, 40]),
				series('wai-sr/client/-/total', held, '. . . 3 3 4', [1, 5]),
			],
		});
		const beside = caseOf({
			sessions: held,
			series: [
				series('srs/client/-/total', held, '20 21 22 23 24 25', [0, 40]),
				series('wai-sr/client/-/total', held, '. . . 3 3 4', [1, 5]),
			],
		});
		const words = (caseFile: CaseFile) => withClass(draw(caseFile).root, 'is-change').map((node) => node.text);
		expect(words(changed)).toEqual(['WAI-SR from here']);
		expect(words(beside)).toEqual([]);
	});

	it('ratings show the main instrument’s three parts, every other’s total', () => {
		const several = caseOf({
			sessions: held,
			series: ['bond', 'goal', 'task', 'total'].flatMap((part) => [
				series(`impression/client/-/${part}`, held, '5 5 5 5 5 5'),
				series(`wai-sr/client/-/${part}`, held, '3 - - - - -', [1, 5]),
			]),
		});
		expect(draw(several).panels.map(({ key }) => key)).toEqual([
			'impression/bond',
			'impression/goal',
			'impression/task',
			'wai-sr/total',
		]);
	});

	it('ratings show both sides by bond, goal and task, whatever form each uses', () => {
		const held = sessions('2026-01-08', 'aa');
		const lines = ['bond', 'goal', 'task', 'total'].flatMap((part) => [
			series(`check-in/client/A/${part}`, held, '5 6'),
			series(`impression/therapist/-/${part}`, held, '7 7'),
			series(`wai-s/client/A/${part}`, held, '. 20', [4, 28]),
		]);
		const { panels } = draw(
			caseOf({ client: { format: 'couple', participants: ['A', 'B'] }, sessions: held, series: lines }),
		);
		expect(panels.map(({ key }) => key)).toEqual([
			'check-in/bond',
			'impression/bond',
			'check-in/goal',
			'impression/goal',
			'check-in/task',
			'impression/task',
			'wai-s/total',
		]);
	});

	it('ratings mark what a signal speaks of, with its sentence', () => {
		const marked = {
			...bond('5 6 7 2 8 8'),
			signals: [
				{
					rule: 'dip',
					series: 'impression/client/-/bond',
					at: { date: pick(held, 3).date, session: 4 },
					because: 'Marked because 2 is far below 5 to 7.',
				},
			],
		};
		const picture = draw(marked);
		expect(points(picture).flatMap(({ because }) => because)).toEqual(['Marked because 2 is far below 5 to 7.']);
		expect(withClass(picture.root, 'wa-signal')).toHaveLength(1);
		expect(draw(marked, { raters: ['therapist'] }).marks.find(({ because }) => because.length > 0)?.key).toBe(
			`session:${pick(held, 3).path}`,
		);
		expect(withClass(draw(marked, {}, { discreet: true }).root, 'wa-signal')).toEqual([]);
	});
});

describe('lanes', () => {
	const held = sessions('2026-01-08', 'aaaaaa');
	const when = (index: number) => at(pick(held, index));

	it('lanes lead an open rupture, goal and task to today, and no further', () => {
		const picture = draw(
			caseOf({
				sessions: held,
				ruptures: [rupture('went quiet', when(1))],
				goals: [goal('Sleep', when(1))],
				tasks: [task('Diary', when(1))],
			}),
		);
		const todayAt = picture.view.x.apply(picture.view.axis.today);
		for (const name of ['wa-open-rupture', 'is-goal', 'is-task']) {
			const [line] = withClass(picture.root, name).filter((node) => node.tag === 'path');
			expect(pathPoints(line?.attributes['d'] ?? '')[1]?.[0]).toBeCloseTo(todayAt, 0);
		}
	});

	it('lanes lead a repaired rupture to its repair', () => {
		const picture = draw(
			caseOf({
				sessions: held,
				ruptures: [
					rupture('went quiet', when(1), { status: 'repaired', repaired: pick(held, 4).date, repairSession: 5 }),
				],
			}),
		);
		const repair = picture.marks.find(({ kind }) => kind === 'repair');
		expect(repair?.x).toBeCloseTo(picture.marks.find(({ key }) => key === `session:${pick(held, 4).path}`)?.x ?? 0, 1);
		expect(withClass(picture.root, 'wa-arc')).toHaveLength(1);
	});

	it('lanes show the repair of a rupture repaired in its own session beside it, and none of one left', () => {
		const held = sessions('2026-01-08', 'aaa');
		const [first, second] = held;
		if (first === undefined || second === undefined) throw new Error('No session.');
		const kinds = draw(
			caseOf({
				sessions: held,
				ruptures: [
					rupture('late', at(first), { status: 'repaired', repaired: first.date, repairSession: 1 }),
					rupture('silent', at(second), { status: 'left' }),
				],
			}),
		).marks.filter(({ lane }) => lane === 'ruptures');
		expect(kinds.map(({ kind, index }) => [kind, index])).toEqual([
			['rupture', 0],
			['repair', 0],
			['rupture', 1],
		]);
		expect((kinds[1]?.x ?? 0) - (kinds[0]?.x ?? 0)).toBeGreaterThan((kinds[0]?.r ?? 0) + (kinds[1]?.r ?? 0) / 2);
	});

	it('lanes stop what is still open where the therapy ended', () => {
		const ended = caseOf({
			client: { status: 'ended', ended: pick(held, 5).date },
			sessions: held,
			goals: [goal('Sleep', when(1))],
		});
		const picture = draw(ended);
		expect(picture.view.axis.now).toBeLessThan(picture.view.axis.today);
		expect(withClass(picture.root, 'wa-today')).toEqual([]);
	});

	it('lanes tell the four kinds of attendance apart by form alone', () => {
		const picture = draw(caseOf({ sessions: sessions('2026-01-08', 'alcn') }));
		const forms = picture.marks.map(({ shape }) => shape?.filling);
		expect(new Set(forms).size).toBe(4);
	});

	it('lanes are left out where private, in discreet mode and in what others get', () => {
		for (const changes of [{ discreet: true }, { shared: true }]) {
			const picture = draw(fixtureCase(), {}, changes);
			expect(picture.lanes.map(({ name }) => name)).toEqual(['ratings', 'sessions', 'goals', 'tasks']);
		}
	});

	it('lanes keep every code and text out of a discreet picture', () => {
		const text = svgText(draw(fixtureCase(), {}, { discreet: true }).root);
		for (const secret of ['K-014', 'Sleep', 'diary', 'went quiet', 'protective', 'letter'])
			expect(text).not.toContain(secret);
	});

	it('lanes keep their rows while someone moves', () => {
		const picture = draw(longCase(60));
		const rows: Partial<Record<LaneName, number>> = {};
		for (const { name, rows: used } of picture.lanes) if (used > 0) rows[name] = used;
		const [from, to] = picture.view.x.domain;
		const moved = draw(longCase(60), {}, { rows, window: [from + 40, to - 400] });
		expect(moved.height).toBe(picture.height);
	});

	it('lanes fill the height that was asked for', () => {
		expect(draw(fixtureCase(), { height: 700 }).height).toBe(700);
	});
});

function countNodes(node: SvgNode): number {
	return node.children.reduce((sum, child) => sum + countNodes(child), 1);
}

describe('the cost', () => {
	it('the cost stays bounded by the room, however many sessions there are', () => {
		const nodes = [50, 500, 5000].map((count) => countNodes(draw(longCase(count)).root));
		expect(nodes[2]).toBeLessThan(8000);
		expect(pick(nodes, 1)).toBeLessThan(4000);
	});

	it('the cost gives all of 500 sessions one by one when there is room', () => {
		const picture = draw(longCase(500), { range: { kind: 'sessions', count: 50 } });
		expect(picture.marks.filter(({ lane }) => lane === 'sessions').every(({ kind }) => kind === 'session')).toBe(true);
	});

	it('the cost counts what stands too close, and says where to look closer', () => {
		const clusters = draw(longCase(500)).marks.filter(({ kind, lane }) => kind === 'cluster' && lane === 'sessions');
		expect(clusters.length).toBeGreaterThan(20);
		expect(clusters[0]?.description).toMatch(/^\d+ sessions.*Zoom in to see each\.$/);
		expect(clusters[0]?.span).not.toBeNull();
	});
});

it('takes a session without a number and two with the same number for what they are', () => {
	const held = [session('2026-01-08', null), session('2026-01-15', 2), session('2026-01-22', 2, { path: 'other.md' })];
	expect(draw(caseOf({ sessions: held }), { axis: 'session' }).marks.map(({ index }) => index)).toEqual([0, 1, 2]);
});
