import type { Component } from 'obsidian';
import { dayOf } from '../notes/day';
import { eachMinute } from '../ui/each-minute';

/** Does the work when a new day has begun, within a minute of it: what is counted from today is no longer true then. */
export function onNewDay(life: Component, work: () => void): void {
	let today = dayOf(new Date());
	eachMinute(life, () => {
		const now = dayOf(new Date());
		if (now === today) return;
		today = now;
		work();
	});
}
