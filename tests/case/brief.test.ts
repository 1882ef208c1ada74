import { describe, expect, it } from 'vitest';
import { makeBrief, type Brief, type BriefInput, type BriefTexts } from '../../src/case/reports/brief';
import type { CaseFile } from '../../src/case/case-file';
import { tookPlace } from '../../src/case/sessions';
import { caseSignals } from '../../src/case/signals/case-signals';
import { defaultSignalRules } from '../../src/case/signal-rules';
import { instrumentsById } from '../../src/instruments/built-in/built-in';
import { parseDay, type Day } from '../../src/notes/day';
import { describeBrief } from '../../src/features/brief/describe-brief';
import { headings } from '../../src/templates/headings';
import { intakeAnswers, ruptureDescription } from '../../src/templates/intake-answers';
import { openItems, sectionOf } from '../../src/templates/sections';
import { bodyOf, demoCase as foldedCase } from '../demo-vault-maker/demo-case';
import { demoVault } from '../demo-vault-maker/demo-vault';
import { caseOf, sessionPath } from './case-notation';

const instruments = instrumentsById([]);
const none: BriefTexts = { toBringUp: [], intake: [], ruptureTexts: new Map() };

function day(text: string): Day {
	const parsed = parseDay(text);
	if (parsed === null) throw new Error(text);
	return parsed;
}

function demoCase(code: string, today = day('2026-11-05')): CaseFile | null {
	const caseFile = foldedCase(code);
	return caseFile === null
		? null
		: { ...caseFile, signals: caseSignals(caseFile, instruments, defaultSignalRules, today) };
}

function briefOf(
	sessions: readonly string[],
	today = '2026-03-20',
	current: string | null = null,
	texts: BriefTexts = none,
): Brief {
	return makeBrief(caseOf(sessions), { texts, instruments, today: day(today), current });
}

describe('the brief of the demo clients', () => {
	const files = demoVault();
	const textOf = (path: string): string => bodyOf(files.get(path) ?? '');

	function textsOf(caseFile: CaseFile, today: string): BriefTexts {
		const last = caseFile.sessions.findLast((session) => tookPlace(session) && session.date <= today);
		const happened = caseFile.ruptures.flatMap(({ path }) => {
			const text = path === null ? null : ruptureDescription(textOf(path));
			return path === null || text === null ? [] : [[path, text] as const];
		});
		return {
			toBringUp: openItems(sectionOf(textOf(last?.path ?? ''), headings.bringUpNext) ?? ''),
			intake: intakeAnswers(textOf(caseFile.client.path)),
			ruptureTexts: new Map(happened),
		};
	}

	const latestInput = (caseFile: CaseFile): BriefInput => ({
		texts: textsOf(caseFile, '2026-11-05'),
		instruments,
		today: day('2026-11-05'),
		current: null,
	});

	function read(brief: Brief, discreet: boolean): string {
		const { title, intro, sections } = describeBrief(brief, discreet);
		const line = ({ text, detail, path }: (typeof intro)[number]): string =>
			`- ${text}${detail === null ? '' : ` (${detail})`}${path === null ? '' : ` → ${path}`}`;
		return [
			`# ${title}`,
			'',
			...intro.map(line),
			...sections.flatMap((section) => ['', `## ${section.title}`, '', ...section.lines.map(line)]),
			'',
		].join('\n');
	}

	it.each(['K-014', 'K-021', 'K-027', 'K-033', 'K-035', 'K-040', 'P-008', 'F-003'])('%s reads well', async (code) => {
		const caseFile = demoCase(code);
		if (caseFile === null) throw new Error(code);
		const brief = makeBrief(caseFile, latestInput(caseFile));
		await expect(read(brief, false)).toMatchFileSnapshot(`expected/brief ${code}.md`);
	});

	it.each(['K-014', 'P-008'])(
		'shows nobody’s words in discreet mode, names no participant and counts no rupture: %s',
		async (code) => {
			const caseFile = demoCase(code);
			if (caseFile === null) throw new Error(code);
			const brief = makeBrief(caseFile, latestInput(caseFile));
			const words = read(brief, true);
			expect(words).not.toMatch(/rupture|^- [AB]\b/im);
			await expect(words).toMatchFileSnapshot(`expected/brief ${code} discreet.md`);
		},
	);

	it('has the intake’s answers early on, and only then', async () => {
		const caseFile = demoCase('K-014');
		if (caseFile === null) throw new Error('K-014');
		const early = {
			...caseFile,
			sessions: caseFile.sessions.slice(0, 3),
			goals: [],
			tasks: [],
			ruptures: [],
			series: [],
			signals: [],
		};
		const texts = textsOf(caseFile, early.sessions[2]?.date ?? '');
		const today = day('2026-01-02');
		await expect(read(makeBrief(early, { texts, instruments, today, current: null }), false)).toMatchFileSnapshot(
			'expected/brief K-014 early.md',
		);
		expect(
			makeBrief(
				{ ...early, sessions: caseFile.sessions.slice(0, 4) },
				{ texts, instruments, today: day('2026-01-20'), current: null },
			).intake,
		).toEqual([]);
	});
});

