// The difference between raters, shaded between their lines.
import { clipLine, type Pixel } from './line-segments';
import { raterDifferenceBands, type RaterDifferenceAt } from './difference-band';
import type { RatingLine } from './rating-line';
import { isInView, type View } from '../model/view';
import { formatCoordinate, linePath, svg, type SvgNode } from '../svg/svg-node';

/** The lines a gap is drawn between, per instrument: the participants' own where there are several, else client and therapist. */
export function raterDifferenceGroups(lines: readonly RatingLine[]): readonly (readonly RatingLine[])[] {
	const keys = new Set(lines.map(({ series }) => `${series.instrument}/${series.dimension}`));
	return [...keys].flatMap((key) => {
		const same = lines.filter(({ series }) => `${series.instrument}/${series.dimension}` === key);
		const leading = same.filter((line) => line.style.isPrimary);
		const group =
			leading.length > 1 ? leading : [...leading, ...same.filter((line) => line.series.rater === 'therapist')];
		return leading.length > 0 && group.length > 1 ? [group] : [];
	});
}

/** The shaded bands of one group of lines; a difference of a single session is a line. */
export function drawRaterDifference(group: readonly RatingLine[], view: View, key: string): readonly SvgNode[] {
	return raterDifferenceBands(group).flatMap((stretch, index) => {
		const upper = clipLine(
			stretch.map(({ x, top }): Pixel => [x, top]),
			view.left,
			view.right,
		);
		const lower = clipLine(
			stretch.map(({ x, bottom }): Pixel => [x, bottom]),
			view.left,
			view.right,
		);
		if (upper.length >= 2)
			return [
				svg('path', {
					class: 'wa-gap',
					'data-key': `gap:${key}:${index}`,
					d: `${linePath([...upper, ...[...lower].reverse()])}Z`,
				}),
			];
		return stretch.filter((at) => isInView(at.x, view)).map((at) => drawSingleDifference(at, `gap:${key}:${index}`));
	});
}

function drawSingleDifference({ x, top, bottom }: RaterDifferenceAt, key: string): SvgNode {
	return svg('path', {
		class: 'wa-gap-line',
		'data-key': key,
		d: `M${formatCoordinate(x)},${formatCoordinate(top)}V${formatCoordinate(bottom)}`,
	});
}
