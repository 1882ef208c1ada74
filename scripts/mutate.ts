// Changes the code of a pure folder in small ways and tells which changes no test notices: `npm run mutate -- <folder of src>`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const pureFolders = ['notes', 'instruments', 'case', 'timeline'];
const chosen = process.argv.slice(2);
for (const folder of chosen.length > 0 ? chosen : pureFolders) mutate(folder.replace(/\/+$/, ''));

function mutate(folder: string): void {
	const [top = ''] = folder.split('/');
	if (!pureFolders.includes(top) || !existsSync(path.join(root, 'src', folder)))
		throw new Error(`${folder} is no folder of src in ${pureFolders.join(', ')}.`);
	const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', `src/${folder}/**/*.ts`], {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, MUTATED_FOLDER: top },
	});
	if (status !== 0) process.exit(status ?? 1);
}
