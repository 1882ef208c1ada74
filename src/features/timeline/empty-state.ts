// What to do where there is nothing to see yet.
import { addButton } from '../../ui/add-button';
import { timelinePaneText as text } from '../../text/timeline-pane';

export type TimelineCommand = 'new-client' | 'start-session' | 'rate-alliance' | 'pick-client';

/** Why there is nothing to draw; null where there is something. */
export type EmptyReason = 'no-clients' | 'no-client-chosen' | 'no-sessions' | 'no-ratings' | null;

/** Says in a sentence what is missing and offers the one step that changes it. */
export function drawEmptyState(el: HTMLElement, emptiness: EmptyReason, run: (command: TimelineCommand) => void): void {
	el.empty();
	el.toggle(emptiness !== null);
	if (emptiness === null) return;
	const { message, button, command } = text.empty[emptiness];
	el.createEl('p', { text: message });
	addButton(el, button, () => run(command), { cls: emptiness === 'no-ratings' ? '' : 'mod-cta' });
}
