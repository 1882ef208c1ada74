import type { Component } from 'obsidian';
import { dayOf } from '../notes/day';

const minute = 60_000;

/** Does the work when a new day has begun, within a minute of it: what is counted from today is no longer true then. */
export function onNewDay(life: Component, work: () => void): void {
	let today = dayOf(new Date());
	life.registerInterval(
		window.setInterval(() => {
			const now = dayOf(new Date());
			if (now === today) return;
			today = now;
			work();
		}, minute),
	);
}
