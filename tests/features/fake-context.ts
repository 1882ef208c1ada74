// A command context over notes in memory. The case follows what commands write, and questions are answered from a script, through
// the form's own judgement: what a person could not answer on the page, a script can't either.
import type { PaneType } from 'obsidian';
import { parse, stringify } from 'yaml';
import { buildCase } from '../../src/case/build-case';
import type { ProblemList } from '../../src/features/current/problem-list';
import type { CommandContext } from '../../src/features/current/command-context';
import type { ChoiceDialog } from '../../src/forms/choice-dialog';
import {
	hiddenFields,
	initialEntries,
	validateForm,
	flattenFields,
	type Answer,
	type Entries,
} from '../../src/forms/model/form-state';
import type { AnswersOf, Fields, Form, SubmitButton } from '../../src/forms/model/form';
import type { PickRequest as PickFrom } from '../../src/forms/suggest-modal';
import type { Progress } from '../../src/forms/with-progress';
import type { Packet } from '../../src/privacy/packet/packet';
import { instrumentsById } from '../../src/instruments/built-in/built-in';
import { knownInstruments } from '../../src/instruments/known-instruments';
import { parseStart, type Start } from '../../src/notes/day';
import type { AnyNote, NoteKind } from '../../src/notes/kinds';
import { knownProperties, withKnownNames } from '../../src/notes/property-names';
import { readUnread } from '../../src/notes/unread/unread-note';
import { changeFrontmatter, newFrontmatter, type Frontmatter } from '../../src/notes/write-note';
import { readSettings, type SettingKey, type Settings } from '../../src/settings/settings';
import { commandText } from '../../src/text/commands';
import { isVaultPath } from '../../src/templates/note-path';
import { mergeTemplates, type CustomTemplateFile } from '../../src/templates/custom/custom-templates';
import { CaseStore } from '../../src/vault/case-store';
import type { NewNote } from '../../src/vault/note-files';
import { PathTaken } from '../../src/vault/path-taken';
import { formatDate } from '../templates/format-date';
import { isTakenIn } from '../templates/is-taken-in';

/** What a script answers, by the path of each question (`bond`, or `tasks/0/became` within rows); null cancels. */
export type Reply = Readonly<Record<string, Answer>> | null;

interface FakeVaultInput {
	/** Local time, `YYYY-MM-DDTHH:mm`. */
	readonly now?: string;
	readonly active?: string;
	readonly settings?: Partial<Settings>;
	/** Properties by path. */
	readonly notes?: Readonly<Record<string, Frontmatter>>;
	readonly ownTemplates?: readonly CustomTemplateFile[];
}

interface FakeVaultState {
	readonly frontmatter: Frontmatter;
	readonly body: string;
}

class CancelledWork extends Error {}

/** What the app's own writer throws when a note is gone. */
export class DeletedNote extends Error {
	override readonly name = 'MissingNote';
}

export class FakeContext implements CommandContext {
	/** Scripts, taken from the front; a test pushes what it will answer. */
	readonly replies: Reply[] = [];
	/** The text of the item to pick, `{ create }` for something new, or null to turn away. */
	readonly picks: (string | { readonly create: string } | null)[] = [];
	/** The label of the way to choose, or null to turn away. */
	readonly ways: (string | null)[] = [];

	/** What was asked, said, offered and opened, in order. */
	readonly forms: Form<Fields>[] = [];
	readonly faults: ReadonlyMap<string, string>[] = [];
	readonly offered: (readonly string[])[] = [];
	readonly crossroads: ChoiceDialog<unknown>[] = [];
	readonly said: string[] = [];
	caseloads = 0;
	readonly opened: { readonly path: string; readonly cursor: number | null }[] = [];
	/** Where each of them was opened, `false` for in place of the active note. */
	readonly openedWhere: (PaneType | boolean)[] = [];
	readonly openedLines: { readonly path: string; readonly line: number }[] = [];
	readonly timelines: (string | null)[] = [];
	readonly briefs: string[] = [];
	readonly inserted: { readonly text: string; readonly cursor: number | null }[] = [];
	readonly packets: { readonly packet: Packet; readonly folder: string }[] = [];
	readonly problemLists: ProblemList[] = [];
	/** Which button submits a form that has two. */
	submitBy: SubmitButton = 'submit';
	/** Whether a packet that is shown is to be written. */
	approves = true;
	/** After how many steps long work is stopped. */
	patience = Infinity;
	/** Whether a note is open for writing. */
	writable = true;
	/** How often a note was written. */
	writes = 0;

	readonly cases: CaseStore;
	readonly formatDate = formatDate;
	clock: string;
	active: string | null;
	#settings: Settings;
	readonly #kept = new Map<string, FakeVaultState>();
	readonly #unread = new Map<string, string>();
	readonly #ownTemplates: readonly CustomTemplateFile[];

