// What views and commands may ask of the vault's cases.
import type { Problem } from '../notes/problem';
import type { CaseFile } from './case-file';

/** One client at a glance. */
export interface ClientSummary {
	readonly path: string;
	readonly code: string;
	readonly format: string;
	readonly status: string;
	readonly participants: readonly string[];
	/** How many session notes there are, missed ones included. */
	readonly sessions: number;
	/** The day of the latest session note that is not a cancelled or missed one. */
	readonly lastSession: string | null;
	/** Whether that session's note says how it was attended or how long it took. */
	readonly lastFinished: boolean;
	/** The day before that one on which a session took place. */
	readonly sessionBefore: string | null;
	/** The number the next session gets; null where a session that can't be read may have it. */
	readonly nextNumber: number | null;
	/** Notes whose properties can't be read, of this client or of nobody knows whom. */
	readonly unread: number;
	readonly openRuptures: number;
	readonly openTasks: number;
	readonly openGoals: number;
}

export interface Cases {
	/** The paths of the client notes, in no order; unlike `clients`, it builds no case. */
	clientPaths(): readonly string[];
	/** By code. */
	clients(): readonly ClientSummary[];
	/** By a client note's path, or its file name. */
	caseFile(client: string): CaseFile | null;
	/** The client note's path for any plugin note: the client note itself, a session, a private note; null for others. */
	clientOf(path: string): string | null;
	problems(): readonly Problem[];
	/** Hears the paths of the clients whose case changed. Returns its own undo. */
	onChange(listener: (clients: ReadonlySet<string>) => void): () => void;
}
