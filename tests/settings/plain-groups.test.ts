import type { SettingDefinitionGroup } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { screenGroup, sessionFormGroup } from '../../src/settings/tab/plain-groups';
import { defaultSettings } from '../../src/settings/settings';

const keysOf = ({ items = [] }: SettingDefinitionGroup): readonly string[] =>
	items.flatMap((item) => ('control' in item && item.control !== undefined ? [item.control.key] : []));

describe('the settings page', () => {
	it('the settings page has a switch for everything that is on or off', () => {
		const switches = Object.entries(defaultSettings).flatMap(([key, value]) =>
			typeof value === 'boolean' ? [key] : [],
		);
		expect([...keysOf(sessionFormGroup()), ...keysOf(screenGroup())].sort()).toEqual(switches.sort());
	});
});
