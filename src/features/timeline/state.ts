// What a pane keeps over a restart. Preferences of a picture and the path of a client note, nothing from inside a note.
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

/** The state that was kept; whatever of it can't be read is as in `fallback`. */
export function parseTimelineState(kept: unknown, fallback: TimelineState): TimelineState {
	if (typeof kept !== 'object' || kept === null) return fallback;
	const of = new Map<string, unknown>(Object.entries(kept));
	const client = of.get('client');
	const pinned = of.get('pinned');
	const table = of.get('table');
	return {
		client: typeof client === 'string' || client === null ? client : fallback.client,
		pinned: typeof pinned === 'boolean' ? pinned : fallback.pinned,
		table: typeof table === 'boolean' ? table : fallback.table,
		options: parseOptions(of.get('options'), fallback.options),
	};
}
