// The life of what was agreed: opened where it is first agreed, closed by the first review that ends it, opened anew if agreed again.
import { normalizeText, parseEntry, type ResolveLink } from '../notes/entry';
import type { SessionNote } from '../notes/kinds';
import { guessEntry } from '../notes/closest-match';
import { unmatchedReview, type Problem } from '../notes/problem';
import type { At, CaseGoal, CaseTask, TaskOutcome } from './case-file';
import { positionOf, type Session } from './sessions';

interface ListProperty<Outcome> {
	readonly property: keyof SessionNote['properties'];
	readonly outcome: Outcome;
	readonly closes: boolean;
}

interface Agreement<Outcome> {
	readonly text: string;
	readonly link: string | null;
	readonly agreed: At;
	readonly reviews: (At & { readonly outcome: Outcome })[];
	open: boolean;
}

interface ReadEntry {
	readonly text: string;
	readonly link: string | null;
	readonly normalized: string;
}

interface AgreementHistory<Outcome> {
	readonly agreements: readonly Agreement<Outcome>[];
	readonly problems: readonly Problem[];
}

const goalReviews: readonly ListProperty<'met' | 'dropped'>[] = [
	{ property: 'goals-met', outcome: 'met', closes: true },
	{ property: 'goals-dropped', outcome: 'dropped', closes: true },
];

const taskReviews: readonly ListProperty<TaskOutcome>[] = [
	{ property: 'tasks-done', outcome: 'done', closes: true },
	{ property: 'tasks-partly', outcome: 'partly', closes: false },
	{ property: 'tasks-not-done', outcome: 'not-done', closes: false },
	{ property: 'tasks-dropped', outcome: 'dropped', closes: true },
];

/** Every goal from agreement to end, in order of agreement; a review that ends nothing open is a problem. */
export function buildGoals(
	sessions: readonly Session[],
	resolve: ResolveLink,
): { readonly goals: readonly CaseGoal[]; readonly problems: readonly Problem[] } {
	const { agreements, problems } = buildAgreements(sessions, 'goals-agreed', goalReviews, resolve);
	const goals = agreements.map(({ text, link, agreed, reviews }) => {
		const end = reviews[0];
		return {
			text,
			link,
			agreed,
			closed: end === undefined ? null : { date: end.date, session: end.session, path: end.path, how: end.outcome },
		};
	});
	return { goals, problems };
}

/** Every task from agreement through its reviews, in order of agreement; done and dropped close it, partly and not done leave it open. */
export function buildTasks(
	sessions: readonly Session[],
	resolve: ResolveLink,
): { readonly tasks: readonly CaseTask[]; readonly problems: readonly Problem[] } {
	const { agreements, problems } = buildAgreements(sessions, 'tasks-agreed', taskReviews, resolve);
	return { tasks: agreements, problems };
}

function buildAgreements<Outcome>(
	sessions: readonly Session[],
	agreedIn: 'goals-agreed' | 'tasks-agreed',
	reviewedIn: readonly ListProperty<Outcome>[],
	resolve: ResolveLink,
): AgreementHistory<Outcome> {
	const agreements: Agreement<Outcome>[] = [];
	const problems: Problem[] = [];
	/** What is open, with its text folded once: it is compared with every review to come. */
	let open: { readonly agreement: Agreement<Outcome>; readonly folded: string }[] = [];

	for (const session of sessions) {
		const at = positionOf(session);
		const read = (item: string): ReadEntry => {
			const { text, target } = parseEntry(item);
			return {
				text,
				link: target === null ? null : (resolve(target, at.path) ?? target),
				normalized: normalizeText(text),
			};
		};
		/** Two entries are one when they lead to the same note or read the same; the note goes before the words. */
		const find = (entry: ReadEntry) =>
			(entry.link === null ? undefined : open.find(({ agreement }) => entry.link === agreement.link)) ??
			open.find(({ folded }) => entry.normalized === folded);
		const review = (item: string, { outcome, closes }: ListProperty<Outcome>): boolean => {
			const found = find(read(item));
			if (found === undefined) return false;
			found.agreement.reviews.push({ ...at, outcome });
			if (closes) {
				found.agreement.open = false;
				open = open.filter((other) => other !== found);
			}
			return true;
		};

		// What was open before comes first: a task done and agreed again in one session is two lives, not one.
		const waiting: { readonly item: string; readonly list: ListProperty<Outcome> }[] = [];
		for (const list of reviewedIn) {
			for (const item of textsOf(session.note, list.property)) if (!review(item, list)) waiting.push({ item, list });
		}
		for (const item of textsOf(session.note, agreedIn)) {
			const entry = read(item);
			if (find(entry) !== undefined) continue;
			const agreement: Agreement<Outcome> = { text: entry.text, link: entry.link, agreed: at, reviews: [], open: true };
			agreements.push(agreement);
			open.push({ agreement, folded: entry.normalized });
		}
		for (const { item, list } of waiting) {
			if (review(item, list)) continue;
			const meant = guessEntry(
				parseEntry(item).text,
				open.map(({ agreement }) => agreement.text),
			);
			problems.push(unmatchedReview(at.path, list.property, item, meant));
		}
	}
	return { agreements, problems };
}

function textsOf(note: SessionNote, property: keyof SessionNote['properties']): readonly string[] {
	const value = note.properties[property];
	return typeof value === 'object' ? value : [];
}
