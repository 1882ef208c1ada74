// Not the rupture but its being left unrepaired goes with worse outcome (McLaughlin et al. 2014; repair r = .29, Eubanks, Muran & Safran 2018).
import { signalText } from '../../strings';
import type { Signal } from '../case-file';
import { isOpen } from '../open-rupture';
import { dayWords } from './score-words';
import { sessionsAfter, standingSignal, type SignalInput } from './signal-input';

/** A signal for each rupture still open or in repair after so many sessions. One the therapist has marked as left is left. */
export function ruptureOpenSignals(input: SignalInput): readonly Signal[] {
	return input.caseFile.ruptures.filter(isOpen).flatMap(({ status, date, kind, participant, between }) => {
		const since = sessionsAfter(input.held, date);
		if (since < input.rules['rupture-open'].sessions) return [];
		const withWhom = participant === null ? null : { participant, between: between === 'therapist' ? null : between };
		return standingSignal(
			input,
			'rupture-open',
			signalText.ruptureOpen({ kind, day: dayWords(date, input.today), withWhom, status, sessions: since }),
		);
	});
}
