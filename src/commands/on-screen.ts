// What discreet mode hides where a command speaks. Lists to pick from still name clients, and forms what they ask about: a
// person calls for those, and they could do nothing without.
import type { Desk } from './desk';

type Screen = Pick<Desk, 'settings'>;

/** A client's or participant's code for a title or a message; null where others may see the screen. */
export function codeOnScreen(desk: Screen, code: string): string | null {
	return desk.settings().discreet ? null : code;
}

/** Whether words and counts from private notes may stand in a list or a form. */
export function privateOnScreen(desk: Screen): boolean {
	return !desk.settings().discreet;
}
