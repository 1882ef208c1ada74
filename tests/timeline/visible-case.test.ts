import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/case/case-file';
import { defaultOptions, recordOptions, type TimelineOptions } from '../../src/timeline/options/options';
import { parseBlock } from '../../src/timeline/options/parse-block';
import { baseViewOptions } from '../../src/timeline/options/base-view-options';
import { visibleCase } from '../../src/timeline/model/visible-case';
import { timelineTable } from '../../src/timeline/table';
import { drawTimeline } from '../../src/timeline/timeline';
import { summarizeTimeline } from '../../src/timeline/summary';
import { fixtureCase } from './fixture-case';
import { at, pick, frame } from './sample-case';

/** With what rules say of ruptures, and with problems of notes and lines on either side. */
function privateCase(): CaseFile {
	const rich = fixtureCase();
	const last = at(pick(rich.sessions, 38));
	const problem = { kind: 'wrong-value', suggestion: null } as const;
	return {
		...rich,
		signals: [
			{
				rule: 'dip',
				series: 'impression/client/-/task',
				at: at(pick(rich.sessions, 7)),
				because: 'A dip. Did something happen?',
			},
			{
				rule: 'rupture-repair',
				series: 'impression/client/-/task',
				at: at(pick(rich.sessions, 12)),
				because: 'A rupture is logged for 17 July.',
			},
			{ rule: 'rupture-open', series: null, at: last, because: 'A mixed rupture of 22 January is still in repair.' },
		],
		problems: [
			{ ...problem, path: last.path, property: 'bond', message: 'bond is “7+”.' },
			{ ...problem, path: last.path, property: 'repairs', message: 'repairs names “the long silence”.' },
			{ ...problem, path: 'Private/K-014/Rupture 34.md', property: 'kind', message: 'kind is “both”.' },
			{ ...problem, path: 'Private/K-014/Undated.md', property: 'date', message: 'date is missing.' },
		],
	};
}

/** All that a view says of it: the picture, the table, the summary and the lists below. */
function said(caseFile: CaseFile, options: TimelineOptions, discreet = false, shared = false): string {
	const given = frame({ discreet, shared });
	const { root, marks } = drawTimeline(caseFile, options, given);
	const { signals, problems } = visibleCase(caseFile, options, given);
	return [
		JSON.stringify([root, marks, timelineTable(caseFile, options, given), signals, problems]),
		...summarizeTimeline(caseFile, options, given),
	].join('\n');
}

/** The first word of that kind, so that a failure stays readable. */
const found = (words: string, secret: RegExp): string | null =>
	new RegExp(`.{0,40}(?:${secret.source}).{0,20}`, 'i').exec(words)?.[0] ?? null;
const ofRuptures = /rupture|withdrawal|confrontation|went quiet|doubts|long silence/i;
const ofReactions = /reactions|protective|overwhelmed|Private/i;

describe('what a view shows of a case', () => {
	it('what a view shows of a case is all of it where every lane is chosen, as a pane begins', () => {
		expect(found(said(privateCase(), defaultOptions), ofRuptures)).not.toBeNull();
		expect(found(said(privateCase(), defaultOptions), ofReactions)).not.toBeNull();
		expect(visibleCase(privateCase(), defaultOptions, frame()).problems).toHaveLength(4);
	});

	it('what a view shows of a case has nothing from private notes in a code block or a base that asks for no private lane, and the rest of it still', () => {
		for (const options of [
			parseBlock('client: K-014').options,
			parseBlock('lanes: ratings, sessions').options,
			baseViewOptions(() => undefined),
		]) {
			const words = said(privateCase(), options);
			expect(found(words, ofRuptures)).toBeNull();
			expect(found(words, ofReactions)).toBeNull();
			expect(words.includes('A dip. Did something happen?')).toBe(true);
			expect(words.includes('bond is “7+”.')).toBe(true);
		}
	});

	it('what a view shows of a case has of private notes just what is named', () => {
		const ruptures = said(privateCase(), parseBlock('lanes: ratings, ruptures').options);
		expect(ruptures.includes('A rupture is logged for 17 July.')).toBe(true);
		expect(ruptures.includes('went quiet')).toBe(true);
		expect(found(ruptures, /protective|Undated/)).toBeNull();
		const reactions = said(
			privateCase(),
			baseViewOptions((key) => (key === 'lane-reactions' ? true : undefined)),
		);
		expect(reactions.includes('protective')).toBe(true);
		expect(found(reactions, ofRuptures)).toBeNull();
	});

	it('what a view shows of a case has nothing private in discreet mode or in what others get, whatever is chosen', () => {
		for (const [discreet, shared] of [
			[true, false],
			[false, true],
		] as const) {
			const words = said(privateCase(), defaultOptions, discreet, shared);
			expect(found(words, ofRuptures)).toBeNull();
			expect(found(words, ofReactions)).toBeNull();
			expect(words.includes('A dip.')).toBe(false);
		}
	});

	it('what a view shows of a case begins on the record in what stands in a note: every lane but the private ones', () => {
		expect(parseBlock('').options).toEqual(recordOptions);
		expect(baseViewOptions(() => undefined)).toEqual(recordOptions);
		expect(recordOptions).toEqual({ ...defaultOptions, lanes: ['ratings', 'sessions', 'goals', 'tasks'] });
	});
});

describe('notes that can’t be read', () => {
	const unread = (path: string, kind: string | null) =>
		({ path, kind, date: null, ofClient: true, cause: 'tab', line: 3 }) as const;
	const problem = { property: null, kind: 'unreadable', suggestion: null, message: 'Line 3.' } as const;
	const notes = [
		unread('Clients/K-014/S.md', 'session'),
		unread('Private/K-014/R.md', 'rupture'),
		unread('Inbox/X.md', null),
	];
	const caseFile = { ...fixtureCase(), unread: notes, problems: notes.map(({ path }) => ({ ...problem, path })) };
	const paths = (options: TimelineOptions, discreet: boolean): readonly unknown[] => {
		const seen = visibleCase(caseFile, options, { discreet, shared: false });
		return [seen.unread.map(({ path }) => path), seen.problems.map(({ path }) => path)];
	};

	it('are named where only the record is shown, but for those that may be private', () => {
		expect(paths(recordOptions, false)).toEqual([['Clients/K-014/S.md'], ['Clients/K-014/S.md']]);
		expect(paths(defaultOptions, true)).toEqual([['Clients/K-014/S.md'], ['Clients/K-014/S.md']]);
	});

	it('are all named where everything is shown', () => {
		expect(paths(defaultOptions, false)[0]).toEqual(notes.map(({ path }) => path));
	});
});
