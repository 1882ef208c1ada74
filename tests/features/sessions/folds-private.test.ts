import { describe, expect, it } from 'vitest';
import { foldsPrivate } from '../../../src/features/sessions/folds-private';
import { FakeContext } from '../fake-context';

const client = 'Clients/K-014/K-014.md';
const session = (more: Record<string, unknown>): FakeContext =>
	new FakeContext({
		now: '2026-03-12T10:20',
		notes: {
			[client]: { alliance: 'client' },
			'Clients/K-014/Sessions/K-014 2026-03-12.md': {
				alliance: 'session',
				client: '[[K-014]]',
				date: '2026-03-12T10:00',
				...more,
			},
		},
	});

describe('when private words are folded', () => {
	it('is from the start of a session to its end, always or never, as the settings say', () => {
		const running = session({});
		const over = session({ attendance: 'attended' });
		const folded = (context: FakeContext, privateWords: 'folded in sessions' | 'shown' | 'folded'): boolean =>
			foldsPrivate({ privateWords }, context.cases, context.now());
		expect([folded(running, 'folded in sessions'), folded(over, 'folded in sessions')]).toEqual([true, false]);
		expect([folded(running, 'shown'), folded(over, 'shown')]).toEqual([false, false]);
		expect([folded(running, 'folded'), folded(over, 'folded')]).toEqual([true, true]);
		expect(running.settings().privateWords).toBe('folded in sessions');
	});
});
