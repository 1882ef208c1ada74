import type { Menu } from 'obsidian';
import type { Cases } from '../../case/cases';
import type { Instrument } from '../../instruments/definition/instrument';
import type { Day } from '../../notes/day';
import type { SelfCheckNote } from '../../notes/kinds';
import type { OpenWhere } from '../../ui/note-actions';

/** What the caseload asks of the rest. */
export interface CaseloadServices {
	readonly cases: Cases;
	readonly selfChecks: () => readonly SelfCheckNote[];
	readonly today: () => Day;
	readonly instruments: () => ReadonlyMap<string, Instrument>;
	readonly discreet: () => boolean;
	/** Hears changes of what is no case: discreet mode, instruments. Returns its own undo. */
	readonly onSettings: (listener: () => void) => () => void;
	readonly open: OpenWhere;
	readonly openTimeline: (client: string) => void;
	readonly newClient: () => void;
	readonly leaveDiscreet: () => void;
	/** Adds what can be begun with a client to a menu. */
	readonly clientActions: (menu: Menu, client: string) => void;
}