describe('the last session', () => {
	it('the last session is the last that took place, with those missed since', () => {
		const brief = briefOf(['03-05 #1', '03-12 #2 no-show', '03-19 #3 cancelled']);
		expect(brief.last).toMatchObject({ date: '2026-03-05', session: 1, daysAgo: 15 });
		expect(brief.missed.map(({ attendance }) => attendance)).toEqual(['no-show', 'cancelled']);
		expect(brief.number).toBe(4);
	});

	it('the last session is the one before, while a session runs', () => {
		const lines = ['03-05 #1 task:Walk', '03-20T10:00 #2 task:Write partly:Walk'];
		const brief = briefOf(lines, '2026-03-20', sessionPath(lines[1] ?? ''));
		expect(brief.last).toMatchObject({ session: 1 });
		expect(brief.number).toBe(2);
		expect(brief.tasks).toEqual([]);
		expect(briefOf(lines).tasks.map(({ text, last }) => [text, last?.outcome])).toEqual([
			['Walk', 'partly'],
			['Write', undefined],
		]);
	});

	it('the last session is nothing before the first, and never one still to come', () => {
		expect(briefOf([]).last).toBeNull();
		expect(briefOf(['03-27 #1']).last).toBeNull();
	});

	it('the last session is nothing while the first one runs, which counts as a session all the same', () => {
		const first = '03-20T10:00 #1';
		const intro = (current: string | null) =>
			describeBrief(
				briefOf(current === null ? [] : [current], '2026-03-20', current === null ? null : sessionPath(current)),
				false,
			).intro.map(({ text }) => text);
		expect(intro(null)).toEqual(['No session has taken place yet.']);
		expect(intro(first)).toEqual(['No session before this one.']);
	});
});

describe('ratings', () => {
	const ratingsOf = (sessions: readonly string[]) =>
		briefOf(sessions).ratings.map(({ rater, ratings }) => [
			rater,
			ratings.map(({ dimension, value, direction, previous }) => [dimension, value, direction, previous]),
		]);

	it('ratings have a direction only when there are two, against this client’s own previous one, gaps passed over', () => {
		expect(
			ratingsOf(['03-05 #1 client-bond=0 bond=6', '03-12 #2', '03-19 #3 client-bond=3 client-task-agreement=5']),
		).toEqual([
			[
				'client',
				[
					['bond', 3, 'up', 0],
					['task', 5, null, null],
				],
			],
			['therapist', [['bond', 6, null, null]]],
		]);
	});

	it('ratings say the same as the same, and take 0 for a rating', () => {
		expect(ratingsOf(['03-05 #1 bond=0', '03-12 #2 bond=0'])).toEqual([['therapist', [['bond', 0, 'same', 0]]]]);
		expect(ratingsOf(['03-05 #1 bond=4', '03-12 #2 bond=0'])).toEqual([['therapist', [['bond', 0, 'down', 4]]]]);
	});
});

