import type { CaseFile, CaseRupture } from '../alliance/case-file';
import { timelineText } from '../strings';
import { dayWords, whenWords } from './day-words';
import { isolate, oneLine } from './text-width';
import type { Frame } from './view';
import { personName } from './who';

const kinds = new Map<string, string>(Object.entries(timelineText.rupture));
const lives = new Map<string, string>(Object.entries(timelineText.ruptureLife));

/** A rupture and its life in sentences: kind, strength, between whom, when, what became of it, and what it was like. */
export function ruptureWords(rupture: CaseRupture, caseFile: CaseFile, frame: Frame): string {
	const { intensity, session, date, text } = rupture;
	const between = betweenWords(rupture, caseFile, frame);
	const facts = [
		...(intensity === null ? [] : [timelineText.intensity(intensity)]),
		...(between === null ? [] : [between]),
	];
	const words = oneLine(text);
	return timelineText.ruptureWords(
		ruptureKind(rupture),
		facts,
		whenWords(session, date),
		ruptureLife(rupture),
		words === '' || frame.discreet ? null : isolate(words),
	);
}

export function ruptureKind({ kind }: CaseRupture): string {
	return kinds.get(kind ?? '') ?? timelineText.aRupture;
}

/** What became of it, in a sentence. */
export function ruptureLife({ status, repaired, repairSession, resolution }: CaseRupture): string {
	if (status === 'repaired') {
		const when =
			repaired === null
				? repairSession === null
					? null
					: timelineText.session(repairSession)
				: repairSession === null
					? dayWords(repaired)
					: whenWords(repairSession, repaired);
		return timelineText.repaired(when, resolution);
	}
	return lives.get(status) ?? timelineText.ruptureLife.open;
}

/** Between whom, in words; null where it is the one client and the therapist. */
export function betweenWords(
	{ participant, between }: CaseRupture,
	{ client }: CaseFile,
	{ discreet }: Frame,
): string | null {
	if (participant === null && between === 'therapist') return null;
	const name = (person: string): string =>
		person === 'therapist' ? timelineText.therapist : isolate(personName(client.participants, person, discreet));
	return timelineText.between(participant === null ? timelineText.someone : name(participant), name(between));
}
