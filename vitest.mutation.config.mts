// The tests that mutants are run against: only those of the folder that is mutated, which scripts/mutate.ts names.
import { defineConfig } from 'vitest/config';

process.env.TZ = 'America/Los_Angeles';

export default defineConfig({
	test: {
		include: [`tests/${process.env.MUTATED_FOLDER ?? '*'}/**/*.test.ts`],
		setupFiles: ['tests/fixed-seed.ts'],
		testTimeout: 120_000,
	},
});
