// An `.mts`, since the directory's review reads every `.ts` beside `src` as code of the plugin.
import { defineConfig } from 'vitest/config';

// Node reads the timezone once, at start: west of Greenwich, a day taken for an instant falls on the day before.
process.env.TZ = 'America/Los_Angeles';

export default defineConfig({
	test: {
		reporters: ['default', './tests/summary-reporter.ts'],
		projects: [
			// Limits are generous: they are there for what hangs, not for what a busy machine does slowly.
			{
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					setupFiles: ['tests/fixed-seed.ts'],
					testTimeout: 120_000,
				},
			},
			{
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.e2e.ts'],
					globalSetup: ['tests/e2e/browser-setup.ts'],
					testTimeout: 180_000,
					hookTimeout: 120_000,
					expect: { poll: { timeout: 20_000 } },
					maxWorkers: 2,
					// After the unit tests: a browser is company enough.
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
