// What a person can choose about the timelines of a base, in the app's own options menu.
import type { BasesAllOptions } from 'obsidian';
import { baseRanges, laneKey, automaticHeight } from '../../../timeline/options/base-view-options';
import { axisKinds, dimensionChoices, laneNames, recordOptions, scaleKinds } from '../../../timeline/options/options';
import { readRangeOption } from '../../../timeline/options/parse-block';
import { basesText as text } from '../../../text/bases';
import { timelinePaneText } from '../../../text/timeline-pane';
import { timelineText } from '../../../text/timeline';

export function basesOptions(): BasesAllOptions[] {
	const { axisName, dimensionName, scaleName } = timelinePaneText;
	return [
		dropdown(
			'range',
			timelinePaneText.range,
			Object.fromEntries(baseRanges.map((range) => [range, rangeLabel(range)])),
			'all',
		),
		dropdown('dimension', timelinePaneText.dimension, named(dimensionChoices, dimensionName), recordOptions.dimension),
		dropdown('axis', timelinePaneText.axis, named(axisKinds, axisName), recordOptions.axis),
		dropdown('scale', timelinePaneText.scale, named(scaleKinds, scaleName), recordOptions.scale),
		{
			type: 'slider',
			key: 'height',
			displayName: text.height,
			min: automaticHeight,
			max: 1000,
			step: 20,
			default: automaticHeight,
		},
		{
			type: 'group',
			displayName: text.lanes,
			items: laneNames.map((lane) => ({
				type: 'toggle',
				key: laneKey(lane),
				displayName: timelineText.lane[lane],
				default: recordOptions.lanes.includes(lane),
			})),
		},
	];
}

function dropdown(key: string, displayName: string, options: Record<string, string>, first: string): BasesAllOptions {
	return { type: 'dropdown', key, displayName, options, default: first };
}

function named<Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>): Record<string, string> {
	return Object.fromEntries(ids.map((id) => [id, names[id]]));
}

function rangeLabel(written: string): string {
	const range = readRangeOption(written);
	return range === null ? written : timelinePaneText.rangeName(range.kind, 'count' in range ? range.count : 0);
}
