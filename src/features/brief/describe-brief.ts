// The brief in words: calm, a line for each thing, nothing where there is nothing.
import type { Brief, BriefRepair, BriefRupture, BriefTask } from '../../case/reports/brief';
import type { BriefRating, BriefRatings } from '../../case/reports/latest-ratings';
import { formatNumber } from '../../lib/format-number';
import { formatDay } from '../../timeline/describe/format-day';
import { participantName } from '../../timeline/model/line-style';
import { describeUnread } from '../current/describe-unread';
import { plainGapText } from '../../text/scores';
import { briefText } from '../../text/brief';

export interface BriefLine {
	readonly text: string;
	/** Said more quietly beside it; null for nothing. */
	readonly detail: string | null;
	/** The note it comes from; null for none. */
	readonly path: string | null;
}

export interface BriefSection {
	readonly id: keyof typeof briefText.sections;
	readonly title: string;
	readonly lines: readonly BriefLine[];
}

export interface BriefText {
	readonly title: string;
	readonly intro: readonly BriefLine[];
	/** Only those with a line. */
	readonly sections: readonly BriefSection[];
}

/**
 * The brief as a person reads it, in reading order: what to say and to think about first, ratings last. `discreet` counts what it
 * would otherwise name, and leaves out what is private, for a screen that others may see; `folded` leaves out only that.
 */
export function describeBrief(brief: Brief, discreet: boolean, folded = false): BriefText {
	const { last, missed, intake } = brief;
	const hidesPrivate = discreet || folded;
	const signals = brief.signals.filter((because) => !hidesPrivate || !brief.ruptureSignals.includes(because));
	const sections: readonly (readonly [BriefSection['id'], readonly BriefLine[]])[] = [
		[
			'toBringUp',
			discreet
				? countedText('toBringUp', brief.toBringUp.length)
				: brief.toBringUp.map((text) => line(text, null, last?.path ?? null)),
		],
		['signals', discreet ? [] : signals.map((because) => line(because, null, null))],
		['ruptures', hidesPrivate ? [] : brief.ruptures.map(briefRuptureLine)],
		['repairs', hidesPrivate ? [] : brief.repairs.map(repairLine)],
		['tasks', discreet ? countedText('tasks', brief.tasks.length) : brief.tasks.map(taskLine)],
		[
			'goals',
			discreet
				? countedText('goals', brief.goals.length)
				: brief.goals.map(({ text, agreed }) => line(text, briefText.agreed(inSession(agreed)), agreed.path)),
		],
		[
			'intake',
			discreet
				? []
				: intake.flatMap(({ heading, texts }) => texts.map((text) => line(text, heading, brief.client.path))),
		],
		[
			'ratings',
			[
				...gapLines(brief, discreet),
				...brief.ratings.map((ratings) => ratingsLine(ratings, brief.client.participants, discreet)),
			],
		],
	];
	return {
		title: briefTitle(brief, discreet),
		intro: [
			...unreadLines(brief, discreet),
			...lastLines(brief),
			...missed.map(({ at, attendance }) => line(briefText.missed(attendance, formatDay(at.date)), null, at.path)),
		],
		sections: sections.flatMap(([id, lines]) =>
			lines.length === 0 ? [] : [{ id, title: briefText.sections[id], lines }],
		),
	};
}

/** What could not be read, first of all, with the way to its note. */
function unreadLines(brief: Brief, discreet: boolean): readonly BriefLine[] {
	const words = describeUnread(brief, discreet);
	return words === null ? [] : [line(words, null, brief.unread[0]?.path ?? null)];
}

function lastLines({ last, lastIsUnsure, running, intervalDays }: Brief): readonly BriefLine[] {
	if (last !== null) {
		const since = lastIsUnsure ? briefText.lastRead : briefText.sinceLast;
		return [line(since(last.daysAgo, formatDay(last.date), intervalDays), null, last.path)];
	}
	return lastIsUnsure ? [] : [line(running ? briefText.firstRuns : briefText.first, null, null)];
}

/** Whether the brief says more than that there has been no session. */
export function hasContent(brief: Brief): boolean {
	const { intro, sections } = describeBrief(brief, false);
	return brief.last !== null || intro.length > 1 || sections.length > 0;
}

