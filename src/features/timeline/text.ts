// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.

export const exportTimelineText = {
	svg: 'Export as SVG',
	png: 'Export as PNG',
	csv: 'Export ratings as CSV',
	csvTitle: 'Ratings as a table',
	csvSubmit: 'Export',
	fileName: 'Alliance timeline',
	fileNameOf: (code: string) => `${code} alliance timeline`,
	written: (path: string, leavesOut: boolean) =>
		`Written to “${path}”.${leavesOut ? ' Ruptures and reactions are left out: they are private.' : ''}`,
	writtenAsItIs: (path: string) =>
		`Written to “${path}”. Discreet mode changes nothing in it: participants and goals stand there in your own words.`,
	noNumbers: 'There is no rating to export yet.',
};
