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
export async function correctMeasure(context: CorrectMeasureContext, note: MeasureNote): Promise<void> {
	const client = context.cases.clientOf(note.path);
	const caseFile = client === null ? null : context.cases.caseFile(client);
	const { properties } = note;
	const id = properties.instrument;
	if (caseFile === null || id === undefined) {
		context.showNotice(measureFormText.unreadable);
		return;
	}
	const instrument = context.instruments().get(id);
	if (instrument === undefined) {
		context.showNotice(measureFormText.unknownInstrument(id));
		return;
	}
	const initial = answersFromNote(context, note, instrument);
	const measureContext = {
		instrument,
		caseFile,
		activePath: null,
		earlier: () => [],
		title: measureFormText.correctTitle(measureTitle(context, caseFile, instrument)),
	};
	const save = (filled: FilledMeasure, goal?: GoalRated): Promise<void> =>
		changeMeasure(context, note, {
			instrument,
			session: sessionOfDay(caseFile, filled.day, null),
			filled,
			goal: goal ?? null,
		});
	const answers = instrument.perGoal
		? await context.ask(
				goalForm(
					{
						...measureContext,
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
		: await context.ask(
				measureForm({ ...measureContext, ...(await wordingOf(context, instrument)), initial }, (filled) =>
					save(filled),
				),
			);
	if (answers !== null) context.showNotice(measureFormText.corrected(measureTitle(context, caseFile, instrument)));
}

/** What the note says now. */
function answersFromNote(
	context: CorrectMeasureContext,
	{ properties, scores, path }: MeasureNote,
	instrument: Instrument,
): FilledMeasure {
	const session = sessionAt(context, path);
	const named = { bond: properties.bond, goal: properties.goal, task: properties.task, total: properties.total };
	const numbers = new Map([
		...scores,
		...Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
	]);
	return {
		rater: properties.rater ?? instrument.raters[0] ?? 'client',
		participant: properties.participant ?? null,
		day: parseDay(properties.date ?? session?.session.date ?? '') ?? context.now().day,
		items: properties.items?.map((item) => (typeof item === 'number' ? item : (parseAnswer(item) ?? null))) ?? null,
		scores: new Map([...numbers].filter(([name]) => instrument.dimensions.some(({ id }) => id === name))),
	};
}
