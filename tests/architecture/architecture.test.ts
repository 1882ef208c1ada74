import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowedImports, isPure, type Ring } from './rings';
import {
	circlesIn,
	crowdedFolders,
	exportedNames,
	folderOf,
	importsOf,
	readTree,
	ringOf,
	sharedNames,
	type Import,
	type SourceTree,
} from './source-tree';

const testsFolder = path.join(import.meta.dirname, '..');
const tree = readTree(path.join(testsFolder, '../src'));
const files = [...tree.keys()];
const imports = importsOf(tree);

/** A tree of few files, to show that a check can fail. */
const treeOf = (texts: Readonly<Record<string, string>>): SourceTree => new Map(Object.entries(texts));

function againstTheRings(list: readonly Import[]): readonly Import[] {
	return list.filter(({ file, target, isPackage, typesOnly }) => {
		if (isPackage && target !== 'obsidian') return false;
		const ring = ringOf(file) as Ring;
		const to = isPackage ? 'obsidian' : (ringOf(target) as Ring);
		if (to === ring) return false;
		const rule = allowedImports[ring][to];
		return rule === undefined || (rule === 'types' && !typesOnly);
	});
}

const fileArrows = (list: readonly Import[]): readonly (readonly [string, string])[] =>
	list.filter(({ isPackage }) => !isPackage).map(({ file, target }) => [file, target] as const);

const folderArrows = (list: readonly Import[]): readonly (readonly [string, string])[] =>
	fileArrows(list).map(([file, target]) => [folderOf(file), folderOf(target)] as const);

/** Arrows from one feature into another; every feature may use `features/current`. */
function betweenFeatures(list: readonly Import[]): readonly string[] {
	const featureOf = (file: string): string | null => /^features\/([^/]+)\//.exec(file)?.[1] ?? null;
	return list.flatMap(({ file, target, isPackage }) => {
		const [from, to] = [featureOf(file), featureOf(target)];
		return isPackage || from === null || to === null || to === from || to === 'current' ? [] : [`${file} → ${target}`];
	});
}

const uses = (texts: Readonly<Record<string, string>>) => importsOf(treeOf(texts));

describe('The rings', () => {
	it('The rings are all there, and every import is read', () => {
		expect(new Set(files.map(ringOf))).toEqual(new Set(Object.keys(allowedImports)));
		expect(imports.length).toBeGreaterThan(files.length);
		expect(imports.filter(({ isPackage, target }) => !isPackage && !tree.has(target))).toEqual([]);
	});

	it('The rings let arrows point downward only', () => {
		expect(againstTheRings(imports)).toEqual([]);
		expect(againstTheRings(uses({ 'notes/a.ts': "import { b } from '../vault/b';" }))).toHaveLength(1);
		expect(againstTheRings(uses({ 'case/a.ts': "import type { App } from 'obsidian';" }))).toHaveLength(1);
		expect(againstTheRings(uses({ 'vault/a.ts': "import { b } from '../settings/b';" }))).toHaveLength(1);
		expect(againstTheRings(uses({ 'vault/a.ts': "import type { B } from '../settings/b';" }))).toEqual([]);
	});

	it('The rings hold no circle of files, not even of types', () => {
		expect(circlesIn(fileArrows(imports))).toEqual([]);
		const circle = uses({ 'case/a.ts': "import { b } from './b';", 'case/b.ts': "import type { A } from './a';" });
		expect(circlesIn(fileArrows(circle))).toEqual(['case/a.ts → case/b.ts → case/a.ts']);
	});

	it('The rings hold no circle of folders', () => {
		expect(circlesIn(folderArrows(imports))).toEqual([]);
		const circle = uses({
			'case/a.ts': "import { b } from './signals/b';",
			'case/signals/c.ts': "import { d } from '../d';",
		});
		expect(circlesIn(folderArrows(circle))).toEqual(['case → case/signals → case']);
	});

	it('The rings keep features apart, but for which client and session is meant', () => {
		expect(betweenFeatures(imports)).toEqual([]);
		expect(betweenFeatures(uses({ 'features/a/a.ts': "import { b } from '../b/b';" }))).toHaveLength(1);
		expect(betweenFeatures(uses({ 'features/a/a.ts': "import { b } from '../current/b';" }))).toEqual([]);
	});

	it('The rings let only main.ts know the plugin class', () => {
		expect(imports.filter(({ target }) => target === 'main.ts')).toEqual([]);
	});
});

