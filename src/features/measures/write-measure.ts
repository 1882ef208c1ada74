// A filled-in form into a note of its own, or into the note it came from.
import type { CaseFile, CaseSession } from '../../case/case-file';
import type { Instrument } from '../../instruments/definition/instrument';
import type { MeasureNote, PropertiesOf } from '../../notes/kinds';
import { atFreePath } from '../../vault/at-free-path';
import type { CommandContext } from '../current/command-context';
import { wikilinkTo } from '../current/wikilink-to';
import { omitNulls } from '../../lib/omit-nulls';
import type { FilledMeasure } from './measure-form';
import { measurePath } from '../current/measure-path';

/** The goal that a form is about, and how much it counts beside others; a null weight is left out. */
export interface GoalRated {
	readonly about: string;
	readonly weight: number | null;
}

export interface MeasureToWrite {
	readonly instrument: Instrument;
	readonly session: CaseSession | null;
	/** null for a form that is about no goal. */
	readonly goal: GoalRated | null;
	readonly filled: FilledMeasure;
}

/**
 * Makes the note of a filled-in form and gives its path. Only what was entered is in it. `occasion` says which of several
 * forms of one session or day it is; null for the only one.
 */
export async function createMeasure(
	context: Pick<CommandContext, 'files' | 'settings' | 'formatDate'>,
	caseFile: CaseFile,
	measure: MeasureToWrite,
	occasion: number | null,
): Promise<string> {
	const { instrument, session, goal: rated, filled } = measure;
	const { client } = caseFile;
	const wanted = measurePath(context, client, {
		instrument: instrument.id,
		participant: filled.participant,
		start: { day: filled.day, time: session?.time ?? null },
	});
	const { bond, goal, task, total, ...others } = Object.fromEntries(filled.scores);
	const propertiesAt = (path: string): PropertiesOf<'measure'> => ({
		client: wikilinkTo(context, client.path, path),
		...omitNulls({ session: session === null ? null : wikilinkTo(context, session.path, path) }),
		date: filled.day,
		instrument: instrument.id,
		rater: filled.rater,
		...omitNulls({
			participant: filled.participant,
			items: itemList(filled),
			about: rated?.about ?? null,
			weight: rated?.weight ?? null,
			occasion,
		}),
		...omitNulls({ bond: bond ?? null, goal: goal ?? null, task: task ?? null, total: total ?? null }),
	});
	return atFreePath(context.files, wanted, async (path) => {
		await context.files.create({ path, kind: 'measure', properties: propertiesAt(path), scores: others, body: '' });
		return path;
	});
}

/** Writes a correction into the note it is of: whose form it is, its day, and its numbers. Nothing else is touched. */
export async function changeMeasure(
	context: Pick<CommandContext, 'files'>,
	note: MeasureNote,
	measure: MeasureToWrite,
): Promise<void> {
	const { instrument, session, goal: rated, filled } = measure;
	await context.files.process(note.path, (frontmatter) => {
		const put = (name: string, value: string | number | readonly (string | number)[] | null): void => {
			if (value === null) delete frontmatter[name];
			else frontmatter[name] = value;
		};
		if (note.properties.date !== filled.day)
			put('session', session === null ? null : wikilinkTo(context, session.path, note.path));
		put('date', filled.day);
		put('rater', filled.rater);
		put('participant', filled.participant);
		const items = itemList(filled);
		put('items', items);
		// Scores entered beside the answers are another matter and stay.
		if (items === null) for (const { id } of instrument.dimensions) put(id, filled.scores.get(id) ?? null);
		if (rated === null) return;
		put('about', rated.about);
		// What the form did not ask is not taken away.
		if (instrument.overGoals !== null) put('weight', rated.weight);
	});
}

function itemList({ items }: FilledMeasure): readonly (string | number)[] | null {
	return items === null || items.every((item) => item === null) ? null : items.map((item) => item ?? '-');
}
