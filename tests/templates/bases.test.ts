import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { laneKey } from '../../src/timeline/options/base-view-options';
import { laneNames } from '../../src/timeline/options/options';
import { noteKinds } from '../../src/notes/kinds';
import { baseFiles } from '../../src/templates/bases';
import { safeFileName } from '../../src/templates/file-name';

interface View {
	readonly type: string;
	readonly filters?: unknown;
	readonly order?: readonly string[];
	readonly sort?: readonly { readonly property: string }[];
	readonly groupBy?: { readonly property: string };
	readonly [option: string]: unknown;
}

interface Base {
	readonly filters: unknown;
	readonly views: readonly View[];
}

const properties = new Set<string>(Object.values(noteKinds).flatMap((kind) => Object.keys(kind)));
const strings = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};

describe.each(baseFiles().map(({ name, text }) => [name, text] as const))('the base %s', (name, text) => {
	const base = parse(text) as Base;

	it('reads as recorded', async () => {
		await expect(text).toMatchFileSnapshot(`expected/${name}.base`);
	});

	it('has a safe name and valid YAML that finds notes by their kind, or by their client', () => {
		expect(safeFileName(name)).toEqual({ name, changed: false });
		expect(
			strings(base.filters).every((filter) =>
				/^alliance == "(client|session|rupture|measure|reflection)"$|^file\.ext == "md"$/.test(filter),
			),
		).toBe(true);
	});

	it('names only properties that the note format has', () => {
		const named = base.views.flatMap(({ order = [], sort = [], groupBy }) => [
			...order,
			...sort.map(({ property }) => property),
			...(groupBy === undefined ? [] : [groupBy.property]),
		]);
		expect(
			named.filter(
				(property) => !['file.name', 'file.folder', 'alliance'].includes(property) && !properties.has(property),
			),
		).toEqual([]);
		const filtered = base.views.flatMap(({ filters }) => strings(filters)).map((filter) => filter.split(' ')[0] ?? '');
		expect(
			filtered.filter(
				(property) =>
					!['alliance', '!ruptures.isEmpty()', '!client.isEmpty()', 'file.hasLink(this.file)'].includes(property) &&
					!properties.has(property),
			),
		).toEqual([]);
	});

	it('has only views there are, with options they know', () => {
		const known = new Set([
			'type',
			'name',
			'filters',
			'groupBy',
			'order',
			'sort',
			'range',
			'dimension',
			...laneNames.map(laneKey),
		]);
		for (const view of base.views) {
			expect(['table', 'alliance-timeline']).toContain(view.type);
			expect(Object.keys(view).filter((key) => !known.has(key))).toEqual([]);
		}
	});
});
