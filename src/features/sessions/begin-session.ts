import { isSamePath } from '../../lib/path-key';
import { tookPlace } from '../../case/sessions';
import type { CaseFile, CaseSession } from '../../case/case-file';
import { summarizeClient } from '../../case/client-summary';
import { formatStart, type Start } from '../../notes/day';
import type { SessionNote } from '../../notes/kinds';
import { omitNulls } from '../../lib/omit-nulls';
import { clientRatingProperties, therapistRatingProperties } from '../../notes/session-ratings';
import { fillTemplate } from '../../templates/fill';
import { notePath } from '../../templates/note-path';
import { placeholderValues } from '../../templates/placeholders';
import type { Template } from '../../templates/template';
import { unreadText } from '../../text/problems';
import { atFreePath } from '../../vault/at-free-path';
import { PathTaken } from '../../vault/path-taken';
import type { CommandContext } from '../current/command-context';
import { describeUnread } from '../current/describe-unread';
import { isUnderWay } from '../current/current-session';
import { reportUnfilled } from '../current/report-unfilled';
import { templateContext } from '../current/template-context';

export interface StartedSession {
	readonly path: string;
	readonly created: boolean;
	/** Where writing begins, as an offset in the body. */
	readonly cursor: number | null;
}

type BeginSessionContext = Pick<
	CommandContext,
	'cases' | 'files' | 'settings' | 'templates' | 'formatDate' | 'showNotice'
>;

/** The day's session where there is one, also one that another window or device makes at this moment; else a new one. */
export async function findOrBeginSession(
	context: BeginSessionContext,
	caseFile: CaseFile,
	start: Start,
): Promise<StartedSession> {
	const begun = sessionPathOn(caseFile, start.day);
	if (begun !== null) return { path: begun, created: false, cursor: null };
	return begin(context, caseFile, start, {
		// A path is tried even where a note has it: that note may be this session, come a moment ago and not read yet.
		exists: () => false,
		async meets(taken) {
			await context.files.untilRead(taken);
			const now = context.cases.caseFile(caseFile.client.path);
			return now === null ? null : sessionPathOn(now, start.day);
		},
	});
}

/** Makes the note of a session that begins at `start`, at a path nothing else has, whatever else there is on that day. */
export async function beginSession(
	context: BeginSessionContext,
	caseFile: CaseFile,
	start: Start,
): Promise<StartedSession> {
	return begin(context, caseFile, start, {
		exists: (path) => context.files.exists(path),
		meets: () => Promise.resolve(null),
	});
}

/** How a path for the new note is found. */
interface PathSearch {
	/** Whether a path is passed over without a try. */
	exists(path: string): boolean;
	/** Gives the note that is to be had instead where a path turns out to be taken; null for the next path. */
	meets(taken: string): Promise<string | null>;
}

async function begin(
	context: BeginSessionContext,
	caseFile: CaseFile,
	start: Start,
	search: PathSearch,
): Promise<StartedSession> {
	const { client, sessions } = caseFile;
	const settings = context.settings();
	const number = summarizeClient(caseFile).nextNumber;
	const template = await sessionTemplate(context, client.format, sessions.length === 0);

	const named = await templateContext(context, caseFile, { path: '', start, number, private: false });
	const wanted = notePath(settings.sessionPath, placeholderValues(named, context.formatDate));
	return atFreePath(search, wanted, async (path) => {
		const noteContext = await templateContext(context, caseFile, { path, start, number, private: false });
		const { text, cursor, unknown } = fillTemplate(template.text, placeholderValues(noteContext, context.formatDate));
		try {
			await context.files.create({
				path,
				kind: 'session',
				properties: { client: noteContext.client?.link ?? '', date: formatStart(start), ...omitNulls({ number }) },
				blankProperties: offered(settings, client.participants.length > 0),
				body: text,
			});
		} catch (error) {
			const other = error instanceof PathTaken ? await search.meets(path) : null;
			if (other === null) throw error;
			return { path: other, created: false, cursor: null };
		}
		reportUnfilled(context, unknown);
		reportUnread(context, caseFile, number);
		return { path, created: true, cursor };
	});
}

/** Says what the new note lacks since other notes could not be read. */
function reportUnread(context: BeginSessionContext, caseFile: CaseFile, number: number | null): void {
	const unread = describeUnread(caseFile, context.settings().discreet);
	if (unread !== null) context.showNotice(number === null ? `${unread} ${unreadText.noNumber}` : unread);
}

/** The last session of this client on that day that was neither cancelled nor missed, finished or not; null when there is none. */
export function sessionPathOn(caseFile: CaseFile, day: string): string | null {
	return caseFile.sessions.findLast((session) => session.date === day && tookPlace(session))?.path ?? null;
}

/**
 * The session of this client that has begun: under way, on whichever day, or today's, finished or not, the latest one that was
 * neither cancelled nor missed; null when there is none.
 */
export function sessionBegun(context: Pick<CommandContext, 'note' | 'now'>, caseFile: CaseFile): CaseSession | null {
	const { day } = context.now();
	return (
		caseFile.sessions.findLast(
			(session) => tookPlace(session) && (session.date === day || isUnderWay(context, session.path)),
		) ?? null
	);
}

async function sessionTemplate(context: BeginSessionContext, format: string, first: boolean): Promise<Template> {
	const settings = context.settings();
	const templates = await context.templates();
	const byFormat: Readonly<Record<string, string>> = {
		couple: settings.coupleTemplate,
		family: settings.familyTemplate,
		group: settings.groupTemplate,
	};
	const wanted =
		first && settings.firstTemplate !== '' ? settings.firstTemplate : (byFormat[format] ?? settings.individualTemplate);
	const template = templates.find(({ id }) => isSamePath(id, wanted)) ?? templates.find(({ id }) => id === 'session');
	if (template === undefined) throw new Error('There is no session template.');
	return template;
}

/**
 * Empty ratings to fill in by hand, where the settings want them. In a couple or family the client's answers are one note for
 * each participant, so only the therapist's own stand here.
 */
function offered(
	settings: ReturnType<CommandContext['settings']>,
	several: boolean,
): readonly (keyof SessionNote['properties'])[] {
	if (!settings.emptyRatings) return [];
	return [
		...(settings.askOwnRatings ? therapistRatingProperties : []),
		...(settings.askClientRatings && !several ? clientRatingProperties : []),
	];
}
