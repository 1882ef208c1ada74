// What the benches do in the page. Each is handed over as text: it may use nothing but what it is given.
import type { CaseFile } from '../../src/case/case-file';

interface OneNote {
	readonly path: string;
	readonly code: string;
}

interface BenchApp {
	vault: { getFileByPath(path: string): object | null };
	metadataCache: {
		getFileCache(file: unknown): { frontmatter?: object } | null;
		trigger(name: string, ...data: unknown[]): void;
	};
	workspace: { openLinkText(link: string, source: string): Promise<void>; detachLeavesOfType(type: string): void };
	commands: { executeCommandById(id: string): boolean };
	plugins: { plugins: Record<string, { api: { caseFile(client: string): CaseFile | null } }> };
}

declare const app: BenchApp;

export const inPage = {
	openNote: (path: string) => app.workspace.openLinkText(path, ''),
	command: (id: string) => app.commands.executeCommandById(`working-alliance:${id}`),
	close: (type: string) => app.workspace.detachLeavesOfType(type),
	/** As the app does when a note has changed and was parsed. */
	change: ({ path, bond }: { readonly path: string; readonly bond: number }) => {
		const file = app.vault.getFileByPath(path);
		const cache = app.metadataCache.getFileCache(file);
		app.metadataCache.trigger('changed', file, '', { ...cache, frontmatter: { ...cache?.frontmatter, bond } });
	},
	/** Zooms in and out again by the wheel, a step in each of sixty frames: script of the middle frame, and the time from one frame to the next. */
	zoomFrames: async (): Promise<{ readonly script: number; readonly frame: number }> => {
		const nextFrame = window.requestAnimationFrame.bind(window);
		const spent: number[] = [];
		const frames: number[] = [];
		window.requestAnimationFrame = (work) =>
			nextFrame((time) => {
				const from = performance.now();
				work(time);
				spent.push(performance.now() - from);
			});
		const { left, width, top } = document.querySelector('.alliance-timeline-chart svg')?.getBoundingClientRect() ?? {
			left: 0,
			width: 0,
			top: 0,
		};
		for (let step = 0, last = Number.NaN; step < 60; step += 1) {
			const time = await new Promise<number>((resolve) => nextFrame(resolve));
			if (step > 0) frames.push(time - last);
			last = time;
			const picture = document.querySelector('.alliance-timeline-chart svg');
			picture?.dispatchEvent(
				new WheelEvent('wheel', {
					deltaY: step < 30 ? -40 : 40,
					ctrlKey: true,
					clientX: left + width / 2,
					clientY: top + 60,
					bubbles: true,
					cancelable: true,
				}),
			);
		}
		window.requestAnimationFrame = nextFrame;
		const middleOf = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
		return { script: middleOf(spent), frame: middleOf(frames) };
	},
	/** A step sideways in the picture, by key. */
	pan: (key: string) =>
		document
			.querySelector('.alliance-timeline-chart [tabindex="0"], .alliance-timeline-chart')
			?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey: true, bubbles: true, cancelable: true })),
	/** Milliseconds for folding a case and its signals, each time after one of its notes has changed. */
	foldTimes: ({ path, code }: OneNote): number[] => {
		const file = app.vault.getFileByPath(path);
		const cache = app.metadataCache.getFileCache(file);
		return Array.from({ length: 25 }, (_, round) => {
			app.metadataCache.trigger('changed', file, '', {
				...cache,
				frontmatter: { ...cache?.frontmatter, bond: round % 11 },
			});
			const from = performance.now();
			if ((app.plugins.plugins['working-alliance']?.api.caseFile(code)?.signals.length ?? 0) === 0)
				throw new Error('The case has no signal.');
			return performance.now() - from;
		});
	},
	/** A case as it is with one rating and with another. */
	versions: ({ path, code }: OneNote): CaseFile[] => {
		const file = app.vault.getFileByPath(path);
		const cache = app.metadataCache.getFileCache(file);
		return [3, 9].flatMap((bond) => {
			app.metadataCache.trigger('changed', file, '', { ...cache, frontmatter: { ...cache?.frontmatter, bond } });
			return app.plugins.plugins['working-alliance']?.api.caseFile(code) ?? [];
		});
	},
	/** Milliseconds from the command to the first clients, laid out. */
	openCaseload: async (): Promise<number> => {
		const from = performance.now();
		app.commands.executeCommandById('working-alliance:open-caseload');
		for (;;) {
			const first = document.querySelector('[role="grid"] [role="row"] [role="rowheader"]');
			if (first !== null && first.getBoundingClientRect().height > 0) return performance.now() - from;
			await new Promise((resolve) => window.requestAnimationFrame(resolve));
		}
	},
	scroll: (top: number) => document.querySelector('[role="grid"]')?.scrollTo(0, top),
} as const;
