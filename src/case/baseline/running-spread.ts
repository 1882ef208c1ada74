/** Mean and spread of scores as they come, one pass over a series whatever its length. */
export class RunningSpread {
	#count = 0;
	#mean = 0;
	#squares = 0;

	get count(): number {
		return this.#count;
	}

	/** null without a score. */
	get mean(): number | null {
		return this.#count === 0 ? null : this.#mean;
	}

	/** The sample standard deviation; null with fewer than two scores, exactly 0 where all are equal. */
	get sd(): number | null {
		return this.#count < 2 ? null : Math.sqrt(this.#squares / (this.#count - 1));
	}

	add(score: number): void {
		this.#count += 1;
		const before = score - this.#mean;
		this.#mean = this.#count === 1 ? score : this.#mean + before / this.#count;
		if (this.#count > 1) this.#squares += before * (score - this.#mean);
	}
}
