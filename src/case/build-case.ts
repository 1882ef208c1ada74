// A client's notes, folded into what they mean together. The same notes give the same case file, in whatever order they come.
import { noteName, type ResolveLink } from '../notes/entry';
import type { AnyNote, ClientNote } from '../notes/kinds';
import type { Problem } from '../notes/problem';
import { compareText } from '../lib/compare-text';
import { attainmentOverGoals } from './attainment-over-goals';
import type { CaseClient, CaseFile } from './case-file';
import { conflictProblems, copiesAmong, copyProblems } from './copies/conflict-copies';
import { buildGoals, buildTasks } from './agreements';
import { ParticipantCodes } from './participant-codes';
import { RatedGoals } from './rated-goals';
import { impressionRatings, measureRatings, type Instruments } from './ratings';
import { buildReflections } from './reflections';
import { buildRuptures } from './ruptures';
import { measureOccasions, sessionOccasions } from './same-occasion';
import { buildSeries } from './series';
import { unknownParticipants } from './unknown-participants';
import { caseSession, duplicateNumbers, SessionFinder, sessionsInOrder } from './sessions';

/** Builds the case of one client from its notes, in any order, with the problems found in reading them. What is in two notes counts once. Signals are still empty: they need rules. */
export function buildCase(
	client: ClientNote,
	all: readonly AnyNote[],
	problems: readonly Problem[],
	instruments: Instruments,
	resolveAny: ResolveLink,
): CaseFile {
	const copies = copiesAmong(all, resolveAny);
	const notes = copies.counted;
	const resolve: ResolveLink = (target, from) => {
		const path = resolveAny(target, from);
		return path === null ? null : (copies.originals.get(path) ?? path);
	};
	const found: Problem[] = [
		...problems,
		...copyProblems(copies),
		...conflictProblems(notes.filter(({ kind }) => kind !== 'client')),
	];
	const sessions = sessionsInOrder(notes.filter((note) => note.kind === 'session'));
	const finder = new SessionFinder(sessions);
	const byPath = [...notes].sort((a, b) => compareText(a.path, b.path));
	const goals = buildGoals(sessions, resolve);
	const tasks = buildTasks(sessions, resolve);
	const who = caseClient(client);
	const codes = new ParticipantCodes(who.participants);
	const ruptures = buildRuptures(
		byPath.filter((note) => note.kind === 'rupture'),
		sessions,
		finder,
		codes,
		resolve,
	);
	const reflections = buildReflections(
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
		series: buildSeries(ratings, sessions),
		signals: [],
		problems: [
			...found,
			...duplicateNumbers(sessions),
			...sessionOccasions(sessions),
			...measureOccasions(measured, byPath),
			...goals.problems,
			...tasks.problems,
			...ruptures.problems,
			...reflections.problems,
			...unknownParticipants(byPath, who.participants),
		],
	};
}

function caseClient({ path, properties }: ClientNote): CaseClient {
	return {
		path,
		code: noteName(path),
		format: properties.format ?? 'individual',
		status: properties.status ?? 'active',
		participants: properties.participants ?? [],
		started: properties.started ?? null,
		ended: properties.ended ?? null,
		intervalDays: properties['interval-days'] ?? null,
	};
}
