// What a session can still say about the goals and tasks agreed before it and in it.
import { normalizeText, parseEntry } from '../notes/entry';
import type { CaseFile, CaseGoal, CaseTask, TaskOutcome } from './case-file';

export type GoalOutcome = 'met' | 'dropped';

/** An agreement with what the session says became of it; null when it says nothing. */
export interface Reviewable<Agreement, Outcome> {
	readonly agreement: Agreement;
	readonly outcome: Outcome | null;
}

/** What goals and tasks are known by. */
export interface AgreementIdentity {
	readonly text: string;
	/** The path of the note it links to, or the link as written where there is no such note; null for plain text. */
	readonly link: string | null;
}

/** The goals open when the session of this path began, or agreed in it, those it closes included; one per identity, in order of agreement. */
export function reviewableGoals(caseFile: CaseFile, path: string): readonly Reviewable<CaseGoal, GoalOutcome>[] {
	const goals = agreedBy(caseFile, path, caseFile.goals).filter(
		({ closed }) => closed === null || closed.path === path,
	);
	return uniqueAgreements(goals).map((agreement) => ({ agreement, outcome: agreement.closed?.how ?? null }));
}

/** The tasks open when the session of this path began, or agreed in it, those it closes included; one per identity, in order of agreement. */
export function reviewableTasks(caseFile: CaseFile, path: string): readonly Reviewable<CaseTask, TaskOutcome>[] {
	const tasks = agreedBy(caseFile, path, caseFile.tasks).filter(
		({ open, reviews }) => open || reviews.at(-1)?.path === path,
	);
	return uniqueAgreements(tasks).map((agreement) => ({
		agreement,
		outcome: agreement.reviews.findLast((review) => review.path === path)?.outcome ?? null,
	}));
}

/** The goal that this entry of a list would repeat if the session agreed on it: open now, or still open after that session. Null when there is none. */
export function findOpenGoal(caseFile: CaseFile, path: string, item: string): CaseGoal | null {
	const same = caseFile.goals.filter((goal) => isSameAgreement(goal, item));
	return same.find((goal) => isOpenAt(caseFile, path, goal, goal.closed?.path ?? null)) ?? null;
}

/** The task that this entry of a list would repeat if the session agreed on it: open now, or still open after that session. Null when there is none. */
export function findOpenTask(caseFile: CaseFile, path: string, item: string): CaseTask | null {
	const same = caseFile.tasks.filter((task) => isSameAgreement(task, item));
	return (
		same.find((task) => isOpenAt(caseFile, path, task, task.open ? null : (task.reviews.at(-1)?.path ?? null))) ?? null
	);
}

/** Whether an entry of a list means this goal or task: they read the same, or lead to the same note. */
export function isSameAgreement(agreement: AgreementIdentity, item: string): boolean {
	const entry = parseEntry(item);
	if (normalizeText(entry.text) === normalizeText(agreement.text)) return true;
	if (entry.target === null || agreement.link === null) return false;
	const [target, link] = [plainPath(entry.target), plainPath(agreement.link)];
	return link === target || link.endsWith(`/${target}`) || target.endsWith(`/${link}`);
}

/** Whether an agreement is open now, or was so after the session of this path. */
function isOpenAt(caseFile: CaseFile, path: string, { agreed }: CaseGoal | CaseTask, closedIn: string | null): boolean {
	if (closedIn === null) return true;
	const place = sessionOrder(caseFile);
	return place(agreed.path) <= place(path) && place(closedIn) > place(path);
}

function agreedBy<Agreement extends CaseGoal | CaseTask>(
	caseFile: CaseFile,
	path: string,
	agreements: readonly Agreement[],
): readonly Agreement[] {
	const place = sessionOrder(caseFile);
	return agreements.filter(({ agreed }) => place(agreed.path) <= place(path));
}

/** Agreed anew in the session that closes it, a goal or task has one row there: its second life begins with the next review. */
function uniqueAgreements<Agreement extends AgreementIdentity>(agreements: readonly Agreement[]): readonly Agreement[] {
	const texts = new Set<string>();
	const links = new Set<string>();
	return agreements.filter(({ text, link }) => {
		const normalized = normalizeText(text);
		const known = texts.has(normalized) || (link !== null && links.has(link));
		texts.add(normalized);
		if (link !== null) links.add(link);
		return !known;
	});
}

function sessionOrder({ sessions }: CaseFile): (path: string) => number {
	const order = new Map(sessions.map((session, index) => [session.path, index]));
	return (path) => order.get(path) ?? -1;
}

function plainPath(path: string): string {
	return normalizeText(path.replace(/\.md$/, ''));
}
