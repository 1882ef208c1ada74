// What other plugins and scripts may rely on. It gives copies: nobody outside can change what we hold.
import type { CaseFile } from '../case/case-file';
import type { Cases, ClientSummary } from '../case/cases';
import { findOrBeginSession, sessionBegun } from '../features/sessions/begin-session';
import type { CommandContext } from '../features/current/command-context';
import { isRecord } from '../lib/merge-changes';
import { isPlausible, parseStart } from '../notes/day';
import type { Problem } from '../notes/problem';
import { apiText } from './text';

export interface WorkingAllianceApi {
	readonly version: 1;
	/** By code. */
	clients(): ClientSummary[];
	/** By a client note's path, or its file name. All of it: what private notes say, too. */
	caseFile(client: string): CaseFile | null;
	problems(): Problem[];
	/**
	 * Makes the note of a session, now or at a `date` (`YYYY-MM-DD`, or with `THH:mm`); gives that day's session where there is
	 * one, and without a `date` one that is under way since yesterday, too.
	 */
	startSession(input: { client: string; date?: string }): Promise<{ path: string; created: boolean }>;
	/** Returns its own undo. */
	onChange(listener: () => void): () => void;
}

/** Another caller may ask while one's note is being made, and the second must find it. */
function createQueue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const turn = last.then(work, work);
		last = turn;
		return turn;
	};
}

export function createApi(
	cases: Cases,
	context: Pick<
		CommandContext,
		'cases' | 'note' | 'files' | 'settings' | 'templates' | 'formatDate' | 'showNotice' | 'now'
	>,
): WorkingAllianceApi {
	const starting = createQueue();
	return Object.freeze<WorkingAllianceApi>({
		version: 1,
		clients: () => structuredClone([...cases.clients()]),
		caseFile: (client) => {
			if (!isText(client)) throw new TypeError(apiText.clientMissing);
			return structuredClone(cases.caseFile(client));
		},
		problems: () => structuredClone([...cases.problems()]),
		startSession: (input) =>
			starting(async () => {
				// Scripts are not held to the types.
				const given: unknown = input;
				const { client, date } = isRecord(given) ? given : { client: null, date: null };
				if (!isText(client)) throw new TypeError(apiText.clientMissing);
				if (date !== undefined && !isText(date)) throw new TypeError(apiText.noSuchDate);
				const caseFile = cases.caseFile(client);
				if (caseFile === null) throw new Error(apiText.noSuchClient(client));
				const start = date === undefined ? context.now() : parseStart(date);
				if (start === null) throw new Error(apiText.noSuchDate);
				if (!isPlausible(start.day)) throw new Error(apiText.implausibleYear);
				const begun = date === undefined ? sessionBegun(context, caseFile) : null;
				if (begun !== null) return { path: begun.path, created: false };
				const { path, created } = await findOrBeginSession(context, caseFile, start);
				return { path, created };
			}),
		onChange: (listener) => {
			let wanted = true;
			// In a turn of its own: a listener that throws stops neither our views nor the command that has just written.
			const undo = cases.onChange(() =>
				queueMicrotask(() => {
					if (wanted) listener();
				}),
			);
			return () => {
				wanted = false;
				undo();
			};
		},
	});
}

function isText(value: unknown): value is string {
	return typeof value === 'string';
}
