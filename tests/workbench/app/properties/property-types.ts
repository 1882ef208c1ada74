import type { App } from '../core/app';

export type PropertyType = 'text' | 'multitext' | 'number' | 'checkbox' | 'date' | 'datetime' | 'unknown';

export const TYPE_NAMES: Readonly<Record<PropertyType, string>> = {
	text: 'Text',
	multitext: 'List',
	number: 'Number',
	checkbox: 'Checkbox',
	date: 'Date',
	datetime: 'Date & time',
	unknown: 'Unknown',
};

export const TYPE_ICONS: Readonly<Record<PropertyType, string>> = {
	text: 'lucide-text',
	multitext: 'lucide-list',
	number: 'lucide-binary',
	checkbox: 'lucide-check-square',
	date: 'lucide-calendar',
	datetime: 'lucide-clock',
	unknown: 'lucide-file-question',
};

const DAY = /^\d{4}-\d\d-\d\d$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/;

export function typeOfValue(value: unknown): PropertyType | null {
	if (value === null || value === undefined || value === '') return null;
	if (Array.isArray(value)) return 'multitext';
	if (typeof value === 'number') return 'number';
	if (typeof value === 'boolean') return 'checkbox';
	if (typeof value !== 'string') return 'unknown';
	if (DAY.test(value)) return 'date';
	return TIME.test(value) ? 'datetime' : 'text';
}

/** Whether a value can be edited as that type; else the row shows what it is. */
export function fits(type: PropertyType, value: unknown): boolean {
	const actual = typeOfValue(value);
	if (actual === null) return true;
	if (type === 'text') return actual === 'text' || actual === 'date' || actual === 'datetime' || actual === 'number';
	if (type === 'datetime') return actual === 'datetime' || actual === 'date';
	if (type === 'multitext') return actual === 'multitext' || actual === 'text';
	return actual === type;
}

/**
 * One type for a property name in the whole vault: as assigned by hand (`types.json`), else what most notes have. A name
 * with no value anywhere is text, so that a 7 typed into it is stored as `"7"`. A value that does not fit the type is shown
 * by its own. The page of the workbench says from where this is known.
 */
export class PropertyTypes {
	/** As `types.json` has them; `aliases` and `tags` are types of their own there. */
	private saved: Record<string, string> = { aliases: 'aliases', cssclasses: 'multitext', tags: 'tags' };
	private readonly guessed = new Map<string, PropertyType>();

	constructor(private readonly app: App) {
		app.metadataCache.on('changed', () => this.guessed.clear());
	}

	async load(): Promise<void> {
		const file = (await this.app.readConfig('types.json')) as { types?: Record<string, string> } | null;
		this.saved = { ...this.saved, ...(file?.types ?? {}) };
	}

	/** For every property of that name in the vault, now and after a restart. */
	assign(name: string, type: PropertyType): void {
		const known = Object.keys(this.saved).find((each) => each.toLowerCase() === name.toLowerCase());
		this.saved = { ...this.saved, [known ?? name]: type };
		void this.app.writeConfig('types.json', { types: this.saved });
	}

	private assignedTo(name: string): PropertyType | null {
		const [, type] = Object.entries(this.saved).find(([each]) => each.toLowerCase() === name.toLowerCase()) ?? [];
		if (type === 'aliases' || type === 'tags') return 'multitext';
		return type !== undefined && type in TYPE_NAMES ? (type as PropertyType) : null;
	}

	of(name: string, value: unknown): PropertyType {
		const assigned = this.assignedTo(name) ?? this.common(name);
		const own = typeOfValue(value);
		if (assigned === null) return own ?? 'text';
		return fits(assigned, value) ? assigned : (own ?? assigned);
	}

	private common(name: string): PropertyType | null {
		const known = this.guessed.get(name);
		if (known !== undefined) return known;
		const counts = new Map<PropertyType, number>();
		for (const file of this.app.vault.getMarkdownFiles()) {
			const type = typeOfValue(
				(this.app.metadataCache.getFileCache(file)?.frontmatter as Record<string, unknown> | undefined)?.[name],
			);
			if (type !== null) counts.set(type, (counts.get(type) ?? 0) + 1);
		}
		const best = [...counts].sort((a, b) => b[1] - a[1])[0];
		if (best === undefined) return null;
		this.guessed.set(name, best[0]);
		return best[0];
	}
}
