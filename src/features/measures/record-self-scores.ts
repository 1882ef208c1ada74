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

/** Asks for the scores and writes them on the self-check in front, else on that day's, else on a new one. */
export async function recordSelfScores(
	desk: SelfScoresContext,
	instrument: Instrument,
	inFront: SelfCheckNote | null,
): Promise<void> {
	const today = inFront ?? selfCheckOn(desk, desk.now().day);
	const day = parseDay(inFront?.properties.date ?? '') ?? desk.now().day;
	const answers = await desk.ask(
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
				const existing = inFront ?? selfCheckOn(desk, said.date);
				if (existing === null) await create(desk, said.date, scores);
				else await change(desk, existing, instrument, scores, inFront === null ? null : said.date);
			},
		}),
	);
	if (answers !== null) desk.showNotice(measureFormText.selfSaved);
}

function selfCheckOn(desk: SelfScoresContext, day: Day): SelfCheckNote | null {
	const found = desk.note(selfCheckPath(desk, day));
	return found?.kind === 'self-check' ? found : null;
}

async function create(desk: SelfScoresContext, day: Day, scores: ReadonlyMap<string, number>): Promise<void> {
	await atFreePath(desk.files, selfCheckPath(desk, day), (path) =>
		desk.files.create({
			path,
			kind: 'self-check',
			properties: { date: day },
			scores: Object.fromEntries(scores),
			body: '',
		}),
	);
}

async function change(
	desk: SelfScoresContext,
	{ path }: SelfCheckNote,
	instrument: Instrument,
	scores: ReadonlyMap<string, number>,
	day: Day | null,
): Promise<void> {
	await desk.files.process(path, (frontmatter) => {
		if (day !== null) frontmatter['date'] = day;
		for (const { id } of instrument.dimensions) {
			const score = scores.get(id);
			if (score === undefined) delete frontmatter[id];
			else frontmatter[id] = score;
		}
	});
}
