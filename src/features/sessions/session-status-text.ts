import type { RunningSession } from './running-sessions';
import { statusText } from './text';

/** What the status bar shows of the running sessions; null where there is none. */
export function sessionStatusText(running: readonly RunningSession[], discreet: boolean): string | null {
	const [latest, ...others] = running;
	return latest === undefined ? null : statusText.running(discreet ? null : latest.code, latest.minutes, others.length);
}
