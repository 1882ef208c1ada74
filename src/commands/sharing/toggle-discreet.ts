import { discreetText } from '../../strings';
import type { Desk } from '../desk';

/** Hides codes, words and private lanes in every view at once, or shows them again. */
export async function toggleDiscreet(desk: Pick<Desk, 'settings' | 'setSetting' | 'say'>): Promise<void> {
	const discreet = !desk.settings().discreet;
	await desk.setSetting('discreet', discreet);
	desk.say(discreet ? discreetText.on : discreetText.off);
}
