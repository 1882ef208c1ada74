// Goal consensus goes with outcome (r = .24, Tryon, Birch & Verkuilen 2018). How many sessions may pass first is this project's own choice.
import { signalText } from '../../strings';
import type { Signal } from '../case-file';
import { sessionsAfter, standingSignal, type SignalInput } from './signal-input';

/** A signal where no goal has been agreed after so many sessions, or where every goal has been met or dropped for as long. */
export function goalsNoneSignals(input: SignalInput): readonly Signal[] {
	const { caseFile, held, rules } = input;
	const fewest = Math.max(1, rules['goals-none'].sessions);
	if (caseFile.goals.length === 0) {
		return held.length < fewest ? [] : standingSignal(input, 'goals-none', signalText.goalsNone(held.length));
	}
	let latest = '';
	for (const { closed } of caseFile.goals) {
		if (closed === null) return [];
		if (closed.date > latest) latest = closed.date;
	}
	const since = sessionsAfter(held, latest);
	return since < fewest ? [] : standingSignal(input, 'goals-none', signalText.goalsAllClosed(since));
}
