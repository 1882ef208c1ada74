// What a person can choose about a timeline: plain data, kept with a pane's state and written in code blocks.
import { raters, type Rater } from '../../instruments/definition/instrument';

/** From top to bottom. */
export const laneNames = ['ratings', 'sessions', 'ruptures', 'goals', 'tasks', 'reactions'] as const;
export type LaneName = (typeof laneNames)[number];

/** Lanes drawn from private notes: in a code block or a base only where asked for, and never in what is shared or in discreet mode. */
export const privateLanes: readonly LaneName[] = ['ruptures', 'reactions'];

/** `each` draws bond, goal and task one below the other. */
export const dimensionChoices = ['each', 'bond', 'goal', 'task', 'total'] as const;
export type DimensionChoice = (typeof dimensionChoices)[number];

export const axisKinds = ['date', 'session'] as const;
export type AxisKind = (typeof axisKinds)[number];

/** `own`: each instrument on its own scale. `common`: all together on 0–100. */
export const scaleKinds = ['own', 'common'] as const;
export type ScaleKind = (typeof scaleKinds)[number];

/** The stretch of the therapy that is drawn. `sessions` and `months` end now, or when the therapy ended. */
export type TimeRange =
	| { readonly kind: 'all' }
	| { readonly kind: 'sessions'; readonly count: number }
	| { readonly kind: 'months'; readonly count: number }
	/** Days `YYYY-MM-DD`, both included; null for as early or late as there is anything. */
	| { readonly kind: 'days'; readonly from: string | null; readonly to: string | null };

export interface TimelineOptions {
	readonly lanes: readonly LaneName[];
	readonly raters: readonly Rater[];
	readonly dimension: DimensionChoice;
	/** Ids of the instruments drawn; null for every one there is. */
	readonly instruments: readonly string[] | null;
	readonly axis: AxisKind;
	readonly range: TimeRange;
	readonly scale: ScaleKind;
	/** Of the whole picture in pixels, which the ratings take up or give up; null for as high as it needs. */
	readonly height: number | null;
}

export const defaultOptions: TimelineOptions = {
	lanes: laneNames,
	raters,
	dimension: 'each',
	instruments: null,
	axis: 'date',
	range: { kind: 'all' },
	scale: 'own',
	height: null,
};

/** What a view begins with that is in a note or a base, and so may be read, printed or published by others: no private lane. */
export const recordOptions: TimelineOptions = {
	...defaultOptions,
	lanes: laneNames.filter((lane) => !privateLanes.includes(lane)),
};

/** Heights a person may ask for, in pixels. */
export const heightLimits = { min: 80, max: 2000 } as const;
/** Sessions or months a range may count back. */
export const rangeLimits = { min: 1, max: 1000 } as const;

/** The lanes drawn: those chosen, in their fixed order, without the private ones where others may look. */
export function visibleLanes(options: TimelineOptions, hidePrivate: boolean): readonly LaneName[] {
	return laneNames.filter((lane) => options.lanes.includes(lane) && !(hidePrivate && privateLanes.includes(lane)));
}
