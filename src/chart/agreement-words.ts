import type { CaseGoal, CaseTask, TaskOutcome } from '../alliance/case-file';
import { timelineText } from '../strings';
import { whenWords } from './day-words';
import { isolate, oneLine } from './text-width';
import type { Frame } from './view';

/** What a goal or task is called in pictures and tips; in discreet mode only what it is. */
export function agreementName(text: string, plain: string, { discreet }: Frame): string {
	return discreet ? plain : oneLine(text);
}

/** A goal's life in sentences: agreed when, and met, dropped or still open. */
export function goalWords({ text, agreed, closed }: CaseGoal, frame: Frame): string {
	const name = isolate(agreementName(text, timelineText.aGoal, frame));
	return timelineText.goalWords(
		name,
		whenWords(agreed.session, agreed.date),
		closed === null ? null : timelineText.goalClosed(closed.how, whenWords(closed.session, closed.date)),
	);
}

/** A task's life in sentences: agreed when, and each look at it since. */
export function taskWords({ text, agreed, reviews, open }: CaseTask, frame: Frame): string {
	const name = isolate(agreementName(text, timelineText.aTask, frame));
	const looks = reviews.map((review) =>
		timelineText.reviewed(outcomeWords(review.outcome), whenWords(review.session, review.date)),
	);
	return timelineText.taskWords(name, whenWords(agreed.session, agreed.date), looks, open);
}

export function outcomeWords(outcome: TaskOutcome): string {
	return timelineText.outcome[outcome];
}
