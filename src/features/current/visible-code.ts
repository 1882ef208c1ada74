// What discreet mode hides where a command speaks. Lists to pick from still name clients, and forms what they ask about: a
// person calls for those, and they could do nothing without.
import type { CommandContext } from './command-context';

type DiscreetContext = Pick<CommandContext, 'settings'>;

/** A client's or participant's code for a title or a message; null where others may see the screen. */
export function visibleCode(context: DiscreetContext, code: string): string | null {
	return context.settings().discreet ? null : code;
}

/** Whether words and counts from private notes may be in a list or a form. */
export function mayShowPrivate(context: DiscreetContext): boolean {
	return !context.settings().discreet;
}
