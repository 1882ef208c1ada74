import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings } from '../../src/settings/settings';
import { demoVault } from '../demo-vault-maker/demo-vault';
import { clientDataIn } from './client-data-in-settings';

const notes = [...demoVault()].filter(([path]) => path.endsWith('.md')).map(([path, text]) => ({ path, text }));

describe('the settings', () => {
	it('as they come hold nothing of any note', () => {
		expect(clientDataIn(JSON.stringify(defaultSettings), notes)).toEqual([]);
	});

	it('with a client’s code, a day, a file name or a phrase planted are found out', () => {
		for (const planted of [
			'K-014',
			'2026-03-05',
			'K-014 2026-03-05',
			'Sleep through the night',
			'A face like a door closing',
		]) {
			expect(clientDataIn(JSON.stringify({ ...readSettings({}), lastClient: planted }), notes), planted).not.toEqual(
				[],
			);
		}
	});

	it('the settings are the only thing the plugin saves', () => {
		const source = readFileSync(join(import.meta.dirname, '../../main.js'), 'utf8');
		expect(source.match(/\.saveData\(/g)).toHaveLength(1);
	});
});