describe('ruptures', () => {
	it('ruptures are those open or in repair, with the sessions since', () => {
		const brief = briefOf(
			[
				'03-05 #1 rupture:withdrawal 3/5: went quiet',
				'03-12 #2',
				'03-19 #3 rupture:left early',
				'03-20 #4 repair:left early',
			],
			'2026-03-21',
		);
		expect(brief.ruptures).toMatchObject([{ text: 'went quiet', kind: 'withdrawal', intensity: 3, sessionsSince: 3 }]);
	});

	it('ruptures say whether they come from the session that runs or the last one, else how long ago', () => {
		const lines = ['03-05 #1 rupture:went quiet', '03-12 #2 rupture:left early', '03-20T10:00 #3 rupture:argued'];
		const details = describeBrief(briefOf(lines, '2026-03-20', sessionPath(lines[2] ?? '')), false)
			.sections.find(({ id }) => id === 'ruptures')
			?.lines.map(({ text, detail }) => [text, detail]);
		expect(details).toEqual([
			['Rupture: went quiet', '1 session since'],
			['Rupture: left early', 'last session'],
			['Rupture: argued', 'this session'],
		]);
	});
});

describe('repairs', () => {
	const sessions = ['03-05 #1', '03-12 #2', '03-19 #3'];

	it('a rupture repaired in the last session is asked about once, in the next', () => {
		const caseFile = caseOf(sessions);
		const rupture = {
			path: 'r.md',
			source: 'r.md',
			text: 'went quiet',
			date: '2026-03-05',
			session: 1,
			kind: 'withdrawal',
			intensity: 3,
			resolution: 4,
			status: 'repaired',
			repaired: '2026-03-12',
			repairSession: 2,
			participant: null,
			between: 'therapist',
			markers: [],
			strategies: [],
		};
		const brief = (kept: readonly CaseFile['sessions'][number][], today: string, current: string | null) =>
			makeBrief(
				{ ...caseFile, sessions: kept, ruptures: [rupture] },
				{ texts: none, instruments, today: day(today), current },
			);
		const [first, second, third] = caseFile.sessions;
		if (first === undefined || second === undefined || third === undefined) throw new Error('sessions');
		const next = brief([first, second], '2026-03-18', null);
		expect(describeBrief(next, false).sections).toContainEqual({
			id: 'repairs',
			title: 'Did it hold?',
			lines: [{ text: 'Withdrawal: went quiet', detail: 'repaired in session 2', path: 'r.md' }],
		});
		expect(describeBrief(next, false, true).sections.map(({ id }) => id)).not.toContain('repairs');
		expect(describeBrief(next, true).sections.map(({ id }) => id)).not.toContain('repairs');
		expect(brief([first, second], '2026-03-12', second.path).repairs).toEqual([]);
		expect(brief([first, second, third], '2026-03-19', third.path).repairs).toHaveLength(1);
		expect(brief([first, second, third], '2026-03-25', null).repairs).toEqual([]);
	});
});

describe('signals', () => {
	it('signals are those that speak of the last session or later, and say what no line above says', () => {
		const caseFile: CaseFile = {
			...caseOf(['03-05 #1', '03-12 #2']),
			signals: ['2026-03-05', '2026-03-12', '2026-03-15']
				.map((date) => ({ rule: 'dip', series: null, at: { date, session: null }, because: `Since ${date}?` }))
				.concat({
					rule: 'rupture-open',
					series: null,
					at: { date: '2026-03-15', session: null },
					because: 'Still open?',
				}),
		};
		expect(makeBrief(caseFile, { texts: none, instruments, today: day('2026-03-20'), current: null }).signals).toEqual([
			'Since 2026-03-12?',
			'Since 2026-03-15?',
		]);
	});
});
