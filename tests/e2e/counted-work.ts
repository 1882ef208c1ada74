// What the plugin does, counted call by call: no clock is needed, and every machine counts the same.
import { mkdtempSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';
import type { OpenWorkbench } from './harness';
import { root } from './root';

let folder: Promise<string> | null = null;

/** A folder with the plugin built as it is released, but with its functions under their own names. */
export async function pluginWithNames(): Promise<string> {
	folder ??= build();
	return folder;
}

async function build(): Promise<string> {
	const outdir = mkdtempSync(path.join(tmpdir(), 'counted-plugin-'));
	process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));
	await esbuild.build({
		absWorkingDir: root,
		entryPoints: { main: 'src/main.ts', styles: 'styles/index.css' },
		outdir,
		bundle: true,
		format: 'cjs',
		target: 'es2022',
		platform: 'browser',
		external: ['obsidian', '@codemirror/state', '@codemirror/view'],
		logLevel: 'error',
	});
	await copyFile(path.join(root, 'manifest.json'), path.join(outdir, 'manifest.json'));
	return outdir;
}

export interface CountedWork {
	/** How often a function of the plugin was called, by its name. */
	readonly calls: (name: string) => number;
	/** Elements that came onto the page, with all they hold. */
	readonly elements: number;
}

interface CountingWindow {
	countedElements?: Set<Element>;
	countElements?: MutationObserver;
}

/** Does something and counts what the plugin did for it, until nothing is going on any more. */
export async function countWork(bench: OpenWorkbench, act: () => Promise<unknown>): Promise<CountedWork> {
	const { page } = bench;
	await settled(bench);
	const devtools = await page.context().newCDPSession(page);
	try {
		await devtools.send('Profiler.enable');
		await devtools.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
		await page.evaluate(() => {
			const scope = window as unknown as CountingWindow;
			const seen = new Set<Element>();
			scope.countedElements = seen;
			scope.countElements = new MutationObserver((changes) => {
				for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
					if (!node.instanceOf(Element) || node.closest('[class*="alliance-"]') === null) continue;
					for (const each of [node, ...node.querySelectorAll('*')]) seen.add(each);
				}
			});
			scope.countElements.observe(document.body, { childList: true, subtree: true });
		});
		await act();
		await settled(bench);
		const { result } = await devtools.send('Profiler.takePreciseCoverage');
		const elements = await page.evaluate(() => {
			const scope = window as unknown as CountingWindow;
			scope.countElements?.disconnect();
			return scope.countedElements?.size ?? 0;
		});
		const counts = new Map<string, number>();
		for (const { functions } of result)
			for (const { functionName, ranges } of functions)
				counts.set(functionName, (counts.get(functionName) ?? 0) + (ranges[0]?.count ?? 0));
		return { calls: (name) => counts.get(name) ?? 0, elements };
	} finally {
		await devtools.send('Profiler.stopPreciseCoverage');
		await devtools.detach();
	}
}

/** Two frames after the last reading and writing: whatever was put off to the next one is done. */
async function settled(bench: OpenWorkbench): Promise<void> {
	for (let times = 0; times < 2; times += 1) {
		await bench.idle();
		await bench.page.evaluate(
			async () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
		);
	}
}
