// Preferences, never anything about a client. One bad value costs one field; keys of a newer version stay as they are.
import * as z from 'zod/mini';

const pathPattern = z.string().check(z.refine((value) => value.trim() !== ''));
const folder = z.string();

/** Every preference, the values it may have, and the value it has when nothing usable is stored. */
const fields = {
	/** Path of a client note, without `.md`. */
	clientPath: z.catch(pathPattern, 'Clients/{{client}}/{{client}}'),
	/** Path of a session note, without `.md`. */
	sessionPath: z.catch(pathPattern, 'Clients/{{client}}/Sessions/{{client}} {{date:YYYY-MM-DD}}'),
	/** Path of a measure note, without `.md`. */
	measurePath: z.catch(pathPattern, 'Clients/{{client}}/Measures/{{client}} {{date:YYYY-MM-DD}} {{instrument}}'),
	/** Where ruptures, reflections and self-checks go. */
	privateFolder: z.catch(pathPattern, 'Private'),
	exportFolder: z.catch(pathPattern, 'Alliance exports'),
	/** The therapist's own templates; empty for none. */
	templatesFolder: z.catch(folder, ''),
	/** The note with the therapist's own prompts; empty for none. */
	promptsNote: z.catch(z.string(), ''),
	/** The note with the wording of items the therapist may use; empty for none. */
	wordingNote: z.catch(z.string(), ''),
	individualTemplate: z.catch(z.string(), 'session'),
	coupleTemplate: z.catch(z.string(), 'couple-session'),
	familyTemplate: z.catch(z.string(), 'family-session'),
	groupTemplate: z.catch(z.string(), 'session'),
	firstTemplate: z.catch(z.string(), 'first-session'),
	rupturesIn: z.catch(z.enum(['private note', 'session note']), 'private note'),
	askMedium: z.catch(z.boolean(), true),
	askMinutes: z.catch(z.boolean(), true),
	askFloor: z.catch(z.boolean(), true),
	askOwnRatings: z.catch(z.boolean(), true),
	askClientRatings: z.catch(z.boolean(), true),
	discreet: z.catch(z.boolean(), false),
	/** Which shape the settings have; an older one is read, never edited. */
	version: z.catch(z.literal(1), 1),
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
