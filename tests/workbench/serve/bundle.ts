import * as esbuild from 'esbuild';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Bundle {
	readonly script: string;
	readonly style: string;
	/** Another for every other content. */
	readonly version: string;
}

const here = path.dirname(fileURLToPath(import.meta.url));
const app = path.join(here, '..', 'app');
const require = createRequire(import.meta.url);

/**
 * The mocks throw when a plugin reads a property they lack; Obsidian gives undefined, and plugins rely on it for their
 * own optional fields. Their YAML reader is exact but slow: ours reads the plain case itself and asks theirs otherwise.
 */
const relaxMocks: esbuild.Plugin = {
	name: 'relax-mocks',
	setup(build) {
		build.onLoad({ filter: /obsidian-test-mocks.*strict-proxy\.mjs$/ }, () => ({
			contents: 'export const strictProxy = (value) => value; export const bypassStrictProxy = (value) => value;',
			loader: 'js',
		}));
		build.onResolve({ filter: /\/getFrontMatterInfo\.mjs$/ }, () => ({
			path: path.join(app, 'vault', 'front-matter-info.ts'),
		}));
		build.onResolve({ filter: /\/parseYaml\.mjs$/ }, () => ({ path: path.join(app, 'vault', 'yaml.ts') }));
		build.onResolve({ filter: /\/stringifyYaml\.mjs$/ }, () => ({ path: path.join(app, 'vault', 'yaml.ts') }));
		build.onResolve({ filter: /^mocks:/ }, (args) => ({
			path: path.join(
				path.dirname(require.resolve('obsidian-test-mocks/obsidian')),
				'..',
				'..',
				'esm',
				args.path.slice('mocks:'.length),
			),
		}));
	},
};

/** All of Lucide's icons with their former names, read from the files so that none has to be named here. */
const icons: esbuild.Plugin = {
	name: 'icons',
	setup(build) {
		build.onResolve({ filter: /^workbench:icons$/ }, (args) => ({ path: args.path, namespace: 'icons' }));
		build.onLoad({ filter: /.*/, namespace: 'icons' }, async () => {
			const folder = packageFolder('lucide-static/icons');
			const files = (await readdir(folder)).filter((file) => file.endsWith('.svg'));
			const entries = await Promise.all(
				files.map(async (file) => {
					const svg = await readFile(path.join(folder, file), 'utf8');
					const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
					return [file.slice(0, -'.svg'.length), inside.replace(/\s*\n\s*/g, '')] as const;
				}),
			);
			return { contents: JSON.stringify(Object.fromEntries(entries)), loader: 'json' };
		});
	},
};

const packageFolder = (name: string): string => path.join(here, '..', '..', '..', 'node_modules', name);

let built: Promise<Bundle> | null = null;

/** The browser side as one script and one style sheet; built once per process. */
export function bundleApp(): Promise<Bundle> {
	built ??= build();
	return built;
}

async function build(): Promise<Bundle> {
	const result = await esbuild.build({
		entryPoints: { app: path.join(app, 'main.ts'), style: path.join(app, 'css', 'index.css') },
		outdir: path.join(here, 'out'),
		write: false,
		bundle: true,
		format: 'iife',
		target: 'es2022',
		platform: 'browser',
		legalComments: 'none',
		logLevel: 'warning',
		// One copy of each, or the editor's facets do not recognise one another.
		alias: {
			'@codemirror/state': packageFolder('@codemirror/state'),
			'@codemirror/view': packageFolder('@codemirror/view'),
		},
		define: { 'process.env.NODE_ENV': '"production"' },
		plugins: [relaxMocks, icons],
	});
	const text = (ending: string): string => {
		const file = result.outputFiles.find((output) => output.path.endsWith(ending));
		if (file === undefined) throw new Error(`The bundle has no ${ending}`);
		return file.text;
	};
	const script = text('app.js');
	const style = text('style.css');
	return { script, style, version: createHash('sha256').update(script).update(style).digest('hex').slice(0, 16) };
}
