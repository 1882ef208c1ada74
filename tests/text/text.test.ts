/// <reference types="vite/types/importMeta.d.ts" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const sources = files.map((file) => readFileSync(join(root, file), 'utf8'));

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(['../../src/text/*.ts', '../../src/**/text.ts'], {
	eager: true,
});

/** Every object of sentences, by the name it is exported under. The types hold the names of commands to the commands. */
const areas = Object.values(modules)
	.flatMap((module) => Object.entries(module))
	.flatMap(([area, value]): [string, object][] =>
		area.endsWith('Text') && typeof value === 'object' && value !== null ? [[area, value]] : [],
	);

/** The name an area goes by in a file; null where it is not imported. */
function nameIn(text: string, area: string): string | null {
	const imported = [...text.matchAll(/import \{([^}]*)\} from '[^']*text(?:\/[\w-]+)?'/g)].flatMap(([, names]) =>
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

describe('The sentences', () => {
	it('The sentences are found in every folder that has some', () => {
		expect(areas.length).toBeGreaterThan(35);
	});

	it.each(areas)('of %s are all used', (area, sentences) => {
		const users = sources.flatMap((text) => {
			const name = nameIn(text, area);
			return name === null ? [] : [{ text, name }];
		});
		const readers = users.some(({ text, name }) => handsOn(text, name)) ? sources : users.map(({ text }) => text);
		expect(Object.keys(sentences).filter((key) => !readers.some((text) => reads(text, key)))).toEqual([]);
	});
});
