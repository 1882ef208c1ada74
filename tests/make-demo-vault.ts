// Writes the demo vault anew: npx tsx tests/make-demo-vault.ts
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoVault } from './demo-vault-maker/demo-vault';

const folder = fileURLToPath(new URL('demo-vault/', import.meta.url));
const files = demoVault();

rmSync(folder, { recursive: true, force: true });
for (const [path, text] of files) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}
process.stdout.write(`${files.size} files in ${folder}\n`);
