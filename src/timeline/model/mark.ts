import { shapePaths, type Shape } from '../svg/shapes';
import { svg, type SvgNode } from '../svg/svg-node';
import type { LaneName } from '../options/options';

export type MarkKind = 'rating' | 'session' | 'rupture' | 'repair' | 'goal' | 'task' | 'reaction' | 'cluster';

/** Something that can be pointed at, read out and opened. */
export interface Mark {
	/** The same for the same thing from one picture to the next. */
	readonly key: string;
	readonly lane: LaneName;
	/** The line of marks it belongs to: what the arrow keys walk along. */
	readonly row: string;
	readonly kind: MarkKind;
	/** Where in the case file's list of its kind it stands (a rating: in its series' points); null for a cluster. */
	readonly index: number | null;
	/** The id of a rating's series; null for every other kind. */
	readonly series: string | null;
	readonly x: number;
	readonly y: number;
	/** How far what is drawn of it reaches, in pixels. */
	readonly r: number;
	/** Everything it stands for, in sentences. */
	readonly description: string;
	/** Why it is marked: one sentence for each signal that speaks of it. */
	readonly because: readonly string[];
	/** The note to open; null for a cluster. */
	readonly path: string | null;
	/** For a cluster: the stretch of the axis that shows its marks one by one; else null. */
	readonly span: readonly [number, number] | null;
	/** null for marks that stand in a line without a shape of their own until someone points at them. */
	readonly shape: Shape | null;
	/** Further classes: who, what became of it. */
	readonly className: string;
}

/** A mark in a row of its lane's name unless it says another. What is absent is null, no sentence, no class. */
export function mark(
	given: Pick<Mark, 'key' | 'lane' | 'kind' | 'x' | 'y' | 'r' | 'description'> & Partial<Mark>,
): Mark {
	return {
		row: given.lane,
		index: null,
		series: null,
		because: [],
		path: null,
		span: null,
		shape: null,
		className: '',
		...given,
	};
}

/** A mark as nodes: named for screen readers, reached by the arrow keys. One shape where one is enough, since a picture has many. */
export function drawMark(drawn: Mark): SvgNode {
	const { key, x, y, r, shape, className, description, because, kind } = drawn;
	const name = `wa-mark is-${kind}${className === '' ? '' : ` ${className}`}${shape === null ? ' is-quiet' : ''}`;
	const label = because.length === 0 ? description : [description, ...because].join(' ');
	const link = { 'data-key': key, role: 'link', 'aria-label': label, tabindex: '-1' };
	const paths = shape === null ? null : shapePaths(shape, x, y, r);
	if (because.length === 0) {
		if (paths === null) return svg('circle', { class: `${name} wa-solid`, ...link, cx: x, cy: y, r: 3 });
		if (paths.length === 1) return svg('path', { class: `${name} ${paths[0].className}`, ...link, d: paths[0].d });
	}
	const body =
		paths === null
			? [svg('circle', { class: 'wa-solid', cx: x, cy: y, r: 3 })]
			: paths.map(({ className: pathClass, d }) => svg('path', { class: pathClass, d }));
	const signal = because.length === 0 ? [] : [svg('circle', { class: 'wa-signal', cx: x, cy: y, r: r + 3.5 })];
	return svg('g', { class: name, ...link }, [...signal, ...body]);
}
