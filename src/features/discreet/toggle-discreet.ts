import { discreetText } from '../../text/discreet';
import type { CommandContext } from '../current/command-context';

/** Hides codes, words and private lanes in every view at once, or shows them again. */
export async function toggleDiscreet(
	context: Pick<CommandContext, 'settings' | 'setSetting' | 'showNotice'>,
): Promise<void> {
	const discreet = !context.settings().discreet;
	await context.setSetting('discreet', discreet);
	context.showNotice(discreet ? discreetText.on : discreetText.off);
}
