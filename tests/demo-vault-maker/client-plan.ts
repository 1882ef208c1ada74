import type { MeasurePlan } from './measure-plan';

export interface AgreementPlan {
	readonly agreed?: readonly string[];
	readonly met?: readonly string[];
	readonly dropped?: readonly string[];
}

export interface TaskPlan {
	readonly agreed?: readonly string[];
	readonly done?: readonly string[];
	readonly partly?: readonly string[];
	readonly notDone?: readonly string[];
	readonly dropped?: readonly string[];
}

export interface SessionPlan {
	/** `2026-03-05 10:00`, or a bare day. */
	readonly at: string;
	readonly attendance?: 'late' | 'cancelled' | 'no-show';
	readonly medium?: 'in person' | 'video' | 'phone';
	readonly minutes?: number;
	/** The codes of those who came, `A B`. */
	readonly present?: string;
	readonly floor?: string;
	/** Bond, goal and task, `7 6 -`: a dash is a property left empty, a missing text a session without the three properties. */
	readonly mine?: string;
	readonly theirs?: string;
	readonly goals?: AgreementPlan;
	readonly tasks?: TaskPlan;
	readonly ruptures?: readonly string[];
	readonly repairs?: readonly string[];
	readonly countertransference?: readonly string[];
	readonly happened: string;
	readonly next?: string;
}

export interface Intake {
	readonly expectations: readonly string[];
	readonly earlierTherapy: readonly string[];
	readonly givingFeedback: readonly string[];
	readonly tense: readonly string[];
	readonly remember: readonly string[];
}

export interface ClientPlan {
	readonly code: string;
	readonly about: string;
	readonly format?: 'couple' | 'family';
	readonly participants?: readonly string[];
	readonly status: 'active' | 'paused' | 'ended';
	readonly started: string;
	readonly ended?: string;
	readonly intervalDays: number;
	readonly medium: 'in person' | 'video';
	readonly minutes: number;
	/** A therapist who keeps everything in one note: no headings, defaults left out, no notes beside the sessions. */
	readonly oneNote?: true;
	readonly intake: Intake;
	/** Title and text of the notes that goals and tasks link to. */
	readonly agreements: Readonly<Record<string, string>>;
	readonly sessions: readonly SessionPlan[];
	readonly measures: readonly MeasurePlan[];
	/** Sentences on how the hour was spent, drawn at most once each. */
	readonly work: readonly string[];
	/** Things to bring up, for sessions that do not name their own. */
	readonly next: readonly string[];
}
