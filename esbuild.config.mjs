import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import esbuild from 'esbuild';

const production = process.argv.includes('production');
const outdir = process.argv.find((argument) => argument.startsWith('--outdir='))?.slice('--outdir='.length) ?? '.';

const licence = (file) => readFileSync(join(import.meta.dirname, file), 'utf8');
/** Whose work it is, without the address that some put after the name: no address stands in the built file. */
const copyright = (file) => /^Copyright .+$/m.exec(licence(file))[0].replace(/\s*https?:\S+/, '');
const own = licence('LICENSE');
/** What the MIT licence of all of it asks to go along with every copy. */
const notice = `/*
Working Alliance. ${copyright('LICENSE')}
With date-fns. ${copyright('node_modules/date-fns/LICENSE.md')}
With zod. ${copyright('node_modules/zod/LICENSE')}

${own.slice(own.indexOf('Permission is hereby')).trim()}
*/`;

const options = {
	entryPoints: { main: 'src/main.ts', styles: 'styles/index.css' },
	outdir,
	bundle: true,
	format: 'cjs',
	target: 'es2022',
	platform: 'browser',
	// What the app itself provides to every plugin.
	external: ['obsidian', '@codemirror/state', '@codemirror/view'],
	minify: production,
	sourcemap: production ? false : 'inline',
	legalComments: 'none',
	banner: { js: notice },
	// Quotation marks and dashes as they are: an escape is twice as long.
	charset: 'utf8',
	logLevel: 'warning',
};

if (production) {
	await esbuild.build(options);
} else {
	const context = await esbuild.context(options);
	await context.watch();
	console.warn('Watching src and styles.');
}
