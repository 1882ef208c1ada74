import {
	isSameAgreement,
	reviewableGoals,
	reviewableTasks,
	type GoalOutcome,
	type AgreementIdentity,
	type Reviewable,
} from '../../case/reviewable-agreements';
import type { CaseGoal, CaseTask, TaskOutcome } from '../../case/case-file';
import { formatDay } from '../../timeline/describe/format-day';
import { choice, note } from '../../forms/model/field';
import { form } from '../../forms/model/form';
import { rows } from '../../forms/model/rows-field';
import { formatLink } from '../../notes/entry';
import { withEntries, withoutEntries, type Frontmatter } from '../../notes/write-note';
import { reviewText } from './text';
import { describeUnread } from '../current/describe-unread';
import { currentSession } from '../current/current-session';
import type { CommandContext } from '../current/command-context';
import { confirmWritten, sessionTitle } from '../current/session-title';

type ReviewContext = Pick<
	CommandContext,
	'cases' | 'note' | 'files' | 'settings' | 'now' | 'activePath' | 'ask' | 'pick' | 'showNotice'
>;

const goalLists = { met: 'goals-met', dropped: 'goals-dropped' } as const;
const taskLists = {
	done: 'tasks-done',
	partly: 'tasks-partly',
	'not-done': 'tasks-not-done',
	dropped: 'tasks-dropped',
} as const;

type ReviewList = (typeof goalLists)[GoalOutcome] | (typeof taskLists)[TaskOutcome];

/** What became of one agreement, where that is not what the session says already. */
interface Verdict {
	readonly agreement: AgreementIdentity;
	readonly from: readonly ReviewList[];
	readonly to: ReviewList | null;
}

/** Asks on one page what became of every open goal and task, and writes it into the current session. */
export async function reviewAgreements(context: ReviewContext): Promise<void> {
	const current = await currentSession(context);
	if (current === null) return;
	const { caseFile, session } = current;
	const unread = describeUnread(caseFile, context.settings().discreet);
	const goals = reviewableGoals(caseFile, session.path);
	const tasks = reviewableTasks(caseFile, session.path);
	if (goals.length === 0 && tasks.length === 0) {
		context.showNotice(unread === null ? reviewText.nothingOpen : `${reviewText.nothingOpen} ${unread}`);
		return;
	}
	const answers = await context.ask(
		form({
			title: sessionTitle(context, reviewText.title, current),
			submit: reviewText.submit,
			fields: {
				unread: note({ text: unread ?? '' }),
				tasks: rows({ label: reviewText.tasks, items: tasks, row: taskRow }),
				goals: rows({ label: reviewText.goals, items: goals, row: goalRow }),
			},
			hidden: () => [
				...(unread === null ? ['unread' as const] : []),
				...(tasks.length === 0 ? ['tasks' as const] : []),
				...(goals.length === 0 ? ['goals' as const] : []),
			],
			save: async (said) => {
				const verdicts = [
					...said.goals.flatMap(({ item, answers: { became } }) => verdict(item, became, goalLists)),
					...said.tasks.flatMap(({ item, answers: { became } }) => verdict(item, became, taskLists)),
				];
				if (verdicts.length === 0) return;
				await context.files.process(session.path, (frontmatter) => {
					const emptied = verdicts.flatMap((each) =>
						apply(frontmatter, each, entryFor(context, each.agreement, session.path)),
					);
					// Only now: one verdict may empty a list that the next one fills, which then keeps its place.
					for (const list of emptied)
						if (Array.isArray(frontmatter[list]) && frontmatter[list].length === 0) delete frontmatter[list];
				});
			},
		}),
	);
	if (answers !== null) confirmWritten(context, reviewText.done, current);
}

function goalRow({ agreement, outcome }: Reviewable<CaseGoal, GoalOutcome>) {
	return {
		label: agreement.text,
		hint: reviewText.agreed(agreement.agreed.session, formatDay(agreement.agreed.date)),
		fields: {
			became: choice({
				label: reviewText.became,
				options: (['met', 'dropped'] as const).map((value) => ({ value, label: reviewText.ofGoal[value] })),
				initial: outcome,
			}),
		},
	};
}

function taskRow({ agreement, outcome }: Reviewable<CaseTask, TaskOutcome>) {
	const earlier = agreement.reviews.length - (outcome === null ? 0 : 1);
	return {
		label: agreement.text,
		hint: reviewText.agreed(agreement.agreed.session, formatDay(agreement.agreed.date), earlier),
		fields: {
			became: choice({
				label: reviewText.became,
				options: (['done', 'partly', 'not-done', 'dropped'] as const).map((value) => ({
					value,
					label: reviewText.ofTask[value],
				})),
				initial: outcome,
			}),
		},
	};
}

/** None where the session says so already: what is not reviewed stays as is, and open stays open. */
function verdict<Outcome extends string>(
	{ agreement, outcome }: Reviewable<AgreementIdentity, Outcome>,
	became: Outcome | null,
	lists: Readonly<Record<Outcome, ReviewList>>,
): readonly Verdict[] {
	return became === outcome
		? []
		: [{ agreement, from: Object.values<ReviewList>(lists), to: became === null ? null : lists[became] }];
}

/** Moves the agreement to its list; gives the lists it was taken from. */
function apply(frontmatter: Frontmatter, { agreement, from, to }: Verdict, entry: string): readonly ReviewList[] {
	const left = from.flatMap((list) => {
		const others = withoutEntries(frontmatter[list], (item) => isSameAgreement(agreement, item));
		if (others === null) return [];
		frontmatter[list] = others;
		return [list];
	});
	if (to !== null) frontmatter[to] = withEntries(frontmatter[to], [entry]);
	return left;
}

/** The agreement as an entry of a list: what it is known by, so that it is recognised. */
function entryFor(context: Pick<CommandContext, 'files'>, { text, link }: AgreementIdentity, from: string): string {
	if (link === null) return text;
	return formatLink(context.files.exists(link) ? context.files.linkTo(link, from) : link.replace(/\.md$/, ''), text);
}
