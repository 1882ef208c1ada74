/** Calls kept until their time has come, then run in their order; one that throws does not keep the others from running. */
export class WaitingCalls {
	private readonly calls: (() => unknown)[] = [];
	private done = false;

	add(call: () => unknown): void {
		if (this.done) call();
		else this.calls.push(call);
	}

	async run(): Promise<void> {
		this.done = true;
		for (const call of this.calls.splice(0)) {
			try {
				await call();
			} catch (error) {
				console.error(error);
			}
		}
	}
}
