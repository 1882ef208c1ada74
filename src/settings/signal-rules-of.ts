import { defaultSignalRules, type SignalRules } from '../case/signal-rules';
import type { Settings } from './settings';

/** The rules as the settings have them: what is on and its numbers, and the figures set for each instrument. */
export function signalRulesOf({ signals, instruments }: Settings): SignalRules {
	const figures = Object.entries(instruments);
	return {
		...signals,
		dip: {
			on: signals.dip.on,
			method: signals.dip.method,
			referenceSd: {
				...defaultSignalRules.dip.referenceSd,
				...Object.fromEntries(
					figures.flatMap(([id, { referenceSd }]) =>
						referenceSd === null ? [] : [[id, referenceSd === 0 ? null : referenceSd]],
					),
				),
			},
		},
		'reliable-change': {
			on: signals['reliable-change'].on,
			errors: Object.fromEntries(
				figures.flatMap(([id, { sd, reliability }]) =>
					sd === null || reliability === null ? [] : [[id, { sd, reliability }]],
				),
			),
		},
		'below-cutoff': {
			on: signals['below-cutoff'].on,
			cutoffs: Object.fromEntries(
				figures.map(([id, { cutoff, side }]) => [
					id,
					{ ...(cutoff === null ? {} : { value: cutoff }), ...(side === null ? {} : { side }) },
				]),
			),
		},
	};
}
