// The therapist's own scores go on a self-check, which is tied to no client.
import { date, note } from '../../forms/model/field';
import { form } from '../../forms/model/form';
import { gridLine, numberGrid } from '../../forms/model/number-grid-field';
import type { Instrument } from '../../instruments/definition/instrument';
import { parseDay, type Day } from '../../notes/day';
import type { SelfCheckNote } from '../../notes/kinds';
import { measureFormText } from './text';
import { atFreePath } from '../../vault/at-free-path';
import type { CommandContext } from '../current/command-context';
import { selfCheckPath } from '../current/self-check-path';
import { scoreCells, scoresIn } from './measure-form';
import { describeScores } from './describe-scores';

type SelfScoresContext = Pick<
	CommandContext,
	'note' | 'files' | 'settings' | 'formatDate' | 'now' | 'ask' | 'showNotice'
>;

/** Asks for the scores and writes them on the active self-check, else on that day's, else on a new one. */
export async function recordSelfScores(
	context: SelfScoresContext,
	instrument: Instrument,
	activeCheck: SelfCheckNote | null,
): Promise<void> {
	const today = activeCheck ?? selfCheckOn(context, context.now().day);
	const day = parseDay(activeCheck?.properties.date ?? '') ?? context.now().day;
	const answers = await context.ask(
		form({
			title: measureFormText.selfTitle(instrument.name),
			submit: measureFormText.submit,
			start: 'scores',
			fields: {
				date: date({ label: measureFormText.date, initial: day, required: measureFormText.dateMissing }),
				scores: numberGrid({
					label: measureFormText.scoresLabel,
					hint: measureFormText.scoresHint,
					cells: scoreCells(instrument),
					list: true,
					initial: gridLine(instrument.dimensions.map(({ id }) => today?.scores.get(id) ?? null)),
					required: measureFormText.nothing,
				}),
				live: note({ text: measureFormText.noScoreYet }),
				caution: note({ text: `${instrument.caution} ${instrument.licence}` }),
				source: note({ text: measureFormText.source(instrument.source) }),
			},
			noteText: (said) => ({
				live: describeScores(instrument, {
					rater: 'therapist',
					items: null,
					scores: scoresIn(instrument, said.scores),
				}),
			}),
			save: async (said) => {
				const scores = scoresIn(instrument, said.scores);
				const existing = activeCheck ?? selfCheckOn(context, said.date);
				if (existing === null) await create(context, said.date, scores);
				else await change(context, existing, instrument, { scores, day: activeCheck === null ? null : said.date });
			},
		}),
	);
	if (answers !== null) context.showNotice(measureFormText.selfSaved);
}

function selfCheckOn(context: SelfScoresContext, day: Day): SelfCheckNote | null {
	const found = context.note(selfCheckPath(context, day));
	return found?.kind === 'self-check' ? found : null;
}

async function create(context: SelfScoresContext, day: Day, scores: ReadonlyMap<string, number>): Promise<void> {
	await atFreePath(context.files, selfCheckPath(context, day), (path) =>
		context.files.create({
			path,
			kind: 'self-check',
			properties: { date: day },
			scores: Object.fromEntries(scores),
			body: '',
		}),
	);
}

async function change(
	context: SelfScoresContext,
	{ path }: SelfCheckNote,
	instrument: Instrument,
	{ scores, day }: { readonly scores: ReadonlyMap<string, number>; readonly day: Day | null },
): Promise<void> {
	await context.files.process(path, (frontmatter) => {
		if (day !== null) frontmatter['date'] = day;
		for (const { id } of instrument.dimensions) {
			const score = scores.get(id);
			if (score === undefined) delete frontmatter[id];
			else frontmatter[id] = score;
		}
	});
}
