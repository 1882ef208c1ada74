import type { CaseGoal, CaseTask, TaskOutcome } from '../../case/case-file';
import { timelineText } from '../../text/timeline';
import { formatSessionAndDay } from './format-day';
import { isolateDirection, toSingleLine } from '../svg/text-width';
import type { ViewContext } from '../model/view';

/** What a goal or task is called in pictures and tips; in discreet mode only what it is. */
export function agreementName(text: string, plain: string, { discreet }: ViewContext): string {
	return discreet ? plain : toSingleLine(text);
}

/** A goal's life in sentences: agreed when, and met, dropped or still open. */
export function describeGoal({ text, agreed, closed }: CaseGoal, context: ViewContext): string {
	const name = isolateDirection(agreementName(text, timelineText.aGoal, context));
	return timelineText.goalWords(
		name,
		formatSessionAndDay(agreed.session, agreed.date),
		closed === null ? null : timelineText.goalClosed(closed.how, formatSessionAndDay(closed.session, closed.date)),
	);
}

/** A task's life in sentences: agreed when, and each look at it since. */
export function describeTask({ text, agreed, reviews, open }: CaseTask, context: ViewContext): string {
	const name = isolateDirection(agreementName(text, timelineText.aTask, context));
	const looks = reviews.map((review) =>
		timelineText.reviewed(outcomeLabel(review.outcome), formatSessionAndDay(review.session, review.date)),
	);
	return timelineText.taskWords(name, formatSessionAndDay(agreed.session, agreed.date), looks, open);
}

export function outcomeLabel(outcome: TaskOutcome): string {
	return timelineText.outcome[outcome];
}
