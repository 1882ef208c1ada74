import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as strings from '../../src/text/strings';

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.ts') && !file.endsWith('strings.ts'))
	.map((file) => readFileSync(join(src, file), 'utf8'));

/** All but the commands' names, whose keys the types hold to the commands. */
const areas = Object.entries<object>(strings).filter(([area]) => area !== 'commandNames');

/** The name an area goes by in a file; null where it is not imported. */
function nameIn(text: string, area: string): string | null {
	const imported = [...text.matchAll(/import \{([^}]*)\} from '[./]+(?:text\/)?strings'/g)].flatMap(([, names]) =>
		(names ?? '').split(','),
	);
	const found = imported.map((each) => each.trim().split(' as ')).find(([name]) => name === area);
	return found === undefined ? null : (found[1] ?? area);
}

function reads(text: string, key: string): boolean {
	return new RegExp(String.raw`\.${key}\b|\['${key}'\]|\{[^{}=]*\b${key}\b[^{}=]*\} = `).test(text);
}

/** Whether a file hands the area on as a whole, so that another reads it under another name. */
function handsOn(text: string, name: string): boolean {
	return new RegExp(String.raw`(?<![.\w])${name}\b(?!\.)`).test(text.replace(/^import .*$/gm, ''));
}

describe('the sentences', () => {
	it.each(areas)('of %s are all used', (area, sentences) => {
		const users = files.flatMap((text) => {
			const name = nameIn(text, area);
			return name === null ? [] : [{ text, name }];
		});
		const readers = users.some(({ text, name }) => handsOn(text, name)) ? files : users.map(({ text }) => text);
		expect(Object.keys(sentences).filter((key) => !readers.some((text) => reads(text, key)))).toEqual([]);
	});
});
