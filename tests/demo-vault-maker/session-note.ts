import type { ClientPlan, SessionPlan } from './client-plan';
import { bullets, link, noteText, section } from './note-text';
import type { Properties, PropertyValue } from './note-text';
import { randomFor, stock } from './random';

const nothingNew = [
	'Left it open until we meet again.',
	'Nothing new; carry on as before.',
	'No new task this time, on purpose.',
	'Keep going with what is already there.',
];

export function sessionName(client: ClientPlan, session: SessionPlan): string {
	return `${client.code} ${session.at.slice(0, 10)}`;
}

function came(session: SessionPlan): boolean {
	return session.attendance === undefined || session.attendance === 'late';
}

/** A session that names nothing special: a sentence from the stock fits it. */
function isOrdinary(client: ClientPlan, session: SessionPlan): boolean {
	const everyone = session.present === undefined || session.present === client.participants?.join(' ');
	return everyone && session.next === undefined && session.medium === undefined && session.minutes === undefined;
}

function ratings(names: readonly string[], written: string | undefined): Properties {
	const values = written?.split(' ') ?? [];
	return names.map((name, index) => {
		const value = values[index];
		if (value === undefined) return [name, undefined];
		return [name, value === '-' ? null : Number(value)];
	});
}

function attendance(client: ClientPlan, session: SessionPlan): PropertyValue | undefined {
	return client.oneNote === true ? session.attendance : (session.attendance ?? 'attended');
}

function sessionProperties(client: ClientPlan, session: SessionPlan, number: number, minutes: number): Properties {
	const { goals, tasks } = session;
	return [
		['alliance', 'session'],
		['client', link(client.code)],
		['date', session.at.replace(' ', 'T')],
		['number', number],
		['attendance', attendance(client, session)],
		['medium', came(session) ? (session.medium ?? client.medium) : undefined],
		['minutes', came(session) ? (session.minutes ?? minutes) : undefined],
		['present', session.present?.split(' ')],
		['floor', session.floor],
		['goals-agreed', goals?.agreed],
		['goals-met', goals?.met],
		['goals-dropped', goals?.dropped],
		['tasks-agreed', tasks?.agreed],
		['tasks-done', tasks?.done],
		['tasks-partly', tasks?.partly],
		['tasks-not-done', tasks?.notDone],
		['tasks-dropped', tasks?.dropped],
		...ratings(['bond', 'goal-agreement', 'task-agreement'], session.mine),
		...ratings(['client-bond', 'client-goal-agreement', 'client-task-agreement'], session.theirs),
		['ruptures', session.ruptures],
		['repairs', session.repairs],
		['countertransference', session.countertransference],
	];
}

function agreed(session: SessionPlan): readonly string[] {
	const { goals, tasks } = session;
	const saying = (word: string, texts: readonly string[] = []): string[] => texts.map((text) => `${word}: ${text}`);
	return [
		...saying('Goal', goals?.agreed),
		...saying('Reached', goals?.met),
		...saying('No longer a goal', goals?.dropped),
		...saying('Done', tasks?.done),
		...saying('Partly', tasks?.partly),
		...saying('Not done', tasks?.notDone),
		...saying('Let go', tasks?.dropped),
		...saying('Until next time', tasks?.agreed),
	];
}

/** The session notes of one client, by path, in the order of the sessions. */
export function sessionNotes(client: ClientPlan): ReadonlyMap<string, string> {
	const random = randomFor(`${client.code} sessions`);
	const work = stock(random, client.work);
	const next = stock(random, client.next);
	const idle = stock(random, nothingNew);
	const notes = new Map<string, string>();
	client.sessions.forEach((session, index) => {
		const wobble = Math.floor(random() * 4) * 5 - 5;
		const lateness = session.attendance === 'late' ? 10 : 0;
		const minutes = client.minutes + (random() < 0.35 ? wobble : 0) - lateness;
		const properties = sessionProperties(client, session, index + 1, minutes);
		notes.set(
			`Clients/${client.code}/Sessions/${sessionName(client, session)}.md`,
			noteText(properties, sessionBody(client, session, index / client.sessions.length)),
		);
	});
	return notes;

	function nothingAgreed(progress: number): string {
		return random() < 0.5 ? (idle(progress) ?? '') : '';
	}

	function sessionBody(plan: ClientPlan, session: SessionPlan, progress: number): string {
		if (!came(session)) return session.happened;
		const extra = isOrdinary(plan, session) && random() < 0.7 ? work(progress) : null;
		const bring = session.next ?? (random() < 0.75 ? next(progress) : null);
		if (plan.oneNote === true)
			return [session.happened, extra, bring === null ? null : `Next: ${bring}`]
				.filter((text) => text !== null)
				.join('\n\n');
		const lines = agreed(session);
		const agreedText = lines.length > 0 ? bullets(lines) : nothingAgreed(progress);
		return [
			section('## What happened', extra === null ? session.happened : `${session.happened}\n\n${extra}`),
			section('## Agreed', agreedText),
			section('## To bring up next time', bring === null ? '' : `- ${bring}`),
		].join('');
	}
}
