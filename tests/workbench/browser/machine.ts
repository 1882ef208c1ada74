import { createRequire } from 'node:module';
import * as os from 'node:os';
import * as path from 'node:path';
import { usualPlaces } from './places';

const require = createRequire(import.meta.url);

/** What of a machine decides where a browser is and how one is installed; a test describes another machine. */
export interface Machine {
	readonly platform: NodeJS.Platform;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Whether system packages can be installed without `sudo`. */
	readonly root: boolean;
	/** Full paths to look at beside those of `PATH` and of Playwright. */
	readonly places: readonly string[];
	/** The script of Playwright's command line. */
	readonly playwright: string;
	/** Milliseconds between two tries while another program holds the package manager. */
	readonly pause: number;
	/** Where this user's processes see that one of them is installing. */
	readonly lockFolder: string;
}

export function thisMachine(): Machine {
	return {
		platform: process.platform,
		env: process.env,
		root: process.getuid?.() === 0,
		places: usualPlaces(process.platform, process.env, os.homedir()),
		playwright: path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js'),
		pause: 5_000,
		lockFolder: path.join(os.tmpdir(), `workbench-browser-${process.getuid?.() ?? os.userInfo().username}`),
	};
}
