import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { Scheduled } from './scheduled';

/** How a pane's state comes from what the app kept of it, and goes back there. */
export interface PersistedState<State extends object> {
	readonly initial: State;
	/** Whatever can't be read is as in `fallback`. */
	parse(kept: unknown, fallback: State): State;
	serialize(state: State): Record<string, unknown>;
}

/** A pane with a state that outlives a restart. However many changes come before the next frame, it is drawn once. */
export abstract class PersistentPane<State extends object> extends ItemView {
	override navigation = false;
	protected current: State;
	private readonly redraw = new Scheduled(this.contentEl, () => this.draw());

	constructor(
		leaf: WorkspaceLeaf,
		private readonly state: PersistedState<State>,
	) {
		super(leaf);
		this.current = state.initial;
	}

	protected abstract draw(): void;

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.state.serialize(this.current) };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		this.current = this.state.parse(state, this.current);
		this.schedule();
	}

	override async onOpen(): Promise<void> {
		// The day may have turned while nobody looked.
		this.registerEvent(this.app.workspace.on('active-leaf-change', () => this.schedule()));
		this.register(this.contentEl.onWindowMigrated(() => this.schedule()));
	}

	override async onClose(): Promise<void> {
		this.redraw.cancel();
	}

	/** Draws at once: what a person has chosen is seen in the same frame. */
	protected update(change: Partial<State>): void {
		this.keep(change);
		this.redraw.cancel();
		this.draw();
	}

	/** Draws with the next frame: one event of the app seldom comes alone. */
	protected updateSoon(change: Partial<State>): void {
		this.keep(change);
		this.schedule();
	}

	protected schedule(): void {
		this.redraw.schedule();
	}

	private keep(change: Partial<State>): void {
		this.current = { ...this.current, ...change };
		void this.app.workspace.requestSaveLayout();
	}
}
