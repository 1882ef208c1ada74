/** The files whose scenarios are for a real Obsidian too, but for the tests with the tag `workbench` or `phone`. */
export const SCENARIOS = [
	'agreements',
	'bases',
	'brief',
	'caseload',
	'discreet',
	'exports',
	'finish-session',
	'measures',
	'new-user',
	'reflections',
	'ruptures',
	'settings',
	'start-session',
	'therapy',
	'timeline',
] as const;
