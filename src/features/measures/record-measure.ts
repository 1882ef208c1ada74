import type { CaseFile } from '../../case/case-file';
import { proqol } from '../../instruments/built-in/proqol';
import type { Instrument } from '../../instruments/definition/instrument';
import { parseDay } from '../../notes/day';
import { normalizeText, parseEntry } from '../../notes/entry';
import type { MeasureNote } from '../../notes/kinds';
import { compareText } from '../../lib/compare-text';
import { measureFormText } from './text';
import { correctMeasure } from './correct-measure';
import { activeSession } from '../current/current-session';
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

/** Records a filled-in form; with a measure note in front, corrects that one. */
export async function recordMeasure(desk: RecordMeasureContext): Promise<void> {
	const active = desk.activePath();
	const inFront = active === null ? null : desk.note(active);
	if (inFront?.kind === 'measure') return correctMeasure(desk, inFront);
	if (inFront?.kind === 'self-check') return recordSelfScores(desk, proqol, inFront);
	const whom = await pickMeasureClient(desk);
	if (whom === null) return;
	if (whom === 'myself') return recordSelfScores(desk, proqol, null);
	const caseFile = desk.cases.caseFile(whom);
	const instrument = caseFile === null ? null : await pickInstrument(desk, whom, desk.instruments());
	if (caseFile === null || instrument === null) return;
	if (instrument.perGoal) await recordGoals(desk, caseFile, instrument);
	else await recordForms(desk, caseFile, instrument);
}

async function pickMeasureClient(desk: RecordMeasureContext): Promise<string | null> {
	const clients = clientsByRelevance(desk).map((client) => ({ value: client.path, label: client.code, client }));
	const picked = await desk.pick({
		items: [...clients, { value: 'myself', label: measureFormText.myself, client: null }],
		text: ({ label }) => label,
		note: ({ client }) => (client === null ? measureFormText.myselfNote : clientDetail(desk, client)),
		listed: ({ client }) => client === null || client.status === 'active',
		placeholder: measureFormText.whom,
	});
	return picked?.value ?? null;
}

/** One form; in couples and families then the next one's, for as long as the person goes on. */
async function recordForms(desk: RecordMeasureContext, caseFile: CaseFile, instrument: Instrument): Promise<void> {
	const words = await wordingOf(desk, instrument);
	const left = new Set(caseFile.client.participants);
	let initial: FilledMeasure = { ...startFor(desk, caseFile, instrument), items: null, scores: new Map() };
	for (;;) {
		const inFront = desk.activePath();
		const saved: FilledMeasure[] = [];
		await desk.ask(
			measureForm(
				{ title: measureTitle(desk, caseFile, instrument), instrument, caseFile, inFront, ...words, initial },
				async (filled) => {
					await createMeasure(desk, caseFile, {
						instrument,
						session: sessionOfDay(caseFile, filled.day, inFront),
						goal: null,
						filled,
					});
					saved.push(filled);
				},
			),
		);
		const [done] = saved;
		if (done === undefined) return;
		desk.showNotice(
			measureFormText.saved(
				measureTitle(desk, caseFile, instrument),
				done.participant === null ? null : visibleCode(desk, done.participant),
			),
		);
		if (done.participant === null || done.rater !== 'client') return;
		left.delete(done.participant);
		if (left.size === 0) return;
		const next = await desk.choose({
			title: measureFormText.nextTitle(done.participant),
			text: [measureFormText.nextText],
			buttons: [
				{ value: null, label: measureFormText.done },
				...[...left].map((participant, index) => ({
					value: participant,
					label: measureFormText.next(participant),
					main: index === 0,
				})),
			],
		});
		if (next === null) return;
		initial = { rater: done.rater, participant: next, day: done.day, items: null, scores: new Map() };
	}
}

async function recordGoals(desk: RecordMeasureContext, caseFile: CaseFile, instrument: Instrument): Promise<void> {
	const inFront = desk.activePath();
	const initial = startFor(desk, caseFile, instrument);
	const earlier = earlierForms(desk, caseFile, instrument);
	const lastWeight = (about: string): number | null =>
		earlier.findLast(
			({ properties }) =>
				properties.about !== undefined &&
				normalizeText(parseEntry(properties.about).text) === normalizeText(parseEntry(about).text),
		)?.properties.weight ?? null;
	let count = 0;
	await desk.ask(
		goalForm(
			{
				title: measureTitle(desk, caseFile, instrument),
				instrument,
				caseFile,
				inFront,
				initial,
				lastWeight,
				goal: null,
			},
			async (goals) => {
				// A try that failed half-way has made some of them already.
				for (const goal of goals.slice(count)) {
					await createMeasure(desk, caseFile, {
						instrument,
						session: sessionOfDay(caseFile, goal.filled.day, inFront),
						goal,
						filled: goal.filled,
					});
					count += 1;
				}
			},
		),
	);
	if (count > 0) desk.showNotice(measureFormText.savedGoals(measureTitle(desk, caseFile, instrument), count));
}

/** What a new form starts with: the rater of the last one, the day of the active session or of today. */
function startFor(desk: RecordMeasureContext, caseFile: CaseFile, instrument: Instrument): MeasureRespondent {
	const { client } = caseFile;
	const earlier = earlierForms(desk, caseFile, instrument).at(-1)?.properties.rater;
	const rater =
		earlier !== undefined && instrument.raters.includes(earlier) ? earlier : (instrument.raters[0] ?? 'client');
	const inFront = activeSession(desk);
	const day = inFront?.caseFile.client.path === client.path ? parseDay(inFront.session.date) : null;
	return { rater, participant: null, day: day ?? desk.now().day };
}

/** The client's forms of that instrument so far, in order of day. */
function earlierForms(
	desk: Pick<RecordMeasureContext, 'notesOf'>,
	{ client }: CaseFile,
	instrument: Instrument,
): readonly MeasureNote[] {
	return desk
		.notesOf(client.path)
		.filter((note): note is MeasureNote => note.kind === 'measure' && note.properties.instrument === instrument.id)
		.sort((a, b) => compareText(a.properties.date ?? '', b.properties.date ?? ''));
}