describe('The diagram in docs/architecture.md', () => {
	const page = readFileSync(path.join(testsFolder, '../docs/architecture.md'), 'utf8');
	const arrows = [...page.matchAll(/^ {2}(\w+) (-->|-\.->) (\w+)$/gm)].map(([, from = '', line, to = '']) => ({
		from,
		to,
		typesOnly: line === '-.->',
	}));
	const between = imports
		.filter(({ isPackage, file, target }) => !isPackage && ringOf(file) !== ringOf(target))
		.map(({ file, target, typesOnly }) => ({ from: ringOf(file), to: ringOf(target), typesOnly }));
	const reaches = (from: string, to: string, typesOnly: boolean): boolean =>
		arrows.some(
			(arrow) =>
				arrow.from === from && (typesOnly || !arrow.typesOnly) && (arrow.to === to || reaches(arrow.to, to, typesOnly)),
		);

	it('The diagram in docs/architecture.md has a way for every import between two folders', () => {
		expect(arrows.length).toBeGreaterThan(15);
		expect(between.filter(({ from, to, typesOnly }) => !reaches(from, to, typesOnly))).toEqual([]);
	});

	it('The diagram in docs/architecture.md draws no arrow that no import follows', () => {
		const followed = (from: string, to: string): boolean =>
			between.some((each) => each.from === from && each.to === to);
		expect(arrows.filter(({ from, to }) => !followed(from, to))).toEqual([]);
	});

	it('The diagram in docs/architecture.md names every folder in its table', () => {
		const named = [...page.matchAll(/^\| `([\w]+)(?:\/|\.ts)` \| /gm)].map(([, ring]) => ring);
		expect(new Set(named)).toEqual(new Set(Object.keys(allowedImports)));
	});
});

describe('The packages in main.js', () => {
	it('The packages in main.js are date-fns and zod, each in its place', () => {
		const found = new Map<string, Set<string>>();
		for (const { file, target, isPackage } of imports) {
			if (isPackage && target !== 'obsidian') found.set(target, (found.get(target) ?? new Set()).add(ringOf(file)));
		}
		expect([...found].map(([name, rings]) => `${name}: ${[...rings].sort().join(', ')}`).sort()).toEqual([
			'date-fns: notes',
			'zod/mini: features, lib, notes, settings, timeline',
		]);
	});
});

describe('A pure folder', () => {
	const impure =
		/\bnew Date\(\)|\bDate\.now\b|\bperformance\.|\b(?:window|document|activeDocument)\b\.|\bMath\.random\b|\bnavigator\.|resolvedOptions\(\)\.timeZone/;
	const pure = files.filter((file) => isPure(ringOf(file)));

	it('A pure folder is not empty', () => {
		expect(pure.length).toBeGreaterThan(200);
	});

	it.each(pure)('A pure folder asks no clock and touches no document: %s', (file) => {
		const code = (tree.get(file) ?? '').replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
		expect(code).not.toMatch(impure);
	});

	it.each(['new Date()', 'Date.now()', 'document.body', 'Math.random()'])('A pure folder may not say %s', (code) => {
		expect(code).toMatch(impure);
	});
});

describe('Every source file', () => {
	const escapeHatch = /eslint-disable|@ts-ignore|@ts-expect-error|\bas any\b|[:<]\s*any\s*[;,)>\]=]|console\.log/;

	it.each(files)('Every source file holds one idea, has no default export and no escape hatch: %s', (file) => {
		const text = tree.get(file) ?? '';
		expect(text.split('\n').length).toBeLessThanOrEqual(250);
		if (file !== 'main.ts') expect(text).not.toMatch(/^export default/m);
		expect(text).not.toMatch(escapeHatch);
		expect(text).not.toMatch(/^export \* from/m);
	});

	it('Every source file stands in a folder; main.ts alone stands at the root, a list of under a hundred lines', () => {
		expect(files.filter((file) => !file.includes('/'))).toEqual(['main.ts']);
		expect((tree.get('main.ts') ?? '').split('\n').length).toBeLessThan(100);
	});

	it('shares its folder with about twenty others at most', () => {
		expect(crowdedFolders(tree, 22)).toEqual([]);
		expect(crowdedFolders(treeOf({ 'a/b.ts': '', 'a/c.ts': '' }), 1)).toEqual(['a: 2']);
	});

	it('exports names that no other file exports', () => {
		expect(sharedNames(tree)).toEqual([]);
		expect(exportedNames('export interface A {}\nexport async function b() {}')).toEqual(['A', 'b']);
		expect(sharedNames(treeOf({ 'a.ts': 'export const x = 1;', 'b.ts': 'export type x = 2;' }))).toHaveLength(1);
	});
});

describe('The tests', () => {
	it('leave none out', () => {
		const leavingOut = new RegExp(
			`\\b(?:it|test|describe)(?:\\.\\w+)*\\.(?:${['skip', 'only', 'todo', 'fails', 'skipIf', 'runIf'].join('|')})\\b`,
		);
		const tests = readdirSync(testsFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
			/\.(?:test|e2e)\.ts$/.test(file),
		);
		expect(tests.length).toBeGreaterThan(50);
		expect(tests.filter((file) => leavingOut.test(readFileSync(path.join(testsFolder, file), 'utf8')))).toEqual([]);
	});
});
