import { isMissed } from '../../case/sessions';
import { form } from '../../forms/model/form';
import { minutesSince, parseStart, type Start } from '../../notes/day';
import type { PropertiesOf } from '../../notes/kinds';
import type { PropertyValue } from '../../notes/property';
import { writeAsNumbers } from '../../notes/numbers-as-text';
import { changeFrontmatter, clearEmpty, type PropertyChange } from '../../notes/write-note';
import type { Settings } from '../../settings/settings';
import { commandText } from '../../text/commands';
import { finishText } from './text';
import { attendanceFields, floorOptions } from './attendance-fields';
import { cancelledChange, hiddenUnlessCancelled } from './cancelled-fields';
import { currentSession, isUnfinished, type CurrentSession } from '../current/current-session';
import type { CommandContext } from '../current/command-context';
import { participantRatings, writeParticipantRatings } from './participant-ratings';
import { diffProperties } from '../current/diff-properties';
import { clientRatingIds, therapistRatingIds, ratingChange, ratingFields, type RatingAnswers } from './rating-fields';
import { confirmWritten, sessionTitle } from '../current/session-title';

export type FinishSessionContext = Pick<
	CommandContext,
	| 'instruments'
	| 'cases'
	| 'note'
	| 'notesOf'
	| 'files'
	| 'settings'
	| 'formatDate'
	| 'now'
	| 'activePath'
	| 'ask'
	| 'pick'
	| 'showNotice'
>;

/** What a session that took place is asked about. */
interface SessionQuestions {
	readonly medium: boolean;
	readonly minutes: boolean;
	readonly present: boolean;
	readonly floor: boolean;
	readonly own: boolean;
	readonly client: boolean;
	readonly participants: boolean;
}

/** Shorter or longer than this, a session was hardly running all the time since its start. */
const plausibleMinutes = { from: 5, to: 240 };

/** Asks how the current session went and writes it into its note. */
export async function finishSession(context: FinishSessionContext): Promise<void> {
	const current = await currentSession(context);
	if (current !== null) await finishThisSession(context, current);
}

/** The same for a session already known. It starts with what the note holds; what is emptied is taken away, what is not asked is left alone. */
export async function finishThisSession(context: FinishSessionContext, current: CurrentSession): Promise<void> {
	const { path } = current.session;
	const note = context.note(path);
	if (note?.kind !== 'session') {
		context.showNotice(commandText.missingNote);
		return;
	}
	const { properties } = note;
	const ratings = participantRatings(context, current);
	const asked = questionsFor(context.settings(), ratings.length);
	const wasFinished = !isUnfinished(context, path);
	const minutes = properties.minutes ?? (!wasFinished ? minutesSoFar(properties.date, context.now()) : null);
	// Read out before it goes: a missed session has no length and no ratings.
	const goes = diffProperties<'session'>(properties, answersFrom(null, asked));
	const answers = await context.ask(
		form({
			title: sessionTitle(context, finishText.title, current),
			submit: finishText.submit,
			fields: {
				...attendanceFields(
					properties,
					current.caseFile.client.participants,
					minutes,
					enteredProperties(properties, Object.keys(goes ?? {})),
				),
				...ratingFields(properties, ratings),
			},
			hidden: ({ attendance, present }) => {
				const missed = isMissed(attendance);
				const shown = (wanted: boolean): boolean => wanted && !missed;
				return [
					...hiddenUnlessCancelled(attendance),
					...(missed && goes !== null ? [] : ['goes' as const]),
					...(shown(asked.medium) ? [] : ['medium' as const]),
					...(shown(asked.minutes) ? [] : ['minutes' as const]),
					...(shown(asked.present) ? [] : ['present' as const]),
					...(shown(asked.floor && present.length > 1) ? [] : ['floor' as const]),
					...(shown(asked.own) ? [] : therapistRatingIds),
					...(shown(asked.client) ? [] : clientRatingIds),
					...(shown(asked.participants) ? [] : ['participants' as const]),
				];
			},
			optionsFor: ({ present }) => ({ floor: floorOptions(present) }),
			save: async (said) => {
				const change = diffProperties<'session'>(properties, {
					attendance: said.attendance,
					...cancelledChange(said),
					...answersFrom(said, asked),
					// A session that did not take place is not counted; a note that was finished before keeps its number.
					...(isMissed(said.attendance) && !wasFinished ? { number: null } : {}),
				});
				const numbers = ['minutes', ...Object.keys(ratingChange(null, asked))];
				if (change !== null || writeAsNumbers({ ...context.files.properties(path) }, numbers)) {
					await context.files.process(path, (frontmatter) => {
						changeFrontmatter<'session'>(frontmatter, change ?? {});
						writeAsNumbers(frontmatter, numbers);
						// The empty ratings a note begins with have served once the session has been asked about.
						clearEmpty(frontmatter, Object.keys(ratingChange(null, asked)));
					});
				}
				await writeParticipantRatings(context, current, said.participants);
			},
		}),
	);
	if (answers !== null) confirmWritten(context, finishText.done, current);
}

function questionsFor(settings: Settings, participants: number): SessionQuestions {
	return {
		medium: settings.askMedium,
		minutes: settings.askMinutes,
		present: participants > 0,
		floor: settings.askFloor && participants > 1,
		own: settings.askOwnRatings,
		client: settings.askClientRatings && participants === 0,
		participants: settings.askClientRatings && participants > 0,
	};
}

interface SessionAnswers extends RatingAnswers {
	readonly medium: PropertiesOf<'session'>['medium'] | null;
	readonly minutes: number | null;
	readonly present: readonly string[] | null;
	readonly floor: string | null;
}

/** What the answers make of the session note, for those that were asked; without answers, all of them empty. */
function answersFrom(answers: SessionAnswers | null, asked: SessionQuestions): PropertyChange<'session'> {
	return {
		...(asked.medium ? { medium: answers?.medium ?? null } : {}),
		...(asked.minutes ? { minutes: answers?.minutes ?? null } : {}),
		...(asked.present ? { present: answers?.present ?? null } : {}),
		...(asked.floor ? { floor: answers?.floor ?? null } : {}),
		...ratingChange(answers, asked),
	};
}

/** The whole minutes since the start, where a session may have lasted so long. */
function minutesSoFar(date: string | undefined, now: Start): number | null {
	const start = parseStart(date ?? '');
	const minutes = start === null ? null : minutesSince(start, now);
	return minutes !== null && minutes >= plausibleMinutes.from && minutes <= plausibleMinutes.to ? minutes : null;
}

/** What the note says of these properties, in their order. */
function enteredProperties(properties: PropertiesOf<'session'>, names: readonly string[]): readonly string[] {
	const values = new Map<string, PropertyValue | undefined>(Object.entries(properties));
	return names.map((name) => `${name}: ${[values.get(name) ?? []].flat().join(', ')}`);
}
