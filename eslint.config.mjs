import obsidianmd from 'eslint-plugin-obsidianmd';
import { PlainTextParser } from 'eslint-plugin-obsidianmd/dist/lib/plainTextParser.js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { parser } from 'typescript-eslint';

export default defineConfig([
	globalIgnores([
		'main.js',
		'styles.css',
		'node_modules',
		'tests/**/.cache',
		'tests/demo-vault',
		'test-results',
		'.stryker',
	]),
	...obsidianmd.configs.recommended,
	{
		files: ['**/*.{ts,mts}'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
	},
	{
		// Read as an expression: the rule knows no other form of JSON.
		files: ['manifest.json'],
		languageOptions: { parser, parserOptions: { extraFileExtensions: ['.json'] } },
		plugins: { obsidianmd },
		rules: { 'obsidianmd/validate-manifest': 'error' },
	},
	{
		files: ['LICENSE'],
		languageOptions: { parser: PlainTextParser },
		plugins: { obsidianmd },
		rules: { 'obsidianmd/validate-license': 'error' },
	},
	{
		files: ['{src,tests,scripts}/**/*.{ts,mts,mjs}'],
		rules: { 'max-depth': ['error', 3], 'max-params': ['error', 4], 'no-nested-ternary': 'error' },
	},
	{
		// Tests and scripts run in Node, beside the app, not in it.
		files: ['tests/**', 'scripts/**', '*.mts', '*.mjs'],
		rules: {
			'no-undef': 'off',
			'no-restricted-globals': 'off',
			'obsidianmd/hardcoded-config-path': 'off',
			'obsidianmd/no-global-this': 'off',
			'obsidianmd/no-nodejs-modules': 'off',
			'obsidianmd/no-tfile-tfolder-cast': 'off',
			'obsidianmd/prefer-window-timers': 'off',
		},
	},
	{
		// What plugins are asked to leave to the app, the stand-in for the app has to do itself.
		files: ['tests/workbench/app/**'],
		rules: {
			'@typescript-eslint/no-deprecated': 'off',
			'obsidianmd/commands/no-default-hotkeys': 'off',
			'obsidianmd/no-forbidden-elements': 'off',
			'obsidianmd/no-unsupported-api': 'off',
			'obsidianmd/platform': 'off',
			'obsidianmd/prefer-create-el': 'off',
			'obsidianmd/prefer-file-manager-trash-file': 'off',
			'obsidianmd/prefer-instanceof': 'off',
			'obsidianmd/regex-lookbehind': 'off',
			'obsidianmd/rule-custom-message': 'off',
		},
	},
	{
		files: ['tests/workbench/sample-plugin/main.js'],
		rules: { '@typescript-eslint/no-require-imports': 'off', 'obsidianmd/ui/sentence-case': 'off' },
	},
]);
