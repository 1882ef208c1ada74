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
	return DAY.test(value) ? 'date' : TIME.test(value) ? 'datetime' : 'text';
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
 * One type for a property name in the whole vault: as assigned by hand (`types.json`), else what most notes have.
 * Obsidian's own editor does the same, so an empty `bond:` still offers a number field.
 */
export class PropertyTypes {
	private assigned: Record<string, PropertyType> = { aliases: 'multitext', cssclasses: 'multitext', tags: 'multitext' };
	private readonly guessed = new Map<string, PropertyType>();

	constructor(private readonly app: App) {
		app.metadataCache.on('changed', () => this.guessed.clear());
	}

	async load(): Promise<void> {
		const saved = (await this.app.readConfig('types.json')) as { types?: Record<string, PropertyType> } | null;
		this.assigned = { ...this.assigned, ...(saved?.types ?? {}) };
	}

	assign(name: string, type: PropertyType): void {
		this.assigned[name.toLowerCase()] = type;
	}

	of(name: string, value: unknown): PropertyType {
		const assigned = this.assigned[name.toLowerCase()] ?? this.common(name);
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
