import fc from 'fast-check';
import { afterEach } from 'vitest';

declare module 'vitest' {
	interface TaskMeta {
		/** How many generated cases the test has tried. */
		generated?: number;
	}
}

declare global {
	/** The cases of the test that runs. Shared by all files of a process, each of which runs this file once more. */
	var generatedCases: { count: number } | undefined;
}

function countCases(): { count: number } {
	const cases = { count: 0 };
	// A run that fails here fails everywhere. FUZZ_SEED=<number> looks elsewhere, FUZZ_SEED=random at a new place each time.
	const asked = process.env['FUZZ_SEED'];
	if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? 20_260_305 : Number(asked) });
	fc.installGlobalPlugin(() => ({
		onAllRunsComplete: ({ numRuns }: fc.RunDetails<unknown>) => {
			cases.count += numRuns;
		},
	}));
	return cases;
}

const cases = (globalThis.generatedCases ??= countCases());

afterEach(({ task }) => {
	task.meta.generated = cases.count;
	cases.count = 0;
});
