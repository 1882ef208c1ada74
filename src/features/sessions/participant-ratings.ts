// In couples and families the client's three answers are a measure note for each participant.
import type { CaseSession } from '../../case/case-file';
import { parseDay } from '../../notes/day';
import { normalizeText, linkTarget, noteName } from '../../notes/entry';
import type { AnyNote, MeasureNote } from '../../notes/kinds';
import type { CurrentSession } from '../current/current-session';
import { atFreePath } from '../../vault/at-free-path';
import type { CommandContext } from '../current/command-context';
import { wikilinkTo } from '../current/wikilink-to';
import { omitNulls } from '../../lib/omit-nulls';
import { measurePath } from '../current/measure-path';
import { diffProperties } from '../current/diff-properties';
import { comparePaths } from '../../lib/compare-text';

export interface ParticipantRatings {
	readonly participant: string;
	/** What the participant's note of this session says; 0 to 10. */
	readonly ratings: { readonly bond?: number; readonly goal?: number; readonly task?: number };
	/** The names of the other alliance forms that the participant has filled in for this session. */
	readonly otherMeasures: readonly string[];
}

interface ParticipantAnswers {
	readonly item: ParticipantRatings;
	readonly answers: { readonly bond: number | null; readonly goal: number | null; readonly task: number | null };
}

const instrument = 'impression';

/** Each participant's answers about a session, as noted so far. */
export function participantRatings(
	context: Pick<CommandContext, 'notesOf' | 'instruments'>,
	{ caseFile, session }: CurrentSession,
): readonly ParticipantRatings[] {
	const notes = context.notesOf(caseFile.client.path);
	const instruments = context.instruments();
	return caseFile.client.participants.map((participant) => ({
		participant,
		ratings: noteOf(notes, session, participant)?.properties ?? {},
		otherMeasures: [
			...new Set(
				formsOf(notes, session, participant).flatMap(({ properties }) => {
					const form = instruments.get(properties.instrument ?? '');
					return form === undefined || form.id === instrument || form.measures !== 'alliance' ? [] : [form.name];
				}),
			),
		],
	}));
}

/** Writes what changed: into the participant's note of this session where there is one, else into a new one. No answer at all makes no note. */
export async function writeParticipantRatings(
	context: Pick<CommandContext, 'notesOf' | 'files' | 'settings' | 'formatDate'>,
	current: CurrentSession,
	answered: readonly ParticipantAnswers[],
): Promise<void> {
	for (const { item, answers } of answered) await writeOne(context, current, item.participant, answers);
}

async function writeOne(
	context: Pick<CommandContext, 'notesOf' | 'files' | 'settings' | 'formatDate'>,
	current: CurrentSession,
	participant: string,
	answers: ParticipantAnswers['answers'],
): Promise<void> {
	const { caseFile, session } = current;
	// Looked up anew: the last try may have got as far as making the note.
	const note = noteOf(context.notesOf(caseFile.client.path), session, participant);
	const change = diffProperties<'measure'>(note?.properties ?? {}, answers);
	if (change === null) return;
	if (note !== null) {
		await context.files.change<'measure'>(note.path, change);
		return;
	}
	const day = parseDay(session.date);
	if (day === null) return;
	const wanted = measurePath(context, caseFile.client, { instrument, participant, start: { day, time: session.time } });
	await atFreePath(context.files, wanted, (path) =>
		context.files.create({
			path,
			kind: 'measure',
			properties: {
				client: wikilinkTo(context, caseFile.client.path, path),
				session: wikilinkTo(context, session.path, path),
				date: day,
				instrument,
				rater: 'client',
				participant,
				...omitNulls(answers),
			},
			body: '',
		}),
	);
}

/** The participant's own ratings of this session; by its day alone where the note names no session. */
function noteOf(notes: readonly AnyNote[], session: CaseSession, participant: string): MeasureNote | null {
	const found = formsOf(notes, session, participant).filter(({ properties }) => properties.instrument === instrument);
	return found.sort((a, b) => comparePaths(a.path, b.path))[0] ?? null;
}

/** The forms that the participant has filled in for this session, in no order. */
function formsOf(notes: readonly AnyNote[], session: CaseSession, participant: string): readonly MeasureNote[] {
	return notes.filter(
		(note): note is MeasureNote =>
			note.kind === 'measure' &&
			note.properties.rater === 'client' &&
			normalizeText(note.properties.participant ?? '') === normalizeText(participant) &&
			isAbout(note, session),
	);
}

function isAbout({ properties }: MeasureNote, session: CaseSession): boolean {
	const target = linkTarget(properties.session ?? '');
	return target === null
		? properties.date === session.date
		: normalizeText(noteName(target)) === normalizeText(noteName(session.path));
}
