// From notes with anything in them to everything that is shown of them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBrief } from '../../src/case/reports/brief';
import type { CaseFile } from '../../src/case/case-file';
import { summarizeClient } from '../../src/case/client-summary';
import { buildCase } from '../../src/case/build-case';
import { reviewableGoals, reviewableTasks } from '../../src/case/reviewable-agreements';
import { caseSignals } from '../../src/case/signals/case-signals';
import { defaultSignalRules } from '../../src/case/signal-rules';
import { seriesCsv } from '../../src/timeline/csv';
import { buildLegend } from '../../src/timeline/legend';
import { defaultOptions } from '../../src/timeline/options/options';
import { svgText } from '../../src/timeline/svg/svg-text';
import { timelineTable } from '../../src/timeline/table';
import { drawTimeline } from '../../src/timeline/timeline';
import type { ViewFrame } from '../../src/timeline/model/view';
import { summarizeTimeline } from '../../src/timeline/summary';
import { instrumentsById } from '../../src/instruments/built-in/built-in';
import { parseDay, type Day } from '../../src/notes/day';
import type { Problem } from '../../src/notes/problem';
import { readNote } from '../../src/notes/read-note';
import { everyNode } from '../timeline/svg-shapes';
import { arbitraryFrontmatters, clientPath } from './arbitrary-frontmatter';

const instruments = instrumentsById([]);
const days: readonly Day[] = [
	'2026-03-05',
	'2026-03-08',
	'2026-11-01',
	'2026-12-31',
	'2027-01-01',
	'2028-02-29',
	'0001-01-02',
	'9999-12-31',
].flatMap((day) => parseDay(day) ?? []);

interface Whole {
	readonly caseFile: CaseFile;
}

function wholeOf(frontmatters: readonly (readonly [string, unknown])[], today: Day): Whole | null {
	const read = frontmatters.map(([path, frontmatter]) => readNote(path, frontmatter));
	const notes = read.flatMap(({ note }) => note ?? []);
	const problems: readonly Problem[] = read.flatMap((each) => each.problems);
	const client = notes.find((note) => note.path === clientPath);
	if (client?.kind !== 'client') return null;
	const paths = frontmatters.map(([path]) => path);
	const resolve = (target: string): string | null =>
		paths.find((path) => path === `${target}.md` || path.endsWith(`/${target}.md`)) ?? null;
	const built = buildCase({ client, notes, problems, instruments, resolve });
	return { caseFile: { ...built, signals: caseSignals(built, instruments, defaultSignalRules, today) } };
}

/** Numbers of the case that could be shown, with where they stand. */
function numbersIn(value: unknown, at = ''): readonly (readonly [string, number])[] {
	if (typeof value === 'number') return [[at, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, held]) => numbersIn(held, `${at}/${key}`));
}

const frameOf = (today: Day, changes: Partial<ViewFrame>): ViewFrame => ({
	width: 900,
	fontSize: 12,
	today,
	discreet: false,
	shared: false,
	instruments,
	window: null,
	rows: null,
	...changes,
});

