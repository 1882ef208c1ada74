import { noteText } from './note-text';

/** Notes of a life beside the clients: none has the property `alliance`, so none is read further or written. */
export const otherNotes: ReadonlyMap<string, string> = new Map([
	[
		'Practice/Reading list.md',
		'- [x] the thick one on sleep\n- [ ] paper on ruptures from the reading circle\n- [ ] something on families and silence\n- [ ] the grief book everybody lends and nobody returns\n',
	],
	[
		'Practice/Supervision group dates.md',
		'Thursdays at six, every four weeks.\n\n| date | who presents |\n| --- | --- |\n| 2026-09-24 | somebody else |\n| 2026-10-22 | me: endings |\n| 2026-11-19 | open |\n',
	],
	[
		'Practice/Invoices to do.md',
		'- [x] September\n- [ ] October, by the tenth\n- [ ] ask about the new form for reimbursements\n',
	],
	[
		'Practice/Questions I like.md',
		'- What would you like me to ask?\n- What did I miss?\n- If we were off track, how would I notice?\n- Which of the two would you rather begin with?\n',
	],
	['Practice/Holiday dates.md', 'Closed 23 December to 6 January, one week at Easter, four weeks from mid-July.\n'],
	[
		'Practice/Room.md',
		'Lamp: warm bulb. Second box of tissues. The clock must be visible from both chairs. Blind sticks on the left.\n',
	],
	['Practice/Phone numbers to have at hand.md', 'In the drawer, on paper, on purpose.\n'],
	[
		'Practice/Backup.md',
		'Every Friday to the encrypted drive. Once a quarter: try to restore one note.\n\n- [x] third quarter\n- [ ] fourth quarter\n',
	],
	[
		'Practice/Training plan.md',
		noteText(
			[
				['tags', ['training']],
				['hours', 24],
				['done', false],
			],
			'Two days on couples in March. One day on records and the law, still to be found.',
		),
	],
	[
		'Practice/Peer group notes.md',
		noteText(
			[
				['tags', ['peers']],
				['date', '2026-10-15'],
			],
			'We talked about fees, no-shows and how to say no to a seventh client on a Thursday.',
		),
	],
	[
		'Practice/New year letter.md',
		'Draft.\n\nOur rooms will be closed over the holidays. Dates from the seventh of January can be arranged by telephone.\n',
	],
	[
		'Practice/Ideas for the waiting room.md',
		'Plants that forgive. No magazines. Perhaps a picture of a coast, without a lighthouse.\n',
	],
	[
		'Recipes/Lentil soup.md',
		'Onion, carrot, celery, lentils, a bay leaf, vinegar at the end. Better on the second day.\n',
	],
	[
		'Recipes/Bread for Sundays.md',
		noteText(
			[
				['tags', ['bread']],
				['rating', 8],
			],
			'500 g flour, 350 g water, 10 g salt, a little yeast. Overnight in the cold. Lid on, then off.',
		),
	],
	[
		'Recipes/Plum cake.md',
		noteText(
			[
				['tags', ['cake']],
				['rating', 11],
				['bond', 'sticky'],
			],
			'More plums than seems right.',
		),
	],
	['Recipes/Soup for a cold.md', 'Ginger, garlic, broth, noodles. Chilli as one can bear it.\n'],
	['Household/Balcony.md', 'Tomatoes did well, beans did not. Try the other corner next year.\n'],
	['Household/Bicycle.md', '- [x] chain\n- [ ] brake pads\n- [ ] light, before November\n'],
	['Household/Presents.md', 'The game about trains. A scarf. For the neighbours: the bread.\n'],
	['Household/Insurance.md', 'Papers in the blue folder. Renewal in April.\n'],
	[
		'Journal/2026-10-24.md',
		'Market, long walk, first fire of the year. Did not think of work until the evening, and then kindly.\n',
	],
	['Journal/2026-10-25.md', 'Clocks went back. An hour for nothing in particular.\n'],
	['Journal/2026-10-31.md', 'Children at the door, three of them the same ghost.\n'],
	[
		'Reading/On listening.md',
		noteText(
			[
				['tags', ['reading']],
				['aliases', ['listening']],
			],
			'Half of it says that one should wait longer. Half of that is right.',
		),
	],
	[
		'Reading/On keeping records.md',
		'Short notes, soon after. Facts in one place, thoughts in another. Write so that the client could read it.\n',
	],
	['Reading/Words for moods.md', 'flat, raw, brisk, tender, sore, cross, easy, thin, settled, jumpy\n'],
]);
