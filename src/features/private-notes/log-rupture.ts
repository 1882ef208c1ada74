import { formatRuptureLine } from '../../case/vocabulary/rupture-line';
import { markersFor, ruptureKinds } from '../../case/vocabulary/rupture-markers';
import { choice, longText, multiChoice, note, scale, text } from '../../forms/model/field';
import { form, type AnswersOf } from '../../forms/model/form';
import { withLine } from '../../notes/write-note';
import { ruptureText } from '../../text/ruptures';
import { headings } from '../../templates/headings';
import { sessionFromAnswer, targetClient, sessionField, type TargetClient } from '../current/target-client';
import type { CommandContext } from '../current/command-context';
import { omitNulls } from '../../lib/omit-nulls';
import { visibleCode } from '../current/visible-code';
import { createPrivateNote } from './private-note';
import { targetTitle } from '../current/session-title';

type LogRuptureContext = Pick<
	CommandContext,
	| 'cases'
	| 'note'
	| 'files'
	| 'settings'
	| 'templates'
	| 'formatDate'
	| 'now'
	| 'activePath'
	| 'pick'
	| 'ask'
	| 'showNotice'
>;

/** Notes a rupture: in a private note of its own, or as a line of the session note where the settings keep them so. */
export async function logRupture(context: LogRuptureContext): Promise<void> {
	const target = await targetClient(context, ruptureText.which);
	if (target === null) return;
	const asLine = context.settings().rupturesIn === 'session note';
	if (asLine && target.caseFile.sessions.length === 0) {
		context.showNotice(ruptureText.noSession(visibleCode(context, target.caseFile.client.code)));
		return;
	}
	const answers = await context.ask({
		...page(target, asLine, targetTitle(context, ruptureText, target)),
		save: (said) => (asLine ? saveLine(context, target, said) : saveNote(context, target, said)),
	});
	if (answers !== null) context.showNotice(asLine ? ruptureText.savedAsLine : ruptureText.saved);
}

type Answers = AnswersOf<ReturnType<typeof page>['fields']>;

/** All that more than a line could not hold is not asked where a line is kept. */
const notInLine = ['markers', 'room', 'part', 'participant', 'between', 'noticed'] as const;

function page(target: TargetClient, asLine: boolean, title: string) {
	const { participants } = target.caseFile.client;
	const several = participants.length > 0;
	const people = [{ value: 'therapist', label: ruptureText.me }, ...participants];
	const fields = {
		kind: choice({
			label: ruptureText.kind,
			options: ruptureKinds.map((kind) => ({ value: kind, label: ruptureText.kinds[kind] })),
		}),
		what: text({ label: ruptureText.what, hint: ruptureText.whatHint }),
		line: note({ text: ruptureText.asLine }),
		markers: multiChoice({
			label: ruptureText.markers,
			options: markersFor(null),
			allowCustom: ruptureText.ownMarker,
			more: true,
		}),
		intensity: scale({
			label: ruptureText.intensity,
			min: 1,
			max: 5,
			low: ruptureText.intensityLow,
			high: ruptureText.intensityHigh,
			more: true,
		}),
		room: longText({ label: ruptureText.inTheRoom, more: true }),
		part: longText({ label: ruptureText.myPart, more: true }),
		participant: choice({ label: ruptureText.participant, options: participants, more: true }),
		between: choice({ label: ruptureText.between, options: people, more: true }),
		noticed: choice({
			label: ruptureText.noticedBy,
			options: (['therapist', 'client', 'supervision'] as const).map((who) => ({
				value: who,
				label: ruptureText.noticed[who],
			})),
			more: true,
		}),
		session: sessionField(target, { label: ruptureText.session, none: ruptureText.betweenSessions }),
	};
	const hiddenInNote = several ? (['line'] as const) : (['line', 'participant', 'between'] as const);
	return form({
		title,
		submit: ruptureText.submit,
		fields,
		hidden: () => (asLine ? notInLine : hiddenInNote),
		optionsFor: ({ kind }) => ({ markers: markersFor(kind) }),
		validate: ({ kind, what, markers, participant, between, session }) => ({
			...(asLine && what === null ? { what: ruptureText.lineMissing } : {}),
			...(asLine && sessionFromAnswer(target, session) === null ? { session: ruptureText.lineNeedsSession } : {}),
			...(kind === null && what === null && markers.length === 0 ? { kind: ruptureText.nothingYet } : {}),
			...(participant !== null && participant === between ? { between: ruptureText.withThemselves } : {}),
		}),
	});
}

async function saveLine(
	context: LogRuptureContext,
	target: TargetClient,
	{ kind, what, intensity, session }: Answers,
): Promise<void> {
	const chosen = sessionFromAnswer(target, session);
	if (chosen === null) return;
	const line = formatRuptureLine({ kind, intensity, text: what ?? '' });
	await context.files.process(chosen.path, (frontmatter) => {
		frontmatter['ruptures'] = withLine(frontmatter['ruptures'], line);
	});
}

async function saveNote(context: LogRuptureContext, target: TargetClient, said: Answers): Promise<void> {
	await createPrivateNote(context, {
		kind: 'rupture',
		caseFile: target.caseFile,
		session: sessionFromAnswer(target, said.session),
		properties: (about) => ({
			...about,
			...omitNulls({
				kind: said.kind,
				intensity: said.intensity,
				participant: said.participant,
				between: said.between,
				'noticed-by': said.noticed,
			}),
			markers: said.markers,
			status: 'open',
		}),
		sections: [
			[headings.whatHappened, said.what],
			[headings.inTheRoom, said.room],
			[headings.myPart, said.part],
		],
	});
}
