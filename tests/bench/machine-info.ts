import { table } from './bench-page';

/** What other plugins say of themselves or have published, for a sense of scale: other machines, other work. */
export async function machineInfo(): Promise<string> {
	return [
		'### Beside others\n\nWhat others have published of their plugins, on machines of their own.\n',
		table(
			['what', 'said'],
			[
				['TaskNotes: time added to the start, its own aim', 'under 50 ms'],
				['TaskNotes: drawing a view, its own aim', 'under 200 ms'],
				['Tasks: drawing 1 to 200 results, sample timings', '27–210 ms'],
				['Dataview: 1,412 notes from its cache, a log line', '1.17 s'],
				[
					'`main.js` of Templater, Tasks, Kanban, Meta Bind, Dataview, as kept in public sample vaults',
					'339, 733, 991, 1,323, 2,378 kB',
				],
			],
		),
	].join('\n');
}
