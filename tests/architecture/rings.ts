// What each folder of src may import. Arrows point downward only; a folder that is not named may not be imported.
export type Ring =
	| 'lib'
	| 'text'
	| 'notes'
	| 'instruments'
	| 'case'
	| 'templates'
	| 'timeline'
	| 'privacy'
	| 'settings'
	| 'vault'
	| 'ui'
	| 'forms'
	| 'features'
	| 'plugin'
	| 'main';

type Rule = 'all' | 'types';

const all = <Name extends string>(...names: readonly Name[]): Partial<Record<Name, Rule>> =>
	Object.fromEntries(names.map((name) => [name, 'all'])) as Partial<Record<Name, Rule>>;

const pureRings = ['lib', 'text', 'notes', 'instruments', 'case', 'templates', 'timeline', 'privacy'] as const;

export const allowedImports: Readonly<Record<Ring, Partial<Record<Ring | 'obsidian', Rule>>>> = {
	lib: {},
	text: all('lib'),
	notes: all('lib', 'text'),
	instruments: all('lib', 'text', 'notes'),
	case: all('lib', 'text', 'notes', 'instruments'),
	templates: all('lib', 'text', 'notes'),
	timeline: all('lib', 'text', 'notes', 'instruments', 'case'),
	privacy: all('lib', 'text', 'notes', 'instruments', 'case', 'templates', 'timeline'),
	settings: all('lib', 'text', 'notes', 'instruments', 'case', 'templates', 'obsidian'),
	vault: { ...all('lib', 'text', 'notes', 'instruments', 'case', 'templates', 'obsidian'), settings: 'types' },
	ui: { ...all('lib', 'text', 'obsidian'), timeline: 'types' },
	forms: all('lib', 'text', 'notes', 'instruments', 'ui', 'obsidian'),
	features: { ...all(...pureRings, 'vault', 'ui', 'forms', 'obsidian'), settings: 'types' },
	plugin: all(...pureRings, 'settings', 'vault', 'ui', 'forms', 'features', 'obsidian'),
	main: all(...pureRings, 'settings', 'vault', 'ui', 'forms', 'features', 'plugin', 'obsidian'),
};

export const isPure = (ring: string): boolean => pureRings.some((pure) => pure === ring);
