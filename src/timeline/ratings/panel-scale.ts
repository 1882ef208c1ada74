// The vertical scale of a panel: its title and levels.
import { timelineText } from '../../text/timeline';
import { linearScale } from '../axis/linear-scale';
import { dimensionLabel, instrumentLabel } from '../describe/describe-rating';
import { formatNumber } from '../../lib/format-number';
import type { View } from '../model/view';
import type { CollisionIndex } from '../svg/collision-index';
import { drawLabel, labelBox, type PlacedText } from '../svg/svg-label';
import { formatCoordinate, svg, type SvgNode } from '../svg/svg-node';
import { textWidth, truncate } from '../svg/text-width';
import { boldWidthRatio } from './label-gutter';
import type { RatingLine } from './rating-line';
import type { Panel } from './rating-panels';

export interface PlacedPanel {
	readonly panel: Panel;
	/** Whether its title says the instrument, since there are several. */
	readonly named: boolean;
	/** Whether another panel is of the same dimension, so that only the instrument tells them apart. */
	readonly alike: boolean;
	readonly top: number;
	readonly bottom: number;
	readonly lines: readonly RatingLine[];
}

/** The title of a panel and its highest, middle and lowest level, the middle one where there is room. */
export function drawScale(
	{ panel, named, alike, top, bottom }: PlacedPanel,
	view: View,
	board: CollisionIndex,
): readonly SvgNode[] {
	const { left, right, frame } = view;
	const first = panel.series[0];
	const dimension =
		panel.dimension === null || first === undefined
			? null
			: dimensionLabel({ instrument: first.instrument, dimension: panel.dimension }, frame);
	const ofInstrument = (id: string): string | null => (named || dimension === null ? instrumentLabel(id, frame) : null);
	const instrument = panel.instrument === null ? timelineText.commonScale : ofInstrument(panel.instrument);
	const whole = [dimension, instrument].filter((part) => part !== null).join(' · ');
	// Half a name says less than none where nothing else is of that dimension.
	const title = truncate(
		dimension !== null && !alike && textWidth(whole, frame.fontSize * boldWidthRatio) > right - left
			? dimension
			: whole,
		right - left,
		frame.fontSize * boldWidthRatio,
	);
	const words: PlacedText = {
		text: title ?? '',
		x: left,
		y: top - frame.fontSize * 0.6,
		anchor: 'start',
		className: 'is-title',
	};
	board.reserve(labelBox(words, frame.fontSize * boldWidthRatio));
	const levels = new Set([
		panel.max,
		...(bottom - top >= frame.fontSize * 4 ? [(panel.min + panel.max) / 2] : []),
		panel.min,
	]);
	const height = linearScale([panel.min, panel.max], [bottom, top]);
	return [
		...(title === null ? [] : [drawLabel(words)]),
		...[...levels].flatMap((level) => {
			const y = height.apply(level);
			return [
				svg('path', {
					class: 'wa-level',
					d: `M${formatCoordinate(left)},${formatCoordinate(y)}H${formatCoordinate(right)}`,
				}),
				drawLabel({
					text: formatNumber(level),
					x: left - frame.fontSize * 0.4,
					y: y + frame.fontSize * 0.33,
					anchor: 'end',
					className: 'is-scale',
				}),
			];
		}),
	];
}
