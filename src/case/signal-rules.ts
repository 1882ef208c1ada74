// What the rules go by, as plain data. There is no agreed standard for most of them, so every number here is the therapist's to change.
import type { CutoffSide } from '../instruments/definition/instrument';

export const dipMethods = ['prediction', 'gumz'] as const;

export type DipMethod = (typeof dipMethods)[number];

/** A setting for some instruments, by instrument id. */
export type PerInstrument<Setting> = Readonly<Record<string, Setting>>;

export interface SignalRules {
	readonly dip: {
		readonly on: boolean;
		/** By the limit of one new score, or by the rule of Gumz et al. 2012; absent for `prediction`. */
		readonly method?: DipMethod;
		/** The least spread to reckon with, such as the SD between clients, in points of the instrument's leading score; null or absent for none. */
		readonly referenceSd: PerInstrument<number | null>;
	};
	/** This, `therapist-higher` and `gap-widening` go by the dip's reference SDs. */
	readonly 'rupture-repair': { readonly on: boolean };
	readonly unusual: { readonly on: boolean };
	readonly 'reliable-change': {
		readonly on: boolean;
		/** SD in points of the leading score and reliability from 0 to below 1; no signal for an instrument without them. */
		readonly errors: PerInstrument<{ readonly sd: number; readonly reliability: number }>;
	};
	readonly 'below-cutoff': {
		readonly on: boolean;
		/** Instead of the instrument's cut-off value or side; without effect on a built-in one that has none. */
		readonly cutoffs: PerInstrument<{ readonly value?: number; readonly side?: CutoffSide }>;
	};
	readonly 'therapist-higher': {
		readonly on: boolean;
		/** How many sessions in a row that both have rated. */
		readonly sessions: number;
	};
	readonly 'gap-widening': { readonly on: boolean };
	readonly 'rupture-open': { readonly on: boolean; readonly sessions: number };
	readonly 'rating-missing': { readonly on: boolean; readonly sessions: number };
	readonly 'tasks-unreviewed': { readonly on: boolean; readonly sessions: number };
	readonly 'goals-none': { readonly on: boolean; readonly sessions: number };
	readonly 'interval-widening': {
		readonly on: boolean;
		/** How many intervals in a row. */
		readonly intervals: number;
		/** How many times the usual interval each of them exceeds. */
		readonly times: number;
	};
}

export type SignalRule = keyof SignalRules;

/** In the order in which signals of one session stand. */
export const signalRuleOrder: readonly SignalRule[] = [
	'dip',
	'rupture-repair',
	'unusual',
	'reliable-change',
	'below-cutoff',
	'therapist-higher',
	'gap-widening',
	'rupture-open',
	'rating-missing',
	'tasks-unreviewed',
	'goals-none',
	'interval-widening',
];

/** Rules whose sentences speak of ruptures, which may be kept in private notes: to be left out of whatever is shared. */
export const privateSignalRules: ReadonlySet<string> = new Set<SignalRule>(['rupture-repair', 'rupture-open']);

/**
 * What a new installation begins with: no norms, and no SD or reliability of a published form, since none fits every
 * practice. On this plugin's own 0–10 questions the least spread is 1, the smallest step between two answers.
 * `unusual` is off: it takes any lasting rise or fall for a row of unusual scores.
 */
export const defaultSignalRules: SignalRules = {
	dip: { on: true, method: 'prediction', referenceSd: { impression: 1, 'check-in': 1 } },
	'rupture-repair': { on: true },
	unusual: { on: false },
	'reliable-change': { on: true, errors: {} },
	'below-cutoff': { on: true, cutoffs: {} },
	'therapist-higher': { on: true, sessions: 3 },
	'gap-widening': { on: true },
	'rupture-open': { on: true, sessions: 2 },
	'rating-missing': { on: true, sessions: 3 },
	'tasks-unreviewed': { on: true, sessions: 3 },
	'goals-none': { on: true, sessions: 4 },
	'interval-widening': { on: true, intervals: 2, times: 1.5 },
};

/** The setting for that instrument, null where there is none. */
export function settingFor<Setting>(settings: PerInstrument<Setting>, instrument: string): Setting | null {
	return Object.hasOwn(settings, instrument) ? (settings[instrument] ?? null) : null;
}
