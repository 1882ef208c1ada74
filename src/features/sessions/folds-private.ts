import type { Start } from '../../notes/day';
import type { Settings } from '../../settings/settings';
import { runningSessions } from './running-sessions';

/** Whether private words are folded now: always, never, or while any session is under way, since a client is then in the room. */
export function foldsPrivate(
	{ privateWords }: Pick<Settings, 'privateWords'>,
	store: Parameters<typeof runningSessions>[0],
	now: Start,
): boolean {
	return privateWords === 'folded' || (privateWords === 'folded in sessions' && runningSessions(store, now).length > 0);
}
