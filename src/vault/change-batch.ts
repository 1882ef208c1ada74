import { Emitter } from '../lib/emitter';

/** What has changed since the listeners were last told. They are told once for all that is done in one batch. */
export class ChangeBatch {
	readonly #listeners = new Emitter<ReadonlySet<string>>();
	#changed = new Set<string>();
	/** A note of no client has changed, such as a self-check. */
	#dirty = false;
	#depth = 0;

	/** The case of this client is another one; null for a note that belongs to no client. */
	add(client: string | null): void {
		if (client === null) this.#dirty = true;
		else this.#changed.add(client);
	}

	/** Does much at once and tells the listeners once, when the outermost of several is done. */
	run(work: () => void): void {
		this.#depth += 1;
		try {
			work();
		} finally {
			this.#depth -= 1;
			this.emit();
		}
	}

	/** Tells the listeners, unless nothing has changed or a batch is still going on. */
	emit(): void {
		if (this.#depth > 0 || (this.#changed.size === 0 && !this.#dirty)) return;
		const changed = this.#changed;
		this.#changed = new Set();
		this.#dirty = false;
		this.#listeners.emit(changed);
	}

	onChange(listener: (clients: ReadonlySet<string>) => void): () => void {
		return this.#listeners.add(listener);
	}
}
