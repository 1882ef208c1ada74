import { daysBetween, type Day, type Start } from '../notes/day';
import type { PlaceholderValue, PlaceholderValues } from './fill';

/** Where a placeholder may be filled: US law keeps session times, goals and plans out of private notes (45 CFR 164.501). */
export type PlaceholderSide = 'both' | 'record' | 'private';

export interface Placeholder {
	readonly name: string;
	/** What it gives, for the settings. */
	readonly description: string;
	readonly side: PlaceholderSide;
}

/** All that a template can be filled from. Empty lists and nulls are absent, and leave the placeholder's fallback. */
export interface TemplateContext {
	/** Whether the note it goes into is on the private side. */
	readonly private: boolean;
	/** The new note's name, without `.md`. */
	readonly title: string;
	/** Null where the note is tied to no client. */
	readonly client: { readonly code: string; readonly link: string } | null;
	readonly participants: readonly string[];
	readonly start: Start;
	/** The session's number, from 1. */
	readonly number: number | null;
	/** Open goals, as text or wikilinks. */
	readonly goals: readonly string[];
	/** Open tasks, as text or wikilinks. */
	readonly tasks: readonly string[];
	/** Open ruptures, as text or wikilinks. */
	readonly ruptures: readonly string[];
	/** The last session that took place. */
	readonly lastSession: { readonly link: string; readonly day: Day } | null;
	/** What the last session's note says to bring up. */
	readonly toBringUp: readonly string[];
}

/** Of a note that belongs to no session and no client yet. */
export const emptyContext = {
	private: false,
	client: null,
	participants: [],
	number: null,
	goals: [],
	tasks: [],
	ruptures: [],
	lastSession: null,
	toBringUp: [],
} as const satisfies Partial<TemplateContext>;

/** Formats a start with Moment tokens. */
export type FormatDate = (start: Start, format: string) => string;

export const placeholders = [
	{ name: 'client', description: 'The client’s code.', side: 'both' },
	{ name: 'client-link', description: 'A link to the client note.', side: 'both' },
	{ name: 'participants', description: 'The people in the room, by code.', side: 'both' },
	{ name: 'title', description: 'The name of the note.', side: 'both' },
	{ name: 'date', description: 'The day, 2026-03-05, or in your own format: {{date:D MMMM YYYY}}.', side: 'both' },
	{ name: 'last-session', description: 'A link to the last session that took place.', side: 'both' },
	{
		name: 'time',
		description: 'When the session begins, 10:00, or in your own format: {{time:h:mm A}}.',
		side: 'record',
	},
	{ name: 'number', description: 'The number of the session.', side: 'record' },
	{ name: 'days-since-last', description: 'Days since the last session that took place.', side: 'record' },
	{ name: 'goals', description: 'The open goals.', side: 'record' },
	{ name: 'tasks', description: 'The agreed tasks still open.', side: 'record' },
	{ name: 'to-bring-up', description: 'What the last session’s note says to bring up.', side: 'record' },
	{ name: 'ruptures', description: 'The open ruptures.', side: 'private' },
	{ name: 'cursor', description: 'Where writing begins.', side: 'both' },
] as const satisfies readonly Placeholder[];

type PlaceholderName = (typeof placeholders)[number]['name'];

/**
 * The values of every placeholder that may be filled on the context's side; the others have no key and so stay in the text.
 * On the private side the start has no time, whatever format is asked for. Absent things give an empty text or list.
 */
export function placeholderValues(context: TemplateContext, formatDate: FormatDate): PlaceholderValues {
	const { client, lastSession, number } = context;
	const start: Start = context.private ? { day: context.start.day, time: null } : context.start;
	const all: Record<Exclude<PlaceholderName, 'cursor'>, (argument: string | null) => PlaceholderValue> = {
		client: () => client?.code ?? '',
		'client-link': () => client?.link ?? '',
		participants: () => toSingleLines(context.participants),
		title: () => context.title,
		date: (format) => (format === null ? start.day : formatDate(start, format)),
		'last-session': () => lastSession?.link ?? '',
		time: (format) => {
			if (start.time === null) return '';
			return format === null ? start.time : formatDate(start, format);
		},
		number: () => (number === null ? '' : String(number)),
		'days-since-last': () => (lastSession === null ? '' : String(daysBetween(lastSession.day, start.day))),
		goals: () => toSingleLines(context.goals),
		tasks: () => toSingleLines(context.tasks),
		'to-bring-up': () => toSingleLines(context.toBringUp),
		ruptures: () => toSingleLines(context.ruptures),
	};
	return Object.fromEntries(Object.entries(all).filter(([name]) => isAllowedOn(context.private, sideOf(name))));
}

/** Why a name stays unfilled: it belongs to the `other-side` of the notes, or there is no such placeholder (`unknown`). */
export function unfilledReason(name: string): 'other-side' | 'unknown' {
	return sideOf(name.toLowerCase()) === null ? 'unknown' : 'other-side';
}

function sideOf(name: string): PlaceholderSide | null {
	return placeholders.find((placeholder) => placeholder.name === name)?.side ?? null;
}

function isAllowedOn(isPrivate: boolean, side: PlaceholderSide | null): boolean {
	return side === 'both' || side === (isPrivate ? 'private' : 'record');
}

function toSingleLines(texts: readonly string[]): string[] {
	return texts.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
}
