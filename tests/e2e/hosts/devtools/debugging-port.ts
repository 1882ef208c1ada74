import type { ChildProcess } from 'node:child_process';

/** The port that a browser, or an app made of one, has chosen for the DevTools protocol and says once it listens. */
export async function debuggingPort(app: ChildProcess, within = 60_000): Promise<number> {
	return new Promise((resolve, reject) => {
		let said = '';
		const timer = setTimeout(() => reject(new Error(`It opened no debugging port in time. It said: ${said}`)), within);
		app.stderr?.setEncoding('utf8');
		app.stderr?.on('data', (part: string) => {
			said += part;
			const port = /DevTools listening on ws:\/\/[\w.[\]:]+?:(\d+)\//.exec(said)?.[1];
			if (port === undefined) return;
			clearTimeout(timer);
			resolve(Number(port));
		});
		app.on('error', reject);
		app.on('exit', (code) => reject(new Error(`It ended (${code ?? 'killed'}) without a debugging port. ${said}`)));
	});
}
