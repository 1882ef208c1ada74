import type { Mark } from './mark';
import type { LaneName } from '../options/options';
import type { SvgNode } from '../svg/svg-node';

/** A lane whose height is known before its place. */
export interface PlannedLane {
	/** In pixels. */
	readonly height: number;
	drawAt(top: number): Lane;
}

/** One lane, drawn at its place in the picture. */
export interface Lane {
	readonly name: LaneName;
	readonly title: string;
	readonly top: number;
	readonly bottom: number;
	/** How many rows it used, for lanes that have rows; else 0. */
	readonly rows: number;
	/** What is no mark: lines, areas, words. Drawn below the marks. */
	readonly decoration: readonly SvgNode[];
	readonly marks: readonly Mark[];
}
