// The shapes of marks. Form and filling carry the meaning; colour only repeats it.
import { digits, svg, type SvgNode } from './svg-node';

export type Outline = 'disc' | 'square' | 'diamond' | 'up' | 'down' | 'left' | 'right' | 'hexagon';
export type Filling = 'full' | 'half' | 'hollow' | 'slashed' | 'crossed';

export interface Shape {
	readonly outline: Outline;
	readonly filling: Filling;
}

/** The paths of a shape around a point, `r` pixels from its centre to its edge. A crossed shape is a cross alone. */
export function drawShape({ outline, filling }: Shape, x: number, y: number, r: number): readonly SvgNode[] {
	if (filling === 'crossed') return [svg('path', { class: 'wa-stroke', d: cross(x, y, r * 0.85) })];
	const whole = outlinePath(outline, x, y, r);
	if (filling === 'full') return [svg('path', { class: 'wa-solid', d: whole })];
	const open = svg('path', { class: 'wa-hollow', d: whole });
	if (filling === 'half') return [open, svg('path', { class: 'wa-solid', d: halfPath(outline, x, y, r) })];
	if (filling === 'slashed') return [open, svg('path', { class: 'wa-stroke', d: slash(x, y, r * 1.15) })];
	return [open];
}

function outlinePath(outline: Outline, x: number, y: number, r: number): string {
	if (outline === 'disc') return `M${at(x - r, y)}a${digits(r)},${digits(r)} 0 1 1 ${digits(2 * r)},0a${digits(r)},${digits(r)} 0 1 1 ${digits(-2 * r)},0Z`;
	return `${corners(outline, r).map(([dx, dy], index) => `${index === 0 ? 'M' : 'L'}${at(x + dx, y + dy)}`).join('')}Z`;
}

/** The lower half, so that it reads the same from left to right and from right to left. */
function halfPath(outline: Outline, x: number, y: number, r: number): string {
	if (outline === 'disc') return `M${at(x - r, y)}a${digits(r)},${digits(r)} 0 0 0 ${digits(2 * r)},0Z`;
	if (outline === 'square') return `M${at(x - r * 0.88, y)}h${digits(r * 1.76)}v${digits(r * 0.88)}h${digits(-r * 1.76)}Z`;
	return `M${at(x - r * 1.15, y)}h${digits(r * 2.3)}L${at(x, y + r * 1.15)}Z`;
}

function corners(outline: Exclude<Outline, 'disc'>, r: number): readonly (readonly [number, number])[] {
	const s = r * 0.88;
	const d = r * 1.2;
	switch (outline) {
		case 'square':
			return [[-s, -s], [s, -s], [s, s], [-s, s]];
		case 'diamond':
			return [[0, -d], [d, 0], [0, d], [-d, 0]];
		case 'up':
			return [[0, -d], [d, r * 0.85], [-d, r * 0.85]];
		case 'down':
			return [[0, d], [-d, -r * 0.85], [d, -r * 0.85]];
		case 'left':
			return [[-d, 0], [r * 0.85, -d], [r * 0.85, d]];
		case 'right':
			return [[d, 0], [-r * 0.85, d], [-r * 0.85, -d]];
		case 'hexagon':
			return [[-r, 0], [-r / 2, -s], [r / 2, -s], [r, 0], [r / 2, s], [-r / 2, s]];
		default:
			return outline satisfies never;
	}
}

function cross(x: number, y: number, r: number): string {
	return `M${at(x - r, y - r)}L${at(x + r, y + r)}M${at(x - r, y + r)}L${at(x + r, y - r)}`;
}

function slash(x: number, y: number, r: number): string {
	return `M${at(x - r, y + r)}L${at(x + r, y - r)}`;
}

function at(x: number, y: number): string {
	return `${digits(x)},${digits(y)}`;
}
