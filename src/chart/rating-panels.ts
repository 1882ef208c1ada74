import type { Series } from '../alliance/case-file';
import type { DimensionChoice, TimelineOptions } from './options';

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

const threeParts = ['bond', 'goal', 'task'];

/**
 * The panels that the options ask for, in the order in which the instruments first appear: on own scales one for each
 * instrument and dimension, on the common scale one for each dimension, from 0 to 100. With `each`, an instrument that
 * knows neither bond, goal nor task gives its total, or else all it has. Series without a single rating give none.
 */
export function ratingPanels(series: readonly Series[], options: TimelineOptions): readonly Panel[] {
	const wanted = series.filter(
		({ rater, instrument, points }) =>
			options.raters.some((name) => name === rater) &&
			(options.instruments === null || options.instruments.includes(instrument)) &&
			points.some((point) => point.value !== null),
	);
	const byInstrument = grouped(wanted, (line) => line.instrument);
	const parts = [...byInstrument].flatMap(([instrument, lines]) => partsOf(instrument, lines, options.dimension));
	return options.scale === 'own' ? parts.sort((a, b) => order(a) - order(b)) : together(parts);
}

/** A rating as its panel draws it: as it is, or as its place between the ends of its own scale, from 0 to 100. */
export function inPanel(panel: Panel, line: Series, value: number): number {
	if (panel.instrument !== null) return value;
	return line.max === line.min ? 50 : ((value - line.min) / (line.max - line.min)) * 100;
}

function partsOf(instrument: string, lines: readonly Series[], choice: DimensionChoice): Panel[] {
	const byDimension = grouped(lines, (line) => line.dimension);
	const known = choice === 'each' ? threeParts.filter((part) => byDimension.has(part)) : byDimension.has(choice) ? [choice] : [];
	if (known.length > 0) return known.flatMap((dimension) => panelOf(instrument, dimension, byDimension.get(dimension) ?? []));
	if (choice !== 'each') return [];
	const total = byDimension.get('total');
	return total === undefined ? panelOf(instrument, byDimension.size === 1 ? (lines[0]?.dimension ?? null) : null, lines) : panelOf(instrument, 'total', total);
}

function panelOf(instrument: string, dimension: string | null, series: readonly Series[]): Panel[] {
	const min = Math.min(...series.map((line) => line.min));
	const max = Math.max(...series.map((line) => line.max));
	return series.length === 0 ? [] : [{ key: `${instrument}/${dimension ?? '*'}`, instrument, dimension, min, max, series }];
}

function together(parts: readonly Panel[]): readonly Panel[] {
	const shared = [...grouped(parts, (part) => part.dimension ?? '*')].map(([dimension, group]) => ({
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
	const place = threeParts.indexOf(dimension ?? '');
	return place < 0 ? threeParts.length : place;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group === undefined) groups.set(keyOf(item), [item]);
		else group.push(item);
	}
	return groups;
}