	constructor({ now = '2026-03-05T10:50', active, settings = {}, notes = {}, ownTemplates = [] }: FakeVaultInput = {}) {
		this.clock = now;
		this.active = active ?? null;
		this.#settings = readSettings(settings);
		this.#ownTemplates = ownTemplates;
		const instruments = instrumentsById([]);
		const resolve = (target: string): string | null => this.#resolve(target);
		this.cases = new CaseStore(resolve, (client, found, problems) =>
			buildCase({ client, notes: found, problems, instruments, resolve }),
		);
		for (const [path, frontmatter] of Object.entries(notes)) this.put(path, frontmatter);
	}

	/** Puts a note there as if written by hand. */
	put(path: string, frontmatter: Frontmatter, body = ''): void {
		this.#kept.set(path, { frontmatter, body });
		this.cases.put(path, frontmatter);
		this.cases.relinkTo(path);
	}

	/** Puts a note there in which the app finds no properties; with nothing, takes it away again. */
	putUnread(path: string, text: string | null): void {
		if (text === null) this.#unread.delete(path);
		else this.#unread.set(path, text);
	}

	/** The same, with what its text tells taken in, as when the app tells of it. */
	breakNote(path: string, text: string): void {
		this.#kept.delete(path);
		this.putUnread(path, text);
		const note = readUnread(path, text, parseYaml);
		if (note === null) this.cases.remove(path);
		else this.cases.putUnread(note);
	}

	/** Takes a note away as if deleted meanwhile. */
	remove(path: string): void {
		this.#kept.delete(path);
		this.cases.remove(path);
	}

