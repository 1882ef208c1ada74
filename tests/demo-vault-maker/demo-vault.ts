import { brokenNotes } from './broken-notes';
import { clientFolder } from './client-folder';
import { practice } from './clients/practice';
import { otherNotes } from './other-notes';
import { privateFolder } from './private-folder';
import { startHere } from './start-here';

/** Every file of the demo vault by its path in the vault, sorted; the same text every time. */
export function demoVault(): ReadonlyMap<string, string> {
	const files = new Map<string, string>([
		['.obsidian/app.json', `${JSON.stringify({ promptDelete: false, alwaysUpdateLinks: true }, null, 2)}\n`],
		['Start here.md', startHere],
		...practice.flatMap((client) => [...clientFolder(client)]),
		...privateFolder(),
		...brokenNotes,
		...otherNotes,
	]);
	return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
