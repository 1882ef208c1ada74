import { runCommand, type Outcome } from './command';
import { findBrowser, type Broken } from './find';
import type { Machine } from './machine';

type Step = readonly [command: string, ...args: string[]];

interface InstallStep {
	readonly command: Step;
	/** Whether the way ends when it fails; the other steps only make way for one that is needed. */
	readonly needed: boolean;
}

interface Way {
	readonly name: string;
	readonly steps: readonly InstallStep[];
	/** Brings no browser, only what one that is there may lack. */
	readonly onlyToMend: boolean;
}

export interface FailedWay {
	readonly name: string;
	readonly why: string;
}

/** How often a busy package manager is asked again; asking may itself take minutes, so the whole wait has an end too. */
const PAUSES_WHILE_BUSY = 120;

/** Debian's and Ubuntu's package manager: mends what an interrupted installation left, then installs, over a broken one too. */
function byApt(machine: Machine, mend: boolean): Way {
	const asRoot = (...command: Step): Step => (machine.root ? command : ['sudo', '-n', ...command]);
	const apt = asRoot('apt-get', '-o', 'DPkg::Lock::Timeout=300');
	const packages = mend ? ['--reinstall', 'chromium', 'chromium-common'] : ['chromium'];
	const before: Step[] = [asRoot('dpkg', '--configure', '-a'), [...apt, '-o', 'APT::Update::Error-Mode=any', 'update']];
	return {
		name: machine.root ? 'apt-get' : 'sudo apt-get',
		steps: [
			...before.map((command) => ({ command, needed: false })),
			{ command: [...apt, 'install', '-y', '--fix-broken', ...packages], needed: true },
		],
		onlyToMend: false,
	};
}

/** Playwright's own build, and the system libraries it needs, which take root. */
function byPlaywright(machine: Machine, what: 'install' | 'install-deps'): Way {
	return {
		name: what === 'install' ? 'Playwright' : "Playwright's list of system libraries",
		steps: [{ command: [process.execPath, machine.playwright, what, 'chromium'], needed: true }],
		onlyToMend: what === 'install-deps',
	};
}

function ways(machine: Machine, mend: boolean): Way[] {
	if (machine.platform !== 'linux') return [byPlaywright(machine, 'install')];
	return [
		byApt(machine, mend),
		byPlaywright(machine, 'install'),
		...(machine.root ? [byPlaywright(machine, 'install-deps')] : []),
	];
}

const busy = (outcome: Outcome): boolean =>
	!outcome.ok && /could not get lock|unable to (?:lock|acquire)|was locked by another/i.test(outcome.output);

/** How often it is said how far a long installation is. */
const BETWEEN_NEWS = 60_000;

/** Runs a step for as long as it takes, with a word each minute: on a slow line or a busy machine it takes many. */
async function told(command: Step, machine: Machine, say: (line: string) => void): Promise<Outcome> {
	let last = 'nothing yet';
	const news = setInterval(() => say(`Still installing: ${last}`), BETWEEN_NEWS);
	const outcome = await runCommand(command, machine, 0, (line) => {
		last = line;
	});
	clearInterval(news);
	return outcome;
}

async function patiently(command: Step, machine: Machine, say: (line: string) => void): Promise<Outcome> {
	let outcome = await told(command, machine, say);
	if (busy(outcome)) say('The package manager is busy with something else; waiting for it.');
	// Older versions of apt do not wait for a lock, and none waits for the lock of its lists.
	const end = Date.now() + PAUSES_WHILE_BUSY * machine.pause;
	while (busy(outcome) && Date.now() < end) {
		await new Promise((resolve) => setTimeout(resolve, machine.pause));
		outcome = await told(command, machine, say);
	}
	return outcome;
}

/** Null when every needed step went well; otherwise the last words of those that failed. */
async function whyWayFailed(way: Way, machine: Machine, say: (line: string) => void): Promise<string | null> {
	const said: string[] = [];
	for (const { command, needed } of way.steps) {
		const { ok, why } = await patiently(command, machine, say);
		if (ok) continue;
		// Without dpkg there is no apt-get either, which says so itself.
		if (needed || !why.startsWith('there is no ')) said.push(why);
		if (needed) return [...new Set(said)].join('; ');
	}
	return null;
}

/** Tries each way until a browser starts. What does not start yet is mended by its package manager rather than left. */
export async function installBrowser(
	machine: Machine,
	before: readonly Broken[],
	say: (line: string) => void,
): Promise<{ readonly found: string | null; readonly failed: readonly FailedWay[] }> {
	const failed: FailedWay[] = [];
	let broken = before;
	for (const way of ways(machine, before.length > 0)) {
		if (way.onlyToMend && broken.length === 0) continue;
		say(`Installing Chromium with ${way.name}; this may take some minutes.`);
		const why = await whyWayFailed(way, machine, say);
		if (why !== null) {
			failed.push({ name: way.name, why });
			continue;
		}
		const search = await findBrowser(machine);
		if (search.found !== null) return { found: search.found, failed };
		broken = search.broken;
		const last = broken.at(-1);
		failed.push({
			name: way.name,
			why:
				last === undefined
					? 'ended well, yet there is no browser'
					: `ended well, yet ${last.file} does not start: ${last.why}`,
		});
	}
	return { found: null, failed };
}
