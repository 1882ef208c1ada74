import { normalizeText } from '../notes/entry';

/** Writes participants' codes in one way: as the client note has them; one it does not name as it was written first. Case and white space make no other person. */
export class ParticipantCodes {
	readonly #byNormalized = new Map<string, string>();
	readonly #asWritten = new Map<string, string>();

	constructor(listed: readonly string[]) {
		for (const code of listed) this.resolve(code);
	}

	resolve(written: string): string {
		const known = this.#asWritten.get(written);
		if (known !== undefined) return known;
		const normalized = normalizeText(written);
		const code = this.#byNormalized.get(normalized) ?? written.trim();
		this.#byNormalized.set(normalized, code);
		this.#asWritten.set(written, code);
		return code;
	}
}
