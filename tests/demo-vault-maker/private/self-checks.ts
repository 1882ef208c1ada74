export interface SelfCheckPlan {
	readonly on: string;
	/** Energy, boredom, irritability, fatigue, 0 to 10; a dash is left empty. */
	readonly levels: string;
	readonly text: string;
}

export const selfChecks: readonly SelfCheckPlan[] = [
	{ on: '2025-05-30', levels: '7 2 2 3', text: 'A good month. Looking forward to Mondays, which says something.' },
	{ on: '2025-06-27', levels: '6 2 3 4', text: 'Heat. Evenings are short.' },
	{
		on: '2025-07-25',
		levels: '5 3 4 6',
		text: 'Ready for the break. Forgot a name at dinner and thought it was a code.',
	},
	{ on: '2025-08-29', levels: '8 1 1 2', text: 'Two weeks without listening to anybody. Slept like a stone.' },
	{ on: '2025-09-26', levels: '8 0 2 2', text: 'Full week and not a dull hour in it.' },
	{ on: '2025-10-31', levels: '7 2 2 3', text: 'The new office lamp is kinder than the old one. Small things.' },
	{
		on: '2025-11-28',
		levels: '4 2 6 6',
		text: 'Short-tempered at home after work. One quarrel at work stays with me longer than it should.',
	},
	{ on: '2025-12-19', levels: '4 3 5 7', text: 'Counting days. Said no to one request, late but still.' },
	{ on: '2026-01-30', levels: '6 2 3 4', text: 'Better. Walking before work, even in rain.' },
	{
		on: '2026-02-27',
		levels: '5 1 4 6',
		text: 'Two heavy evenings this week. Called a colleague, cooked something slow.',
	},
	{ on: '2026-03-27', levels: '7 2 2 4', text: 'Lighter again. Not everything that goes wrong stays wrong.' },
	{ on: '2026-04-24', levels: '7 3 2 3', text: 'Nothing special. Good.' },
	{ on: '2026-05-29', levels: '6 - 3 4', text: 'Could not say whether bored or only slow; left it empty.' },
	{
		on: '2026-06-26',
		levels: '5 4 4 6',
		text: 'Late appointments pile up on Wednesdays and I get thin there. Change the timetable after the summer.',
	},
	{ on: '2026-07-31', levels: '4 5 5 7', text: 'Tired of my own sentences. Four days to go.' },
	{
		on: '2026-08-28',
		levels: '8 1 1 2',
		text: 'Sea, no signal. Read two novels and nothing with a chapter on method.',
	},
	{ on: '2026-09-25', levels: '7 2 2 3', text: 'Timetable changed. Wednesday ends in daylight now.' },
	{
		on: '2026-10-30',
		levels: '7 2 3 4',
		text: 'A decent autumn. Take the question of endings to the group, since I meet it everywhere at the moment.',
	},
];