	get paths(): readonly string[] {
		return [...this.#kept.keys()].sort();
	}

	/** A note's properties as they are in its file. */
	properties(path: string): Frontmatter {
		return this.#at(path).frontmatter;
	}

	/** A note's whole text. */
	text(path: string): string {
		const { frontmatter, body } = this.#at(path);
		return `---\n${stringify(frontmatter)}---\n${body}`;
	}

	/** Every note's whole text by path, to see that nothing was touched. */
	everything(): Readonly<Record<string, string>> {
		return Object.fromEntries(this.paths.map((path) => [path, this.text(path)]));
	}

	readonly files: CommandContext['files'] = {
		exists: (path) => isTakenIn(this.#kept.keys())(path),
		create: async <Kind extends NoteKind>(note: NewNote<Kind>) => {
			this.#make(
				note.path,
				{ ...note.extra, ...newFrontmatter(note.kind, note.properties, note.blankProperties), ...note.scores },
				note.body,
			);
		},
		createText: async (path, text) => {
			const [, properties = '', body = text] = /^---\n([^]*?)---\n([^]*)$/.exec(text) ?? [];
			this.#make(path, (parse(properties) as Frontmatter | null) ?? {}, body);
		},
		createBinary: async (path, bytes) => {
			this.#make(path, {}, `${bytes.byteLength} bytes`);
		},
		change: async (path, change) => {
			await this.files.process(path, (frontmatter) => changeFrontmatter(frontmatter, change));
		},
		process: async (path, work) => {
			const { frontmatter, body } = this.#at(path);
			const after = structuredClone(frontmatter);
			withKnownNames(after, work);
			this.writes += 1;
			// What YAML can't hold does not come back from the file either.
			const read = parse(stringify(after)) as Frontmatter;
			this.#kept.set(path, { frontmatter: read, body });
			this.cases.put(path, read);
		},
		properties: (path) => {
			const found = this.#kept.get(path)?.frontmatter;
			return found === undefined ? null : structuredClone(Object.fromEntries(knownProperties(found).values));
		},
		withoutProperties: () => [...this.#unread.keys()],
		untilRead: async () => {},
		unread: async (path) => readUnread(path, this.#unread.get(path) ?? '', parseYaml),
		read: async (path) => this.#unread.get(path) ?? this.text(path),
		linkTo: (path) => {
			if (!this.#unread.has(path)) this.#at(path);
			const name = nameOf(path);
			const alone = this.paths.filter((other) => nameOf(other) === name).length === 1;
			return alone ? name : path.replace(/\.md$/, '');
		},
	};

	note(path: string): AnyNote | null {
		return this.cases.note(path);
	}

	pluginNotePaths(): readonly string[] {
		return this.cases.paths();
	}

	notesOf(client: string): readonly AnyNote[] {
		return this.cases.notesOf(client);
	}

	settings(): Settings {
		return this.#settings;
	}

	instruments(): ReturnType<CommandContext['instruments']> {
		return knownInstruments(this.#settings);
	}

	async setSetting<Key extends SettingKey>(key: Key, value: Settings[Key]): Promise<void> {
		this.#settings = readSettings({ ...this.#settings, [key]: value });
	}

	canInsert(): boolean {
		return this.writable;
	}

	openText(): string | null {
		const path = this.activePath();
		if (!this.writable) return null;
		return path !== null && this.paths.includes(path) ? this.text(path) : '';
	}

	insert(text: string, cursor: number | null = null): boolean {
		if (this.writable) this.inserted.push({ text, cursor });
		return this.writable;
	}

	async showBrief(client: string): Promise<void> {
		this.briefs.push(client);
	}

	now(): Start {
		const start = parseStart(this.clock);
		if (start === null) throw new Error(`Not a time: ${this.clock}`);
		return start;
	}

	async templates(): ReturnType<CommandContext['templates']> {
		return mergeTemplates(this.#ownTemplates);
	}

	activePath(): string | null {
		return this.active;
	}

	async open(path: string, cursor: number | null = null, where: PaneType | boolean = false): Promise<void> {
		this.#at(path);
		this.openedWhere.push(where);
		this.opened.push({ path, cursor });
		this.active = path;
	}

	async openAtLine(path: string, line: number): Promise<void> {
		this.openedLines.push({ path, line });
		this.active = path;
	}

	async openCaseload(): Promise<void> {
		this.caseloads += 1;
	}

	async openTimeline(client: string | null): Promise<void> {
		this.timelines.push(client);
	}

	async ask<F extends Fields>(form: Form<F>): Promise<AnswersOf<F> | null> {
		this.forms.push(form);
		for (;;) {
			const reply = next(this.replies, `an answer to “${form.title}”`);
			if (reply === null) return null;
			const { answers, faults } = validateForm(form, entered(form, reply));
			if (faults === null) {
				await form.save?.(answers, this.submitBy);
				return answers;
			}
			// The page stays, with what is wrong; the script's next reply is the next try.
			this.faults.push(faults);
		}
	}

	async pick<Item>(from: PickFrom<Item>): Promise<Item | null> {
		this.offered.push(from.items.map((item) => from.text(item)));
		const wanted = next(this.picks, `a pick from “${from.placeholder}”`);
		if (wanted === null) return null;
		if (typeof wanted !== 'string') {
			if (from.create === undefined) throw new Error('Nothing new can be made here.');
			return from.create.make(wanted.create);
		}
		const item = from.items.find((each) => from.text(each) === wanted);
		if (item === undefined) throw new Error(`“${wanted}” is not among: ${this.offered.at(-1)?.join(' | ') ?? ''}`);
		return item;
	}

	async choose<Value>(crossroads: ChoiceDialog<Value>): Promise<Value | null> {
		this.crossroads.push(crossroads);
		const wanted = next(this.ways, `a way at “${crossroads.title}”`);
		if (wanted === null) return null;
		const way = crossroads.buttons.find(({ label }) => label === wanted);
		if (way === undefined)
			throw new Error(`“${wanted}” is not among: ${crossroads.buttons.map(({ label }) => label).join(' | ')}`);
		return way.value;
	}

	async withProgress<Result>(_what: string, job: (progress: Progress) => Promise<Result>): Promise<Result | null> {
		let left = this.patience;
		try {
			return await job({
				report: async () => {
					left -= 1;
					if (left < 0) throw new CancelledWork();
				},
			});
		} catch (error) {
			if (error instanceof CancelledWork) return null;
			throw error;
		}
	}

	async previewPacket(packet: Packet, folder: string): Promise<boolean> {
		this.packets.push({ packet, folder });
		return this.approves;
	}

	async showProblems(list: ProblemList): Promise<void> {
		this.problemLists.push(list);
	}

	showNotice(message: string): void {
		this.said.push(message);
	}

	#make(path: string, frontmatter: Frontmatter, body: string): void {
		if (!isVaultPath(path)) throw new Error(commandText.outsideVault(path));
		if (this.files.exists(path)) throw new PathTaken(path);
		this.writes += 1;
		this.put(path, parse(stringify(frontmatter)) as Frontmatter, body);
	}

	#at(path: string): FakeVaultState {
		const kept = this.#kept.get(path);
		if (kept === undefined) throw new DeletedNote(path);
		return kept;
	}

	#resolve(target: string): string | null {
		return this.paths.find((path) => path === `${target}.md` || path.endsWith(`/${target}.md`)) ?? null;
	}
}

/** The entries of a form filled in: what it starts with, and the reply over it. A question that is not on the page can't be answered. */
function entered<F extends Fields>(form: Form<F>, reply: Readonly<Record<string, Answer>>): Entries {
	const entries = new Map(initialEntries(form.fields));
	for (const [path, answer] of Object.entries(reply)) {
		if (!entries.has(path))
			throw new Error(`“${form.title}” has no question “${path}”, but: ${[...entries.keys()].join(', ')}`);
		entries.set(path, { answer, unreadable: null });
	}
	const hidden = hiddenFields(form, entries);
	const unseen = flattenFields(form.fields).find(({ path, id }) => path in reply && hidden.has(id));
	if (unseen !== undefined) throw new Error(`“${unseen.path}” is not asked then.`);
	return entries;
}

function next<Item>(queue: Item[], what: string): Item {
	if (queue.length === 0) throw new Error(`The script has no more: ${what} was wanted.`);
	return queue.shift() as Item;
}

function parseYaml(yaml: string): unknown {
	return parse(yaml, { logLevel: 'error' }) as unknown;
}

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}
