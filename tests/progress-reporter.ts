import type { Reporter, TestModule } from 'vitest/node';

/** Says which end-to-end file begins: they take a while, and vitest names a file only once it has ended. */
export default class ProgressReporter implements Reporter {
	private begun = 0;

	onTestModuleStart(module: TestModule): void {
		if (module.project.name !== 'e2e') return;
		this.begun += 1;
		process.stdout.write(` … ${module.relativeModuleId} (file ${this.begun})\n`);
	}
}
