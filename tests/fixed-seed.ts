import fc from 'fast-check';
import { afterEach } from 'vitest';

declare module 'vitest' {
	interface TaskMeta {
		/** How many generated cases the test has tried. */
		generated?: number;
	}
}

let generated = 0;

// A run that fails here fails everywhere. FUZZ_SEED=<number> looks elsewhere, FUZZ_SEED=random at a new place each time.
const asked = process.env['FUZZ_SEED'];
if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? 20_260_305 : Number(asked) });

fc.installGlobalPlugin(() => ({
	onAllRunsComplete: ({ numRuns }: fc.RunDetails<unknown>) => {
		generated += numRuns;
	},
}));

afterEach(({ task }) => {
	task.meta.generated = generated;
	generated = 0;
});
