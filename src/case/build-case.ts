// What a client's notes mean together. The same notes give the same case file, in whatever order they come.
import { noteName, type ResolveLink } from '../notes/entry';
import type { AnyNote, ClientNote } from '../notes/kinds';
import type { Problem } from '../notes/problem';
import { compareText } from '../lib/compare-text';
import { canonicalText } from '../lib/path-key';
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

/** All that a case is made of. */
export interface CaseInput {
	readonly client: ClientNote;
	/** The client's notes, in any order. */
	readonly notes: readonly AnyNote[];
	/** Found in reading the notes. */
	readonly problems: readonly Problem[];
	readonly instruments: Instruments;
	readonly resolve: ResolveLink;
}

/** Builds the case of one client. What is in two notes counts once. Signals are still empty: they need rules; so is what could not be read, which is no note yet. */
export function buildCase({ client, notes: all, problems, instruments, resolve: resolveAny }: CaseInput): CaseFile {
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
	const byPath = [...notes].sort((a, b) => compareText(canonicalText(a.path), canonicalText(b.path)));
	const who = caseClient(client);
	const codes = new ParticipantCodes(who.participants);
	const links = { finder: new SessionFinder(sessions), resolve };
	const goals = buildGoals(sessions, resolve);
	const tasks = buildTasks(sessions, resolve);
	const ruptures = buildRuptures(ofKind(byPath, 'rupture'), sessions, { ...links, codes });
	const reflections = buildReflections(ofKind(byPath, 'reflection'), sessions, links);
	const forms = { ...links, instruments, codes, goals: new RatedGoals(resolve), problems: found };
	const measured = ofKind(byPath, 'measure').flatMap((note) => measureRatings(note, forms));
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
		unread: [],
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

function ofKind<Kind extends AnyNote['kind']>(
	notes: readonly AnyNote[],
	kind: Kind,
): readonly Extract<AnyNote, { readonly kind: Kind }>[] {
	return notes.filter((note): note is Extract<AnyNote, { readonly kind: Kind }> => note.kind === kind);
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
		endedHow: properties['ended-how'] ?? null,
		intervalDays: properties['interval-days'] ?? null,
	};
}
