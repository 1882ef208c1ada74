import type { Plugin } from 'obsidian';
import { timelinePaneText } from '../../../text/timeline-pane';
import { basesOptions } from './options';
import { BasesTimelineView, basesViewType } from './view';
import type { TimelineServices } from '../services';

/** The timeline as a kind of view that any base can have. */
export function registerBases(plugin: Pick<Plugin, 'registerBasesView'>, deps: TimelineServices): void {
	plugin.registerBasesView(basesViewType, {
		name: timelinePaneText.title,
		icon: 'chart-spline',
		factory: (controller, containerEl) => new BasesTimelineView(controller, containerEl, deps),
		options: basesOptions,
	});
}
