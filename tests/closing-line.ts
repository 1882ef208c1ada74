import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with how many generated cases were tried and one plain line, `<n> passed, <n> failed`, that any reader of the log can find. */
export default class ClosingLine implements Reporter {
	onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandledErrors: ReadonlyArray<unknown>): void {
		let passed = 0;
		let failed = unhandledErrors.length;
		const generated = { cases: 0, tests: 0, files: 0 };
		for (const module of modules) {
			if (module.errors().length > 0) failed += 1;
			const before = generated.tests;
			for (const test of module.children.allTests()) {
				const { state } = test.result();
				if (state === 'passed') passed += 1;
				// What a filter leaves out is neither; no test may leave itself out, which the architecture test holds.
				else if (state !== 'skipped') failed += 1;
				const cases = test.meta().generated ?? 0;
				generated.cases += cases;
				if (cases > 0) generated.tests += 1;
			}
			if (generated.tests > before) generated.files += 1;
		}
		process.on('exit', () => {
			process.stdout.write(`${generated.cases} generated cases in ${generated.tests} tests of ${generated.files} files\n`);
			process.stdout.write(`${passed} passed, ${failed} failed\n`);
		});
	}
}
