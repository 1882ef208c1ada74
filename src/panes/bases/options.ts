// What a person can choose about the timelines of a base, in the app's own options menu.
import type { BasesAllOptions } from 'obsidian';
import { baseRanges, laneKey, ownHeight } from '../../chart/base-view-options';
import { axisKinds, dimensionChoices, laneNames, recordOptions, scaleKinds } from '../../chart/options';
import { readRange } from '../../chart/parse-block';
import { basesText as text, timelinePaneText, timelineText } from '../../strings';

export function basesOptions(): BasesAllOptions[] {
	const { axisName, dimensionName, scaleName } = timelinePaneText;
	return [
		dropdown(
			'range',
			timelinePaneText.range,
			Object.fromEntries(baseRanges.map((range) => [range, rangeWords(range)])),
			'all',
		),
		dropdown('dimension', timelinePaneText.dimension, named(dimensionChoices, dimensionName), recordOptions.dimension),
		dropdown('axis', timelinePaneText.axis, named(axisKinds, axisName), recordOptions.axis),
		dropdown('scale', timelinePaneText.scale, named(scaleKinds, scaleName), recordOptions.scale),
		{
			type: 'slider',
			key: 'height',
			displayName: text.height,
			min: ownHeight,
			max: 1000,
			step: 20,
			default: ownHeight,
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

function rangeWords(written: string): string {
	const range = readRange(written);
	return range === null ? written : timelinePaneText.rangeName(range.kind, 'count' in range ? range.count : 0);
}
