import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

type Ring =
	| 'notes'
	| 'alliance'
	| 'measures'
	| 'templates'
	| 'chart'
	| 'privacy'
	| 'vault'
	| 'commands'
	| 'forms'
	| 'panes'
	| 'settings'
	| '.';

/** What a folder may import from which other folder: `all`, or types only. A folder that is not named may not be imported. */
const allowed: Readonly<Record<Ring, Partial<Record<Ring | 'obsidian', 'all' | 'types'>>>> = {
	notes: {},
	measures: { notes: 'all' },
	alliance: { notes: 'all', measures: 'all' },
	templates: { notes: 'all' },
	chart: { notes: 'all', measures: 'all', alliance: 'all' },
	privacy: { notes: 'all', measures: 'all', alliance: 'all', templates: 'all', chart: 'all' },
	settings: { notes: 'all', measures: 'all', alliance: 'all', templates: 'all', obsidian: 'all' },
	vault: { notes: 'all', measures: 'all', alliance: 'all', templates: 'all', settings: 'types', obsidian: 'all' },
	forms: { notes: 'all', measures: 'all', alliance: 'all', obsidian: 'all' },
	commands: {
		notes: 'all',
		measures: 'all',
		alliance: 'all',
		templates: 'all',
		chart: 'all',
		privacy: 'all',
		vault: 'all',
		forms: 'all',
		settings: 'types',
		obsidian: 'all',
	},
	panes: {
		notes: 'all',
		measures: 'all',
		alliance: 'all',
		templates: 'all',
		chart: 'all',
		privacy: 'all',
		forms: 'all',
		commands: 'types',
		settings: 'types',
		obsidian: 'all',
	},
	'.': {
		notes: 'all',
		measures: 'all',
		alliance: 'all',
		templates: 'all',
		chart: 'all',
		privacy: 'all',
		vault: 'all',
		commands: 'all',
		forms: 'all',
		panes: 'all',
		settings: 'all',
		obsidian: 'all',
	},
};

interface Import {
	readonly file: string;
	readonly from: string;
	readonly typesOnly: boolean;
}

const root = join(import.meta.dirname, '../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const source = (file: string): string => readFileSync(join(root, file), 'utf8');

function importsOf(file: string): Import[] {
	const statements = source(file).matchAll(/^(?:import|export)\s(?:(?!^(?:import|export)\s)[^;])*?from\s+'([^']+)'/gms);
	return [...statements].map(([statement, from = '']) => ({
		file,
		from,
		typesOnly: /^(?:import|export) type\b/.test(statement) || everyNameIsAType(statement),
	}));
}

function everyNameIsAType(statement: string): boolean {
	const names = /\{([^}]*)\}/
		.exec(statement)?.[1]
		?.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
	return names !== undefined && names.every((name) => name.startsWith('type '));
}

function ringOf(file: string): Ring {
	const [first = '.', ...rest] = file.split(/[\\/]/);
	return (rest.length === 0 ? '.' : first) as Ring;
}

const imports = files.flatMap(importsOf);

describe('the rings', () => {
	it('are all there and were all read', () => {
		expect(new Set(files.map(ringOf))).toEqual(new Set(Object.keys(allowed)));
		expect(imports.length).toBeGreaterThan(files.length);
	});

	it('let arrows point inward only', () => {
		const wrong = imports.filter(({ file, from, typesOnly }) => {
			const ring = ringOf(file);
			if (!from.startsWith('.')) {
				if (from !== 'obsidian') return false;
				const rule = allowed[ring].obsidian;
				return rule === undefined || (rule === 'types' && !typesOnly);
			}
			const target = relative(root, normalize(join(root, dirname(file), from)));
			const to = ringOf(`${target}.ts`);
			if (to === ring || target === 'strings') return false;
			const rule = allowed[ring][to];
			return rule === undefined || (rule === 'types' && !typesOnly);
		});
		expect(wrong).toEqual([]);
	});

	it('have no circle of files, not even of types', () => {
		const arrows = new Map(
			files.map((file) => [
				file,
				importsOf(file)
					.filter(({ from }) => from.startsWith('.'))
					.map(({ from }) => `${relative(root, normalize(join(root, dirname(file), from)))}.ts`),
			]),
		);
		const done = new Set<string>();
		const circles: string[] = [];
		const walk = (file: string, path: readonly string[]): void => {
			if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
			if (path.includes(file) || done.has(file)) return;
			for (const next of arrows.get(file) ?? []) walk(next, [...path, file]);
			done.add(file);
		};
		for (const file of files) walk(file, []);
		expect(circles).toEqual([]);
	});

	it('let only the plugin’s entry know the plugin class', () => {
		expect(imports.filter(({ from }) => from.endsWith('/main'))).toEqual([]);
	});
});

describe('packages', () => {
	it('are the two of the shipped bundle and the app, each in its place', () => {
		const packages = imports.filter(({ from }) => !from.startsWith('.') && from !== 'obsidian');
		for (const { file, from } of packages) {
			if (from === 'date-fns') expect(file).toBe(join('notes', 'day.ts'));
			else {
				expect(from).toBe('zod/mini');
				expect(['notes', 'settings']).toContain(ringOf(file));
			}
		}
	});
});

describe('pure folders', () => {
	const pure = files.filter(
		(file) =>
			['notes', 'alliance', 'measures', 'templates', 'chart', 'privacy'].includes(ringOf(file)) ||
			file === 'strings.ts',
	);

	it.each(pure)('%s asks no clock and touches no document', (file) => {
		const code = source(file).replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
		expect(code).not.toMatch(
			/\bnew Date\(\)|\bDate\.now\b|\bperformance\.|\b(?:window|document|activeDocument)\b\.|\bMath\.random\b|\bnavigator\./,
		);
	});
});

describe('every file', () => {
	it.each(files)('%s holds one idea, has no default export and no escape hatch', (file) => {
		const text = source(file);
		if (file !== 'strings.ts') expect(text.split('\n').length).toBeLessThanOrEqual(250);
		if (file !== 'main.ts') expect(text).not.toMatch(/^export default/m);
		expect(text).not.toMatch(
			/eslint-disable|@ts-ignore|@ts-expect-error|\bas any\b|[:<]\s*any\s*[;,)>\]=]|console\.log/,
		);
		expect(text).not.toMatch(/^export \* from/m);
	});

	it('main.ts is a list of under a hundred lines', () => {
		expect(source('main.ts').split('\n').length).toBeLessThan(100);
	});
});

describe('tests', () => {
	it('never leave one out', () => {
		const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) =>
			/\.(?:test|e2e)\.ts$/.test(file),
		);
		const leavingOut = new RegExp(
			`\\b(?:it|test|describe)(?:\\.\\w+)*\\.(?:${['skip', 'only', 'todo', 'fails', 'skipIf', 'runIf'].join('|')})\\b`,
		);
		expect(tests.length).toBeGreaterThan(50);
		expect(tests.filter((file) => leavingOut.test(readFileSync(join(import.meta.dirname, file), 'utf8')))).toEqual([]);
	});
});
