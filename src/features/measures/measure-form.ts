// One page for one filled-in form: whose it is, then its numbers, with the scores they make.
import { choice, note } from '../../forms/model/field';
import { form } from '../../forms/model/form';
import { gridLine, gridNumbers, numberGrid, type GridCell } from '../../forms/model/number-grid-field';
import type { Dimension, Instrument, Rater } from '../../instruments/definition/instrument';
import { describeMeasureFault } from '../../instruments/definition/measure-fault';
import { itemScaleFor, scoreMeasure, type MeasureEntry } from '../../instruments/scoring/score-measure';
import { measureFormText } from './text';
import type { MeasureNote } from '../../notes/kinds';
import {
	describeEarlier,
	earlierOn,
	hiddenRespondentFields,
	describeSessionOfDay,
	respondentFaults,
	respondentFields,
	respondentFromAnswers,
	type MeasureContext,
	type MeasureRespondent,
	type RecordedAgain,
	type WhoAndWhen,
} from './measure-respondent';
import { describeScores } from './describe-scores';

/** One filled-in form: answers, or entered scores by dimension. */
export type FilledMeasure = MeasureEntry & MeasureRespondent;

export interface MeasurePage extends MeasureContext {
	readonly title: string;
	/** The wording of the items, where it may be shown; null for none. */
	readonly wording: readonly string[] | null;
	/** A remark about the wording; null for none. */
	readonly remark: string | null;
	readonly initial: FilledMeasure;
}

/** The page, which saves through `save`. */
export function measureForm(
	page: MeasurePage,
	save: (filled: FilledMeasure, again: RecordedAgain | null) => Promise<void>,
) {
	const { instrument, initial, caseFile } = page;
	const withItems = (rater: Rater | null): boolean => itemScaleFor(instrument, rater ?? initial.rater) !== null;
	const byItems = (said: { readonly rater: Rater | null; readonly by: string | null }): boolean =>
		withItems(said.rater) && said.by !== 'scores';
	const startsBy = initial.items === null && initial.scores.size > 0 ? 'scores' : 'answers';
	const isSomebodys =
		caseFile.client.participants.length > 0 && initial.participant === null && initial.rater === 'client';
	const earlierOf = (said: WhoAndWhen): readonly MeasureNote[] => earlierOn(page, initial, said);
	const firstFilled = byItems({ rater: null, by: startsBy }) ? 'items' : 'scores';
	return form({
		title: page.title,
		submit: measureFormText.submit,
		more: measureFormText.about,
		start: isSomebodys ? 'participant' : firstFilled,
		fields: {
			...respondentFields(page, initial),
			by: choice({
				label: measureFormText.by,
				options: [
					{ value: 'answers', label: measureFormText.answers },
					{ value: 'scores', label: measureFormText.onlyScores },
				],
				initial: startsBy,
			}),
			// Right above the numbers, where the eye is.
			whose: note({ text: measureFormText.whose(initial.rater, initial.participant) }),
			items: numberGrid({
				label: measureFormText.items,
				hint: page.remark === null ? measureFormText.itemsHint : `${measureFormText.itemsHint} ${page.remark}`,
				cells: itemCells(page),
				list: page.wording !== null,
				initial: initial.items === null ? null : gridLine(initial.items),
			}),
			scores: numberGrid({
				label: measureFormText.scoresLabel,
				hint: measureFormText.scoresHint,
				cells: scoreCells(instrument),
				list: true,
				initial: gridLine(instrument.dimensions.map(({ id }) => initial.scores.get(id) ?? null)),
			}),
			live: note({ text: measureFormText.noScoreYet }),
			caution: note({ text: `${instrument.caution} ${instrument.licence}`, more: true }),
			source: note({ text: measureFormText.source(instrument.source), more: true }),
		},
		hidden: (said) => [
			...hiddenRespondentFields(page, initial, earlierOf(said)),
			...(withItems(said.rater) ? [] : (['by'] as const)),
			byItems(said) ? ('scores' as const) : ('items' as const),
		],
		noteText: (said) => ({
			session: describeSessionOfDay(caseFile, said.date, page.activePath),
			there: describeEarlier(earlierOf(said)),
			whose: measureFormText.whose(said.rater ?? initial.rater, said.participant ?? initial.participant),
			live: describeScores(instrument, entryOf(instrument, said.rater ?? initial.rater, said)),
		}),
		validate: (said) => ({
			...respondentFaults(page, respondentFromAnswers(initial, said), { earlier: earlierOf(said), choice: said.again }),
			...numberFaults(
				byItems(said) ? 'items' : 'scores',
				said.items === null && said.scores === null
					? measureFormText.nothing
					: rangeFault(instrument, entryOf(instrument, said.rater ?? initial.rater, said)),
			),
		}),
		save: (said) =>
			save(
				{ ...respondentFromAnswers(initial, said), ...entryOf(instrument, said.rater ?? initial.rater, said) },
				said.again === null ? null : { earlier: earlierOf(said), choice: said.again },
			),
	});
}

function numberFaults(
	id: 'items' | 'scores',
	fault: string | null,
): { readonly items?: string; readonly scores?: string } {
	return fault === null ? {} : { [id]: fault };
}

/** A number out of its range can only come from the note that is corrected: the cells take none. */
function rangeFault(instrument: Instrument, entry: MeasureEntry): string | null {
	const kinds = ['item-out-of-range', 'item-off-step', 'score-out-of-range', 'score-off-step'];
	const fault = scoreMeasure(instrument, entry).faults.find(({ kind }) => kinds.includes(kind));
	return fault === undefined ? null : describeMeasureFault(fault);
}

/** The cells for the scores of an instrument. */
export function scoreCells({ dimensions }: Instrument): readonly GridCell[] {
	return dimensions.map(scoreCell);
}

/** The entered scores by dimension, from the line of a grid. */
export function scoresIn({ dimensions }: Instrument, line: string | null): ReadonlyMap<string, number> {
	const scores = new Map<string, number>();
	for (const [index, value] of gridNumbers(line).entries()) {
		const id = dimensions[index]?.id;
		if (id !== undefined && value !== null) scores.set(id, value);
	}
	return scores;
}

function scoreCell({ name, min, max, step }: Dimension): GridCell {
	return { label: name, note: measureFormText.range(min, max), min, max, step };
}

function itemCells({ instrument: { items }, wording }: MeasurePage): readonly GridCell[] {
	if (items === null) return [];
	const { count, min, max, step } = items;
	return Array.from({ length: count }, (_, index) => {
		const description = wording?.[index];
		const cell: GridCell = { label: String(index + 1), min, max, step };
		return description === undefined ? cell : { ...cell, description };
	});
}

function entryOf(
	instrument: Instrument,
	rater: Rater,
	said: { readonly items: string | null; readonly scores: string | null },
): MeasureEntry {
	return {
		rater,
		items: said.items === null ? null : gridNumbers(said.items),
		scores: scoresIn(instrument, said.scores),
	};
}
