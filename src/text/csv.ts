// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.

export const csvText = {
	format: 'Format of the table',
	hint: 'Chosen for the region of this device. If a spreadsheet puts a whole row into one column, take another.',
	formats: {
		comma: (decimal: string) => `Commas (7${decimal}5)`,
		semicolon: (decimal: string) => `Semicolons (7${decimal}5)`,
		tab: (decimal: string) => `Tabs (7${decimal}5)`,
	},
};
