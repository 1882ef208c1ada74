// What one of several processes at once comes to: takes a machine as JSON, prints the browser, or why there is none.
import type { Machine } from './machine';
import { provideBrowser } from './provide';

provideBrowser(JSON.parse(process.argv[2] ?? '{}') as Machine, () => undefined).then(
	(file) => process.stdout.write(file),
	(error: unknown) => {
		process.stdout.write(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	},
);
