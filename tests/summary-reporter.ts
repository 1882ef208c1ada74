import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with how many generated cases were tried and one plain line, `<n> passed, <n> failed`, that any reader of the log can find. */
export default class SummaryReporter implements Reporter {
	onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandledErrors: ReadonlyArray<unknown>): void {
		let passed = 0;
		let failed = unhandledErrors.length;
		const generated = { cases: 0, tests: 0 };
		for (const module of modules) {
			if (module.errors().length > 0) failed += 1;
			for (const test of module.children.allTests()) {
				const { state } = test.result();
				if (state === 'passed') passed += 1;
				// What a filter leaves out is neither; no test may leave itself out, which the architecture test holds.
				else if (state !== 'skipped') failed += 1;
				const cases = test.meta().generated ?? 0;
				generated.cases += cases;
				if (cases > 0) generated.tests += 1;
			}
		}
		process.on('exit', () => {
			process.stdout.write(`generated cases tried: ${generated.cases}, by ${generated.tests} of the tests\n`);
			process.stdout.write(`${passed} passed, ${failed} failed\n`);
		});
	}
}
