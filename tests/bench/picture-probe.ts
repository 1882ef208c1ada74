// The picture outside the plugin: its two steps, timed one by one in the page.
import { build } from 'esbuild';
import { join, resolve } from 'node:path';

export interface DrawnPicture {
	readonly marks: number;
	/** Milliseconds, as are those below: case file to picture as data. */
	readonly layout: number;
	/** Its elements, made new. */
	readonly create: number;
	/** The same picture drawn over itself. */
	readonly again: number;
	/** A picture with one rating changed drawn over it. */
	readonly moved: number;
}

/** A script that puts `drawPictures` into the page. It draws two versions of one case. */
export async function buildProbe(): Promise<string> {
	const root = resolve(import.meta.dirname, '../..');
	const { outputFiles } = await build({
		entryPoints: [join(root, 'tests/bench/picture-in-page.ts')],
		bundle: true,
		format: 'iife',
		target: 'es2022',
		write: false,
	});
	return outputFiles[0]?.text ?? '';
}
