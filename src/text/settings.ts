// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.

/** Every setting: its name, one sentence about it, and other words it is found by. */
export const settingsText = {
	notes: {
		heading: 'Notes and folders',
		clientPath: {
			name: 'Client notes',
			desc: 'The path of a new client note.',
			aliases: ['folder', 'file name', 'path', 'pattern'],
		},
		sessionPath: {
			name: 'Session notes',
			desc: 'The path of a new session note.',
			aliases: ['folder', 'file name', 'path', 'pattern', 'date'],
		},
		measurePath: {
			name: 'Measure notes',
			desc: 'The path of the note of a filled-in form.',
			aliases: ['folder', 'file name', 'path', 'pattern', 'questionnaire'],
		},
		privateFolder: {
			name: 'Folder for private notes',
			desc: 'Where ruptures, reflections and self-checks go, apart from the record.',
			aliases: ['psychotherapy notes', 'process notes', 'countertransference'],
		},
		exportFolder: {
			name: 'Folder for exports',
			desc: 'Where exported packets are written.',
			aliases: ['packet', 'share', 'supervision'],
		},
		example: (path: string) => `For example: ${path}`,
		placeholders: (names: readonly string[]) => `Placeholders: ${names.map((name) => `{{${name}}}`).join(', ')}.`,
		unknownPlaceholders: (names: readonly string[]) =>
			`There is no ${names.map((name) => `{{${name}}}`).join(', ')} for a path.`,
		needsClient: 'Put {{client}} into the path, so that no two clients share a note.',
		inPrivate: (folder: string) => `This lies in “${folder}”, the folder for private notes. Choose a path outside it.`,
		folderMissing: 'Name a folder.',
		outsideVault: 'Name a folder in the vault, from its top and divided by “/”, without “..”.',
		folderHolds: (path: string) => `Other notes are written there, such as ${path}. Choose a folder of its own.`,
	},
	templates: {
		heading: 'Templates',
		folder: {
			name: 'Folder with your own templates',
			desc: 'A note there takes the place of the built-in template of the same name; others stand beside them.',
			aliases: ['template', 'own'],
		},
		individual: {
			name: 'Individual sessions',
			desc: 'The template for a new session note.',
			aliases: ['template', 'SOAP', 'DAP', 'BIRP', 'GIRP'],
		},
		couple: {
			name: 'Couple sessions',
			desc: 'The template for a new session note of a couple.',
			aliases: ['template', 'partners'],
		},
		family: {
			name: 'Family sessions',
			desc: 'The template for a new session note of a family.',
			aliases: ['template'],
		},
		group: { name: 'Group sessions', desc: 'The template for a new session note of a group.', aliases: ['template'] },
		first: {
			name: 'First session',
			desc: 'The template for the first session with a client, whatever its format.',
			aliases: ['template', 'intake', 'initial'],
		},
		same: 'The same as later sessions',
		placeholders: { name: 'Placeholders', desc: 'What your own templates can be filled from.' },
		placeholder: (name: string) => `{{${name}}}`,
		side: { both: 'In every note', record: 'Only in notes of the record', private: 'Only in private notes' },
		gone: (id: string) => `${id} (not there)`,
	},
	form: {
		heading: 'Session form',
		askMedium: {
			name: 'Ask where',
			desc: 'In person, by video or by phone, when a session is finished.',
			aliases: ['medium', 'telehealth', 'video', 'phone'],
		},
		askMinutes: {
			name: 'Ask for the length',
			desc: 'The minutes of a session, filled in from its start.',
			aliases: ['minutes', 'duration', 'time'],
		},
		askFloor: {
			name: 'Ask who had the floor',
			desc: 'Who had more of the time, in couples and families.',
			aliases: ['couple', 'family', 'talking'],
		},
		askOwnRatings: {
			name: 'Ask for your impression',
			desc: 'Your own ratings of bond, goals and tasks, each of which may stay empty.',
			aliases: ['rating', 'alliance', 'therapist'],
		},
		askClientRatings: {
			name: 'Ask for the client’s answers',
			desc: 'What the client said when asked about bond, goals and tasks.',
			aliases: ['rating', 'alliance', 'feedback'],
		},
		emptyRatings: {
			name: 'Begin session notes with empty ratings',
			desc: 'The ratings stand in each new note, to be typed into its properties. Without them, the forms write what you rate.',
			aliases: ['rating', 'properties', 'bond', 'by hand'],
		},
	},
	private: {
		heading: 'Private notes',
		rupturesIn: {
			name: 'Keep ruptures in',
			desc: 'Private notes stay out of the record; lines in the session note are part of it.',
			aliases: ['rupture', 'repair', 'psychotherapy notes'],
		},
		privateWords: {
			name: 'Private words in the timeline’s pane',
			desc: 'Ruptures and reactions, in the brief and in the picture. Folded, the pane says how many there are, and an eye in its head shows them.',
			aliases: ['fold', 'hide', 'ruptures', 'reactions', 'client in the room', 'eye'],
		},
		folding: {
			'folded in sessions': 'Folded while a session runs',
			shown: 'Always shown',
			folded: 'Always folded',
		},
		places: { 'private note': 'Private notes', 'session note': 'Lines in the session note' },
	},
	prompts: {
		heading: 'Prompts and wording',
		promptsNote: {
			name: 'Note with your own prompts',
			desc: 'Its headings are themes and its list items are prompts, which stand beside the built-in ones.',
			aliases: ['questions', 'statements'],
		},
		wordingNote: {
			name: 'Note with item wording',
			desc: 'Its headings are instruments and its list items their questions, shown while you enter answers.',
			aliases: ['items', 'questionnaire', 'questions', 'licence'],
		},
		notThere: 'There is no note of that path.',
	},
	screen: {
		heading: 'On screen',
		openTimelineOnStart: {
			name: 'Open the timeline when a session starts',
			desc: 'It opens beside the new note, with what is worth knowing before the session. On a phone, only that is shown.',
			aliases: ['brief', 'side pane', 'sidebar', 'begin'],
		},
		discreet: {
			name: 'Discreet mode',
			desc: 'For when others can see the screen: hides codes, words and what is private in views, lists and messages. Notes that are open, and windows you call for, still show what they are about.',
			aliases: ['privacy', 'hide', 'names', 'screen sharing'],
		},
	},
};
