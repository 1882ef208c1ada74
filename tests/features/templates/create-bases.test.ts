import { describe, expect, it } from 'vitest';
import { createBases } from '../../../src/features/templates/create-bases';
import { toggleDiscreet } from '../../../src/features/discreet/toggle-discreet';
import { FakeContext } from '../fake-context';

describe('Create bases', () => {
	it('writes each into the folder of the clients, and what shows private notes into that of private notes', async () => {
		const context = new FakeContext();
		await createBases(context);
		expect(context.paths).toEqual([
			'Clients/Caseload.base',
			'Clients/Measures.base',
			'Clients/Notes by client.base',
			'Private/Open ruptures.base',
			'Private/Supervision.base',
		]);
		expect(context.said).toEqual(['5 bases written to “Clients” and “Private”.']);
	});

	it('writes nothing into the record that lists a property of private notes', async () => {
		const context = new FakeContext({ settings: { privateFolder: 'Practice/Mine/' } });
		await createBases(context);
		const record = context.paths.filter((path) => !path.startsWith('Practice/Mine/'));
		expect(record).toHaveLength(3);
		for (const path of record)
			expect(context.text(path)).not.toMatch(/- (reactions|pull|intensity|resolution|supervision|noticed-by)$/m);
	});

	it('never replaces one, and says how many were there', async () => {
		const context = new FakeContext();
		context.put('Clients/Caseload.base', {}, 'Mine.');
		await createBases(context);
		await createBases(context);
		expect(context.text('Clients/Caseload.base')).toContain('Mine.');
		expect(context.said).toEqual([
			'4 bases written to “Clients” and “Private”. One was there already and stays as it is.',
			'No base written. 5 were there already and stay as they are.',
		]);
	});

	it.each([
		['Practice/Notes/{{client}}/{{client}}', 'Practice/Notes'],
		['{{client}}/{{client}}', 'Alliance bases'],
		['{{client}}', 'Alliance bases'],
		['Clients/{{client}}', 'Clients'],
		['../Clients/{{client}}/{{client}}', 'Clients'],
		['Cl<ients>/CON/{{client}}', 'Cl ients/CON_'],
	])('with clients at %s it writes into %s', async (clientPath, folder) => {
		const context = new FakeContext({ settings: { clientPath } });
		await createBases(context);
		expect(context.paths[0]).toBe(`${folder}/Caseload.base`);
	});
});

describe('Toggle discreet mode', () => {
	it('turns it on and off, and says how to leave it', async () => {
		const context = new FakeContext();
		await toggleDiscreet(context);
		expect(context.settings().discreet).toBe(true);
		expect(context.said[0]).toContain('Run “Toggle discreet mode” again to leave it.');
		await toggleDiscreet(context);
		expect(context.settings().discreet).toBe(false);
	});
});
