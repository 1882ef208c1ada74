import { join } from 'node:path';
import { ESLint } from 'eslint';
import stylelint from 'stylelint';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** The rules that find something in a text that is taken for the file of that name. */
async function eslintRules(file: string, text: string): Promise<readonly (string | null)[]> {
	const [result] = await new ESLint({ cwd: root }).lintText(text, { filePath: join(root, file) });
	return result?.messages.map(({ ruleId }) => ruleId) ?? ['not linted'];
}

async function stylelintRules(code: string): Promise<readonly string[]> {
	const { results } = await stylelint.lint({ code, codeFilename: join(root, 'styles', 'forms.css'), cwd: root });
	return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

describe('the linters', () => {
	it('the linters look at the manifest, its keys and its description', async () => {
		const manifest = {
			id: 'working-alliance',
			name: 'Working Alliance',
			version: '1.0.0',
			minAppVersion: '1.13.0',
			description: 'Keep it in view.',
			author: 'Developers',
			isDesktopOnly: false,
		};
		expect(await eslintRules('manifest.json', JSON.stringify(manifest))).toEqual([]);
		for (const wrong of [{ description: 'Keep it: in view' }, { version: 1 }, { surplus: 'x' }, { id: undefined }]) {
			expect(await eslintRules('manifest.json', JSON.stringify({ ...manifest, ...wrong }))).toEqual([
				'obsidianmd/validate-manifest',
			]);
		}
	});

	it('the linters look at the licence', async () => {
		expect(await eslintRules('LICENSE', 'Copyright (C) 2000 by Dynalist Inc.\n')).toEqual([
			'obsidianmd/validate-license',
			'obsidianmd/validate-license',
		]);
	});

	it.each([
		['selector-pseudo-class-disallowed-list', 'a:has(b) { color: red; }'],
		['declaration-no-important', 'a { color: red !important; }'],
		['declaration-block-no-duplicate-properties', 'a { content: "x"; content: "x" / "y"; }'],
		['plugin/no-unsupported-browser-features', 'a { columns: 3; }'],
		['plugin/no-unsupported-browser-features', 'a { clip-path: inset(50%); }'],
	])('the linters look at styles as the directory does: %s', async (rule, code) => {
		expect(await stylelintRules(code)).toEqual([rule]);
		expect(await stylelintRules('a { color: red; }')).toEqual([]);
	});
});
