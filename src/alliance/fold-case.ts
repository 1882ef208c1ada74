// A client's notes, folded into what they mean together. The same notes give the same case file, in whatever order they come.
import { nameOf, type ResolveLink } from '../notes/entry';
import type { AnyNote, ClientNote } from '../notes/kinds';
import type { Problem } from '../notes/problem';
import { compareText } from '../notes/text-order';
import { attainmentOverGoals } from './attainment-over-goals';
import type { CaseClient, CaseFile } from './case-file';
import { foldGoals, foldTasks } from './ledger';
import { ParticipantCodes } from './participant-codes';
import { RatedGoals } from './rated-goals';
import { impressionRatings, measureRatings, type Instruments } from './ratings';
import { foldReflections } from './reflections';
import { foldRuptures } from './ruptures';
import { stringSeries } from './series';
import { caseSession, duplicateNumbers, SessionFinder, sessionsInOrder } from './sessions';

/** Folds the notes of one client, in any order, with the problems found in reading them. Signals are still empty: they need rules. */
export function foldCase(
	client: ClientNote,
	notes: readonly AnyNote[],
	problems: readonly Problem[],
	instruments: Instruments,
	resolve: ResolveLink,
): CaseFile {
	const found: Problem[] = [...problems];
	const sessions = sessionsInOrder(notes.filter((note) => note.kind === 'session'));
	const finder = new SessionFinder(sessions);
	const byPath = [...notes].sort((a, b) => compareText(a.path, b.path));
	const goals = foldGoals(sessions, resolve);
	const tasks = foldTasks(sessions, resolve);
	const who = caseClient(client);
	const codes = new ParticipantCodes(who.participants);
	const ruptures = foldRuptures(
		byPath.filter((note) => note.kind === 'rupture'),
		sessions,
		finder,
		codes,
		resolve,
	);
	const reflections = foldReflections(
		byPath.filter((note) => note.kind === 'reflection'),
		sessions,
		finder,
		resolve,
	);
	const measures = { instruments, finder, resolve, codes, goals: new RatedGoals(resolve), problems: found };
	const measured = byPath.flatMap((note) => (note.kind === 'measure' ? measureRatings(note, measures) : []));
	const ratings = [
		...sessions.flatMap((session) => impressionRatings(session, instruments)),
		...measured,
		...attainmentOverGoals(measured, instruments),
	];
	return {
		client: who,
		sessions: sessions.map((session) => caseSession(session, who.participants, codes)),
		goals: goals.goals,
		tasks: tasks.tasks,
		ruptures: ruptures.ruptures,
		reflections: reflections.reflections,
		series: stringSeries(ratings, sessions),
		signals: [],
		problems: [
			...found,
			...duplicateNumbers(sessions),
			...goals.problems,
			...tasks.problems,
			...ruptures.problems,
			...reflections.problems,
		],
	};
}

function caseClient({ path, properties }: ClientNote): CaseClient {
	return {
		path,
		code: nameOf(path),
		format: properties.format ?? 'individual',
		status: properties.status ?? 'active',
		participants: properties.participants ?? [],
		started: properties.started ?? null,
		ended: properties.ended ?? null,
		intervalDays: properties['interval-days'] ?? null,
	};
}
