import { normalizeText, linkTarget, parseEntry, type ResolveLink } from '../notes/entry';

/** The goals that measures are about. Two are one where they link to the same note or read the same; each goes by the words it was first rated under. */
export class RatedGoals {
	readonly #byNote = new Map<string, string>();
	readonly #byText = new Map<string, string>();

	constructor(private readonly resolve: ResolveLink) {}

	/** The words of the goal that `about` means in the note at `path`. */
	nameOf(about: string, path: string): string {
		const { text } = parseEntry(about);
		const target = linkTarget(about);
		const note = target === null ? null : (this.resolve(target, path) ?? target);
		const normalized = normalizeText(text);
		const words = (note === null ? undefined : this.#byNote.get(note)) ?? this.#byText.get(normalized) ?? text;
		if (note !== null) this.#byNote.set(note, words);
		if (!this.#byText.has(normalized)) this.#byText.set(normalized, words);
		return words;
	}
}
