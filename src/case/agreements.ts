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
	const ledger = new AgreementLedger<Outcome>(resolve);
	for (const session of sessions) {
		const reviews = reviewedIn.flatMap((list) =>
			textsOf(session.note, list.property).map((item): Review<Outcome> => ({ item, list })),
		);
		// What was open before comes first: a task done and agreed again in one session is two agreements, not one.
		const waiting = reviews.filter((review) => !ledger.review(review, session));
		for (const item of textsOf(session.note, agreedIn)) ledger.agree(item, session);
		for (const review of waiting) if (!ledger.review(review, session)) ledger.reportUnmatched(review, session);
	}
	return ledger;
}

interface Review<Outcome> {
	readonly item: string;
	readonly list: ListProperty<Outcome>;
}

/** What was agreed so far, and which of it is open. */
class AgreementLedger<Outcome> implements AgreementHistory<Outcome> {
	readonly agreements: Agreement<Outcome>[] = [];
	readonly problems: Problem[] = [];
	/** With its text normalized once: it is compared with every review to come. */
	#open: { readonly agreement: Agreement<Outcome>; readonly normalized: string }[] = [];
	readonly #resolve: ResolveLink;

	constructor(resolve: ResolveLink) {
		this.#resolve = resolve;
	}

	/** Adds an entry, unless the same is open already. */
	agree(item: string, session: Session): void {
		const entry = this.#read(item, session);
		if (this.#find(entry) !== undefined) return;
		const { text, link, normalized } = entry;
		const agreement: Agreement<Outcome> = { text, link, agreed: positionOf(session), reviews: [], open: true };
		this.agreements.push(agreement);
		this.#open.push({ agreement, normalized });
	}

	/** Adds a review to what it is about; false where nothing of the kind is open. */
	review({ item, list: { outcome, closes } }: Review<Outcome>, session: Session): boolean {
		const found = this.#find(this.#read(item, session));
		if (found === undefined) return false;
		found.agreement.reviews.push({ ...positionOf(session), outcome });
		if (closes) {
			found.agreement.open = false;
			this.#open = this.#open.filter((other) => other !== found);
		}
		return true;
	}

	reportUnmatched({ item, list }: Review<Outcome>, session: Session): void {
		const open = this.#open.map(({ agreement }) => agreement.text);
		const meant = guessEntry(parseEntry(item).text, open);
		this.problems.push(unmatchedReview(positionOf(session).path, list.property, item, meant));
	}

	#read(item: string, session: Session): ReadEntry {
		const { text, target } = parseEntry(item);
		return {
			text,
			link: target === null ? null : (this.#resolve(target, positionOf(session).path) ?? target),
			normalized: normalizeText(text),
		};
	}

	/** Two entries are one when they lead to the same note or read the same; the note goes before the words. */
	#find({ link, normalized }: ReadEntry) {
		return (
			(link === null ? undefined : this.#open.find(({ agreement }) => link === agreement.link)) ??
			this.#open.find((each) => normalized === each.normalized)
		);
	}
}

function textsOf(note: SessionNote, property: keyof SessionNote['properties']): readonly string[] {
	const value = note.properties[property];
	return typeof value === 'object' ? value : [];
}
