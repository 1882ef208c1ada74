import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { PutOff } from './put-off';

/** How a pane's state comes from what the app kept of it, and goes back there. */
export interface KeptState<State extends object> {
	readonly first: State;
	/** Whatever can't be read is as in `fallback`. */
	parse(kept: unknown, fallback: State): State;
	keep(state: State): Record<string, unknown>;
}

/** A pane with a state that outlives a restart. However many changes come before the next frame, it is drawn once. */
export abstract class KeptPane<State extends object> extends ItemView {
	override navigation = false;
	protected kept: State;
	private readonly nextFrame = new PutOff(this.contentEl, () => this.draw());

	constructor(
		leaf: WorkspaceLeaf,
		private readonly state: KeptState<State>,
	) {
		super(leaf);
		this.kept = state.first;
	}

	protected abstract draw(): void;

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.state.keep(this.kept) };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		this.kept = this.state.parse(state, this.kept);
		this.schedule();
	}

	override async onOpen(): Promise<void> {
		// The day may have turned while nobody looked.
		this.registerEvent(this.app.workspace.on('active-leaf-change', () => this.schedule()));
		this.register(this.contentEl.onWindowMigrated(() => this.schedule()));
	}

	override async onClose(): Promise<void> {
		this.nextFrame.cancel();
	}

	protected keep(change: Partial<State>): void {
		this.kept = { ...this.kept, ...change };
		void this.app.workspace.requestSaveLayout();
		this.draw();
	}

	protected schedule(): void {
		this.nextFrame.ask();
	}
}
