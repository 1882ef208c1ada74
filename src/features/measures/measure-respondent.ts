// Whose form it is and of which day: the questions every measure begins with.
import type { CaseFile, CaseSession } from '../../case/case-file';
import { tookPlace } from '../../case/sessions';
import { choice, date, note } from '../../forms/model/field';
import type { Instrument, Rater } from '../../instruments/definition/instrument';
import type { Day } from '../../notes/day';
import { measureFormText } from './text';

export interface MeasureRespondent {
	readonly rater: Rater;
	/** Whose form, in couples, families and groups. */
	readonly participant: string | null;
	readonly day: Day;
}

export interface MeasureContext {
	readonly caseFile: CaseFile;
	readonly instrument: Instrument;
	/** The active note; a session of the same day is preferred where it is that one. */
	readonly activePath: string | null;
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
	};
}

/** Those that need not be asked. */
export function hiddenRespondentFields(
	{ caseFile, instrument }: MeasureContext,
	initial: MeasureRespondent,
): readonly ('participant' | 'rater')[] {
	return [
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

/** What is missing: in couples and families a form of the client’s is somebody’s. */
export function respondentFaults(
	{ caseFile }: MeasureContext,
	who: Pick<MeasureRespondent, 'rater' | 'participant'>,
): { readonly participant?: string } {
	const isMissing = caseFile.client.participants.length > 0 && who.participant === null && who.rater === 'client';
	return isMissing ? { participant: measureFormText.participantMissing } : {};
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
