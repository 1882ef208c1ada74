// What a base's view keeps as its options, read with the same care as a code block.
import { axisKinds, dimensionChoices, heightLimits, laneNames, recordOptions, scaleKinds, type LaneName, type TimelineOptions } from './options';
import { readRange } from './parse-block';

/** The key under which a view keeps whether a lane is drawn. */
export function laneKey(lane: LaneName): string {
	return `lane-${lane}`;
}

/** Ranges to choose from, each as it stands in the base. */
export const baseRanges = ['all', 'last 12 sessions', 'last 3 months', 'last 6 months', 'last 12 months'] as const;

/** The height that stands for as high as it needs. */
export const ownHeight = 0;

/** The options in a view's keys; each that is missing or isn't understood is as usual. A range may be written as in a code block. */
export function baseViewOptions(get: (key: string) => unknown): TimelineOptions {
	const range = get('range');
	const height = get('height');
	return {
		...recordOptions,
		lanes: laneNames.filter((lane) => (recordOptions.lanes.includes(lane) ? get(laneKey(lane)) !== false : get(laneKey(lane)) === true)),
		axis: axisKinds.find((kind) => kind === get('axis')) ?? recordOptions.axis,
		dimension: dimensionChoices.find((choice) => choice === get('dimension')) ?? recordOptions.dimension,
		scale: scaleKinds.find((kind) => kind === get('scale')) ?? recordOptions.scale,
		range: (typeof range === 'string' ? readRange(range) : null) ?? recordOptions.range,
		height: typeof height === 'number' && height >= heightLimits.min && height <= heightLimits.max ? height : null,
	};
}
