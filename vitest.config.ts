import { defineConfig } from 'vitest/config';

// Node reads the timezone once, at start: west of Greenwich, a day taken for an instant falls on the day before.
process.env.TZ = 'America/Los_Angeles';

export default defineConfig({
	test: {
		reporters: ['default', './tests/closing-line.ts'],
		projects: [
			{ test: { name: 'unit', include: ['tests/**/*.test.ts'] } },
			{
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.e2e.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000,
					maxWorkers: 2,
				},
			},
		],
	},
});
