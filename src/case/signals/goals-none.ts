// Goal consensus goes with outcome (r = .24, Tryon, Birch & Verkuilen 2018). How many sessions may pass first is this project's own choice.
import { signalText } from '../../text/signals';
import type { Signal } from '../case-file';
import { sessionsAfter, caseLevelSignal, type SignalInput } from './signal-input';

/** A signal where no goal has been agreed after so many sessions, or where every goal has been met or dropped for as long. */
export function goalsNoneSignals(input: SignalInput): readonly Signal[] {
	const { caseFile, sessionsHeld, rules } = input;
	const fewest = Math.max(1, rules['goals-none'].sessions);
	if (caseFile.goals.length === 0) {
		return sessionsHeld.length < fewest
			? []
			: caseLevelSignal(input, 'goals-none', signalText.goalsNone(sessionsHeld.length));
	}
	let latest = '';
	for (const { closed } of caseFile.goals) {
		if (closed === null) return [];
		if (closed.date > latest) latest = closed.date;
	}
	const since = sessionsAfter(sessionsHeld, latest);
	return since < fewest ? [] : caseLevelSignal(input, 'goals-none', signalText.goalsAllClosed(since));
}
