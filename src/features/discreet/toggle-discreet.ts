import { discreetText } from '../../text/discreet';
import type { CommandContext } from '../current/command-context';

/** Hides codes, words and private lanes in every view at once, or shows them again. */
export async function toggleDiscreet(
	desk: Pick<CommandContext, 'settings' | 'setSetting' | 'showNotice'>,
): Promise<void> {
	const discreet = !desk.settings().discreet;
	await desk.setSetting('discreet', discreet);
	desk.showNotice(discreet ? discreetText.on : discreetText.off);
}
