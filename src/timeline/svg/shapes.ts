// The shapes of marks. Form and filling carry the meaning; colour only repeats it.
import { formatCoordinate, svg, type SvgNode } from './svg-node';

export type Outline = 'disc' | 'square' | 'diamond' | 'up' | 'down' | 'left' | 'right' | 'hexagon';
export type Filling = 'full' | 'half' | 'hollow' | 'slashed' | 'crossed';

export interface Shape {
	readonly outline: Outline;
	readonly filling: Filling;
}

/** One path of a shape. */
export interface ShapePath {
	readonly className: 'wa-solid' | 'wa-hollow' | 'wa-stroke';
	readonly d: string;
}

/** The paths of a shape around a point, `r` pixels from its centre to its edge. A crossed shape is a cross alone. */
export function shapePaths(
	{ outline, filling }: Shape,
	x: number,
	y: number,
	r: number,
): readonly [ShapePath, ...ShapePath[]] {
	if (filling === 'crossed') return [{ className: 'wa-stroke', d: cross(x, y, r * 0.85) }];
	const d = outlinePath(outline, x, y, r);
	if (filling === 'full') return [{ className: 'wa-solid', d }];
	const open = { className: 'wa-hollow', d } as const;
	if (filling === 'half') return [open, { className: 'wa-solid', d: halfPath(outline, x, y, r) }];
	if (filling === 'slashed') return [open, { className: 'wa-stroke', d: slash(x, y, r * 1.15) }];
	return [open];
}

/** The same as nodes. */
export function drawShape(shape: Shape, x: number, y: number, r: number): readonly SvgNode[] {
	return shapePaths(shape, x, y, r).map(({ className, d }) => svg('path', { class: className, d }));
}

/** Corners round a centre, in radii. */
const corners: Readonly<Record<Exclude<Outline, 'disc'>, readonly (readonly [number, number])[]>> = {
	square: [
		[-0.88, -0.88],
		[0.88, -0.88],
		[0.88, 0.88],
		[-0.88, 0.88],
	],
	diamond: [
		[0, -1.2],
		[1.2, 0],
		[0, 1.2],
		[-1.2, 0],
	],
	up: [
		[0, -1.2],
		[1.2, 0.85],
		[-1.2, 0.85],
	],
	down: [
		[0, 1.2],
		[-1.2, -0.85],
		[1.2, -0.85],
	],
	left: [
		[-1.2, 0],
		[0.85, -1.2],
		[0.85, 1.2],
	],
	right: [
		[1.2, 0],
		[-0.85, 1.2],
		[-0.85, -1.2],
	],
	hexagon: [
		[-1, 0],
		[-0.5, -0.88],
		[0.5, -0.88],
		[1, 0],
		[0.5, 0.88],
		[-0.5, 0.88],
	],
};

function outlinePath(outline: Outline, x: number, y: number, r: number): string {
	if (outline === 'disc')
		return `M${at(x - r, y)}a${formatCoordinate(r)},${formatCoordinate(r)} 0 1 1 ${formatCoordinate(2 * r)},0a${formatCoordinate(r)},${formatCoordinate(r)} 0 1 1 ${formatCoordinate(-2 * r)},0Z`;
	let d = '';
	for (const [dx, dy] of corners[outline]) d += `${d === '' ? 'M' : 'L'}${at(x + dx * r, y + dy * r)}`;
	return `${d}Z`;
}

/** The lower half, so that it reads the same from left to right and from right to left. */
function halfPath(outline: Outline, x: number, y: number, r: number): string {
	if (outline === 'disc')
		return `M${at(x - r, y)}a${formatCoordinate(r)},${formatCoordinate(r)} 0 0 0 ${formatCoordinate(2 * r)},0Z`;
	if (outline === 'square')
		return `M${at(x - r * 0.88, y)}h${formatCoordinate(r * 1.76)}v${formatCoordinate(r * 0.88)}h${formatCoordinate(-r * 1.76)}Z`;
	return `M${at(x - r * 1.15, y)}h${formatCoordinate(r * 2.3)}L${at(x, y + r * 1.15)}Z`;
}

function cross(x: number, y: number, r: number): string {
	return `M${at(x - r, y - r)}L${at(x + r, y + r)}M${at(x - r, y + r)}L${at(x + r, y - r)}`;
}

function slash(x: number, y: number, r: number): string {
	return `M${at(x - r, y + r)}L${at(x + r, y - r)}`;
}

function at(x: number, y: number): string {
	return `${formatCoordinate(x)},${formatCoordinate(y)}`;
}
