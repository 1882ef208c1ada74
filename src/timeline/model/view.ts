// What every lane is given to draw itself.
import type { CaseFile } from '../../case/case-file';
import type { Instrument } from '../../instruments/definition/instrument';
import type { Day } from '../../notes/day';
import type { LinearScale } from '../axis/linear-scale';
import type { LaneName, TimelineOptions } from '../options/options';
import type { TimeAxis } from '../axis/time-axis';

/** For whom and on which day something is drawn or put into words. */
export interface ViewContext {
	readonly today: Day;
	/** Hides codes, texts and private lanes, for an open laptop. */
	readonly discreet: boolean;
	/** Leaves the private lanes out, for pictures that others get. */
	readonly shared: boolean;
	/** Folds the private lanes away while a client may be looking; codes and other texts stay. */
	readonly folded?: boolean;
	readonly instruments: ReadonlyMap<string, Instrument>;
}

/** Whether nothing private is shown there. */
export function hidesPrivate({
	discreet,
	shared,
	folded,
}: Pick<ViewContext, 'discreet' | 'shared' | 'folded'>): boolean {
	return discreet || shared || folded === true;
}

/** What a picture is drawn into; words and tables need none of it. */
export interface Viewport {
	/** Of the whole picture, in pixels. */
	readonly width: number;
	/** In pixels; rows and gutters grow with it. */
	readonly fontSize: number;
	/** A stretch of the axis, in its units, that goes before the range of the options while someone drags or zooms; else null. */
	readonly window: readonly [number, number] | null;
	/** Rows a lane keeps while someone drags or zooms, so that nothing jumps; null for as many as it needs. */
	readonly rows: Readonly<Partial<Record<LaneName, number>>> | null;
}

/** What is not chosen by the user. */
export interface ViewFrame extends Viewport, ViewContext {}

export interface View {
	readonly caseFile: CaseFile;
	readonly options: TimelineOptions;
	readonly frame: ViewFrame;
	readonly axis: TimeAxis;
	/** Axis units to pixels. */
	readonly x: LinearScale;
	/** The plot's edges, in pixels; a little outside the stretch of the axis that is shown, so that marks at its ends are whole. */
	readonly left: number;
	readonly right: number;
}

/** Whether something at this pixel lies in the stretch of the axis that is shown. */
export function isInView(at: number, { x: { range } }: View): boolean {
	return at >= range[0] - 0.5 && at <= range[1] + 0.5;
}
