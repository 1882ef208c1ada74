// An `.mts`, since the directory's review reads every `.ts` beside `src` as code of the plugin.
import { defineConfig } from 'vitest/config';

// Node reads the timezone once, at start: west of Greenwich, a day taken for an instant falls on the day before.
process.env.TZ = 'America/Los_Angeles';

export default defineConfig({
	test: {
		reporters: ['default', './tests/progress-reporter.ts', './tests/summary-reporter.ts'],
		projects: [
			// Limits are generous: they are there for what hangs, not for what a busy machine does slowly.
			{
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					setupFiles: ['tests/fixed-seed.ts'],
					testTimeout: 120_000,
					// A process for each file would take twice the time, most of it to load the same modules again.
					isolate: false,
					maxWorkers: 2,
					sequence: { shuffle: true },
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
					// One browser and one server for all the files of a process.
					isolate: false,
					maxWorkers: 2,
					sequence: { shuffle: true },
					tags: [
						{ name: 'phone', description: 'Needs a page with touch, which only the workbench gives.' },
						{
							name: 'workbench',
							description: 'Needs what only the workbench can do: faults, late metadata, another region.',
						},
					],
				},
			},
		],
	},
});
