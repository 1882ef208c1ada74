import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';

const BEAT = 1_000;
/** A holder that has not been heard of for so many beats has ended without leaving. */
const SILENT_BEATS = 15;

async function silent(file: string): Promise<boolean> {
	const seen = await fs.stat(file).catch(() => null);
	return seen !== null && Date.now() - seen.mtimeMs > SILENT_BEATS * BEAT;
}

/** True for the one process that makes the file; the file system decides. */
async function make(file: string, content: string): Promise<boolean> {
	return fs.writeFile(file, content, { flag: 'wx' }).then(
		() => true,
		(error: NodeJS.ErrnoException) => {
			if (error.code === 'EEXIST') return false;
			throw error;
		},
	);
}

/** Clears a lock whose holder has ended. A second lock keeps two processes from clearing at once, one of them a fresh lock. */
async function clearWhenSilent(lock: string): Promise<void> {
	if (!(await silent(lock))) return;
	const clearing = `${lock}.clearing`;
	if (!(await make(clearing, ''))) {
		if (await silent(clearing)) await fs.rm(clearing, { force: true });
		return;
	}
	try {
		if (await silent(lock)) await fs.rm(lock, { force: true });
	} finally {
		await fs.rm(clearing, { force: true });
	}
}

/**
 * Does the work while no other process does it under the same folder. `waited` says that another one was at it before.
 * A process that was killed holds the others up for some seconds, not for good.
 */
export async function oneAtATime<Result>(
	folder: string,
	work: (waited: boolean) => Promise<Result>,
	onWait: () => void,
): Promise<Result> {
	await fs.mkdir(folder, { recursive: true });
	const lock = path.join(folder, 'lock');
	const mine = randomUUID();
	let waited = false;
	while (!(await make(lock, mine))) {
		if (!waited) onWait();
		waited = true;
		await new Promise((resolve) => setTimeout(resolve, BEAT / 4));
		await clearWhenSilent(lock);
	}
	const beating = setInterval(() => {
		const now = new Date();
		void fs.utimes(lock, now, now).catch(() => undefined);
	}, BEAT);
	try {
		return await work(waited);
	} finally {
		clearInterval(beating);
		const holder = await fs.readFile(lock, 'utf8').catch(() => '');
		if (holder === mine) await fs.rm(lock, { force: true });
	}
}
