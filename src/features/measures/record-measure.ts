import type { CaseFile } from '../../case/case-file';
import { proqol } from '../../instruments/built-in/proqol';
import type { Instrument } from '../../instruments/definition/instrument';
import { parseDay } from '../../notes/day';
import { normalizeText, parseEntry } from '../../notes/entry';
import type { MeasureNote } from '../../notes/kinds';
import { compareText } from '../../lib/compare-text';
import { measureFormText } from './text';
import { correctMeasure } from './correct-measure';
import { activeSession, sessionUnderWay } from '../current/current-session';
import type { CommandContext } from '../current/command-context';
import { goalForm } from './goal-measure';
import { measureForm, type FilledMeasure } from './measure-form';
import { measureTitle } from './measure-title';
import { sessionOfDay, type MeasureRespondent } from './measure-respondent';
import { wordingOf } from './measure-wording';
import { clientDetail, clientsByRelevance } from '../current/pick-client';
import { visibleCode } from '../current/visible-code';
import { pickInstrument } from './pick-instrument';
import { recordSelfScores } from './record-self-scores';
import { createMeasure } from './write-measure';

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
	const left = new Set(caseFile.client.participants);
	let initial: FilledMeasure = { ...startFor(context, caseFile, instrument), items: null, scores: new Map() };
	for (;;) {
		const activePath = context.activePath();
		const saved: FilledMeasure[] = [];
		await context.ask(
			measureForm(
				{ title: measureTitle(context, caseFile, instrument), instrument, caseFile, activePath, ...words, initial },
				async (filled) => {
					await createMeasure(context, caseFile, {
						instrument,
						session: sessionOfDay(caseFile, filled.day, activePath),
						goal: null,
						filled,
					});
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
		left.delete(done.participant);
		if (left.size === 0) return;
		const next = await context.choose({
			title: measureFormText.nextTitle(done.participant),
			text: [measureFormText.nextText],
			buttons: [
				{ value: null, label: measureFormText.done },
				...[...left].map((participant, index) => ({
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
			},
			async (goals) => {
				// A try that failed half-way has made some of them already.
				for (const goal of goals.slice(count)) {
					await createMeasure(context, caseFile, {
						instrument,
						session: sessionOfDay(caseFile, goal.filled.day, activePath),
						goal,
						filled: goal.filled,
					});
					count += 1;
				}
			},
		),
	);
	if (count > 0) context.showNotice(measureFormText.savedGoals(measureTitle(context, caseFile, instrument), count));
}

/** What a new form starts with: the rater of the last one, the day of the active session, of the one under way, or today. */
function startFor(context: RecordMeasureContext, caseFile: CaseFile, instrument: Instrument): MeasureRespondent {
	const { client } = caseFile;
	const earlier = earlierForms(context, caseFile, instrument).at(-1)?.properties.rater;
	const rater =
		earlier !== undefined && instrument.raters.includes(earlier) ? earlier : (instrument.raters[0] ?? 'client');
	const inFront = activeSession(context);
	const session = inFront?.caseFile.client.path === client.path ? inFront.session : sessionUnderWay(context, caseFile);
	const day = session === null ? null : parseDay(session.date);
	return { rater, participant: null, day: day ?? context.now().day };
}

/** The client's forms of that instrument so far, in order of day. */
function earlierForms(
	context: Pick<RecordMeasureContext, 'notesOf'>,
	{ client }: CaseFile,
	instrument: Instrument,
): readonly MeasureNote[] {
	return context
		.notesOf(client.path)
		.filter((note): note is MeasureNote => note.kind === 'measure' && note.properties.instrument === instrument.id)
		.sort((a, b) => compareText(a.properties.date ?? '', b.properties.date ?? ''));
}
