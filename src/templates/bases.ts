// Ready bases over the properties of the plugin notes, as text. A base holds no data of its own: it lists what the notes say.

export interface BaseFile {
	/** Without `.base`. */
	readonly name: string;
	readonly text: string;
	/** Whether it shows what private notes say, and so belongs among them. */
	readonly isPrivate: boolean;
}

type Filter = string | { readonly any: readonly string[] };

interface BaseView {
	readonly type: 'table' | 'alliance-timeline';
	readonly name: string;
	readonly filters?: readonly string[];
	/** The properties shown, in order. */
	readonly order?: readonly string[];
	readonly sort?: readonly (readonly [property: string, direction: 'ASC' | 'DESC'])[];
	readonly groupBy?: string;
	/** Options of the view itself. */
	readonly options?: Readonly<Record<string, string | boolean>>;
}

interface Base {
	readonly name: string;
	readonly filters: readonly Filter[];
	readonly properties: Readonly<Record<string, string>>;
	readonly views: readonly BaseView[];
}

const open = ['status != "repaired"', 'status != "left"'];

const bases: readonly Base[] = [
	{
		name: 'Caseload',
		filters: ['alliance == "client"'],
		properties: { 'file.name': 'Client', 'note.interval-days': 'Usual interval (days)' },
		views: [
			{
				type: 'table',
				name: 'Current clients',
				filters: ['status != "ended"'],
				order: ['file.name', 'format', 'status', 'started', 'interval-days'],
				sort: [['file.name', 'ASC']],
			},
			{
				type: 'alliance-timeline',
				name: 'Timelines',
				filters: ['status != "ended"'],
				sort: [['file.name', 'ASC']],
				options: { range: 'last 12 sessions' },
			},
			{
				type: 'table',
				name: 'All clients',
				order: ['file.name', 'format', 'status', 'started', 'ended', 'interval-days'],
				sort: [['file.name', 'ASC']],
			},
		],
	},
	{
		name: 'Open ruptures',
		filters: [{ any: ['alliance == "rupture"', 'alliance == "session"'] }],
		properties: { 'file.name': 'Note', 'note.noticed-by': 'Noticed by' },
		views: [
			{
				type: 'table',
				name: 'Open',
				filters: ['alliance == "rupture"', ...open],
				order: ['file.name', 'client', 'date', 'kind', 'intensity', 'status', 'participant', 'noticed-by'],
				sort: [['date', 'DESC']],
			},
			{
				type: 'table',
				name: 'All',
				filters: ['alliance == "rupture"'],
				order: ['file.name', 'client', 'date', 'kind', 'intensity', 'resolution', 'status', 'repaired'],
				sort: [['date', 'DESC']],
			},
			// Whether such a line is still open is said by a later note, which no filter of a base can look up.
			{
				type: 'table',
				name: 'Lines in session notes',
				filters: ['alliance == "session"', '!ruptures.isEmpty()'],
				order: ['file.name', 'client', 'date', 'ruptures', 'repairs'],
				sort: [['date', 'DESC']],
			},
		],
	},
	{
		name: 'Measures',
		filters: ['alliance == "measure"'],
		properties: { 'file.name': 'Measure' },
		views: [
			{
				type: 'table',
				name: 'By client',
				groupBy: 'client',
				order: ['file.name', 'date', 'instrument', 'rater', 'participant', 'bond', 'goal', 'task', 'total'],
				sort: [['date', 'DESC']],
			},
			{
				type: 'table',
				name: 'Latest',
				order: ['file.name', 'client', 'date', 'instrument', 'rater', 'participant', 'total'],
				sort: [['date', 'DESC']],
			},
			{
				type: 'alliance-timeline',
				name: 'Timelines',
				sort: [['client', 'ASC']],
				options: {
					'lane-sessions': false,
					'lane-ruptures': false,
					'lane-goals': false,
					'lane-tasks': false,
					'lane-reactions': false,
				},
			},
		],
	},
	{
		name: 'Supervision',
		filters: [{ any: ['alliance == "reflection"', 'alliance == "rupture"'] }],
		properties: { 'file.name': 'Note', alliance: 'Kind of note' },
		views: [
			{
				type: 'table',
				name: 'To take along',
				filters: ['alliance == "reflection"', 'supervision == true'],
				order: ['file.name', 'client', 'date', 'reactions', 'pull', 'intensity'],
				sort: [['date', 'DESC']],
			},
			{
				type: 'table',
				name: 'Open ruptures',
				filters: ['alliance == "rupture"', ...open],
				order: ['file.name', 'client', 'date', 'kind', 'intensity', 'status'],
				sort: [['date', 'DESC']],
			},
			{
				type: 'table',
				name: 'All reflections',
				filters: ['alliance == "reflection"'],
				order: ['file.name', 'client', 'date', 'reactions', 'intensity', 'supervision'],
				sort: [['date', 'DESC']],
			},
		],
	},
	{
		// For what a client asks to see, and for what has to go: whatever names the client, of our kinds or not.
		name: 'Notes by client',
		filters: ['file.ext == "md"'],
		properties: { 'file.name': 'Note', 'file.folder': 'Folder', alliance: 'Kind of note' },
		views: [
			{
				type: 'table',
				name: 'By client',
				filters: ['!client.isEmpty()'],
				groupBy: 'client',
				order: ['file.name', 'alliance', 'date', 'file.folder'],
				sort: [['date', 'ASC']],
			},
			{
				type: 'table',
				name: 'Links to the note in front',
				filters: ['file.hasLink(this.file)'],
				order: ['file.name', 'alliance', 'client', 'date', 'file.folder'],
				sort: [
					['file.folder', 'ASC'],
					['date', 'ASC'],
				],
			},
		],
	},
];

