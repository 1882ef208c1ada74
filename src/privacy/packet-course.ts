// The course of a therapy as pages of a packet: what the packet says itself, and what the notes say, kept apart.
import type { CaseFile, CaseReflection, CaseRupture, CaseSession } from '../alliance/case-file';
import { oneLine } from '../chart/text-width';
import { packetText } from '../strings';
import { splitFrontmatter } from '../templates/frontmatter';
import { own, said, type Piece } from './piece';
import { weekOf, type TherapyTime } from './therapy-time';

/** The sessions of a therapy, their numbers in the packet by path, and its own time. */
export interface Course {
	readonly sessions: readonly CaseSession[];
	readonly numbers: ReadonlyMap<string, number>;
	readonly time: TherapyTime;
}

/** A page of one session: when in the therapy, how it was attended, and what its note says. */
export function sessionPage(session: CaseSession, number: number, time: TherapyTime, text: string): readonly Piece[] {
	return [
		own(`# ${packetText.sessionTitle(number, weekOf(time, session.date))}\n\n`),
		...facts(session).flatMap((fact) => [own('- '), ...fact, own('\n')]),
		own('\n'),
		said(belowTitle(text)),
		own('\n'),
	];
}

/** The client note's own text. */
export function intakePage(text: string): readonly Piece[] {
	return [own(`# ${packetText.intake}\n\n`), said(belowTitle(text)), own('\n')];
}

/** Goals and tasks with the sessions in which they were agreed and reviewed, those of the stretch alone; numbered as in the picture. */
export function agreementsPage(caseFile: CaseFile, shared: CaseFile): readonly Piece[] {
	const goals = shared.goals.flatMap(({ text, agreed, closed }) => [
		own(`- ${text}: `),
		said(wordsOf(caseFile.goals, text)),
		own(
			` (${packetText.agreed(agreed.session)}${closed === null ? '' : `, ${packetText.closed(closed.how, closed.session)}`})\n`,
		),
	]);
	const tasks = shared.tasks.flatMap(({ text, agreed, reviews }) => [
		own(`- ${text}: `),
		said(wordsOf(caseFile.tasks, text)),
		own(
			` (${[packetText.agreed(agreed.session), ...reviews.map(({ outcome, session }) => packetText.closed(outcome, session))].join(', ')})\n`,
		),
	]);
	return [
		own(`# ${packetText.agreements}\n\n## ${packetText.goals}\n\n`),
		...(goals.length === 0 ? [own(`${packetText.none}\n`)] : goals),
		own(`\n## ${packetText.tasks}\n\n`),
		...(tasks.length === 0 ? [own(`${packetText.none}\n`)] : tasks),
	];
}

/** A page of one rupture, from its properties and, where it has a note of its own, its text. */
export function rupturePage(rupture: CaseRupture, course: Course, text: string | null): readonly Piece[] {
	const { kind, status, intensity, resolution, repaired, markers, strategies, participant, between } = rupture;
	const line = (label: string, ...value: readonly Piece[]): readonly Piece[] => [
		own(`- ${label}: `),
		...value,
		own('\n'),
	];
	return [
		own(`# ${packetText.ruptureTitle(place(course, rupture))}\n\n`),
		...line(packetText.kind, own(kind ?? packetText.unknown)),
		...line(
			packetText.status,
			own(status),
			own(repaired === null ? '' : ` (${place(course, { date: repaired, session: rupture.repairSession })})`),
		),
		...(intensity === null ? [] : line(packetText.intensity, own(String(intensity)))),
		...(resolution === null ? [] : line(packetText.resolution, own(String(resolution)))),
		...(participant === null
			? []
			: line(packetText.between, said(oneLine(participant)), own(' · '), said(oneLine(between)))),
		...(markers.length === 0 ? [] : line(packetText.markers, said(markers.map(oneLine).join('; ')))),
		...(strategies.length === 0 ? [] : line(packetText.strategies, said(strategies.map(oneLine).join('; ')))),
		own('\n'),
		said(text === null ? oneLine(rupture.text) : belowTitle(text)),
		own('\n'),
	];
}

/** A page of one reflection on the therapist's own reactions. */
export function reflectionPage(reflection: CaseReflection, course: Course, text: string): readonly Piece[] {
	return [
		own(`# ${packetText.reflectionTitle(place(course, { date: reflection.date, session: null }))}\n\n`),
		...(reflection.reactions.length === 0
			? []
			: [own(`- ${packetText.reactions}: `), said(reflection.reactions.map(oneLine).join('; ')), own('\n')]),
		...(reflection.intensity === null ? [] : [own(`- ${packetText.intensity}: ${reflection.intensity}\n`)]),
		own('\n'),
		said(belowTitle(text)),
		own('\n'),
	];
}

/** Where in the therapy a day lies, in words: its session, else its week. */
export function place(
	{ sessions, numbers, time }: Course,
	{ date, session }: { readonly date: string; readonly session: number | null },
): string {
	const held = sessions.find((each) => (session === null ? each.date === date : each.number === session));
	const number = held === undefined ? undefined : numbers.get(held.path);
	const week = weekOf(time, date);
	return number !== undefined
		? packetText.session(number)
		: week === null || week < 1
			? packetText.beforeTherapy
			: packetText.week(week);
}

function facts({ attendance, medium, minutes, present, floor }: CaseSession): readonly (readonly Piece[])[] {
	return [
		[own(`${packetText.attendance}: ${attendance}`)],
		...(medium === null ? [] : [[own(`${packetText.medium}: ${medium}`)]]),
		...(minutes === null ? [] : [[own(packetText.minutes(minutes))]]),
		...(present.length === 0
			? []
			: [
					[
						own(`${packetText.present}: `),
						...present.flatMap((person, index) => [own(index === 0 ? '' : ', '), said(oneLine(person))]),
					],
				]),
		...(floor === null ? [] : [[own(`${packetText.floor}: `), said(oneLine(floor))]]),
	];
}

function wordsOf(entries: readonly { readonly text: string }[], label: string): string {
	const number = Number(/\d+$/.exec(label)?.[0] ?? 0);
	return oneLine(entries[number - 1]?.text ?? '');
}

/** A note's headings stand under the page's title; its properties stay behind. */
function belowTitle(text: string): string {
	return splitFrontmatter(text).body.replace(/\r\n?/g, '\n').trim();
}
