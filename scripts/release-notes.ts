// Prints what the changelog says of one version, which is all that its release has to say: `tsx scripts/release-notes.ts 1.2.3`.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const [version = '', changelog = 'CHANGELOG.md'] = process.argv.slice(2);

/** The lines under the version's heading, up to the next version's. Throws where there are none. */
function sectionOf(text: string): string {
	const lines = text.split(/\r?\n/);
	const start = lines.findIndex((line) => line === `## ${version}` || line.startsWith(`## ${version} `));
	const end = lines.findIndex((line, index) => index > start && line.startsWith('## '));
	const notes =
		start < 0
			? ''
			: lines
					.slice(start + 1, end < 0 ? lines.length : end)
					.join('\n')
					.trim();
	if (notes === '') throw new Error(`${changelog} says nothing of the version “${version}”.`);
	return notes;
}

process.stdout.write(`${sectionOf(await readFile(resolve(import.meta.dirname, '..', changelog), 'utf8'))}\n`);
