// What is simulated, as data. No published table of session-level SDs was found, so levels and SDs are this project's own choice.
import { normal, seededRandom } from './random';

export interface CourseSetting {
	readonly name: string;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	/** Mean and SD of the clients' own levels. */
	readonly level: number;
	readonly between: number;
	/** SD of one client's scores round the own level. */
	readonly within: number;
	/** The reference SD that is built in for the form; null for none. */
	readonly referenceSd: number | null;
	readonly source: string;
}

export const courseSettings: readonly CourseSetting[] = [
	{
		name: 'SRS',
		min: 0,
		max: 40,
		step: 0.1,
		level: 36,
		between: 3,
		within: 1.9,
		referenceSd: null,
		source: 'range: the form; level and SDs: ours',
	},
	{
		name: 'WAI-SR',
		min: 12,
		max: 60,
		step: 1,
		level: 48,
		between: 6,
		within: 3.6,
		referenceSd: null,
		source: 'range: the form; level and SDs: ours',
	},
	{
		name: '0–10',
		min: 0,
		max: 10,
		step: 1,
		level: 7.5,
		between: 1,
		within: 0.7,
		referenceSd: 1,
		source: 'this plugin’s questions; level and SDs: ours',
	},
];

/** Lag-1 autocorrelations of a client's scores; ours, since none was found for session ratings. */
export const autocorrelations = [0, 0.3, 0.6] as const;

/** Sessions of a simulated therapy, at least and at most; ours. */
export const lengths = { fewest: 20, most: 40 } as const;

export interface PlantedRupture {
	/** In within-client SDs, and for how many sessions. Stevens et al. 2007 look for falls of about this size; ours. */
	readonly depth: number;
	readonly sessions: number;
}

export const plantedRuptures: readonly PlantedRupture[] = [
	{ depth: 1.5, sessions: 1 },
	{ depth: 2, sessions: 2 },
	{ depth: 3, sessions: 2 },
];

export interface Course {
	readonly values: readonly number[];
	/** Places of the planted rupture, the first and the one after the last; null in a stable course. */
	readonly rupture: { readonly from: number; readonly to: number } | null;
}

/** Courses of clients in whom nothing happens or, with `planted`, one rupture does, after at least six scores. */
export function simulateCourses(
	setting: CourseSetting,
	{
		clients,
		seed,
		autocorrelation,
		planted = null,
	}: {
		readonly clients: number;
		readonly seed: number;
		readonly autocorrelation: number;
		readonly planted?: PlantedRupture | null;
	},
): readonly Course[] {
	const random = seededRandom(seed);
	return Array.from({ length: clients }, () => {
		const count = lengths.fewest + Math.floor(random() * (lengths.most - lengths.fewest + 1));
		const level = setting.level + setting.between * normal(random);
		const from = 6 + Math.floor(random() * (count - 9));
		const rupture = planted === null ? null : { from, to: from + planted.sessions };
		let error = normal(random);
		const values = Array.from({ length: count }, (_, index) => {
			if (index > 0) error = autocorrelation * error + Math.sqrt(1 - autocorrelation ** 2) * normal(random);
			const fall =
				planted !== null && index >= from && index < from + planted.sessions ? planted.depth * setting.within : 0;
			return onForm(level + setting.within * error - fall, setting);
		});
		return { values, rupture };
	});
}

/** Rounded as the form is filled in, and kept within its range, so that full marks are a ceiling. */
function onForm(value: number, { min, max, step }: CourseSetting): number {
	return Math.min(max, Math.max(min, Number((Math.round(value / step) * step).toFixed(2))));
}