describe('notes with anything in them', () => {
	it('become a case, signals, a picture, words, a table, CSV and a brief: nothing throws, no number is made up', () => {
		fc.assert(
			fc.property(
				arbitraryFrontmatters,
				fc.constantFrom(...days),
				fc.boolean(),
				fc.boolean(),
				(frontmatters, today, discreet, shared) => {
					const before = JSON.stringify(frontmatters.map(([, frontmatter]) => Object.keys(frontmatter)));
					const whole = wholeOf(frontmatters, today);
					if (whole === null) return;
					const { caseFile } = whole;
					// Finite, each of them, and on its own scale.
					expect(numbersIn(caseFile).filter(([, number]) => !Number.isFinite(number))).toEqual([]);
					for (const { min, max, points } of caseFile.series) {
						expect(points.filter(({ value }) => value !== null && (value < min || value > max))).toEqual([]);
					}
					const frame = frameOf(today, { discreet, shared });
					const { root, marks } = drawTimeline(caseFile, defaultOptions, frame);
					const inked = everyNode(root).flatMap(({ attributes }) =>
						Object.entries(attributes)
							.filter(([name]) => name !== 'aria-label' && name !== 'data-key')
							.map(([, value]) => value),
					);
					expect(inked.filter((value) => /NaN|Infinity|undefined|null/.test(value))).toEqual([]);
					// An absent rating has no mark: what is drawn is what is in a note.
					const shown = caseFile.series.reduce(
						(count, { points }) => count + points.filter(({ value }) => value !== null).length,
						0,
					);
					expect(marks.filter(({ kind }) => kind === 'rating').length).toBeLessThanOrEqual(shown);
					expect(svgText(root)).not.toMatch(/<(?:script|img|iframe|foreignObject|a)\b/i);
					timelineTable(caseFile, defaultOptions, frame);
					expect(summarizeTimeline(caseFile, defaultOptions, frame).join('\n')).not.toMatch(
						/\bNaN\b|\bundefined\b|\bInfinity\b/,
					);
					buildLegend(caseFile, defaultOptions, frame);
					expect(seriesCsv(caseFile.series, 'comma', '.')).not.toMatch(/(?:^|,)(?:NaN|Infinity|undefined)(?:,|\r)/m);
					summarizeClient(caseFile);
					const texts = { toBringUp: [], intake: [], ruptureTexts: new Map<string, string>() };
					makeBrief(caseFile, { texts, instruments, today, current: null });
					for (const { path } of caseFile.sessions) {
						reviewableGoals(caseFile, path);
						reviewableTasks(caseFile, path);
						makeBrief(caseFile, { texts, instruments, today, current: path });
					}
					expect(JSON.stringify(frontmatters.map(([, frontmatter]) => Object.keys(frontmatter)))).toBe(before);
					expect(Object.keys(Object.prototype)).toEqual([]);
				},
			),
			{ numRuns: 1_000 },
		);
	});

	it('give the same case in whatever order they are found', () => {
		fc.assert(
			fc.property(arbitraryFrontmatters, (frontmatters) => {
				const today = days[0];
				if (today === undefined) return;
				const [one, other] = [wholeOf(frontmatters, today), wholeOf([...frontmatters].reverse(), today)];
				const { problems, ...rest } = one?.caseFile ?? { problems: [] };
				const { problems: otherProblems, ...otherRest } = other?.caseFile ?? { problems: [] };
				expect(otherRest).toEqual(rest);
				expect(otherProblems.map((each) => JSON.stringify(each)).sort()).toEqual(
					problems.map((each) => JSON.stringify(each)).sort(),
				);
			}),
			{ numRuns: 1_000 },
		);
	});

	it('are built as a small case when a list is huge', () => {
		const count = 4_000;
		const lines = (text: string): readonly string[] => Array.from({ length: count }, (_, index) => `${text} ${index}`);
		const session = (date: string, more: object): unknown => ({
			alliance: 'session',
			client: '[[K-014]]',
			date,
			...more,
		});
		const huge = wholeOf(
			[
				[clientPath, { alliance: 'client' }],
				[
					'A.md',
					session('2026-03-05', {
						'tasks-agreed': lines('Walk'),
						'goals-agreed': lines('Sleep'),
						ruptures: lines('withdrawal 3/5: quiet'),
					}),
				],
				[
					'B.md',
					session('2026-03-12', { 'tasks-done': lines('Wlak'), 'goals-met': lines('Sleep'), repairs: lines('quite') }),
				],
			].map(([path, frontmatter]) => [String(path), frontmatter] as const),
			days[0] ?? ('' as Day),
		);
		// Each of these would take minutes where every line is compared with every other letter by letter.
		expect(huge?.caseFile.goals.filter(({ closed }) => closed !== null)).toHaveLength(count);
		expect(
			huge?.caseFile.problems.filter(({ kind }) => kind === 'unmatched-review' || kind === 'unmatched-repair'),
		).toHaveLength(2 * count);
		expect(reviewableTasks(huge?.caseFile ?? fail(), 'B.md')).toHaveLength(count);
	}, 20_000);
});

function fail(): never {
	throw new Error('There is no case.');
}
