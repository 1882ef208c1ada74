import type { Instrument } from '../../instruments/definition/instrument';
import { parseAnswer } from '../../instruments/scoring/parse-items';
import { parseDay } from '../../notes/day';
import type { MeasureNote } from '../../notes/kinds';
import { measureFormText } from './text';
import { sessionAt } from '../current/current-session';
import type { CommandContext } from '../current/command-context';
import { goalForm } from './goal-measure';
import { measureForm, type FilledMeasure } from './measure-form';
import { measureTitle } from './measure-title';
import { sessionOfDay } from './measure-respondent';
import { wordingOf } from './measure-wording';
import { changeMeasure, type GoalRated } from './write-measure';

type CorrectMeasureContext = Pick<
	CommandContext,
	'cases' | 'files' | 'settings' | 'instruments' | 'now' | 'activePath' | 'ask' | 'showNotice'
>;

/** Opens the form of a measure note again and writes what is corrected into that note. */
export async function correctMeasure(desk: CorrectMeasureContext, note: MeasureNote): Promise<void> {
	const client = desk.cases.clientOf(note.path);
	const caseFile = client === null ? null : desk.cases.caseFile(client);
	const { properties } = note;
	const id = properties.instrument;
	if (caseFile === null || id === undefined) {
		desk.showNotice(measureFormText.unreadable);
		return;
	}
	const instrument = desk.instruments().get(id);
	if (instrument === undefined) {
		desk.showNotice(measureFormText.unknownInstrument(id));
		return;
	}
	const initial = answersFromNote(desk, note, instrument);
	const context = {
		instrument,
		caseFile,
		inFront: null,
		title: measureFormText.correctTitle(measureTitle(desk, caseFile, instrument)),
	};
	const save = (filled: FilledMeasure, goal?: GoalRated): Promise<void> =>
		changeMeasure(desk, note, {
			instrument,
			session: sessionOfDay(caseFile, filled.day, null),
			filled,
			goal: goal ?? null,
		});
	const answers = instrument.perGoal
		? await desk.ask(
				goalForm(
					{
						...context,
						initial,
						lastWeight: () => null,
						goal: {
							about: properties.about ?? null,
							weight: properties.weight ?? null,
							value: [...initial.scores.values()][0] ?? null,
						},
					},
					async ([goal]) => {
						if (goal !== undefined) await save(goal.filled, goal);
					},
				),
			)
		: await desk.ask(measureForm({ ...context, ...(await wordingOf(desk, instrument)), initial }, save));
	if (answers !== null) desk.showNotice(measureFormText.corrected(measureTitle(desk, caseFile, instrument)));
}

/** What the note says now. */
function answersFromNote(
	desk: CorrectMeasureContext,
	{ properties, scores, path }: MeasureNote,
	instrument: Instrument,
): FilledMeasure {
	const session = sessionAt(desk, path);
	const named = { bond: properties.bond, goal: properties.goal, task: properties.task, total: properties.total };
	const numbers = new Map([
		...scores,
		...Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
	]);
	return {
		rater: properties.rater ?? instrument.raters[0] ?? 'client',
		participant: properties.participant ?? null,
		day: parseDay(properties.date ?? session?.session.date ?? '') ?? desk.now().day,
		items: properties.items?.map((item) => (typeof item === 'number' ? item : (parseAnswer(item) ?? null))) ?? null,
		scores: new Map([...numbers].filter(([name]) => instrument.dimensions.some(({ id }) => id === name))),
	};
}
