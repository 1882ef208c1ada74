import {
	BasesEntry,
	BasesEntryGroup,
	BasesQueryResult,
	Component,
	NullValue,
	type TFile,
	type Value,
} from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';
import { asText } from '../properties/as-text';
import { parseExpression } from './expression';
import { fullId, scopeOf, valueOf, type BaseFile, type ViewConfig } from './query';
import { toValue } from './values';

/** What a view is given to know its base by. */
export class QueryController extends Component {
	constructor(
		readonly app: App,
		readonly config: BasesViewConfig,
		readonly file: TFile | null,
	) {
		super();
	}
}

/** One entry of `views:` in the base; options are kept beside its name and type. */
export class BasesViewConfig {
	constructor(
		private readonly app: App,
		private readonly base: BaseFile,
		private readonly view: ViewConfig,
		private readonly save: () => void,
	) {}

	get name(): string {
		return this.view.name;
	}

	get(key: string): unknown {
		return this.view[key];
	}

	getAsPropertyId(key: string): string | null {
		const value = this.view[key];
		return typeof value === 'string' && value !== '' ? fullId(value) : null;
	}

	getEvaluatedFormula(_view: unknown, key: string): Value {
		const source = this.view[key];
		const file = this.app.workspace.getActiveFile();
		if (typeof source !== 'string' || file === null) return NullValue.value;
		try {
			return toValue(this.app, parseExpression(source)(scopeOf(this.app, file, this.base)), file.path);
		} catch {
			return NullValue.value;
		}
	}

	set(key: string, value: unknown): void {
		if (value === null) Reflect.deleteProperty(this.view, key);
		else this.view[key] = value;
		this.save();
	}

	getOrder(): string[] {
		return (this.view.order ?? ['file.name']).map(fullId);
	}

	getSort(): { property: string; direction: 'ASC' | 'DESC' }[] {
		return (this.view.sort ?? []).map(({ property, direction }) => ({ property: fullId(property), direction }));
	}

	getDisplayName(propertyId: string): string {
		const named: unknown =
			this.base.properties?.[propertyId]?.['displayName'] ??
			this.base.properties?.[propertyId.replace(/^note\./, '')]?.['displayName'];
		if (typeof named === 'string') return named;
		return propertyId === 'file.name' ? 'file name' : propertyId.slice(propertyId.indexOf('.') + 1);
	}
}

/** What plugins extend; `data` is replaced before every `onDataUpdated`. */
export abstract class BasesView extends Component {
	app: App;
	config: BasesViewConfig;
	allProperties: string[] = [];
	data: BasesQueryResult;
	abstract type: string;

	constructor(protected readonly controller: QueryController) {
		super();
		this.app = controller.app;
		this.config = controller.config;
		this.data = BasesQueryResult.create__(this.app as never, this.config as never, [], []);
	}

	abstract onDataUpdated(): void;

	async createFileForView(
		baseFileName = 'Untitled',
		processor?: (frontmatter: Record<string, unknown>) => void,
	): Promise<void> {
		const folder = this.app.fileManager.getNewFileParent(this.controller.file?.path ?? '');
		const file = await this.app.fileManager.createNewMarkdownFile(folder, baseFileName);
		if (processor !== undefined) await this.app.fileManager.processFrontMatter(file, processor);
		await this.app.workspace.getLeaf('tab').openFile(file);
	}
}

export interface Row {
	readonly file: TFile;
	read(id: string): unknown;
}

/** Rows sorted, cut and grouped as the view says, as the objects of the API. */
export function resultOf(
	app: App,
	base: BaseFile,
	{ view, config }: { readonly view: ViewConfig; readonly config: BasesViewConfig },
	rows: readonly Row[],
): BasesQueryResult {
	const sorted = [...rows].sort((a, b) => {
		for (const { property, direction } of config.getSort()) {
			const order = compare(a.read(property), b.read(property));
			if (order !== 0) return direction === 'DESC' ? -order : order;
		}
		return a.file.path < b.file.path ? -1 : 1;
	});
	const cut = view.limit === undefined ? sorted : sorted.slice(0, view.limit);
	const entries = cut.map((row) => new LazyEntry(app, row));
	const result = BasesQueryResult.create__(app as never, config as never, [], []);
	result.setData__(entries);
	result.setProperties__(config.getOrder() as never);
	const { groupBy } = view;
	if (groupBy === undefined) result.setGroupedData__([BasesEntryGroup.create__(entries, undefined)]);
	else {
		const groups = new Map<string, { key: Value; entries: LazyEntry[] }>();
		for (const entry of entries) {
			const key = toValue(app, valueOf(scopeOf(app, entry.file, base), groupBy.property), entry.file.path);
			const group = groups.get(key.toString()) ?? { key, entries: [] };
			group.entries.push(entry);
			groups.set(key.toString(), group);
		}
		const list = [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1) * (groupBy.direction === 'DESC' ? -1 : 1));
		result.setGroupedData__(list.map(([, group]) => BasesEntryGroup.create__(group.entries, group.key)));
	}
	return result;
}

class LazyEntry extends BasesEntry {
	constructor(
		private readonly owner: App,
		private readonly row: Row,
	) {
		super(null, row.file);
	}

	override getValue(propertyId: string): Value | null {
		return toValue(this.owner, this.row.read(propertyId), this.row.file.path);
	}
}

function compare(a: unknown, b: unknown): number {
	const empty = (value: unknown): boolean => value === null || value === undefined || value === '';
	if (empty(a) || empty(b)) return Number(empty(a)) - Number(empty(b));
	if (typeof a === 'number' && typeof b === 'number') return a - b;
	return asText(a).localeCompare(asText(b), undefined, { numeric: true });
}
