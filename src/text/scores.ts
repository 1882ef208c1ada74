// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { longDay } from './dates';

export const scoreText = {
	names: {
		dip: 'Dip',
		'rupture-repair': 'Dip that came back',
		unusual: 'Unusual score',
		'reliable-change': 'Reliable change',
		'below-cutoff': 'Below the cut-off',
		'therapist-higher': 'Therapist rates higher',
		'gap-widening': 'Gap widening',
		'rupture-open': 'Rupture still open',
		'rating-missing': 'Ratings missing',
		'tasks-unreviewed': 'Tasks not reviewed',
		'goals-none': 'No goal noted',
		'interval-widening': 'Longer intervals',
	},
	day: longDay,
	clients: 'The client’s',
	persons: (participant: string) => `${participant}’s`,
	your: 'Your',
	observers: 'The observer’s',
	form: (instrument: string, min: number, max: number) => `${instrument}, ${min}–${max}`,
	scoreOf: (whose: string, dimension: string | null, about: string | null, form: string) =>
		`${whose} ${dimension === null ? 'total score' : `score for ${dimension}`}${about === null ? '' : ` about ${about}`} (${form})`,
};

const dimensionNames: Readonly<Record<string, string>> = { bond: 'Bond', goal: 'Goals', task: 'Tasks' };

export const plainGapText = {
	/** Both numbers as they are; `who` stands for the client in couples and families. */
	both: (dimension: string, therapist: string, client: string, who: string | null) => {
		const name = dimensionNames[dimension];
		const numbers = `${therapist}, ${who ?? 'client'} ${client}.`;
		return name === undefined ? `You ${numbers}` : `${name}: you ${numbers}`;
	},
};