/** The five bases: caseload, open ruptures, measures, supervision, and whatever names a client. Each finds its notes by their properties, wherever they lie. */
export function baseFiles(): readonly BaseFile[] {
	return bases.map((base) => ({ name: base.name, text: baseText(base), isPrivate: showsPrivateNotes(base) }));
}

/** Whether a base looks for notes of the private side by their kind. */
function showsPrivateNotes({ filters }: Base): boolean {
	const conditions = filters.flatMap((filter) => (typeof filter === 'string' ? [filter] : filter.any));
	return ['rupture', 'reflection', 'self-check'].some((kind) => conditions.includes(`alliance == "${kind}"`));
}

function baseText({ filters, properties, views }: Base): string {
	return [
		'filters:',
		'  and:',
		...filters.flatMap((filter) =>
			typeof filter === 'string'
				? [`    - ${quoted(filter)}`]
				: ['    - or:', ...filter.any.map((each) => `        - ${quoted(each)}`)],
		),
		'properties:',
		...Object.entries(properties).flatMap(([property, name]) => [`  ${property}:`, `    displayName: ${quoted(name)}`]),
		'views:',
		...views.flatMap(viewLines),
		'',
	].join('\n');
}

function viewLines({ type, name, filters, order, sort, groupBy, options }: BaseView): readonly string[] {
	return [
		`  - type: ${type}`,
		`    name: ${quoted(name)}`,
		...(filters === undefined
			? []
			: ['    filters:', '      and:', ...filters.map((filter) => `        - ${quoted(filter)}`)]),
		...(groupBy === undefined ? [] : ['    groupBy:', `      property: ${groupBy}`, '      direction: ASC']),
		...(order === undefined ? [] : ['    order:', ...order.map((property) => `      - ${property}`)]),
		...(sort === undefined
			? []
			: [
					'    sort:',
					...sort.flatMap(([property, direction]) => [
						`      - property: ${property}`,
						`        direction: ${direction}`,
					]),
				]),
		...Object.entries(options ?? {}).map(
			([key, value]) => `    ${key}: ${typeof value === 'string' ? quoted(value) : String(value)}`,
		),
	];
}

/** In single quotes nothing has a meaning of its own but the quote itself. */
function quoted(text: string): string {
	return `'${text.replace(/'/g, "''")}'`;
}