/** Whether any of it is private. */
export function hasPrivate({ ruptures, repairs, ruptureSignals }: Brief): boolean {
	return ruptures.length + repairs.length + ruptureSignals.length > 0;
}

/** The title of the brief; without the code in discreet mode. */
export function briefTitle({ client, number }: Pick<Brief, 'client' | 'number'>, discreet: boolean): string {
	return briefText.title(discreet ? null : client.code, number);
}

/** Both numbers of the last session, where they lie far apart. */
function gapLines({ gap, last, client }: Brief, discreet: boolean): readonly BriefLine[] {
	if (gap === null) return [];
	const who = gap.participant === null ? null : participantName(client.participants, gap.participant, discreet);
	const words = plainGapText.both(gap.dimension, formatNumber(gap.therapist), formatNumber(gap.client), who);
	return [line(words, last === null ? null : inSession(last), last?.path ?? null)];
}

function line(text: string, detail: string | null, path: string | null): BriefLine {
	return { text, detail, path };
}

function countedText(what: keyof typeof briefText.hidden, count: number): readonly BriefLine[] {
	return count === 0 ? [] : [line(briefText.hidden[what](count), null, null)];
}

function briefRuptureLine(rupture: BriefRupture): BriefLine {
	const { path, intensity, status, date, sessionsSince, during } = rupture;
	const since = sessionsSince === 0 ? formatDay(date) : briefText.sessionsSince(sessionsSince);
	const facts = [
		intensity === null ? null : briefText.intensity(intensity),
		during === null ? since : briefText.during[during],
		status === 'in repair' ? briefText.inRepair : null,
	];
	return line(ruptureWords(rupture), facts.filter((fact) => fact !== null).join(' · '), path);
}

function repairLine(rupture: BriefRepair): BriefLine {
	const { repaired, repairSession, path } = rupture;
	return line(ruptureWords(rupture), briefText.repaired(inSession({ session: repairSession, date: repaired })), path);
}

function ruptureWords({
	kind,
	text,
	participant,
	between,
}: Pick<BriefRupture, 'kind' | 'text' | 'participant' | 'between'>): string {
	const named = textOr(briefText.ruptureKind, kind, briefText.rupture);
	const withWhom = (person: string): string =>
		between === 'therapist' ? briefText.ruptureOf(named, person) : briefText.ruptureBetween(named, person, between);
	const whose = participant === null ? named : withWhom(participant);
	return text === '' ? whose : `${whose}: ${text}`;
}

function taskLine({ text, agreed, last }: BriefTask): BriefLine {
	const facts = [
		briefText.agreed(inSession(agreed)),
		last === null ? null : briefText.reviewed(briefText.outcome[last.outcome], inSession(last)),
	];
	return line(text, facts.filter((fact) => fact !== null).join(' · '), agreed.path);
}

function ratingsLine(
	{ rater, participant, instrument, at, ratings }: BriefRatings,
	participants: readonly string[],
	discreet: boolean,
): BriefLine {
	const named = textOr(briefText.rater, rater, rater);
	const person = participant === null ? null : participantName(participants, participant, discreet);
	const ofPerson = (name: string): string => (rater === 'client' ? name : briefText.about(named, name));
	return line(
		briefText.ratings(
			person === null ? named : ofPerson(person),
			instrument,
			ratings.map((rating) => briefRating(rating, discreet)),
		),
		inSession(at),
		at.path,
	);
}

function briefRating({ dimension, name, ofGoal, value, previous, direction }: BriefRating, discreet: boolean): string {
	const goal = discreet ? briefText.aGoal : name;
	const what = ofGoal ? goal : textOr(briefText.dimension, dimension, name.toLowerCase());
	return briefText.rating(what, formatNumber(value), direction, previous === null ? null : formatNumber(previous));
}

function inSession({ session, date }: { readonly session: number | null; readonly date: string }): string {
	return briefText.inSession(session, formatDay(date));
}

function textOr(words: Readonly<Record<string, string>>, key: string | null, otherwise: string): string {
	return key === null ? otherwise : (new Map(Object.entries(words)).get(key) ?? otherwise);
}
