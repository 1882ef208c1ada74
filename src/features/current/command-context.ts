// What a command may use. Each takes only the parts it needs, so that a test passes a few plain functions.
import type { PaneType } from 'obsidian';
import type { Cases } from '../../case/cases';
import type { ChoiceDialog } from '../../forms/choice-dialog';
import type { AnswersOf, Fields, Form } from '../../forms/model/form';
import type { PickRequest as PickFrom } from '../../forms/suggest-modal';
import type { Progress } from '../../forms/with-progress';
import type { Instrument } from '../../instruments/definition/instrument';
import type { Start } from '../../notes/day';
import type { AnyNote } from '../../notes/kinds';
import type { SettingKey, Settings } from '../../settings/settings';
import type { FormatDate } from '../../templates/placeholders';
import type { Template } from '../../templates/template';
import type { Packet } from '../../privacy/packet/packet';
import type { NoteFiles } from '../../vault/note-files';
import type { ProblemList } from './problem-list';

export interface CommandContext {
	readonly cases: Cases;
	/** A plugin note as it was last read; null for any other. */
	note(path: string): AnyNote | null;
	/** The paths of all the plugin notes, in no order. */
	pluginNotePaths(): readonly string[];
	/** The plugin notes that belong to the client of this path, the client note among them, in no order. */
	notesOf(client: string): readonly AnyNote[];
	readonly files: Pick<
		NoteFiles,
		| 'exists'
		| 'create'
		| 'createText'
		| 'createBinary'
		| 'change'
		| 'process'
		| 'properties'
		| 'withoutProperties'
		| 'read'
		| 'unread'
		| 'untilRead'
		| 'linkTo'
	>;
	settings(): Settings;
	/** The instruments there are, by id, with the figures the therapist has set. */
	instruments(): ReadonlyMap<string, Instrument>;
	/** Changes a setting and keeps it. */
	setSetting<Key extends SettingKey>(key: Key, value: Settings[Key]): Promise<void>;
	now(): Start;
	readonly formatDate: FormatDate;
	/** The built-in templates, the therapist's own in their place. */
	templates(): Promise<readonly Template[]>;
	/** The active note; null when there is none. */
	activePath(): string | null;
	/** Opens a note, with the cursor so far into its body where one is given. */
	open(path: string, cursor?: number | null, where?: PaneType | boolean): Promise<void>;
	/** Opens a note's text as it is in its file, with the cursor in that line, from 1. */
	openAtLine(path: string, line: number): Promise<void>;
	/** Whether a note is open for writing. */
	canInsert(): boolean;
	/** The text of that note as it is in the editor, saved or not; null when none is open for writing. */
	openText(): string | null;
	/** Puts text in place of what is selected there, the cursor so far into it or after it; false, and nothing done, when no note is open for writing. */
	insert(text: string, cursor?: number | null): boolean;
	/** Shows the brief of a client whose session begins, without taking the place of its note. */
	showBrief(client: string): Promise<void>;
	/** Opens the timeline of a client, or of the active note. */
	openTimeline(client: string | null): Promise<void>;
	openCaseload(): Promise<void>;
	/** The answers, or null when cancelled. */
	ask<F extends Fields>(form: Form<F>): Promise<AnswersOf<F> | null>;
	pick<Item>(from: PickFrom<Item>): Promise<Item | null>;
	choose<Value>(crossroads: ChoiceDialog<Value>): Promise<Value | null>;
	/** Does long work with its progress in view; null when the person stopped it. */
	withProgress<Result>(what: string, job: (progress: Progress) => Promise<Result>): Promise<Result | null>;
	/** Shows a packet before it is written to this folder; whether the person wants it written. */
	previewPacket(packet: Packet, folder: string): Promise<boolean>;
	/** Lists problems and their repairs until the list is closed. */
	showProblems(list: ProblemList): Promise<void>;
	showNotice(message: string): void;
}
