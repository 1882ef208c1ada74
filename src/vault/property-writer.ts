// Changes to a note's properties that last: another device may write the same note at the same moment.
import { getFrontMatterInfo, parseYaml, type App, type TFile } from 'obsidian';
import { frontmatterHeader } from '../notes/frontmatter-header';
import { withKnownNames } from '../notes/property-names';
import { placeNew, type Frontmatter } from '../notes/write-note';
import { commandText } from '../text/commands';
import { changeAtomic } from './atomic-write';
import { isLost, type PropertiesChange } from './lost-change';

type Work = (frontmatter: Frontmatter) => void;

/** Who hears of a write. */
export interface WriteListener {
	/** At once, with what a note's properties have become; the app itself tells only after it has parsed the note. */
	written(path: string, frontmatter: Frontmatter): void;
	/** A change was lost to another device's write, and writing it again did not help. */
	overwritten(path: string): void;
}

const maxWrites = 4;
/** Milliseconds until a write that another device had under way has landed. */
const lookAfter = 300;
/** Milliseconds between tries at a note that another process is just writing. */
const emptyFor = 60;

export class PropertyWriter {
	/** The changes that are still to be looked at, by note, in the order they were made. */
	readonly #pending = new Map<string, readonly PropertiesChange[]>();

	constructor(
		private readonly app: App,
		private readonly listener: WriteListener,
	) {}

	/**
	 * Lets `work` change the properties as they stand in the file at that moment, and sees to it that the change lasts. `work`
	 * may run several times. Throws, and changes nothing, when the note is no plugin note or its properties can't be read.
	 */
	async change(file: TFile, work: Work): Promise<void> {
		await this.#writeUntilKept(file, work, maxWrites);
	}

	async #writeUntilKept(file: TFile, work: Work, writes: number): Promise<void> {
		let left = writes;
		let change: PropertiesChange;
		do {
			change = await this.#write(file, work);
			left -= 1;
			this.listener.written(file.path, change.after);
		} while (left > 0 && (await this.#isLost(file, change)));
		this.#pending.set(file.path, [...this.#pendingAt(file.path), change]);
		window.setTimeout(() => void this.#lookAgain(file, change, work, left), lookAfter);
	}

	async #lookAgain(file: TFile, change: PropertiesChange, work: Work, left: number): Promise<void> {
		const later = this.#pendingAt(file.path).filter((each) => each !== change);
		if (later.length === 0) this.#pending.delete(file.path);
		else this.#pending.set(file.path, later);
		try {
			if (later.some((each) => isUndoneBy(change, each))) return;
			if (this.app.vault.getFileByPath(file.path) !== file || !(await this.#isLost(file, change))) return;
			if (left === 0) throw new Error(commandText.overwritten(file.path));
			await this.#writeUntilKept(file, work, left);
		} catch {
			this.listener.overwritten(file.path);
		}
	}

	#pendingAt(path: string): readonly PropertiesChange[] {
		return this.#pending.get(path) ?? [];
	}

	async #isLost(file: TFile, change: PropertiesChange): Promise<boolean> {
		const text = await this.app.vault.read(file);
		let now: unknown;
		try {
			const { exists, frontmatter } = getFrontMatterInfo(text);
			now = exists ? parseYaml(frontmatter) : {};
		} catch {
			// Somebody edits the properties themselves.
			return false;
		}
		return typeof now === 'object' && now !== null && isLost(change, now as Frontmatter);
	}

	async #write(file: TFile, work: Work): Promise<PropertiesChange> {
		for (let tries = 3; ; tries -= 1) {
			try {
				return await this.#writeOnce(file, work);
			} catch (error) {
				if (!(error instanceof EmptyNote)) throw error;
				if (tries === 0) throw new Error(commandText.noLongerOurs);
				await new Promise((resolve) => window.setTimeout(resolve, emptyFor));
			}
		}
	}

	async #writeOnce(file: TFile, work: Work): Promise<PropertiesChange> {
		let change: PropertiesChange = { before: {}, after: {} };
		try {
			await changeAtomic(this.app, file, (frontmatter) => {
				if (Object.keys(frontmatter).length === 0) throw new EmptyNote();
				if (frontmatterHeader(frontmatter) === null) throw new Error(commandText.noLongerOurs);
				const before = structuredClone(frontmatter);
				withKnownNames(frontmatter, (known) => {
					const keys = Object.keys(known);
					work(known);
					placeNew(known, keys);
				});
				change = { before, after: structuredClone(frontmatter) };
			});
		} catch (error) {
			// The app's own message quotes the note.
			throw error instanceof Error && error.name.startsWith('YAML')
				? new Error(commandText.unreadableProperties)
				: error;
		}
		return change;
	}
}

/** Whether the therapist has taken a change back by the next one. */
function isUndoneBy(change: PropertiesChange, next: PropertiesChange): boolean {
	return !isLost(change, next.before) && isLost(change, next.after);
}

/** No property at all: another process may be in the middle of writing the note. */
class EmptyNote extends Error {}
