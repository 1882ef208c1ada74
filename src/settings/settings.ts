// Preferences, never anything about a client. One bad value costs one field; keys of a newer version stay as they are.
import * as z from 'zod/mini';
import { defaultSignalRules as rules, dipMethods } from '../case/signal-rules';
import { withFallback } from '../lib/with-fallback';

const pathPattern = z.string().check(z.refine((value) => value.trim() !== ''));
const folder = z.string();

/** A group of fields that are each read alone; all of it has its defaults where it is no group. */
function group<const Shape extends Record<string, z.ZodMiniType>>(shape: Shape) {
	const schema = z.looseObject(shape);
	return withFallback(schema, schema.parse({}));
}

const flag = (otherwise: boolean) => withFallback(z.boolean(), otherwise);
const count = (otherwise: number) =>
	withFallback(z.number().check(z.refine((value) => Number.isSafeInteger(value) && value >= 1)), otherwise);
const optional = (fits: (value: number) => boolean) => withFallback(z.nullable(z.number().check(z.refine(fits))), null);

/** What a therapist sets for one instrument; null where nothing is set. */
const instrumentFigures = group({
	cutoff: optional(() => true),
	side: withFallback(z.nullable(z.enum(['at-or-below', 'below'])), null),
	/** Spread between clients, in points of the leading score, for dips; 0 for none where one is built in. */
	referenceSd: optional((value) => value >= 0),
	/** For reliable change, in points of the leading score. */
	sd: optional((value) => value > 0),
	reliability: optional((value) => value >= 0 && value < 1),
	/** Ranges by dimension, where the built-in one is assumed. */
	ranges: withFallback(
		z.record(
			z.string(),
			withFallback(
				z.nullable(z.object({ min: z.number(), max: z.number() }).check(z.refine(({ min, max }) => min < max))),
				null,
			),
		),
		{},
	),
});

const signals = group({
	dip: group({ on: flag(rules.dip.on), method: withFallback(z.enum(dipMethods), 'prediction') }),
	'rupture-repair': group({ on: flag(rules['rupture-repair'].on) }),
	unusual: group({ on: flag(rules.unusual.on) }),
	'reliable-change': group({ on: flag(rules['reliable-change'].on) }),
	'below-cutoff': group({ on: flag(rules['below-cutoff'].on) }),
	'therapist-higher': group({
		on: flag(rules['therapist-higher'].on),
		sessions: count(rules['therapist-higher'].sessions),
	}),
	'gap-widening': group({ on: flag(rules['gap-widening'].on) }),
	'rupture-open': group({ on: flag(rules['rupture-open'].on), sessions: count(rules['rupture-open'].sessions) }),
	'rating-missing': group({ on: flag(rules['rating-missing'].on), sessions: count(rules['rating-missing'].sessions) }),
	'tasks-unreviewed': group({
		on: flag(rules['tasks-unreviewed'].on),
		sessions: count(rules['tasks-unreviewed'].sessions),
	}),
	'goals-none': group({ on: flag(rules['goals-none'].on), sessions: count(rules['goals-none'].sessions) }),
	'interval-widening': group({
		on: flag(rules['interval-widening'].on),
		intervals: count(rules['interval-widening'].intervals),
		times: withFallback(z.number().check(z.refine((value) => value >= 1)), rules['interval-widening'].times),
	}),
});

/** Every preference, the values it may have, and the value it has when nothing usable is stored. */
const fields = {
	/** Path of a client note, without `.md`. */
	clientPath: withFallback(pathPattern, 'Clients/{{client}}/{{client}}'),
	/** Path of a session note, without `.md`. */
	sessionPath: withFallback(pathPattern, 'Clients/{{client}}/Sessions/{{client}} {{date:YYYY-MM-DD}}'),
	/** Path of a measure note, without `.md`. */
	measurePath: withFallback(pathPattern, 'Clients/{{client}}/Measures/{{client}} {{date:YYYY-MM-DD}} {{instrument}}'),
	/** Where ruptures, reflections and self-checks go. */
	privateFolder: withFallback(pathPattern, 'Private'),
	exportFolder: withFallback(pathPattern, 'Alliance exports'),
	/** The therapist's own templates; empty for none. */
	templatesFolder: withFallback(folder, ''),
	/** The note with the therapist's own prompts; empty for none. */
	promptsNote: withFallback(z.string(), ''),
	/** The note with the wording of items the therapist may use; empty for none. */
	wordingNote: withFallback(z.string(), ''),
	individualTemplate: withFallback(z.string(), 'session'),
	coupleTemplate: withFallback(z.string(), 'couple-session'),
	familyTemplate: withFallback(z.string(), 'family-session'),
	groupTemplate: withFallback(z.string(), 'session'),
	firstTemplate: withFallback(z.string(), 'first-session'),
	rupturesIn: withFallback(z.enum(['private note', 'session note']), 'private note'),
	askMedium: withFallback(z.boolean(), true),
	askMinutes: withFallback(z.boolean(), true),
	askFloor: withFallback(z.boolean(), true),
	askOwnRatings: withFallback(z.boolean(), true),
	askClientRatings: withFallback(z.boolean(), true),
	/** Whether a new session note begins with empty rating properties, to be filled in by hand. */
	emptyRatings: withFallback(z.boolean(), false),
	/** Definitions of the therapist's own instruments, each read alone; one that can't be used stays stored as it is. */
	ownInstruments: withFallback(z.array(z.unknown()), []),
	/** By instrument id. */
	instruments: withFallback(z.record(z.string(), instrumentFigures), {}),
	signals,
	/** Whether the timeline, the brief on top, opens beside a session that begins. */
	openTimelineOnStart: withFallback(z.boolean(), true),
	/** Whether the timeline's pane shows ruptures, reactions and their words. */
	privateWords: withFallback(z.enum(['folded in sessions', 'shown', 'folded']), 'folded in sessions'),
	discreet: withFallback(z.boolean(), false),
	/** Which shape the settings have; an older one is read, never edited. */
	version: withFallback(z.literal(1), 1),
};

const schema = z.looseObject(fields);

export type Settings = z.infer<typeof schema>;
export type SettingKey = keyof typeof fields;

/** The settings that stored data stands for, of any shape: each field that can't be used has its default. Never throws. */
export function readSettings(stored: unknown): Settings {
	const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
	return schema.parse(isRecord ? stored : {});
}

/** What a new installation begins with. */
export const defaultSettings: Settings = readSettings({});
