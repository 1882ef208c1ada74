// What a base's view keeps as its options, read with the same care as a code block.
import { laneNames, recordOptions, type LaneName, type TimelineOptions } from './options';
import { readRangeOption } from './parse-block';
import { parseOptions } from './parse-options';

/** The key under which a view keeps whether a lane is drawn. */
export function laneKey(lane: LaneName): string {
	return `lane-${lane}`;
}

/** Ranges to choose from, each as is in the base. */
export const baseRanges = ['all', 'last 12 sessions', 'last 3 months', 'last 6 months', 'last 12 months'] as const;

/** The height that stands for as high as it needs. */
export const automaticHeight = 0;

/** The options in a view's keys; each that is missing or isn't understood is as usual. A range may be written as in a code block. */
export function baseViewOptions(get: (key: string) => unknown): TimelineOptions {
	const range = get('range');
	const kept = {
		lanes: laneNames.filter((lane) =>
			recordOptions.lanes.includes(lane) ? get(laneKey(lane)) !== false : get(laneKey(lane)) === true,
		),
		axis: get('axis'),
		dimension: get('dimension'),
		scale: get('scale'),
		range: typeof range === 'string' ? readRangeOption(range) : null,
		height: get('height'),
	};
	return parseOptions(kept, recordOptions);
}
