// Cases for the pictures, in a notation short enough to read a course of therapy at a glance.
import type {
	At,
	CaseClient,
	CaseFile,
	CaseGoal,
	CaseReflection,
	CaseRupture,
	CaseSession,
	CaseTask,
	Series,
	TaskOutcome,
} from '../../src/case/case-file';
import type { ViewFrame } from '../../src/timeline/model/view';
import { instrumentsById } from '../../src/instruments/built-in/built-in';
import { addDays, parseDay, type Day } from '../../src/notes/day';

export function day(text: string): Day {
	const parsed = parseDay(text);
	if (parsed === null) throw new Error(`No such day: ${text}`);
	return parsed;
}

export const today = day('2026-03-05');

export function frame(changes: Partial<ViewFrame> = {}): ViewFrame {
	return {
		width: 800,
		fontSize: 12,
		today,
		discreet: false,
		shared: false,
		instruments: instrumentsById([]),
		window: null,
		rows: null,
		...changes,
	};
}

const client: CaseClient = {
	path: 'Clients/K-014/K-014.md',
	code: 'K-014',
	format: 'individual',
	status: 'active',
	participants: [],
	started: null,
	ended: null,
	endedHow: null,
	intervalDays: null,
};

export function caseOf(
	changes: Partial<Omit<CaseFile, 'client'>> & { readonly client?: Partial<CaseClient> } = {},
): CaseFile {
	return {
		sessions: [],
		goals: [],
		tasks: [],
		ruptures: [],
		reflections: [],
		series: [],
		signals: [],
		problems: [],
		unread: [],
		...changes,
		client: { ...client, ...changes.client },
	};
}

export function session(date: string, number: number | null, changes: Partial<CaseSession> = {}): CaseSession {
	return {
		path: `Clients/K-014/${date} ${number ?? 'x'}.md`,
		number,
		date,
		time: null,
		attendance: 'attended',
		cancelledBy: null,
		notice: null,
		finished: true,
		medium: null,
		minutes: null,
		present: [],
		floor: null,
		...changes,
	};
}

/** Sessions every `every` days from the first day on, numbered from 1. `how` has a letter each: a, l, c, n for the attendance, v and p for attended by video and phone. */
export function sessions(first: string, how: string, every = 7): readonly CaseSession[] {
	return [...how].map((letter, index) => {
		const attendance = { l: 'late', c: 'cancelled', n: 'no-show' }[letter] ?? 'attended';
		const medium = { v: 'video', p: 'phone' }[letter] ?? 'in person';
		const missed = attendance === 'cancelled' || attendance === 'no-show';
		return session(addDays(day(first), index * every), index + 1, { attendance, medium, minutes: missed ? null : 50 });
	});
}

/** A series over sessions: a number or `-` for each, `.` for the sessions before it begins. */
export function series(
	id: string,
	over: readonly CaseSession[],
	values: string,
	range: readonly [number, number] = [0, 10],
): Series {
	const [instrument = '', rater = '', participant = '-', dimension = ''] = id.split('/');
	const points = values.split(/\s+/).flatMap((value, index) => {
		const at = over[index];
		return at === undefined || value === '.'
			? []
			: [
					{
						date: at.date,
						session: at.number,
						value: value === '-' ? null : Number(value),
						path: at.path,
						sessionPath: at.path,
					},
				];
	});
	return {
		id,
		instrument,
		rater,
		participant: participant === '-' ? null : participant,
		dimension,
		min: range[0],
		max: range[1],
		points,
	};
}

export function at(of: CaseSession): At {
	return { date: of.date, session: of.number, path: of.path };
}

export function goal(text: string, agreed: At, closed: CaseGoal['closed'] = null): CaseGoal {
	return { text, link: null, agreed, closed };
}

export function task(text: string, agreed: At, ...reviews: readonly (readonly [TaskOutcome, At])[]): CaseTask {
	const last = reviews[reviews.length - 1]?.[0];
	return {
		text,
		link: null,
		agreed,
		reviews: reviews.map(([outcome, when]) => ({ ...when, outcome })),
		open: last !== 'done' && last !== 'dropped',
	};
}

export function rupture(text: string, of: At, changes: Partial<CaseRupture> = {}): CaseRupture {
	return {
		path: null,
		source: of.path,
		text,
		date: of.date,
		session: of.session,
		kind: 'withdrawal',
		intensity: 3,
		resolution: null,
		status: 'open',
		repaired: null,
		repairSession: null,
		participant: null,
		between: 'therapist',
		markers: [],
		strategies: [],
		...changes,
	};
}

export function reflection(
	date: string,
	reactions: readonly string[],
	intensity: number | null = 3,
	supervision = false,
): CaseReflection {
	return { path: `Private/K-014/${date}.md`, date, reactions, intensity, supervision };
}

/** The item at an index that the test knows to be there. */
export function pick<T>(items: readonly T[], index: number): T {
	const item = items[index];
	if (item === undefined) throw new Error(`Nothing at ${index}`);
	return item;
}
