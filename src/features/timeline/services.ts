import type { Menu } from 'obsidian';
import type { CaseFile } from '../../case/case-file';
import type { Cases } from '../../case/cases';
import type { SignalRules } from '../../case/signal-rules';
import type { Mark } from '../../timeline/model/mark';
import type { Picture } from '../../timeline/timeline';
import type { TimelineOptions } from '../../timeline/options/options';
import type { Instrument } from '../../instruments/definition/instrument';
import type { Day } from '../../notes/day';
import type { OpenWhere } from '../../ui/note-actions';
import type { TimelineCommand } from './empty-state';

/** A panel about one client at a time. */
export interface ClientPanel {
	/** Shows this client; nothing for null. */
	show(client: string | null, folded: boolean): Promise<void>;
}

/** What the timeline's views ask of the rest. */
export interface TimelineServices {
	readonly cases: Cases;
	readonly today: () => Day;
	readonly instruments: () => ReadonlyMap<string, Instrument>;
	readonly rules: () => SignalRules;
	readonly discreet: () => boolean;
	/** Whether private words are folded now: a client may be in the room. */
	readonly foldsPrivate: () => boolean;
	/** Hears changes of what is no case: discreet mode, instruments. Returns its own undo. */
	readonly onSettings: (listener: () => void) => () => void;
	readonly open: OpenWhere;
	/** Makes the panel with what is worth knowing before a session. */
	readonly briefPanel: (host: HTMLElement) => ClientPanel;
	/** A client note's path, or null when cancelled. */
	readonly pickClient: () => Promise<string | null>;
	readonly run: (command: Exclude<TimelineCommand, 'pick-client'>, client: string | null) => void;
	/** Adds the actions that fit a mark to its menu. */
	readonly markActions: (menu: Menu, mark: Mark, caseFile: CaseFile) => void;
	/** Adds what can be done with the whole picture, such as exporting it, to a menu. */
	readonly pictureActions: (menu: Menu, caseFile: CaseFile, options: TimelineOptions, picture: Picture) => void;
}
