import { noteText } from './note-text';
import type { Properties } from './note-text';

function session(rest: Properties, body: string): string {
	return noteText([['alliance', 'session'], ['client', '[[K-000]]'], ...rest], body);
}

const hostile = `---
alliance: session
client: "[[K-000]]"
date: 2026-05-15T09:00
number: 8
__proto__:
  polluted: true
constructor: not a function
goals-agreed:
  - <img src=x onerror="document.title='run'">
  - "[click](javascript:document.title='run')"
tasks-agreed:
  - "**bold** <b>and</b> {{client}} <% tp.file.title %>"
  - "[[../../outside|a way out]]"
bond: 5
---
Markup, links and template marks in values are text. Nothing here does anything.
`;

const unreadable = `---
alliance: session
client: "[[K-000]]
date: 2026-04-24T09:00
	number: 5
tasks-agreed: [one, two
---
The properties of this note have a quotation mark that is never closed, a tab, and an open bracket.
`;

/** One fault each, all of the client K-000, who exists for nothing else: no other client's picture is spoiled. */
export const brokenNotes: ReadonlyMap<string, string> = new Map([
	[
		'With faults on purpose/K-000.md',
		noteText(
			[
				['alliance', 'client'],
				['format', 'individual'],
				['status', 'paused'],
				['started', '2026-03-27'],
				['interval-days', 7],
			],
			'Not a client: the notes in this folder each have one fault, to show what becomes of it. One session, [[Nothing wrong here]], is sound.',
		),
	],
	[
		'With faults on purpose/Nothing wrong here.md',
		session(
			[
				['date', '2026-03-27T09:00'],
				['number', 1],
				['attendance', 'attended'],
				['tasks-agreed', ['write three lines a day']],
				['bond', 6],
				['goal-agreement', 6],
				['task-agreement', 5],
			],
			'This one is sound, and is drawn although its neighbours are not.',
		),
	],
	[
		'With faults on purpose/Misspelt property.md',
		session(
			[
				['date', '2026-04-03T09:00'],
				['number', 2],
				['attendance', 'attended'],
				['bonds', 6],
				['goal-agreement', 7],
			],
			'`bonds` should read `bond`.',
		),
	],
	[
		'With faults on purpose/Rating of eleven.md',
		session(
			[
				['date', '2026-04-10T09:00'],
				['number', 3],
				['attendance', 'attended'],
				['bond', 11],
				['goal-agreement', 6],
			],
			'A rating goes from 0 to 10.',
		),
	],
	[
		'With faults on purpose/Rating in words.md',
		session(
			[
				['date', '2026-04-17T09:00'],
				['number', 4],
				['attendance', 'attended'],
				['bond', 'seven'],
				['goal-agreement', 6],
			],
			'A rating is a number, `7`.',
		),
	],
	['With faults on purpose/Properties that cannot be read.md', unreadable],
	[
		'With faults on purpose/Same number twice, first.md',
		session(
			[
				['date', '2026-05-01T09:00'],
				['number', 6],
				['bond', 6],
			],
			'Session 6.',
		),
	],
	[
		'With faults on purpose/Same number twice, second.md',
		session(
			[
				['date', '2026-05-08T09:00'],
				['number', 6],
				['bond', 6],
			],
			'Session 6 as well; it should be 7.',
		),
	],
	['With faults on purpose/Markup in values.md', hostile],
	[
		'With faults on purpose/Review of nothing.md',
		session(
			[
				['date', '2026-05-22T09:00'],
				['number', 9],
				['tasks-done', ['write three line a day']],
				['bond', 7],
			],
			'What was agreed reads "write three lines a day".',
		),
	],
	[
		'With faults on purpose/Day that does not exist.md',
		session(
			[
				['date', '2026-02-31'],
				['number', 10],
				['bond', 6],
			],
			'February has no 31st.',
		),
	],
	[
		'With faults on purpose/Session of nobody.md',
		noteText(
			[
				['alliance', 'session'],
				['date', '2026-05-29T09:00'],
				['number', 11],
				['bond', 6],
			],
			'The property `client` is missing.',
		),
	],
	[
		'With faults on purpose/Session of an unknown client.md',
		noteText(
			[
				['alliance', 'session'],
				['client', '[[K-999]]'],
				['date', '2026-06-05T09:00'],
				['number', 1],
				['bond', 6],
			],
			'There is no note K-999.',
		),
	],
	[
		'With faults on purpose/Unknown kind.md',
		noteText(
			[
				['alliance', 'sesion'],
				['client', '[[K-000]]'],
				['date', '2026-06-12T09:00'],
				['bond', 6],
			],
			'`sesion` should read `session`.',
		),
	],
]);
