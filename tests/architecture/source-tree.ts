// Reads the source tree for the architecture checks: files, imports, exports.
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

export interface Import {
	/** The importing file, relative to `src`. */
	readonly file: string;
	/** The imported file relative to `src`, or the package's name. */
	readonly target: string;
	readonly isPackage: boolean;
	readonly typesOnly: boolean;
}

/** File texts by path relative to `src`, with forward slashes. */
export type SourceTree = ReadonlyMap<string, string>;

export function readTree(root: string): SourceTree {
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
	return new Map(
		files.sort().map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(root, file), 'utf8')]),
	);
}

const statement = /^(?:import|export)\s(?:(?!^(?:import|export)\s)[^;])*?from\s+'([^']+)'/gms;

export function importsOf(tree: SourceTree): readonly Import[] {
	return [...tree].flatMap(([file, text]) =>
		[...text.matchAll(statement)].map(([whole, from = '']) => {
			const isPackage = !from.startsWith('.');
			return {
				file,
				target: isPackage ? from : `${path.posix.join(path.posix.dirname(file), from)}.ts`,
				isPackage,
				typesOnly: /^(?:import|export) type\b/.test(whole) || everyNameIsAType(whole),
			};
		}),
	);
}

function everyNameIsAType(whole: string): boolean {
	const names = /\{([^}]*)\}/
		.exec(whole)?.[1]
		?.split(',')
		.map((name) => name.trim());
	const named = names?.filter((name) => name !== '') ?? [];
	return named.length > 0 && named.every((name) => name.startsWith('type '));
}

/** The first folder of a file; `main` for a file of the root. */
export function ringOf(file: string): string {
	return file.includes('/') ? (file.split('/')[0] ?? '') : 'main';
}

export const folderOf = (file: string): string => path.posix.dirname(file);

/** The circles of a graph given as arrows, each as the nodes on it, first one repeated at the end. */
export function circlesIn(arrows: readonly (readonly [string, string])[]): readonly string[] {
	const next = new Map<string, Set<string>>();
	for (const [from, to] of arrows) if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
	const done = new Set<string>();
	const circles: string[] = [];
	const walk = (node: string, trail: readonly string[]): void => {
		if (trail.includes(node)) circles.push([...trail.slice(trail.indexOf(node)), node].join(' → '));
		if (trail.includes(node) || done.has(node)) return;
		for (const target of next.get(node) ?? []) walk(target, [...trail, node]);
		done.add(node);
	};
	for (const node of next.keys()) walk(node, []);
	return circles;
}

/** The names a file exports, types included. */
export function exportedNames(text: string): readonly string[] {
	const declared = /^export (?:abstract )?(?:async )?(?:const|function\*?|class|interface|type|enum) ([\w$]+)/gm;
	return [...new Set([...text.matchAll(declared)].map(([, name = '']) => name))];
}

/** Names exported by several files, with those files. */
export function sharedNames(tree: SourceTree): readonly string[] {
	const files = new Map<string, string[]>();
	for (const [file, text] of tree) {
		for (const name of exportedNames(text)) files.set(name, [...(files.get(name) ?? []), file]);
	}
	return [...files].filter(([, where]) => where.length > 1).map(([name, where]) => `${name}: ${where.join(', ')}`);
}

/** Folders with more files of their own than `most`, with the count. */
export function crowdedFolders(tree: SourceTree, most: number): readonly string[] {
	const counts = new Map<string, number>();
	for (const file of tree.keys()) counts.set(folderOf(file), (counts.get(folderOf(file)) ?? 0) + 1);
	return [...counts].filter(([, count]) => count > most).map(([folder, count]) => `${folder}: ${count}`);
}
