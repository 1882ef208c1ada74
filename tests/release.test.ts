import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const json = (file: string): Record<string, unknown> =>
	JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>;
const manifest = json('manifest.json');

describe('a release', () => {
	it('a release is the same bytes each time it is built', () => {
		const build = (): string[] => {
			// Beside, not in place: other tests are reading the built files meanwhile.
			const folder = mkdtempSync(join(tmpdir(), 'working-alliance-build-'));
			try {
				execFileSync(process.execPath, ['esbuild.config.mjs', 'production', `--outdir=${folder}`], { cwd: root });
				return ['main.js', 'styles.css'].map((file) => readFileSync(join(folder, file), 'utf8'));
			} finally {
				rmSync(folder, { recursive: true });
			}
		};
		const [script, styles] = build();
		expect(build()).toEqual([script, styles]);
		expect(script?.length).toBeGreaterThan(10_000);
		expect(script).not.toContain('sourceMappingURL');
		expect(script).not.toContain(root);
	});

	it('a release takes along the copyright of everything that is in it', () => {
		const folder = mkdtempSync(join(tmpdir(), 'working-alliance-build-'));
		try {
			execFileSync(process.execPath, ['esbuild.config.mjs', 'production', `--outdir=${folder}`], { cwd: root });
			const head = readFileSync(join(folder, 'main.js'), 'utf8').split('*/')[0] ?? '';
			const bundled = Object.keys(json('package.json')['dependencies'] as Record<string, string>);
			for (const name of bundled) {
				const licence = readdirSync(join(root, 'node_modules', name)).find((file) => /^licen[cs]e/i.test(file)) ?? '';
				const [, holder = ''] =
					/^Copyright \(c\) (\d{4} .*?)(?: https?:\S+)?$/m.exec(
						readFileSync(join(root, 'node_modules', name, licence), 'utf8'),
					) ?? [];
				expect(holder, name).not.toBe('');
				expect(head).toContain(`With ${name}. Copyright (c) ${holder}`);
			}
			expect(head).toContain('The above copyright notice and this permission notice shall be included');
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	it('a release has no code that is none of the plugin’s where the directory’s review looks for the plugin’s', () => {
		// It leaves out `tests`, `scripts`, `docs`, `*.mjs` and `*.mts` by their names, and reads every other script.
		const scripts = readdirSync(root).filter((file) => /\.[cm]?[jt]sx?$/.test(file) && file !== 'main.js');
		expect(scripts).toContain('esbuild.config.mjs');
		expect(scripts.filter((file) => !/\.m[jt]s$/.test(file))).toEqual([]);
	});

	it('a release has one version everywhere, and an app version for it', () => {
		expect(json('package.json')['version']).toBe(manifest['version']);
		expect(json('versions.json')).toHaveProperty([String(manifest['version'])], manifest['minAppVersion']);
		expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toMatch(/^## (?:Unreleased|\d+\.\d+\.\d+)/m);
	});

	it('a release says what the changelog has of its own version and no other', () => {
		const folder = mkdtempSync(join(tmpdir(), 'working-alliance-notes-'));
		const changelog = join(folder, 'CHANGELOG.md');
		const notes = (version: string): string =>
			execFileSync(process.execPath, ['--import', 'tsx', 'scripts/release-notes.ts', version, changelog], {
				cwd: root,
				encoding: 'utf8',
				stdio: 'pipe',
			});
		try {
			writeFileSync(
				changelog,
				'# Changelog\n\n## Unreleased\n\n- Not yet.\n\n## 1.2.30\n\n- Later.\n\n## 1.2.3 (2026-03-05)\n\n**Sessions**\n- This.\n\n## 1.2.2\n',
			);
			expect(notes('1.2.3')).toBe('**Sessions**\n- This.\n');
			expect(notes('1.2.30')).toBe('- Later.\n');
			expect(() => notes('1.2.2')).toThrow();
			expect(() => notes('1.2')).toThrow();
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	it('a release keeps to what the directory asks of a manifest', () => {
		expect(manifest).toMatchObject({
			id: 'working-alliance',
			name: 'Working Alliance',
			minAppVersion: '1.13.0',
			isDesktopOnly: false,
		});
		const description = String(manifest['description']);
		expect(description.length).toBeLessThanOrEqual(250);
		expect(description).toMatch(/^[A-Z].*\.$/);
		expect(`${description} ${String(manifest['name'])}`).not.toMatch(/obsidian|plugin/i);
	});
});

describe('the docs', () => {
	const pages = [
		'README.md',
		'CONTRIBUTING.md',
		'CHANGELOG.md',
		'PRIVACY.md',
		'SECURITY.md',
		...readdirSync(join(root, 'docs'))
			.filter((file) => file.endsWith('.md'))
			.map((file) => `docs/${file}`),
	];

	it.each(pages)('%s leads nowhere that is not there', (page) => {
		const text = readFileSync(join(root, page), 'utf8');
		const folder = join(root, page, '..');
		const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
			([, target = '']) => target,
		);
		for (const target of links)
			expect(() => readFileSync(join(folder, decodeURIComponent(target))), `${page} links to ${target}`).not.toThrow();
	});

	it('the docs name only commands that there are', () => {
		const scripts = new Set(Object.keys(json('package.json')['scripts'] as Record<string, string>));
		for (const page of pages) {
			for (const [, script = ''] of readFileSync(join(root, page), 'utf8').matchAll(/npm run ([\w:-]+)/g))
				expect(scripts, page).toContain(script);
		}
	});
});
