import type { Component } from 'obsidian';

const minute = 60_000;

/** Does the work every minute, and when a person comes back to the window: no timer runs while the machine or the app is asleep. */
export function eachMinute(life: Pick<Component, 'registerInterval' | 'registerDomEvent'>, work: () => void): void {
	life.registerInterval(window.setInterval(work, minute));
	life.registerDomEvent(window, 'focus', work);
	life.registerDomEvent(document, 'visibilitychange', () => {
		if (!document.hidden) work();
	});
}
