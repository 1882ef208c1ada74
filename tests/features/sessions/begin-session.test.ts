import { describe, expect, it } from 'vitest';
import { createApi } from '../../../src/plugin/api';
import type { Settings } from '../../../src/settings/settings';
import { FakeContext } from '../fake-context';

const client = 'Clients/K-014/K-014.md';
const made = 'Clients/K-014/Sessions/K-014 2026-03-05.md';

async function begun(settings: Partial<Settings> = {}): Promise<unknown> {
	const context = new FakeContext({ settings, notes: { [client]: { alliance: 'client' } } });
	await createApi(context.cases, context).startSession({ client: 'K-014' });
	return context.properties(made);
}

const plain = { alliance: 'session', client: '[[K-014]]', date: '2026-03-05T10:50', number: 1 };

describe('a new session note', () => {
	it('a new session note has no empty ratings, whose text Obsidian would keep as text', async () => {
		expect(await begun()).toEqual(plain);
	});

	it('a new session note begins with those that are asked about where the settings want them', async () => {
		expect(await begun({ emptyRatings: true, askClientRatings: false })).toEqual({
			...plain,
			bond: null,
			'goal-agreement': null,
			'task-agreement': null,
		});
	});
});
