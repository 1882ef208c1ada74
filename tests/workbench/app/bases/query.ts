import type { BasesConfigFile, BasesConfigFileFilter } from 'obsidian';
import { getAllTags, TFile } from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';
import { asText } from '../properties/as-text';
import { parseExpression, plain, type Scope } from './expression';

export interface ViewConfig {
	type: string;
	name: string;
	filters?: BasesConfigFileFilter;
	order?: string[];
	sort?: { property: string; direction: 'ASC' | 'DESC' }[];
	groupBy?: { property: string; direction?: 'ASC' | 'DESC' };
	limit?: number;
	[option: string]: unknown;
}

export interface BaseFile extends Omit<BasesConfigFile, 'views'> {
	views?: ViewConfig[];
}

const METHODS: Readonly<Record<string, (target: unknown, args: readonly unknown[]) => unknown>> = {
	contains: (target, [wanted]) =>
		Array.isArray(target)
			? target.map(plain).includes(plain(wanted))
			: typeof target === 'string' && target.includes(String(wanted)),
	containsAny: (target, args) => args.some((arg) => METHODS['contains']?.(target, [arg]) === true),
	isEmpty: (target: unknown) =>
		target === null || target === undefined || target === '' || (Array.isArray(target) && target.length === 0),
	startsWith: (target, [start]) => typeof target === 'string' && target.startsWith(String(start)),
	endsWith: (target, [end]) => typeof target === 'string' && target.endsWith(String(end)),
	lower: (target) => asText(target).toLowerCase(),
	toString: (target: unknown) => asText(target),
	length: (target) => (Array.isArray(target) || typeof target === 'string' ? target.length : 0),
	asFile: (target) => target,
};

const FUNCTIONS: Readonly<Record<string, (args: readonly unknown[]) => unknown>> = {
	link: ([path]) => `[[${String(path)}]]`,
	date: ([text]) => text,
	list: ([value]) => (Array.isArray(value) ? (value as unknown[]) : [value]),
	if: ([test, yes, no]) => (test === true ? yes : (no ?? null)),
};

export function scopeOf(app: App, file: TFile, base: BaseFile): Scope {
	const cache = app.metadataCache.getFileCache(file);
	const frontmatter = (cache?.frontmatter ?? {}) as Record<string, unknown>;
	const folder = file.parent === null || file.parent.isRoot() ? '' : file.parent.path;
	const ofFile: Readonly<Record<string, () => unknown>> = {
		file: () => file,
		name: () => file.name,
		basename: () => file.basename,
		path: () => file.path,
		folder: () => folder,
		ext: () => file.extension,
		size: () => file.stat.size,
		ctime: () => file.stat.ctime,
		mtime: () => file.stat.mtime,
		tags: () => (cache === null ? [] : (getAllTags(cache) ?? [])),
		links: () => (cache?.links ?? []).map(({ link }) => link),
	};
	const fileMethods: Readonly<Record<string, (args: readonly unknown[]) => unknown>> = {
		inFolder: ([wanted]) => folder === wanted || folder.startsWith(`${String(wanted)}/`),
		hasTag: (args) =>
			args.some((tag) =>
				(cache === null ? [] : (getAllTags(cache) ?? [])).some(
					(one) => one === `#${String(tag)}` || one.startsWith(`#${String(tag)}/`),
				),
			),
		hasProperty: ([name]) => Object.hasOwn(frontmatter, String(name)),
		hasLink: ([target]) =>
			[...(cache?.links ?? []), ...(cache?.frontmatterLinks ?? [])].some(({ link }) => link === plain(target)),
	};
	const scope: Scope = {
		property: (name) => frontmatter[name] ?? null,
		file: (name) => {
			const read = ofFile[name];
			if (read === undefined) throw new Error(`file.${name} is not known to the workbench.`);
			return read();
		},
		formula: (name) => {
			const source = base.formulas?.[name];
			if (source === undefined) throw new Error(`There is no formula “${name}”.`);
			return parseExpression(source)(scope);
		},
		call: (target, name, args) => {
			const ofFile = target instanceof TFile ? fileMethods[name] : undefined;
			const run = target === null ? FUNCTIONS[name] : ofFile;
			if (run !== undefined) return run(args);
			const method = METHODS[name];
			if (method === undefined) throw new Error(`${name}() is not known to the workbench.`);
			return method(target, args);
		},
	};
	return scope;
}

export function passes(filter: BasesConfigFileFilter | undefined, scope: Scope): boolean {
	if (filter === undefined) return true;
	if (typeof filter === 'string') {
		const value = parseExpression(filter)(scope);
		return Array.isArray(value) ? value.length > 0 : Boolean(value);
	}
	if ('and' in filter) return filter.and.every((one) => passes(one, scope));
	if ('or' in filter) return filter.or.length === 0 || filter.or.some((one) => passes(one, scope));
	return !filter.not.some((one) => passes(one, scope));
}

/** `status` is `note.status`; the rest has its source before the dot. */
export const fullId = (name: string): string => (/^(?:note|file|formula)\./.test(name) ? name : `note.${name}`);

export function valueOf(scope: Scope, id: string): unknown {
	const full = fullId(id);
	const name = full.slice(full.indexOf('.') + 1);
	if (full.startsWith('note.')) return scope.property(name);
	return full.startsWith('file.') ? scope.file(name) : scope.formula(name);
}
