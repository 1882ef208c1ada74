// The gate: what reads the code side by side with what runs it. The tests' last line, `N passed, N failed`, stays the last.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '..');
const quick = process.argv.includes('--quick');

type Step = readonly [name: string, command: string];

const reading: readonly Step[] = [
	['lint', 'npm run --silent lint'],
	['types', 'npm run --silent types'],
];
const running: readonly Step[] = [['tests', `npm test --silent${quick ? ' -- --project unit' : ''}`]];

const SUMMARY = /^(\d+) passed, (\d+) failed$/;
const failed: string[] = [];
/** Held back until everything has ended. */
let summary: RegExpExecArray | null = null;

/** Whether the step went well. What it says is passed on as it comes, or all at once at its end; what it took is said there. */
async function run([name, command]: Step, live: boolean): Promise<boolean> {
	const begun = performance.now();
	const lines: string[] = [];
	const child = spawn(command, {
		cwd: root,
		shell: true,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
	});
	for (const stream of [child.stdout, child.stderr])
		createInterface({ input: stream }).on('line', (line) => {
			const found = SUMMARY.exec(line);
			if (found !== null) summary = found;
			else if (live) process.stdout.write(`${line}\n`);
			else lines.push(`${line}\n`);
		});
	const code = await new Promise<number | null>((done) => child.on('close', done));
	const seconds = ((performance.now() - begun) / 1000).toFixed(0);
	process.stdout.write(`${lines.join('')}${name}: ${code === 0 ? 'well' : 'failed'}, ${seconds} s\n`);
	if (code !== 0) failed.push(name);
	return code === 0;
}

/** One step after another, up to the first that fails. */
async function runAll(steps: readonly Step[], live: boolean): Promise<void> {
	for (const step of steps) if (!(await run(step, live))) return;
}

await Promise.all([runAll(reading, false), runAll(running, true)]);
const [, passed = '0', wrong = '0'] = summary ?? [];
const beside = failed.filter((name) => name !== 'tests' || wrong === '0');
if (failed.length > 0) process.stdout.write(`Failed: ${failed.join(', ')}. What is wrong stands above.\n`);
process.stdout.write(`${passed} passed, ${Number(wrong) + beside.length} failed\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
