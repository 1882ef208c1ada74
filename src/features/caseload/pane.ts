import { Keymap, type WorkspaceLeaf } from 'obsidian';
import { caseloadRow, type CaseloadRow } from '../../case/reports/caseload';
import type { CaseFile } from '../../case/case-file';
import { sortByCode } from '../../case/reports/caseload-order';
import { endingTallies } from '../../case/reports/ending-tallies';
import { therapistImpressions, reactionTallies } from '../../case/reports/therapist-side';
import { selfCheckLines } from '../../case/reports/self-check-lines';
import { caseloadText as text } from './text';
import { CaseloadContent } from './content';
import type { CaseloadServices } from './services';
import { defaultCaseloadState, serializeCaseloadState, parseCaseloadState, type CaseloadState } from './state';
import { PersistentPane } from '../../ui/persistent-pane';
import { noteMenu } from '../../ui/note-actions';

export const caseloadViewType = 'alliance-caseload';

/** How long a drawing builds cases, in milliseconds. */
const redrawDelay = 40;

/** Every client in a row. A client's row is computed anew only when that client's case is. */
export class CaseloadPane extends PersistentPane<CaseloadState> {
	override icon = 'users';
	private query = '';
	private content: CaseloadContent | null = null;
	private rows = new WeakMap<CaseFile, CaseloadRow>();
	private rowsFor: readonly unknown[] = [];
	private rowsComputed = 0;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly deps: CaseloadServices,
	) {
		super(leaf, { initial: defaultCaseloadState, parse: parseCaseloadState, serialize: serializeCaseloadState });
	}

	getViewType(): string {
		return caseloadViewType;
	}

	getDisplayText(): string {
		return text.title;
	}

	override async onOpen(): Promise<void> {
		const { deps } = this;
		await super.onOpen();
		this.contentEl.addClass('alliance-caseload-pane');
		this.content = new CaseloadContent(this.contentEl, {
			open: (path, event) => {
				const elsewhere = Keymap.isModEvent(event);
				if (elsewhere === false) deps.openTimeline(path);
				else deps.open(path, elsewhere);
			},
			menu: (event, path) =>
				noteMenu(deps.open, path, (menu) => deps.clientActions(menu, path)).showAtMouseEvent(event),
			sort: (sort) => this.update({ sort }),
			filter: ({ status, text: looked }) => {
				this.query = looked;
				this.update({ status });
			},
			newClient: () => deps.newClient(),
			leaveDiscreet: () => deps.leaveDiscreet(),
		});
		this.register(deps.cases.onChange(() => this.schedule()));
		this.register(deps.onSettings(() => this.schedule()));
		// Not at once: the state comes right after this, and says how to sort.
		this.schedule();
	}

	override async onClose(): Promise<void> {
		await super.onClose();
		this.content?.destroy();
		this.content = null;
	}

	protected override draw(): void {
		const {
			deps,
			current: { sort, status },
		} = this;
		const instruments = deps.instruments();
		const today = deps.today();
		const cases = this.availableCases();
		if (instruments !== this.rowsFor[0] || today !== this.rowsFor[1]) this.rows = new WeakMap();
		this.rowsFor = [instruments, today];
		this.content?.show({
			rows: cases.map((caseFile) => this.rowOf(caseFile)),
			sort,
			filter: { text: this.query, status },
			discreet: deps.discreet(),
			therapistSide: () => ({
				impressions: therapistImpressions(cases, instruments, today),
				reactions: reactionTallies(cases),
				selfChecks: selfCheckLines(deps.selfChecks()),
				endings: endingTallies(cases, today),
			}),
		});
	}

	/** Those built already and as many more as patience allows. A thousand at once would hold up the app, so the next frames bring the others. */
	private availableCases(): readonly CaseFile[] {
		const { deps } = this;
		const until = performance.now() + redrawDelay;
		const cases: CaseFile[] = [];
		for (const [index, path] of sortByCode(deps.cases.clientPaths()).entries()) {
			// Always further than last time, however long that takes.
			if (index > this.rowsComputed && performance.now() > until) {
				this.rowsComputed = index;
				this.schedule();
				break;
			}
			const caseFile = deps.cases.caseFile(path);
			if (caseFile !== null) cases.push(caseFile);
		}
		return cases;
	}

	private rowOf(caseFile: CaseFile): CaseloadRow {
		const row = this.rows.get(caseFile) ?? caseloadRow(caseFile, this.deps.instruments(), this.deps.today());
		this.rows.set(caseFile, row);
		return row;
	}
}
