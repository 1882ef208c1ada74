import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.github', 'workflows');

/** The part of a workflow's form that these checks go by; whatever has another form fails to parse. */
const workflow = z.object({
	name: z.string(),
	on: z.record(z.string(), z.unknown()),
	permissions: z.record(z.string(), z.string()),
	jobs: z.record(
		z.string(),
		z.object({
			'runs-on': z.string(),
			strategy: z
				.object({
					'fail-fast': z.boolean(),
					matrix: z.record(z.string(), z.array(z.string())),
				})
				.optional(),
			env: z.record(z.string(), z.string()).optional(),
			steps: z.array(
				z
					.object({ uses: z.string(), run: z.string(), if: z.string(), with: z.record(z.string(), z.string()) })
					.partial()
					.loose(),
			),
		}),
	),
});

const read = (file: string): z.infer<typeof workflow> =>
	workflow.parse(parse(readFileSync(join(folder, file), 'utf8')));

describe('the workflows of public CI', () => {
	it.each(readdirSync(folder))('%s has a step to do each thing, and names only what its matrix holds', (file) => {
		const text = readFileSync(join(folder, file), 'utf8');
		for (const job of Object.values(read(file).jobs)) {
			for (const step of job.steps) expect(Number('uses' in step) + Number('run' in step)).toBe(1);
			for (const [, name = ''] of text.matchAll(/matrix\.([\w-]+)/g)) expect(job.strategy?.matrix).toHaveProperty(name);
		}
	});

	it.each(readdirSync(folder))('%s runs only scripts that package.json has', (file) => {
		const { scripts } = z
			.object({ scripts: z.record(z.string(), z.string()) })
			.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
		for (const [, script = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/npm run ([\w:-]+)/g))
			expect(scripts).toHaveProperty([script]);
	});

	it('the workflows of public CI run the scenarios in Obsidian nightly and by hand, on three systems and two versions, and keep the screenshots', () => {
		const { on, jobs } = read('obsidian.yml');
		expect(Object.keys(on).sort()).toEqual(['schedule', 'workflow_dispatch']);
		const job = jobs['scenarios'];
		expect(job?.strategy).toEqual({
			'fail-fast': false,
			matrix: {
				os: ['ubuntu-latest', 'macos-latest', 'windows-latest'],
				obsidian: ['1.13.4', 'latest'],
			},
		});
		expect(job?.env).toEqual({ OBSIDIAN_VERSION: '${{ matrix.obsidian }}' });
		const last = job?.steps.at(-1);
		expect(last).toMatchObject({ uses: 'actions/upload-artifact@v4', if: 'always()', with: { path: 'test-results' } });
	});

	it('try no version of Obsidian below the one the plugin asks for', () => {
		const { minAppVersion } = z
			.object({ minAppVersion: z.string() })
			.parse(JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')));
		const oldest = read('obsidian.yml').jobs['scenarios']?.strategy?.matrix['obsidian']?.[0] ?? '';
		expect(oldest.localeCompare(minAppVersion, 'en', { numeric: true })).toBeGreaterThanOrEqual(0);
		expect(oldest.split('.').slice(0, 2)).toEqual(minAppVersion.split('.').slice(0, 2));
	});
});
