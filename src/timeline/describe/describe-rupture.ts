import type { CaseFile, CaseRupture } from '../../case/case-file';
import { timelineText } from '../../text/timeline';
import { formatDay, formatSessionAndDay } from './format-day';
import { isolateDirection, toSingleLine } from '../svg/text-width';
import type { ViewContext } from '../model/view';
import { participantName } from '../model/line-style';

const kindLabels = new Map<string, string>(Object.entries(timelineText.rupture));
const courseLabels = new Map<string, string>(Object.entries(timelineText.ruptureLife));

/** A rupture and its life in sentences: kind, strength, between whom, when, what became of it, and what it was like. */
export function describeRupture(rupture: CaseRupture, caseFile: CaseFile, context: ViewContext): string {
	const { intensity, session, date, text } = rupture;
	const between = describeParticipants(rupture, caseFile, context);
	const facts = [
		...(intensity === null ? [] : [timelineText.intensity(intensity)]),
		...(between === null ? [] : [between]),
	];
	const words = toSingleLine(text);
	return timelineText.ruptureWords({
		kind: ruptureKindLabel(rupture),
		facts,
		when: formatSessionAndDay(session, date),
		course: ruptureCourse(rupture),
		text: words === '' || context.discreet ? null : isolateDirection(words),
	});
}

export function ruptureKindLabel({ kind }: CaseRupture): string {
	return kindLabels.get(kind ?? '') ?? timelineText.aRupture;
}

/** What became of it, in a sentence. */
export function ruptureCourse({ status, repaired, repairSession, resolution }: CaseRupture): string {
	if (status === 'repaired') return timelineText.repaired(formatRepair(repaired, repairSession), resolution);
	return courseLabels.get(status) ?? timelineText.ruptureLife.open;
}

/** When it was repaired, by day, by session or by both; null where neither is known. */
function formatRepair(day: CaseRupture['repaired'], session: number | null): string | null {
	if (day === null) return session === null ? null : timelineText.session(session);
	return session === null ? formatDay(day) : formatSessionAndDay(session, day);
}

/** Between whom, in words; null where it is the one client and the therapist. */
export function describeParticipants(
	{ participant, between }: CaseRupture,
	{ client }: CaseFile,
	{ discreet }: ViewContext,
): string | null {
	if (participant === null && between === 'therapist') return null;
	const name = (person: string): string =>
		person === 'therapist'
			? timelineText.therapist
			: isolateDirection(participantName(client.participants, person, discreet));
	return timelineText.between(participant === null ? timelineText.someone : name(participant), name(between));
}
