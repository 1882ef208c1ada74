import { Keymap, type WorkspaceLeaf } from 'obsidian';
import { caseloadRow, type CaseloadRow } from '../../alliance/caseload';
import type { CaseFile } from '../../alliance/case-file';
import { inOrderOfCode } from '../../alliance/caseload-order';
import { ownImpressions, reactionTallies } from '../../alliance/own-side';
import { selfCheckLines } from '../../alliance/self-check-lines';
import { caseloadText as text } from '../../strings';
import { CaseloadContent } from './content';
import type { CaseloadDeps } from './deps';
import { firstCaseloadState, keptCaseloadState, parseCaseloadState, type CaseloadState } from './state';
import { KeptPane } from '../kept-pane';
import { noteMenu } from '../note-actions';

export const caseloadViewType = 'alliance-caseload';

/** How long a drawing folds cases, in milliseconds. */
const patience = 40;

/** Every client in a row. A client's row is computed anew only when that client's case is. */
export class CaseloadPane extends KeptPane<CaseloadState> {
	override icon = 'users';
	private looked = '';
	private content: CaseloadContent | null = null;
	private rows = new WeakMap<CaseFile, CaseloadRow>();
	private rowsFor: readonly unknown[] = [];
	private reached = 0;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly deps: CaseloadDeps,
	) {
		super(leaf, { first: firstCaseloadState, parse: parseCaseloadState, keep: keptCaseloadState });
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
			sort: (sort) => this.keep({ sort }),
			filter: ({ status, text: looked }) => {
				this.looked = looked;
				this.keep({ status });
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
			kept: { sort, status },
		} = this;
		const instruments = deps.instruments();
		const today = deps.today();
		const cases = this.casesAtHand();
		if (instruments !== this.rowsFor[0] || today !== this.rowsFor[1]) this.rows = new WeakMap();
		this.rowsFor = [instruments, today];
		this.content?.show({
			rows: cases.map((caseFile) => this.rowOf(caseFile)),
			sort,
			filter: { text: this.looked, status },
			discreet: deps.discreet(),
			ownSide: () => ({
				impressions: ownImpressions(cases, instruments, today),
				reactions: reactionTallies(cases),
				selfChecks: selfCheckLines(deps.selfChecks()),
			}),
		});
	}

	/** Those folded already and as many more as patience allows. A thousand at once would hold up the app, so the next frames bring the others. */
	private casesAtHand(): readonly CaseFile[] {
		const { deps } = this;
		const until = performance.now() + patience;
		const cases: CaseFile[] = [];
		for (const [index, path] of inOrderOfCode(deps.cases.clientPaths()).entries()) {
			// Always further than last time, however long that takes.
			if (index > this.reached && performance.now() > until) {
				this.reached = index;
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
