import type { CaseFile, CaseSession } from '../alliance/case-file';
import { timelineText } from '../strings';
import { whenWords } from './day-words';
import { isolate, oneLine } from './text-width';
import type { Frame } from './view';
import { personName } from './who';

const attendances = new Map<string, string>(Object.entries(timelineText.attendance));
const media = new Map<string, string>(Object.entries(timelineText.medium));

/** One session in a sentence: when, how it was attended, by which medium, how long, who came and who had the floor. What the note leaves out is left out. */
export function sessionWords(session: CaseSession, caseFile: CaseFile, frame: Frame): string {
	return timelineText.sessionWords(whenWords(session.number, session.date), sessionFacts(session, caseFile, frame));
}

/** The same facts one by one, without when. */
export function sessionFacts(session: CaseSession, { client }: CaseFile, { discreet }: Frame): readonly string[] {
	const { attendance, medium, minutes, present, floor } = session;
	const name = (person: string): string => isolate(personName(client.participants, person, discreet));
	const everyone = client.participants.every((person) => present.includes(person));
	return [
		attendanceWords(attendance),
		...(medium === null ? [] : [mediumWords(medium)]),
		...(minutes === null ? [] : [timelineText.minutes(minutes)]),
		...(client.participants.length === 0 || everyone || isMissed(attendance)
			? []
			: [timelineText.presentWere(present.map(name))]),
		...(floor === null ? [] : [timelineText.floor(floor === 'even' ? floor : name(floor))]),
	];
}

/** Whether no session took place: cancelled, or nobody came. */
export function isMissed(attendance: string): boolean {
	return attendance === 'cancelled' || attendance === 'no-show';
}

export function attendanceWords(attendance: string): string {
	return attendances.get(attendance) ?? oneLine(attendance);
}

export function mediumWords(medium: string): string {
	return media.get(medium) ?? oneLine(medium);
}
