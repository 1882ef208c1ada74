// Whose form it is and of which day: the questions every measure begins with.
import type { CaseFile, CaseSession } from '../../case/case-file';
import { tookPlace } from '../../case/sessions';
import { choice, date, note } from '../../forms/model/field';
import type { Instrument, Rater } from '../../instruments/definition/instrument';
import type { Day } from '../../notes/day';
import { noteName } from '../../notes/entry';
import type { MeasureNote } from '../../notes/kinds';
import { measureFormText } from './text';

export interface MeasureRespondent {
	readonly rater: Rater;
	/** Whose form, in couples, families and groups. */
	readonly participant: string | null;
	readonly day: Day;
}

/** A form that is recorded again: what is there of it, and whether that is to be corrected or both are meant. */
export interface RecordedAgain {
	readonly earlier: readonly MeasureNote[];
	readonly choice: 'correct' | 'both';
}

export interface MeasureContext {
	readonly caseFile: CaseFile;
	readonly instrument: Instrument;
	/** The active note; a session of the same day is preferred where it is that one. */
	readonly activePath: string | null;
	/** The forms that are there already for the same occasion, the first of them first. */
	readonly earlier: (who: MeasureRespondent & { readonly about?: string }) => readonly MeasureNote[];
}

/** The questions, with what they start with. */
export function respondentFields({ caseFile, instrument, activePath }: MeasureContext, initial: MeasureRespondent) {
	const { participants } = caseFile.client;
	return {
		participant: choice({ label: measureFormText.participant, options: participants, initial: initial.participant }),
		rater: choice<Rater>({
			label: measureFormText.rater,
			options: raterOptions(instrument, initial.rater),
			initial: initial.rater,
		}),
		date: date({ label: measureFormText.date, initial: initial.day, required: measureFormText.dateMissing }),
		session: note({ text: describeSessionOfDay(caseFile, initial.day, activePath) }),
		there: note({ text: '' }),
		again: choice<RecordedAgain['choice']>({
			label: measureFormText.again,
			options: [
				{ value: 'correct', label: measureFormText.correctFirst },
				{ value: 'both', label: measureFormText.keepBoth },
			],
		}),
	};
}

/** Those that need not be asked. `earlier` are the forms of the same occasion. */
export function hiddenRespondentFields(
	{ caseFile, instrument }: MeasureContext,
	initial: MeasureRespondent,
	earlier: readonly MeasureNote[],
): readonly ('participant' | 'rater' | 'there' | 'again')[] {
	return [
		...(earlier.length === 0 ? (['there', 'again'] as const) : []),
		...(caseFile.client.participants.length === 0 && initial.participant === null ? (['participant'] as const) : []),
		...(raterOptions(instrument, initial.rater).length === 1 ? (['rater'] as const) : []),
	];
}

/** The answers, a question that was not asked as it stood. */
export function respondentFromAnswers(
	initial: MeasureRespondent,
	said: { readonly rater: Rater | null; readonly participant: string | null; readonly date: Day },
): MeasureRespondent {
	return { rater: said.rater ?? initial.rater, participant: said.participant, day: said.date };
}

/** What is missing: in couples and families a form of the client’s is somebody’s, and one that is there already is not doubled unasked. */
export function respondentFaults(
	{ caseFile }: MeasureContext,
	who: Pick<MeasureRespondent, 'rater' | 'participant'>,
	again: { readonly earlier: readonly MeasureNote[]; readonly choice: RecordedAgain['choice'] | null },
): { readonly participant?: string; readonly again?: string } {
	const isMissing = caseFile.client.participants.length > 0 && who.participant === null && who.rater === 'client';
	return {
		...(isMissing ? { participant: measureFormText.participantMissing } : {}),
		...(again.earlier.length > 0 && again.choice === null ? { again: measureFormText.againMissing } : {}),
	};
}

/** Answers of a form that is still open: what was not asked is as it began. */
export interface WhoAndWhen {
	readonly rater: Rater | null;
	readonly participant: string | null;
	readonly date: Day | null;
}

/** The forms of the occasion that the answers name so far; none where no day is named. */
export function earlierOn(
	{ earlier }: MeasureContext,
	initial: MeasureRespondent,
	said: WhoAndWhen,
): readonly MeasureNote[] {
	return said.date === null ? [] : earlier(respondentFromAnswers(initial, { ...said, date: said.date }));
}

/** What is there already, in words. */
export function describeEarlier(earlier: readonly MeasureNote[]): string {
	const [first] = earlier;
	return first === undefined ? '' : measureFormText.thereAlready(earlier.length, noteName(first.path));
}

/** The session of that day: the active one where it is one of them, else the last that took place. */
export function sessionOfDay({ sessions }: CaseFile, day: Day | null, activePath: string | null): CaseSession | null {
	const held = sessions.filter((session) => session.date === day && tookPlace(session));
	return held.find(({ path }) => path === activePath) ?? held.at(-1) ?? null;
}

/** Which session a form of that day belongs to, in words. */
export function describeSessionOfDay(caseFile: CaseFile, day: Day | null, activePath: string | null): string {
	const session = sessionOfDay(caseFile, day, activePath);
	return session === null ? measureFormText.noSession : measureFormText.inSession(session.number, session.date);
}

function raterOptions(
	{ raters }: Instrument,
	initial: Rater,
): readonly { readonly value: Rater; readonly label: string }[] {
	// A rater written by hand is offered too, so that a correction does not lose it.
	const offered = raters.includes(initial) ? raters : [...raters, initial];
	return offered.map((rater) => ({ value: rater, label: measureFormText.raters[rater] }));
}
