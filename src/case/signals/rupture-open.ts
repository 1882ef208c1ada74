// Not the rupture but its being left unrepaired goes with worse outcome (McLaughlin et al. 2014; repair r = .29, Eubanks, Muran & Safran 2018).
import { signalText } from '../../text/signals';
import type { Signal } from '../case-file';
import { isOpenRupture } from '../open-rupture';
import { dayInSentence } from '../baseline/describe-score';
import { sessionsAfter, caseLevelSignal, type SignalInput } from './signal-input';

/** A signal for each rupture still open or in repair after so many sessions. One the therapist has marked as left is left. */
export function ruptureOpenSignals(input: SignalInput): readonly Signal[] {
	return input.caseFile.ruptures.filter(isOpenRupture).flatMap(({ status, date, kind, participant, between }) => {
		const since = sessionsAfter(input.sessionsHeld, date);
		if (since < input.rules['rupture-open'].sessions) return [];
		const withWhom = participant === null ? null : { participant, between: between === 'therapist' ? null : between };
		return caseLevelSignal(
			input,
			'rupture-open',
			signalText.ruptureOpen({ kind, day: dayInSentence(date, input.today), withWhom, status, sessions: since }),
		);
	});
}
