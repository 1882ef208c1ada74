// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { commandNames } from '../text/commands';

export const apiText = {
	noSuchClient: (client: string) => `There is no client note “${client}”.`,
	clientMissing: 'Name the client: the code, or the path of the client note, as text.',
	noSuchDate: 'The date is neither YYYY-MM-DD nor YYYY-MM-DDTHH:mm.',
	implausibleYear: 'The date lies outside the years 1900 to 2199. Look at the year.',
};

export const linkText = {
	unknown: 'This link asks for something Working Alliance does not do. It can start a session or open a timeline.',
	oneAtATime: 'Another link is waiting for your answer. Answer that first, then open the link again.',
	noSuchClient: 'The link names a client this vault does not have.',
	startTitle: (code: string | null) => (code === null ? 'Start a session?' : `Start a session with ${code}?`),
	startText: 'A link asks for it. A new session note will be made.',
	pickText: 'A link asks for it. Your clients will be listed to pick from.',
	start: commandNames['start-session'],
	openTitle: (code: string | null) =>
		code === null ? 'Open an alliance timeline?' : `Open the alliance timeline of ${code}?`,
	openText: 'A link asks for it. Whoever sees the screen will see it too.',
	open: commandNames['open-timeline'],
};

export const cliText = {
	start: 'Start a session: makes its note, or gives today’s',
	timeline: 'Open the alliance timeline of a client',
	caseFile: 'Print the case file of a client as JSON, without what is private',
	private: 'Ruptures, reflections and what rests on them too',
	client: 'The client’s code, or the path of the client note',
	date: 'YYYY-MM-DD, or with THH:mm; now when left out',
	opened: 'Opened.',
};
