// What a pane keeps over a restart. Preferences of a picture and the path of a client note, nothing from inside a note.
import * as z from 'zod/mini';
import { readable, withDefaults } from '../../lib/with-fallback';
import { defaultOptions, type TimelineOptions } from '../../timeline/options/options';
import { parseOptions } from '../../timeline/options/parse-options';

export interface TimelineState {
	/** The client note's path; null for none yet. */
	readonly client: string | null;
	/** Whether it stays with this client whatever note is active. */
	readonly pinned: boolean;
	readonly table: boolean;
	readonly options: TimelineOptions;
}

export const defaultTimelineState: TimelineState = {
	client: null,
	pinned: false,
	table: false,
	options: defaultOptions,
};

const keptState = z.object({
	client: readable(z.nullable(z.string())),
	pinned: readable(z.boolean()),
	table: readable(z.boolean()),
	options: readable(z.unknown()),
});

/** The state that was kept; whatever of it can't be read is as in `fallback`. */
export function parseTimelineState(kept: unknown, fallback: TimelineState): TimelineState {
	const read = keptState.safeParse(kept);
	if (!read.success) return fallback;
	return withDefaults({ ...read.data, options: parseOptions(read.data.options, fallback.options) }, fallback);
}
