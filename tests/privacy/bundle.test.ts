import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbidden, forbiddenUses, requiredModules } from './forbidden-uses';

const root = join(import.meta.dirname, '../..');
const main = join(root, 'main.js');

describe('the built main.js', () => {
	it('the built main.js is there: `npm test` builds it first', () => {
		expect(existsSync(main)).toBe(true);
	});

	const code = existsSync(main) ? readFileSync(main, 'utf8') : '';

	it.each(forbidden)('the built main.js holds nothing that is $what', (one) => {
		expect(forbiddenUses(code, [one])).toEqual([]);
	});

	it('the built main.js asks the app for its own modules and nothing else, each by name', () => {
		expect(
			requiredModules(code).filter((name) => !['obsidian', '@codemirror/state', '@codemirror/view'].includes(name)),
		).toEqual([]);
		// No require whose argument is not a plain text.
		expect((code.match(/\brequire\s*\(/g) ?? []).length).toBe(
			[...code.matchAll(/\brequire\s*\(\s*(["'`])[^"'`]*\1\s*\)/g)].length,
		);
	});

	it('the built main.js has a style sheet beside it that loads nothing', () => {
		const styles = readFileSync(join(root, 'styles.css'), 'utf8');
		expect(styles).not.toMatch(/url\(|@import|expression\(|image-set\(/);
	});
});

describe('the search itself', () => {
	const cases = forbidden.flatMap(({ what, planted }) => planted.map((line) => [what, line] as const));

	it.each(cases)('the search itself finds %s where %s is planted', (what, line) => {
		expect(forbiddenUses(`var a=1;${line};var b=2`).map((each) => each.what)).toContain(what);
	});

	it('the search itself finds a module that is asked for', () => {
		expect(requiredModules('a=require("obsidian"),b=require("https")')).toEqual(['https', 'obsidian']);
	});
});
