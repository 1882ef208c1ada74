import { groupBy } from '../../lib/group-by';
import type { Series } from '../../case/case-file';
import type { DimensionChoice, TimelineOptions } from '../options/options';
import { isRated } from './line-segments';

/** Lines that share one vertical scale. */
export interface Panel {
	readonly key: string;
	/** null where several instruments share the panel. */
	readonly instrument: string | null;
	/** null where the lines of one instrument are of different dimensions, each then named at its line. */
	readonly dimension: string | null;
	readonly min: number;
	readonly max: number;
	readonly series: readonly Series[];
}

const allianceComponents = ['bond', 'goal', 'task'];

/**
 * The panels that the options ask for. With own scales that is one for each instrument and dimension; on the common scale one
 * for each dimension, from 0 to 100. Series without a single rating give none.
 *
 * With `each`, the instrument whose bond, goal and task the client side rated most often gives these three. So does the
 * therapist's, so that both can be compared. Every other instrument gives its total, or all its scores without one.
 */
export function ratingPanels(series: readonly Series[], options: TimelineOptions): readonly Panel[] {
	const wanted = series.filter(
		({ rater, instrument, points }) =>
			options.raters.some((name) => name === rater) &&
			(options.instruments === null || options.instruments.includes(instrument)) &&
			points.some(isRated),
	);
	const byInstrument = groupBy(wanted, (line) => line.instrument);
	const leading = mostRated(wanted.filter(({ rater }) => rater === 'client'));
	const main = [leading, mostRated(wanted.filter(({ rater }) => rater !== 'client'))];
	const parts = [...byInstrument]
		.sort(([a], [b]) => Number(b === leading) - Number(a === leading))
		.flatMap(([instrument, lines]) => componentPanels(instrument, lines, options.dimension, main.includes(instrument)));
	return options.scale === 'own' ? parts.sort((a, b) => order(a) - order(b)) : onCommonScale(parts);
}

/** The instrument with the most ratings of bond, goal and task; null where none has any. */
function mostRated(series: readonly Series[]): string | null {
	const counts = new Map<string, number>();
	for (const { instrument, dimension, points } of series) {
		if (allianceComponents.includes(dimension))
			counts.set(instrument, (counts.get(instrument) ?? 0) + points.filter(isRated).length);
	}
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** A rating as its panel draws it: as it is, or as its place between the ends of its own scale, from 0 to 100. */
export function toPanelScale(panel: Panel, line: Series, value: number): number {
	if (panel.instrument !== null) return value;
	return line.max === line.min ? 50 : ((value - line.min) / (line.max - line.min)) * 100;
}

function componentPanels(
	instrument: string,
	lines: readonly Series[],
	choice: DimensionChoice,
	inParts: boolean,
): readonly Panel[] {
	const byDimension = groupBy(lines, (line) => line.dimension);
	const panels = (dimensions: readonly string[]): readonly Panel[] =>
		dimensions.flatMap((dimension) => panelOf(instrument, dimension, byDimension.get(dimension) ?? []));
	if (choice !== 'each') return panels(byDimension.has(choice) ? [choice] : []);
	const known = allianceComponents.filter((part) => byDimension.has(part));
	if (known.length > 0 && (inParts || !byDimension.has('total'))) return panels(known);
	if (byDimension.has('total')) return panels(['total']);
	// A score over several goals has a range of its own, on which the goals would be a flat line.
	return [...groupBy(lines, ({ min, max }) => `${min} ${max}`).values()].flatMap((alike) =>
		panelOf(instrument, dimensionOfAll(alike), alike),
	);
}

function dimensionOfAll(lines: readonly Series[]): string | null {
	const [first = null, ...others] = new Set(lines.map(({ dimension }) => dimension));
	return others.length === 0 ? first : null;
}

function panelOf(instrument: string, dimension: string | null, series: readonly Series[]): readonly Panel[] {
	const min = Math.min(...series.map((line) => line.min));
	const max = Math.max(...series.map((line) => line.max));
	return series.length === 0
		? []
		: [{ key: `${instrument}/${dimension ?? `* ${min} ${max}`}`, instrument, dimension, min, max, series }];
}

function onCommonScale(parts: readonly Panel[]): readonly Panel[] {
	const shared = [...groupBy(parts, (part) => part.dimension ?? '*')].map(([dimension, group]) => ({
		key: `*/${dimension}`,
		instrument: null,
		dimension: dimension === '*' ? null : dimension,
		min: 0,
		max: 100,
		series: group.flatMap((part) => part.series),
	}));
	return shared.sort((a, b) => order(a) - order(b));
}

function order({ dimension }: Panel): number {
	const place = allianceComponents.indexOf(dimension ?? '');
	return place < 0 ? allianceComponents.length : place;
}

/** The client's own lines before everyone else's. */
export function clientFirst(series: readonly Series[]): readonly Series[] {
	return [...series.filter(({ rater }) => rater === 'client'), ...series.filter(({ rater }) => rater !== 'client')];
}
