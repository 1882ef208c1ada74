import { execFile } from 'node:child_process';
import type { Machine } from './machine';

export interface Outcome {
	readonly ok: boolean;
	/** Everything it printed. */
	readonly output: string;
	/** In one line why it failed: its own words, or how it ended; empty when it did not fail. */
	readonly why: string;
}

/** The line that says why: the first error a program in JavaScript tells of, before its stack traces; of any other the last line. */
function telling(output: string): string | undefined {
	const lines = output
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => /\w/.test(line));
	return lines.find((line) => /^\w*Error: /.test(line)) ?? lines.at(-1);
}

/**
 * Runs a command to its end, without a terminal and in English; never throws. It is killed after `timeout` milliseconds, 0
 * for never: a package manager that is killed leaves half a package.
 */
export async function runCommand(
	[command, ...args]: readonly [string, ...string[]],
	machine: Machine,
	timeout: number,
	onLine: (line: string) => void = () => undefined,
): Promise<Outcome> {
	return new Promise((resolve) => {
		const child = execFile(
			command,
			args,
			{
				env: { ...machine.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' },
				timeout,
				killSignal: 'SIGKILL',
				maxBuffer: 64 * 2 ** 20,
			},
			(error, stdout, stderr) => {
				const output = `${stdout}\n${stderr}`;
				if (error === null) resolve({ ok: true, output, why: '' });
				else if (error.code === 'ENOENT') resolve({ ok: false, output, why: `there is no ${command} on this machine` });
				else if (error.killed === true)
					resolve({ ok: false, output, why: `did not end within ${Math.round(timeout / 1000)} seconds` });
				else
					resolve({
						ok: false,
						output,
						why: telling(stderr) ?? telling(stdout) ?? `ended with ${error.code ?? error.signal ?? 'an error'}`,
					});
			},
		);
		child.stdin?.end();
		child.stdout?.on('data', (text: string) => {
			const line = text
				.trim()
				.split(/[\r\n]+/)
				.at(-1);
			if (line !== undefined && line !== '') onLine(line);
		});
	});
}
