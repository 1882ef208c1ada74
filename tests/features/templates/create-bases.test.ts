import { describe, expect, it } from 'vitest';
import { createBases } from '../../../src/features/templates/create-bases';
import { toggleDiscreet } from '../../../src/features/discreet/toggle-discreet';
import { baseFiles } from '../../../src/templates/bases';
import { FakeContext } from '../fake-context';

const names = baseFiles().map(({ name }) => name);

describe('Create bases', () => {
	it('writes each into the folder of the clients', async () => {
		const desk = new FakeContext();
		await createBases(desk);
		expect(desk.paths).toEqual(names.map((name) => `Clients/${name}.base`).sort());
		expect(desk.said).toEqual(['5 bases written to “Clients”.']);
	});

	it('never replaces one, and says how many were there', async () => {
		const desk = new FakeContext();
		desk.put('Clients/Caseload.base', {}, 'Mine.');
		await createBases(desk);
		await createBases(desk);
		expect(desk.text('Clients/Caseload.base')).toContain('Mine.');
		expect(desk.said).toEqual([
			'4 bases written to “Clients”. One was there already and stays as it is.',
			'No base written. 5 were there already and stay as they are.',
		]);
	});

	it.each([
		['Practice/Notes/{{client}}/{{client}}', 'Practice/Notes'],
		['{{client}}/{{client}}', 'Alliance bases'],
		['{{client}}', 'Alliance bases'],
		['Clients/{{client}}', 'Clients'],
	])('with clients at %s it writes into %s', async (clientPath, folder) => {
		const desk = new FakeContext({ settings: { clientPath } });
		await createBases(desk);
		expect(desk.paths[0]).toBe(`${folder}/Caseload.base`);
	});
});

describe('Toggle discreet mode', () => {
	it('turns it on and off, and says how to leave it', async () => {
		const desk = new FakeContext();
		await toggleDiscreet(desk);
		expect(desk.settings().discreet).toBe(true);
		expect(desk.said[0]).toContain('Run “Toggle discreet mode” again to leave it.');
		await toggleDiscreet(desk);
		expect(desk.settings().discreet).toBe(false);
	});
});
