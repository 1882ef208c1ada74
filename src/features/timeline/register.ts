import type { Plugin } from 'obsidian';
import { timelinePaneText as text } from '../../text/timeline-pane';
import { timelineBlock, timelineBlockLanguage } from './code-block';
import { hoverSource } from '../../ui/note-actions';
import type { TimelineServices } from './services';
import { TimelinePane, timelineViewType } from './pane';

/** The pane, the code block, and the page preview of both. */
export function registerTimeline(plugin: Plugin, deps: TimelineServices): void {
	plugin.registerView(timelineViewType, (leaf) => new TimelinePane(leaf, deps));
	plugin.registerMarkdownCodeBlockProcessor(timelineBlockLanguage, timelineBlock(plugin.app, deps));
	plugin.registerHoverLinkSource(hoverSource, { display: text.title, defaultMod: true });
}
