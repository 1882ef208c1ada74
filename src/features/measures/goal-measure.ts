// Instruments that rate one goal at a time: several goals on one page, a note for each.
import { note, number, scale, text, type NumberField, type ScaleField } from '../../forms/model/field';
import { form } from '../../forms/model/form';
import { rows } from '../../forms/model/rows-field';
import { goalAttainmentT, defaultWeight } from '../../instruments/scoring/goal-attainment';
import { maxGoals } from '../../instruments/scoring/goal-outcome';
import { formatLink } from '../../notes/entry';
import type { MeasureNote } from '../../notes/kinds';
import { measureFormText } from './text';
import type { FilledMeasure } from './measure-form';
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

export interface RatedGoal {
	/** The goal as written in `about`: text, or a link to its note. */
	readonly about: string;
	/** How much it counts beside the others; null where that is left open. */
	readonly weight: number | null;
	readonly filled: FilledMeasure;
	/** What is there of it already; null where it is rated for the first time. */
	readonly again: RecordedAgain | null;
}

export interface GoalPage extends MeasureContext {
	readonly title: string;
	readonly initial: MeasureRespondent;
	/** The one goal that is corrected; null to choose among the open ones. */
	readonly goal: {
		readonly about: string | null;
		readonly value: number | null;
		readonly weight: number | null;
	} | null;
	/** The weight a goal was rated with last; null for none. */
	readonly lastWeight: (about: string) => number | null;
}

type GoalCells = { readonly score: ScaleField; readonly weight?: NumberField };

/** The page, which saves each rated goal through `save`. */
export function goalForm(page: GoalPage, save: (goals: readonly RatedGoal[]) => Promise<void>) {
	const { instrument, initial, caseFile, goal } = page;
	const [dimension] = instrument.dimensions;
	if (dimension === undefined) throw new Error(`${instrument.name} has no score.`);
	const open = goal === null ? caseFile.goals.filter(({ closed }) => closed === null) : [];
	const collapsed = open.length > 0;
	const ends = instrument.id === 'gas' ? measureFormText.ends.gas : measureFormText.ends.gbo;
	const weighed = instrument.overGoals !== null;
	const weight = { label: measureFormText.weight, min: 0 };
	const rating = { label: dimension.name, min: dimension.min, max: dimension.max, step: dimension.step ?? 1, ...ends };
	const earlierOf = (said: GoalAnswers): readonly MeasureNote[] =>
		ratedGoals(said).flatMap(({ about }) =>
			earlierOn({ ...page, earlier: (who) => page.earlier({ ...who, about }) }, initial, said),
		);
	return form({
		title: page.title,
		submit: measureFormText.submit,
		more: measureFormText.otherGoal,
		start: collapsed ? 'goals' : 'other',
		fields: {
			...respondentFields(page, initial),
			goals: rows({
				label: measureFormText.goals,
				hint: weighed ? measureFormText.weightsHint : measureFormText.goalsHint(maxGoals),
				items: open.map((each) => ({
					label: each.text,
					about: each.link === null ? each.text : formatLink(each.link.replace(/\.md$/, ''), each.text),
				})),
				row: ({ label, about }): { readonly label: string; readonly fields: GoalCells } => ({
					label,
					fields: weighed
						? { score: scale(rating), weight: number({ ...weight, initial: page.lastWeight(about) }) }
						: { score: scale(rating) },
				}),
			}),
			other: text({
				label: measureFormText.goal,
				hint: measureFormText.otherGoalHint,
				initial: goal?.about ?? null,
				more: collapsed,
			}),
			otherScore: scale({ ...rating, initial: goal?.value ?? null, more: collapsed }),
			otherWeight: number({
				...weight,
				hint: measureFormText.weightHint,
				initial: goal?.weight ?? null,
				more: collapsed,
			}),
			live: note({ text: measureFormText.noScoreYet }),
			caution: note({ text: instrument.caution, more: collapsed }),
			source: note({ text: measureFormText.source(instrument.source), more: collapsed }),
		},
		hidden: (said) => [
			...hiddenRespondentFields(page, initial, earlierOf(said)),
			...(collapsed ? [] : (['goals'] as const)),
			...(weighed ? [] : (['otherWeight', 'live'] as const)),
		],
		noteText: (said) => ({
			session: describeSessionOfDay(caseFile, said.date, page.activePath),
			there: describeEarlier(earlierOf(said)),
			live: describeTScore([
				...said.goals.map(({ answers }) => ({ value: answers.score, weight: answers.weight ?? null })),
				{ value: said.otherScore, weight: said.otherWeight },
			]),
		}),
		validate: (said) => ({
			...respondentFaults(page, respondentFromAnswers(initial, said), { earlier: earlierOf(said), choice: said.again }),
			...(said.other === null && said.otherScore !== null ? { other: measureFormText.goalMissing } : {}),
			...(said.other !== null && said.otherScore === null ? { otherScore: measureFormText.goalNumberMissing } : {}),
		}),
		save: async (said) => {
			const who = respondentFromAnswers(initial, said);
			const goals = ratedGoals(said).map(({ about, value, weight: weighing }): RatedGoal => {
				const earlier = page.earlier({ ...who, about });
				return {
					about,
					weight: weighing,
					filled: { ...who, items: null, scores: new Map([[dimension.id, value]]) },
					again: said.again === null || earlier.length === 0 ? null : { earlier, choice: said.again },
				};
			});
			if (goals.length === 0) throw new Error(measureFormText.noGoal);
			// Goal-based outcome follows three at most; goal attainment sets no such limit.
			if (!weighed && goals.length > maxGoals) throw new Error(measureFormText.tooManyGoals(maxGoals));
			await save(goals);
		},
	});
}

interface GoalAnswers extends WhoAndWhen {
	readonly goals: readonly {
		readonly item: { readonly about: string };
		readonly answers: { readonly score: number | null; readonly weight?: number | null };
	}[];
	readonly other: string | null;
	readonly otherScore: number | null;
	readonly otherWeight: number | null;
}

/** The goals that have a number so far. */
function ratedGoals({ goals, other, otherScore, otherWeight }: GoalAnswers) {
	return [
		...goals.map(({ item, answers }) => ({
			about: item.about,
			value: answers.score,
			weight: answers.weight ?? null,
		})),
		{ about: other ?? '', value: otherScore, weight: otherWeight },
	].flatMap(({ value, ...goal }) => (value === null ? [] : [{ ...goal, value }]));
}

/** The T score of what is rated so far. */
function describeTScore(rated: readonly { readonly value: number | null; readonly weight: number | null }[]): string {
	const goals = rated.flatMap(({ value, weight }) =>
		value === null ? [] : [{ attainment: value, weight: weight ?? defaultWeight }],
	);
	const t = goalAttainmentT(goals);
	return t === null ? measureFormText.noScoreYet : measureFormText.tScore(Number(t.toFixed(1)), goals.length);
}
