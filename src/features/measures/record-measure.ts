import type { CaseFile } from '../../case/case-file';
import { proqol } from '../../instruments/built-in/proqol';
import type { Instrument } from '../../instruments/definition/instrument';
import { parseDay } from '../../notes/day';
import { normalizeText, parseEntry } from '../../notes/entry';
import { measureFormText } from './text';
import { correctMeasure } from './correct-measure';
import { activeSession, sessionUnderWay } from '../current/current-session';
import type { CommandContext } from '../current/command-context';
import { earlierForms, formsOfOccasion, nextRespondent } from './earlier-forms';
import { goalForm } from './goal-measure';
import { measureForm, type FilledMeasure } from './measure-form';
import { measureTitle } from './measure-title';
import { sessionOfDay, type MeasureRespondent, type RecordedAgain } from './measure-respondent';
import { wordingOf } from './measure-wording';
import { clientDetail, clientsByRelevance } from '../current/pick-client';
import { visibleCode } from '../current/visible-code';
import { pickInstrument } from './pick-instrument';
import { recordSelfScores } from './record-self-scores';
import { changeMeasure, createMeasure, type MeasureToWrite } from './write-measure';

export type RecordMeasureContext = Pick<
	CommandContext,
	| 'cases'
	| 'note'
	| 'notesOf'
	| 'files'
	| 'settings'
	| 'instruments'
	| 'formatDate'
	| 'now'
	| 'activePath'
	| 'ask'
	| 'pick'
	| 'choose'
	| 'showNotice'
>;

/** Records a filled-in form; with a measure note active, corrects that one. */
export async function recordMeasure(context: RecordMeasureContext): Promise<void> {
	const active = context.activePath();
	const inFront = active === null ? null : context.note(active);
	if (inFront?.kind === 'measure') return correctMeasure(context, inFront);
	if (inFront?.kind === 'self-check') return recordSelfScores(context, proqol, inFront);
	const whom = await pickMeasureClient(context);
	if (whom === null) return;
	if (whom === 'myself') return recordSelfScores(context, proqol, null);
	const caseFile = context.cases.caseFile(whom);
	const instrument = caseFile === null ? null : await pickInstrument(context, whom, context.instruments());
	if (caseFile === null || instrument === null) return;
	if (instrument.perGoal) await recordGoals(context, caseFile, instrument);
	else await recordForms(context, caseFile, instrument);
}

async function pickMeasureClient(context: RecordMeasureContext): Promise<string | null> {
	const clients = clientsByRelevance(context).map((client) => ({ value: client.path, label: client.code, client }));
	const picked = await context.pick({
		items: [...clients, { value: 'myself', label: measureFormText.myself, client: null }],
		text: ({ label }) => label,
		note: ({ client }) => (client === null ? measureFormText.myselfNote : clientDetail(context, client)),
		isListed: ({ client }) => client === null || client.status === 'active',
		placeholder: measureFormText.whom,
	});
	return picked?.value ?? null;
}

