import type { ClientPlan } from './client-plan';
import type { MeasurePlan } from './measure-plan';
import { bullets, link, noteText, section } from './note-text';
import { randomFor } from './random';
import type { Random } from './random';
import { sessionName, sessionNotes } from './session-note';

const tensions = [
	'came against their wish',
	'something frightening in the past',
	'an earlier therapy that went badly',
	'fear of being judged',
	'anxious about talking',
	'ill at ease in the room',
	'worry about what others would think',
];

function clientNote(client: ClientPlan): string {
	const { intake } = client;
	const tense = tensions.map((text) => `- [${intake.tense.includes(text) ? 'x' : ' '}] ${text}`).join('\n');
	return noteText(
		[
			['alliance', 'client'],
			['format', client.format ?? 'individual'],
			['participants', client.participants],
			['status', client.status],
			['started', client.started],
			['ended', client.ended],
			['interval-days', client.intervalDays],
		],
		[
			`${client.about}\n\n## Intake\n\n`,
			section('### Expectations', bullets(intake.expectations)),
			section('### Earlier therapy', bullets(intake.earlierTherapy)),
			section('### Giving feedback', bullets(intake.givingFeedback)),
			section('### What makes it tense', tense),
			section('## To remember', bullets(intake.remember)),
		].join(''),
	);
}

function measureNote(client: ClientPlan, measure: MeasurePlan, random: Random): string {
	const session = client.sessions.find(({ at }) => at.startsWith(measure.on));
	return noteText(
		[
			['alliance', 'measure'],
			['client', link(client.code)],
			['session', session === undefined ? undefined : link(sessionName(client, session))],
			['date', measure.on],
			['instrument', measure.instrument],
			['rater', measure.rater],
			['participant', measure.participant],
			['items', measure.items?.(random)],
			...(measure.score === undefined ? [] : [measure.score]),
			['about', measure.about],
			['weight', measure.weight],
		],
		'',
	);
}

function measureNotes(client: ClientPlan): ReadonlyMap<string, string> {
	const random = randomFor(`${client.code} measures`);
	const notes = new Map<string, string>();
	for (const measure of client.measures) {
		const whose = measure.participant ?? (measure.rater === 'therapist' ? 'therapist' : null);
		const start = `Clients/${client.code}/Measures/${client.code} ${measure.on} ${measure.instrument}`;
		const name = whose === null ? start : `${start} ${whose}`;
		const path = notes.has(`${name}.md`) ? `${name} 2.md` : `${name}.md`;
		notes.set(path, measureNote(client, measure, random));
	}
	return notes;
}

/** Everything in a client's own folder, by path: client note, sessions, measures, and what goals and tasks link to. */
export function clientFolder(client: ClientPlan): ReadonlyMap<string, string> {
	const agreements = Object.entries(client.agreements).map(([title, text]): [string, string] => [
		`Clients/${client.code}/Goals/${title}.md`,
		`${text.trim()}\n`,
	]);
	return new Map([
		[`Clients/${client.code}/${client.code}.md`, clientNote(client)],
		...agreements,
		...sessionNotes(client),
		...measureNotes(client),
	]);
}
