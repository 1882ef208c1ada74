/** Event emitter; a throwing listener affects neither the others nor the caller. */
export class Emitter<Told> {
	readonly #all = new Set<(told: Told) => void>();

	/** Gives its own undo. */
	add(listener: (told: Told) => void): () => void {
		this.#all.add(listener);
		return () => {
			this.#all.delete(listener);
		};
	}

	emit(told: Told): void {
		for (const listener of this.#all) {
			try {
				listener(told);
			} catch (error) {
				// Rethrown in a microtask: a command that has just written a note has not failed.
				queueMicrotask(() => {
					throw error;
				});
			}
		}
	}
}
