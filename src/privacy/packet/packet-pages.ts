// The course of a therapy as pages of a packet: what the packet says itself, and what the notes say, kept apart.
import type { CaseFile, CaseReflection, CaseRupture, CaseSession } from '../../case/case-file';
import { toSingleLine } from '../../timeline/svg/text-width';
import { packetText } from '../../text/packet';
import { splitFrontmatter } from '../../templates/frontmatter';
import { boilerplate, fromNote, type Piece } from '../deidentify/piece';
import { weekOf, type TherapyTime } from '../deidentify/therapy-time';

/** The sessions of a therapy, their numbers in the packet by path, and its own time. */
export interface PacketCourse {
	readonly sessions: readonly CaseSession[];
	readonly numbers: ReadonlyMap<string, number>;
	readonly time: TherapyTime;
}

/** A page of one session: when in the therapy, how it was attended, and what its note says. */
export function sessionPage(session: CaseSession, number: number, time: TherapyTime, text: string): readonly Piece[] {
	return [
		boilerplate(`# ${packetText.sessionTitle(number, weekOf(time, session.date))}\n\n`),
		...facts(session).flatMap((fact) => [boilerplate('- '), ...fact, boilerplate('\n')]),
		boilerplate('\n'),
		fromNote(belowTitle(text)),
		boilerplate('\n'),
	];
}

/** The client note's own text. */
export function intakePage(text: string): readonly Piece[] {
	return [boilerplate(`# ${packetText.intake}\n\n`), fromNote(belowTitle(text)), boilerplate('\n')];
}

/** Goals and tasks with the sessions in which they were agreed and reviewed, those of the stretch alone; numbered as in the picture. */
export function agreementsPage(caseFile: CaseFile, shared: CaseFile): readonly Piece[] {
	const goals = shared.goals.flatMap(({ text, agreed, closed }) => [
		boilerplate(`- ${text}: `),
		fromNote(wordsOf(caseFile.goals, text)),
		boilerplate(
			` (${packetText.agreed(agreed.session)}${closed === null ? '' : `, ${packetText.closed(closed.how, closed.session)}`})\n`,
		),
	]);
	const tasks = shared.tasks.flatMap(({ text, agreed, reviews }) => [
		boilerplate(`- ${text}: `),
		fromNote(wordsOf(caseFile.tasks, text)),
		boilerplate(
			` (${[packetText.agreed(agreed.session), ...reviews.map(({ outcome, session }) => packetText.closed(outcome, session))].join(', ')})\n`,
		),
	]);
	return [
		boilerplate(`# ${packetText.agreements}\n\n## ${packetText.goals}\n\n`),
		...(goals.length === 0 ? [boilerplate(`${packetText.none}\n`)] : goals),
		boilerplate(`\n## ${packetText.tasks}\n\n`),
		...(tasks.length === 0 ? [boilerplate(`${packetText.none}\n`)] : tasks),
	];
}

/** A page of one rupture, from its properties and, where it has a note of its own, its text. */
export function rupturePage(rupture: CaseRupture, course: PacketCourse, text: string | null): readonly Piece[] {
	const { kind, status, intensity, resolution, repaired, markers, strategies, participant, between } = rupture;
	const line = (label: string, ...value: readonly Piece[]): readonly Piece[] => [
		boilerplate(`- ${label}: `),
		...value,
		boilerplate('\n'),
	];
	return [
		boilerplate(`# ${packetText.ruptureTitle(courseLabel(course, rupture))}\n\n`),
		...line(packetText.kind, boilerplate(kind ?? packetText.unknown)),
		...line(
			packetText.status,
			boilerplate(status),
			boilerplate(
				repaired === null ? '' : ` (${courseLabel(course, { date: repaired, session: rupture.repairSession })})`,
			),
		),
		...(intensity === null ? [] : line(packetText.intensity, boilerplate(String(intensity)))),
		...(resolution === null ? [] : line(packetText.resolution, boilerplate(String(resolution)))),
		...(participant === null
			? []
			: line(
					packetText.between,
					fromNote(toSingleLine(participant)),
					boilerplate(' · '),
					fromNote(toSingleLine(between)),
				)),
		...(markers.length === 0 ? [] : line(packetText.markers, fromNote(markers.map(toSingleLine).join('; ')))),
		...(strategies.length === 0 ? [] : line(packetText.strategies, fromNote(strategies.map(toSingleLine).join('; ')))),
		boilerplate('\n'),
		fromNote(text === null ? toSingleLine(rupture.text) : belowTitle(text)),
		boilerplate('\n'),
	];
}

/** A page of one reflection on the therapist's own reactions. */
export function reflectionPage(reflection: CaseReflection, course: PacketCourse, text: string): readonly Piece[] {
	return [
		boilerplate(`# ${packetText.reflectionTitle(courseLabel(course, { date: reflection.date, session: null }))}\n\n`),
		...(reflection.reactions.length === 0
			? []
			: [
					boilerplate(`- ${packetText.reactions}: `),
					fromNote(reflection.reactions.map(toSingleLine).join('; ')),
					boilerplate('\n'),
				]),
		...(reflection.intensity === null ? [] : [boilerplate(`- ${packetText.intensity}: ${reflection.intensity}\n`)]),
		boilerplate('\n'),
		fromNote(belowTitle(text)),
		boilerplate('\n'),
	];
}

/** Where in the therapy a day lies, in words: its session, else its week. */
export function courseLabel(
	{ sessions, numbers, time }: PacketCourse,
	{ date, session }: { readonly date: string; readonly session: number | null },
): string {
	const held = sessions.find((each) => (session === null ? each.date === date : each.number === session));
	const number = held === undefined ? undefined : numbers.get(held.path);
	if (number !== undefined) return packetText.session(number);
	const week = weekOf(time, date);
	return week === null || week < 1 ? packetText.beforeTherapy : packetText.week(week);
}

function facts({ attendance, medium, minutes, present, floor }: CaseSession): readonly (readonly Piece[])[] {
	return [
		[boilerplate(`${packetText.attendance}: ${attendance}`)],
		...(medium === null ? [] : [[boilerplate(`${packetText.medium}: ${medium}`)]]),
		...(minutes === null ? [] : [[boilerplate(packetText.minutes(minutes))]]),
		...(present.length === 0
			? []
			: [
					[
						boilerplate(`${packetText.present}: `),
						...present.flatMap((person, index) => [
							boilerplate(index === 0 ? '' : ', '),
							fromNote(toSingleLine(person)),
						]),
					],
				]),
		...(floor === null ? [] : [[boilerplate(`${packetText.floor}: `), fromNote(toSingleLine(floor))]]),
	];
}

function wordsOf(entries: readonly { readonly text: string }[], label: string): string {
	const number = Number(/\d+$/.exec(label)?.[0] ?? 0);
	return toSingleLine(entries[number - 1]?.text ?? '');
}

/** A note's headings stand under the page's title; its properties stay behind. */
function belowTitle(text: string): string {
	return splitFrontmatter(text).body.replace(/\r\n?/g, '\n').trim();
}
