import type { Instrument } from '../../instruments/definition/instrument';
import type { Day } from '../../notes/day';
import { compareText } from '../../lib/compare-text';
import { scoreText } from '../../text/scores';
import type { CaseFile, Signal } from '../case-file';
import { belowCutoffSignals } from './below-cutoff';
import { dipSignals } from './dip';
import { gapWideningSignals } from './gap-widening';
import { goalsNoneSignals } from './goals-none';
import { intervalWideningSignals } from './interval-widening';
import { ratingMissingSignals } from './rating-missing';
import { reliableChangeSignals } from './reliable-change';
import { ruptureOpenSignals } from './rupture-open';
import { ruptureRepairSignals } from './rupture-repair';
import { signalInput, type SignalInput } from './signal-input';
import { signalRuleOrder, type SignalRule, type SignalRules } from '../signal-rules';
import { tasksUnreviewedSignals } from './tasks-unreviewed';
import { therapistHigherSignals } from './therapist-higher';
import { unusualSignals } from './unusual';

const signalsOf: Readonly<Record<SignalRule, (input: SignalInput) => readonly Signal[]>> = {
	dip: dipSignals,
	'rupture-repair': ruptureRepairSignals,
	unusual: unusualSignals,
	'reliable-change': reliableChangeSignals,
	'below-cutoff': belowCutoffSignals,
	'therapist-higher': therapistHigherSignals,
	'gap-widening': gapWideningSignals,
	'rupture-open': ruptureOpenSignals,
	'rating-missing': ratingMissingSignals,
	'tasks-unreviewed': tasksUnreviewedSignals,
	'goals-none': goalsNoneSignals,
	'interval-widening': intervalWideningSignals,
};

/**
 * What the rules that are on notice in a case, in order of date, then session, then rule. `today` counts only for
 * the days since the latest session, for leaving out sessions that lie ahead, and for whether a day is said with its year.
 */
export function caseSignals(
	caseFile: CaseFile,
	instruments: ReadonlyMap<string, Instrument>,
	rules: SignalRules,
	today: Day,
): readonly Signal[] {
	const input = signalInput(caseFile, instruments, rules, today);
	return signalRuleOrder
		.flatMap((rule) => (rules[rule].on ? signalsOf[rule](input) : []))
		.sort((a, b) => compareText(a.at.date, b.at.date) || (a.at.session ?? 0) - (b.at.session ?? 0));
}

/** The name of a rule, as a heading or a setting has it; the rule itself where it is unknown. */
export function signalLabel(rule: string): string {
	const known = signalRuleOrder.find((each) => each === rule);
	return known === undefined ? rule : scoreText.names[known];
}
