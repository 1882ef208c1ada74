// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { counted } from '../lib/plural';
import { daysAgo } from './dates';

/** What the palette says, by command id. */
export const commandNames = {
	'new-client': 'New client',
	'client-status': 'Change client status',
	'start-session': 'Start session',
	'finish-session': 'Finish session',
	'missed-session': 'Note a missed session',
	'rate-alliance': 'Rate alliance',
	'agree-goal': 'Agree on a goal',
	'agree-task': 'Agree on a task',
	'review-agreements': 'Review goals and tasks',
	'log-rupture': 'Log rupture',
	'log-repair': 'Log repair',
	reflect: 'Reflect',
	'self-check': 'Self-check',
	'insert-prompt': 'Insert prompt',
	'insert-template': 'Insert template',
	'copy-templates': 'Copy templates',
	'record-measure': 'Record measure',
	'check-notes': 'Check notes',
	'export-packet': 'Make a supervision packet',
	'open-timeline': 'Open timeline',
	'open-caseload': 'Open caseload',
	'toggle-discreet': 'Toggle discreet mode',
	'create-bases': 'Create bases',
};

export const commandText = {
	startWith: 'Start a session with…',
	timelineOf: 'Timeline of…',
	noClientsYet: 'There is no client yet. Type a code to create the first one.',
	noClients: `There is no client yet. Run “${commandNames['new-client']}” first.`,
	createClient: (code: string) => `Create client “${code}”`,
	noSuchClient: (client: string | null) =>
		`There is no ${client === null ? 'such client' : `client “${client}”`}. Run “${commandNames['new-client']}” to create one.`,
	nextSession: (number: number) => `session ${number}`,
	daysAgo,
	openRuptures: (number: number) => counted(number, 'open rupture'),
	openTasks: (number: number) => counted(number, 'open task'),
	begunTitle: (code: string | null, today: boolean) =>
		`A session${code === null ? '' : ` with ${code}`} has begun${today ? ' today' : ''}`,
	begunText: 'Open its note, or start another session?',
	openBegun: (today: boolean) => (today ? 'Open today’s session' : 'Open that session'),
	noSessionYet: `There is no session yet. Run “${commandNames['start-session']}” first.`,
	whichSession: 'Which session?',
	sessionLabel: (code: string, number: number | null, date: string) =>
		number === null ? `${code} · ${date}` : `${code} · session ${number} · ${date}`,
	startAnother: 'Start another',
	failed: (reason: string) => `That did not work. ${reason}`,
	failedUnknown: 'Something went wrong. Look at the note, then try again.',
	outsideVault: (path: string) =>
		`Nothing was written: ${path} may lead out of the vault. Name folders from the vault’s own top in the settings, divided by “/”, without “..”.`,
	pathTaken: (path: string) =>
		`There is already a file at ${path}. It was left as it is; look at it before you try again.`,
	missingNote: 'The note is not there any more. It may have been renamed or deleted meanwhile.',
	noLongerOurs:
		'The note has lost its “alliance” property meanwhile, so it was left as it is. Put the property back, then try again.',
	unreadableProperties:
		'The properties of the note can’t be read, so it was left as it is. Put them right in source mode, then try again.',
	overwritten: (path: string) =>
		`Another device was writing ${path} at the same time, and what you had just saved in it is gone. Open the note and look; then save it again.`,
	halfWritten: (path: string) =>
		`Only a part of ${path} could be written, and its text could not be put back. Make room on the disk, and take the note from File recovery before you go on.`,
	settingsUnreadable: (kept: string | null) =>
		kept === null
			? 'The settings of Working Alliance could not be read, nor a copy of them made; data.json in the plugin’s folder is left as it is.'
			: `The settings of Working Alliance could not be read. They are kept as ${kept}.`,
	settingsMissing: 'The settings file of Working Alliance is gone.',
	settingsInUse: {
		'as before': 'Those in use stay.',
		'last saved':
			'Those last saved on this device are in use, from data.last-saved.json; delete that file to begin with defaults.',
		defaults: 'Defaults are in use, with discreet mode on until you turn it off.',
	},
	settingsNotSaved:
		'The setting could not be saved. It holds until the app is closed; change it again once the vault can be written.',
};
