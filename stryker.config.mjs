// Mutation testing of the pure folders: `npm run mutate -- instruments/scoring`. The folder is chosen in scripts/mutate.ts.
export default {
	testRunner: 'vitest',
	vitest: { configFile: 'vitest.mutation.config.mts' },
	plugins: ['@stryker-mutator/vitest-runner'],
	coverageAnalysis: 'perTest',
	concurrency: 2,
	// Constants read at import would need every test for every mutant.
	ignoreStatic: true,
	incremental: true,
	incrementalFile: '.stryker/incremental.json',
	tempDirName: '.stryker/tmp',
	htmlReporter: { fileName: '.stryker/mutation.html' },
	reporters: ['progress-append-only', 'clear-text', 'html'],
	clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
	// What the unit tests of the pure folders never read.
	ignorePatterns: ['/main.js', '/styles.css', '/docs/pictures', '/tests/e2e', '/tests/bench', '/test-results'],
};
