// Prints the figures of a source tree as a table: `npm run figures`, or `npm run figures -- <folder>` for another `src`.
import { readdirSync } from 'node:fs';
import * as path from 'node:path';
import esbuild from 'esbuild';
import ts from 'typescript';
import { circlesIn, folderOf, importsOf, readTree } from '../tests/architecture/source-tree';

const root = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../src'));
const tree = readTree(root);
const texts = [...tree.values()];
const imports = importsOf(tree);

const linesOf = (text: string): number => text.trimEnd().split('\n').length;
const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const quantile = (values: readonly number[], share: number): number =>
	sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const spread = (values: readonly number[]): string =>
	`${quantile(values, 0.5)} / ${quantile(values, 0.9)} / ${Math.max(...values)}`;

function countByFolder(): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const file of tree.keys()) counts.set(folderOf(file), (counts.get(folderOf(file)) ?? 0) + 1);
	return counts;
}

interface Syntax {
	nestedTernaries: number;
	readonly functionLengths: number[];
	readonly parameters: number[];
}

function readSyntax(): Syntax {
	const syntax: Syntax = { nestedTernaries: 0, functionLengths: [], parameters: [] };
	for (const [file, text] of tree) {
		const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
		const line = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
		const visit = (node: ts.Node): void => {
			if (
				ts.isConditionalExpression(node) &&
				(ts.isConditionalExpression(node.whenTrue) || ts.isConditionalExpression(node.whenFalse))
			)
				syntax.nestedTernaries += 1;
			if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
				syntax.functionLengths.push(line(node.end) - line(node.getStart(source)) + 1);
				syntax.parameters.push(node.parameters.length);
			}
			ts.forEachChild(node, visit);
		};
		visit(source);
	}
	return syntax;
}

const widest = (limit: number): number =>
	texts.flatMap((text) => text.split('\n')).filter((line) => line.replace(/\t/g, '    ').length > limit).length;

const importing = (valuesOnly: boolean): number =>
	new Set(
		imports
			.filter(({ target, typesOnly }) => target === 'obsidian' && !(valuesOnly && typesOnly))
			.map(({ file }) => file),
	).size;

const share = (count: number): string => `${count} (${Math.round((100 * count) / tree.size)} %)`;

/** Bytes of the minified bundle by the first folder of `src`, packages by their name. */
async function bundleByFolder(): Promise<ReadonlyMap<string, number>> {
	const { metafile } = await esbuild.build({
		entryPoints: [path.join(root, 'main.ts')],
		bundle: true,
		write: false,
		minify: true,
		metafile: true,
		format: 'cjs',
		target: 'es2022',
		external: ['obsidian', '@codemirror/state', '@codemirror/view'],
		logLevel: 'error',
	});
	const sizes = new Map<string, number>();
	for (const output of Object.values(metafile.outputs)) {
		for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
			const packaged = /node_modules\/([^/]+)/.exec(input)?.[1];
			const inside = path.relative(root, path.resolve(input)).split(path.sep);
			const name = packaged ?? (inside.length === 1 ? 'main.ts' : (inside[0] ?? ''));
			sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
		}
	}
	return sizes;
}

const folders = countByFolder();
const crowded = [...folders].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
const { nestedTernaries, functionLengths, parameters } = readSyntax();
const relative = imports.filter(({ isPackage }) => !isPackage);
const fileCircles = circlesIn(relative.map(({ file, target }) => [file, target] as const));
const folderCircles = circlesIn(relative.map(({ file, target }) => [folderOf(file), folderOf(target)] as const));
const bundle = await bundleByFolder();
const total = [...bundle.values()].reduce((sum, bytes) => sum + bytes, 0);

const rows: readonly (readonly [string, string | number])[] = [
	['files', tree.size],
	['lines', texts.reduce((sum, text) => sum + linesOf(text), 0)],
	['lines a file: median / 90 % / largest', spread(texts.map(linesOf))],
	['lines over 120 columns', widest(120)],
	['folders', folders.size],
	['largest folder', `${crowded[0]}: ${crowded[1]} files`],
	['files at the root', readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile()).length],
	['files that import obsidian', share(importing(false))],
	['… by value', share(importing(true))],
	['circles of files', fileCircles.length],
	['circles of folders', folderCircles.length],
	['ternaries in a ternary', nestedTernaries],
	['lines a function: median / 90 % / largest', spread(functionLengths)],
	['functions over 40 lines', functionLengths.filter((length) => length > 40).length],
	['functions with over 4 parameters', parameters.filter((count) => count > 4).length],
	['bundle, kB', (total / 1000).toFixed(1)],
	...[...bundle]
		.sort(([, a], [, b]) => b - a)
		.map(([name, bytes]) => [`bundle: ${name}, kB`, (bytes / 1000).toFixed(1)] as const),
];
process.stdout.write(
	`| figure | value |\n| --- | --- |\n${rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}\n`,
);
