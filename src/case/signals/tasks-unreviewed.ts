// Collaboration goes with outcome (r = .29, Tryon, Birch & Verkuilen 2018); that a task fades away unspoken is worth noticing. The count is this project's own.
import { signalText } from '../../text/signals';
import type { CaseTask, Signal } from '../case-file';
import { sessionsAfter, caseLevelSignal, type SignalInput } from './signal-input';

/** One signal for all open tasks that were neither agreed nor reviewed in so many sessions. */
export function tasksUnreviewedSignals(input: SignalInput): readonly Signal[] {
	const fewest = input.rules['tasks-unreviewed'].sessions;
	const waits = input.caseFile.tasks
		.filter((task) => task.open)
		.map((task) => sessionsAfter(input.sessionsHeld, lastReviewed(task)))
		.filter((sessions) => sessions >= Math.max(1, fewest));
	if (waits.length === 0) return [];
	return caseLevelSignal(
		input,
		'tasks-unreviewed',
		signalText.tasksUnreviewed({ tasks: waits.length, longest: Math.max(...waits), shortest: Math.min(...waits) }),
	);
}

function lastReviewed({ agreed, reviews }: CaseTask): string {
	return reviews.reduce((latest, { date }) => (date > latest ? date : latest), agreed.date);
}
