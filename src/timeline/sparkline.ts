// A line of ratings as small as a word: no axis, no words, gaps left open.
import { splitAtGaps } from './ratings/line-segments';
import { linearScale } from './axis/linear-scale';
import { linePath, svg, type SvgNode } from './svg/svg-node';

export interface SparkLine {
	/** In order of time; null where there is no rating. */
	readonly values: readonly (number | null)[];
	readonly min: number;
	readonly max: number;
	/** Classes that say whose it is. */
	readonly className: string;
	readonly dash: string | null;
	/** Where the earlier ratings lie in the mean, drawn faintly; null for nothing. */
	readonly level: number | null;
}

export interface SparkFrame {
	/** In pixels. */
	readonly width: number;
	readonly height: number;
	/** What it shows, for screen readers. */
	readonly label: string;
}

const edge = 3;

/** The lines over one another, each on its own scale from bottom to top, all ending at the right. A missing rating breaks its line; the latest one is a dot. */
export function sparkline(lines: readonly SparkLine[], { width, height, label }: SparkFrame): SvgNode {
	const places = Math.max(1, ...lines.map(({ values }) => values.length));
	return svg(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			class: 'wa-picture wa-spark',
			width,
			height,
			viewBox: `0 0 ${width} ${height}`,
			role: 'img',
			'aria-label': label,
			direction: 'ltr',
		},
		lines.map((line) => drawLine(line, places, width, height)),
	);
}

function drawLine(
	{ values, min, max, className, dash, level }: SparkLine,
	places: number,
	width: number,
	height: number,
): SvgNode {
	const x = linearScale([0, Math.max(1, places - 1)], [edge, width - edge]);
	const y = linearScale([min, max], [height - edge, edge]);
	const offset = places === 1 ? 1 : places - values.length;
	const rated = values.map((value, index) => (value === null ? null : ([index, value] as const)));
	const runs = splitAtGaps(rated).map((run) =>
		run.map(([index, value]): readonly [number, number] => [x.apply(offset + index), y.apply(value)]),
	);
	const last = runs.at(-1)?.at(-1);
	return svg('g', { class: className }, [
		...(level === null
			? []
			: [
					svg('path', {
						class: 'wa-level',
						d: linePath([
							[edge, y.apply(level)],
							[width - edge, y.apply(level)],
						]),
					}),
				]),
		...runs.flatMap((run) => {
			const [only] = run;
			if (run.length > 1)
				return [svg('path', { class: 'wa-line', 'stroke-width': 1.5, 'stroke-dasharray': dash, d: linePath(run) })];
			return only === undefined || only === last
				? []
				: [svg('circle', { class: 'wa-solid', cx: only[0], cy: only[1], r: 1.25 })];
		}),
		...(last === undefined ? [] : [svg('circle', { class: 'wa-solid', cx: last[0], cy: last[1], r: 2.5 })]),
	]);
}