/** One form; in couples and families then the next one's, for as long as the person goes on. */
async function recordForms(context: RecordMeasureContext, caseFile: CaseFile, instrument: Instrument): Promise<void> {
	const words = await wordingOf(context, instrument);
	let initial: FilledMeasure = { ...startFor(context, caseFile, instrument), items: null, scores: new Map() };
	const asked = new Set<string>();
	for (;;) {
		const activePath = context.activePath();
		// Once for each page: it asks for them at every key.
		const forms = earlierForms(context, caseFile, instrument);
		const saved: FilledMeasure[] = [];
		await context.ask(
			measureForm(
				{
					title: measureTitle(context, caseFile, instrument),
					instrument,
					caseFile,
					activePath,
					...words,
					initial,
					earlier: (who) => formsOfOccasion(forms, caseFile, who, activePath),
				},
				async (filled, again) => {
					const session = sessionOfDay(caseFile, filled.day, activePath);
					await writeMeasure(context, caseFile, { instrument, session, goal: null, filled }, again);
					saved.push(filled);
				},
			),
		);
		const [done] = saved;
		if (done === undefined) return;
		context.showNotice(
			measureFormText.saved(
				measureTitle(context, caseFile, instrument),
				done.participant === null ? null : visibleCode(context, done.participant),
			),
		);
		if (done.participant === null || done.rater !== 'client') return;
		asked.add(done.participant);
		const left = caseFile.client.participants.filter(
			(participant) =>
				!asked.has(participant) && formsOfOccasion(forms, caseFile, { ...done, participant }, activePath).length === 0,
		);
		if (left.length === 0) return;
		const next = await context.choose({
			title: measureFormText.nextTitle(done.participant),
			text: [measureFormText.nextText],
			buttons: [
				{ value: null, label: measureFormText.done },
				...left.map((participant, index) => ({
					value: participant,
					label: measureFormText.next(participant),
					isDefault: index === 0,
				})),
			],
		});
		if (next === null) return;
		initial = { rater: done.rater, participant: next, day: done.day, items: null, scores: new Map() };
	}
}

async function recordGoals(context: RecordMeasureContext, caseFile: CaseFile, instrument: Instrument): Promise<void> {
	const activePath = context.activePath();
	const initial = startFor(context, caseFile, instrument);
	const earlier = earlierForms(context, caseFile, instrument);
	const lastWeight = (about: string): number | null =>
		earlier.findLast(
			({ properties }) =>
				properties.about !== undefined &&
				normalizeText(parseEntry(properties.about).text) === normalizeText(parseEntry(about).text),
		)?.properties.weight ?? null;
	let count = 0;
	await context.ask(
		goalForm(
			{
				title: measureTitle(context, caseFile, instrument),
				instrument,
				caseFile,
				activePath,
				initial,
				lastWeight,
				goal: null,
				earlier: (who) => formsOfOccasion(earlier, caseFile, who, activePath),
			},
			async (goals) => {
				// A try that failed half-way has made some of them already.
				for (const goal of goals.slice(count)) {
					const session = sessionOfDay(caseFile, goal.filled.day, activePath);
					await writeMeasure(context, caseFile, { instrument, session, goal, filled: goal.filled }, goal.again);
					count += 1;
				}
			},
		),
	);
	if (count > 0) context.showNotice(measureFormText.savedGoals(measureTitle(context, caseFile, instrument), count));
}

/** Into a note of its own; of a form that is there already, into that one or beside it, as the person has said. */
async function writeMeasure(
	context: RecordMeasureContext,
	caseFile: CaseFile,
	measure: MeasureToWrite,
	again: RecordedAgain | null,
): Promise<void> {
	const [first] = again?.earlier ?? [];
	if (again === null || first === undefined) await createMeasure(context, caseFile, measure, null);
	else if (again.choice === 'correct') await changeMeasure(context, first, measure);
	else {
		const occasion = Math.max(...again.earlier.map(({ properties }) => properties.occasion ?? 1)) + 1;
		await createMeasure(context, caseFile, measure, occasion);
	}
}

/** What a new form starts with: whoever has filled in none yet, on the day of the active session, of the one under way, or today. */
function startFor(context: RecordMeasureContext, caseFile: CaseFile, instrument: Instrument): MeasureRespondent {
	const inFront = activeSession(context);
	const session =
		inFront?.caseFile.client.path === caseFile.client.path ? inFront.session : sessionUnderWay(context, caseFile);
	const day = parseDay(session?.date ?? '') ?? context.now().day;
	const forms = earlierForms(context, caseFile, instrument);
	const active = context.activePath();
	const open = instrument.perGoal ? caseFile.goals.filter(({ closed }) => closed === null) : [];
	const subjects = open.length === 0 ? [{}] : open.map(({ text }) => ({ about: text }));
	return nextRespondent(instrument, caseFile.client.participants, day, (who) =>
		subjects.every((about) => formsOfOccasion(forms, caseFile, { ...who, ...about }, active).length > 0),
	);
}
