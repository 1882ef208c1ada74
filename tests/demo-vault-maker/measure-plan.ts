import type { Random } from './random';

export interface MeasurePlan {
	readonly on: string;
	readonly instrument: string;
	readonly rater: 'client' | 'therapist';
	readonly participant?: string;
	readonly items?: (random: Random) => readonly (number | '-')[];
	/** The one score that is known, by its property: `total`, `progress` or `attainment`. */
	readonly score?: readonly [property: string, value: number];
	readonly about?: string;
	readonly weight?: number;
}

interface Scale {
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly wobble: number;
}

function answer(random: Random, level: number, scale: Scale): number {
	const near = level + (random() - 0.5) * 2 * scale.wobble;
	const stepped = Math.round(near / scale.step) * scale.step;
	return Number(Math.min(scale.max, Math.max(scale.min, stepped)).toFixed(1));
}

/** Twelve answers from 1 to 5, each near the level of the subscale the item belongs to. */
export function waiSr(
	on: string,
	[bond, goal, task]: readonly [number, number, number],
	blankItem?: number,
): MeasurePlan {
	const levels = [task, task, bond, goal, bond, goal, bond, goal, bond, task, goal, task];
	const scale = { min: 1, max: 5, step: 1, wobble: 0.55 };
	return {
		on,
		instrument: 'wai-sr',
		rater: 'client',
		items: (random) =>
			levels.map((level, index) => {
				const value = answer(random, level, scale);
				return index + 1 === blankItem ? '-' : value;
			}),
	};
}

export function waiSrTherapist(on: string, total: number): MeasurePlan {
	return { on, instrument: 'wai-sr', rater: 'therapist', score: ['total', total] };
}

/** Four lines of ten centimetres, read to the millimetre; a level of 10 is a form with every mark at the right end. */
export function lines(instrument: 'srs' | 'ors', on: string, level: number, participant?: string): MeasurePlan {
	const scale = { min: 0, max: 10, step: 0.1, wobble: level === 10 ? 0 : 0.8 };
	return {
		on,
		instrument,
		rater: 'client',
		...(participant === undefined ? {} : { participant }),
		items: (random) => [level, level, level, level].map((each) => answer(random, each, scale)),
	};
}

/** Bond, goals, tasks and the whole, 0 to 10. */
export function checkIn(on: string, level: number, participant?: string): MeasurePlan {
	const scale = { min: 0, max: 10, step: 1, wobble: 0.9 };
	return {
		on,
		instrument: 'check-in',
		rater: 'client',
		...(participant === undefined ? {} : { participant }),
		items: (random) => [level, level, level, level].map((each) => answer(random, each, scale)),
	};
}

export function gbo(on: string, progress: number, about: string): MeasurePlan {
	return { on, instrument: 'gbo', rater: 'client', score: ['progress', progress], about };
}

export function gas(on: string, attainment: number, about: string, weight?: number): MeasurePlan {
	return {
		on,
		instrument: 'gas',
		rater: 'client',
		score: ['attainment', attainment],
		about,
		...(weight === undefined ? {} : { weight }),
	};
}
