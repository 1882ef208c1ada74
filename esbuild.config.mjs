import esbuild from 'esbuild';

const production = process.argv.includes('production');
const outdir = process.argv.find((argument) => argument.startsWith('--outdir='))?.slice('--outdir='.length) ?? '.';

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
