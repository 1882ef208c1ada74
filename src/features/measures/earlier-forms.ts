// The forms of a client that are there already: whose turn is next, and whether one is recorded again.
import type { CaseFile, CaseSession } from '../../case/case-file';
import type { Instrument } from '../../instruments/definition/instrument';
import { compareText } from '../../lib/compare-text';
import { parseDay, type Day } from '../../notes/day';
import { linkTarget, normalizeText, noteName, parseEntry } from '../../notes/entry';
import type { MeasureNote } from '../../notes/kinds';
import type { CommandContext } from '../current/command-context';
import { sessionOfDay, type MeasureRespondent } from './measure-respondent';

/** The client's forms of that instrument so far, in order of day. */
export function earlierForms(
	context: Pick<CommandContext, 'notesOf'>,
	{ client }: CaseFile,
	instrument: Instrument,
): readonly MeasureNote[] {
	return context
		.notesOf(client.path)
		.filter((note): note is MeasureNote => note.kind === 'measure' && note.properties.instrument === instrument.id)
		.sort((a, b) => compareText(a.properties.date ?? '', b.properties.date ?? ''));
}

/** Those of the same rater and participant, for the session of that day or the day itself; of one goal where `about` names it. */
export function formsOfOccasion(
	forms: readonly MeasureNote[],
	caseFile: CaseFile,
	who: MeasureRespondent & { readonly about?: string },
	activePath: string | null,
): readonly MeasureNote[] {
	const session = sessionOfDay(caseFile, who.day, activePath);
	return forms.filter(
		({ properties }) =>
			(properties.rater ?? 'client') === who.rater &&
			(properties.participant ?? null) === who.participant &&
			sameGoal(properties.about, who.about) &&
			(parseDay(properties.date ?? '') === who.day || isOf(session, properties.session)),
	);
}

/**
 * Whose form comes next on that day: the first rater who has filled in none, of several people the first who has not. Where
 * nobody has, or all have, the instrument's first rater; a person is then named by whoever records it.
 */
export function nextRespondent(
	{ raters }: Instrument,
	participants: readonly string[],
	day: Day,
	hasOne: (who: MeasureRespondent) => boolean,
): MeasureRespondent {
	// An observer is chosen by hand: few clients have one.
	for (const rater of raters.filter((each) => each !== 'observer')) {
		const people = rater === 'client' && participants.length > 0 ? participants : [null];
		const left = people.filter((participant) => !hasOne({ rater, participant, day }));
		const [next] = left;
		if (next !== undefined) return { rater, participant: left.length < people.length ? next : null, day };
	}
	return { rater: raters[0] ?? 'client', participant: null, day };
}

function sameGoal(about: string | undefined, wanted: string | undefined): boolean {
	if (wanted === undefined) return true;
	return about !== undefined && normalizeText(parseEntry(about).text) === normalizeText(parseEntry(wanted).text);
}

function isOf(session: CaseSession | null, link: string | undefined): boolean {
	const target = linkTarget(link ?? '');
	return (
		session !== null && target !== null && normalizeText(noteName(target)) === normalizeText(noteName(session.path))
	);
}
