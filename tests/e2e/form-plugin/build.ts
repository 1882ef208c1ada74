// Makes a plugin folder of the form trial: its script, the plugin's own styles for forms, and the manifest.
import esbuild from 'esbuild';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

export async function buildFormPlugin(folder: string): Promise<void> {
	await esbuild.build({
		entryPoints: { main: join(import.meta.dirname, 'main.ts'), styles: join(root, 'styles/forms.css') },
		outdir: folder,
		bundle: true,
		format: 'cjs',
		target: 'es2022',
		external: ['obsidian'],
		logLevel: 'warning',
	});
	await copyFile(join(import.meta.dirname, 'manifest.json'), join(folder, 'manifest.json'));
}
