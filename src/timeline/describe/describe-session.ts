import { isMissed } from '../../case/sessions';
import type { CaseFile, CaseSession } from '../../case/case-file';
import { timelineText } from '../../text/timeline';
import { formatSessionAndDay } from './format-day';
import { isolateDirection, toSingleLine } from '../svg/text-width';
import type { ViewContext } from '../model/view';
import { participantName } from '../model/line-style';

const attendances = new Map<string, string>(Object.entries(timelineText.attendance));
const media = new Map<string, string>(Object.entries(timelineText.medium));

/** One session in a sentence: when, how it was attended, by which medium, how long, who came and who had the floor. What the note leaves out is left out. */
export function describeSession(session: CaseSession, caseFile: CaseFile, context: ViewContext): string {
	return timelineText.sessionWords(
		formatSessionAndDay(session.number, session.date),
		sessionFacts(session, caseFile, context),
	);
}

/** The same facts one by one, without when. */
export function sessionFacts(session: CaseSession, { client }: CaseFile, { discreet }: ViewContext): readonly string[] {
	const { attendance, cancelledBy, notice, medium, minutes, present, floor } = session;
	const name = (person: string): string => isolateDirection(participantName(client.participants, person, discreet));
	const everyone = client.participants.every((person) => present.includes(person));
	return [
		attendance === 'cancelled' && cancelledBy !== null
			? timelineText.cancelledBy[cancelledWhom(cancelledBy)]
			: attendanceLabel(attendance),
		...(attendance === 'cancelled' && notice !== null ? [timelineText.notice(toSingleLine(notice))] : []),
		...(medium === null ? [] : [mediumLabel(medium)]),
		...(minutes === null ? [] : [timelineText.minutes(minutes)]),
		...(client.participants.length === 0 || everyone || isMissed(attendance)
			? []
			: [timelineText.presentWere(present.map(name))]),
		...(floor === null ? [] : [timelineText.floor(floor === 'even' ? floor : name(floor))]),
	];
}

function cancelledWhom(by: string): keyof typeof timelineText.cancelledBy {
	return by === 'client' || by === 'therapist' ? by : 'other';
}

export function attendanceLabel(attendance: string): string {
	return attendances.get(attendance) ?? toSingleLine(attendance);
}

export function mediumLabel(medium: string): string {
	return media.get(medium) ?? toSingleLine(medium);
}
