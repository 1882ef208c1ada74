import type { SettingDefinitionItem } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { templatesGroup } from '../../src/settings/tab/templates-group';
import { defaultSettings } from '../../src/settings/settings';
import { placeholders } from '../../src/templates/placeholders';

function lines(items: readonly SettingDefinitionItem[]): readonly string[] {
	return items.flatMap((item) => {
		if ('type' in item && item.type !== undefined)
			return [...('heading' in item && item.heading !== undefined ? [item.heading] : []), ...lines(item.items ?? [])];
		return 'name' in item ? [item.name] : [];
	});
}

describe('the page of placeholders', () => {
	const page = templatesGroup(defaultSettings, []).items?.find((item) => 'type' in item && item.type === 'page');

	it('the page of placeholders lists every one with what it gives, which notes that name an unknown one are told to look up', () => {
		const listed = lines(page === undefined ? [] : [page]);
		expect(listed).toEqual(expect.arrayContaining(placeholders.map(({ name }) => `{{${name}}}`)));
	});

	it('the page of placeholders says which are filled on one side only', () => {
		const listed = lines(page === undefined ? [] : [page]);
		expect(listed.indexOf('{{client}}')).toBeLessThan(listed.indexOf('Only in notes of the record'));
		expect(listed.slice(listed.indexOf('Only in private notes'))).toEqual(['Only in private notes', '{{ruptures}}']);
	});
});
