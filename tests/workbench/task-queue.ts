/** Actions on one key follow one another in the order they were asked for; those on other keys do not wait. */
export class Turns {
	private readonly queues = new Map<string, Promise<unknown>>();

	/** Resolves once nothing asked for so far is left to do on that key. */
	async settled(key: string): Promise<void> {
		await (this.queues.get(key) ?? Promise.resolve());
	}

	async take<T>(key: string, action: () => Promise<T>): Promise<T> {
		const before = this.queues.get(key) ?? Promise.resolve();
		const turn = before.then(action, action);
		const settled = turn.then(
			() => undefined,
			() => undefined,
		);
		this.queues.set(key, settled);
		void settled.then(() => {
			if (this.queues.get(key) === settled) this.queues.delete(key);
		});
		return turn;
	}
}
