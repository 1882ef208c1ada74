export interface ReflectionPlan {
	readonly code: string;
	readonly on: string;
	readonly reactions: readonly string[];
	readonly pull?: readonly string[];
	readonly intensity: number;
	readonly supervision?: true;
	/** Answers to the prompts in their order; an empty one leaves its prompt out. */
	readonly answers: readonly [felt: string, theirs: string, sides: string, steadied: string];
}

export const reflections: readonly ReflectionPlan[] = [
	{
		code: 'K-014',
		on: '2026-01-15',
		reactions: ['protective'],
		pull: ['rescue'],
		intensity: 2,
		answers: [
			'Indignant on their behalf, at a boss I have never met. I know that indignation: it was useful at home.',
			'Being told about injustice in such a calm voice made me angry in their place.',
			'',
			'Noticed it on the stairs only. Next time I can ask where the anger has gone.',
		],
	},
	{
		code: 'K-014',
		on: '2026-03-05',
		reactions: ['criticised', 'helpless'],
		pull: ['please', 'hurry'],
		intensity: 4,
		supervision: true,
		answers: [
			'Hurt, out of proportion. A polite "fine" takes me straight back to a kitchen where one did not ask twice.',
			'Perhaps I was to feel what it is like to be handed a task one never chose.',
			'Theirs: the yes that is not a yes. Mine: needing a good pupil.',
			'Kept my feet on the floor and stopped smiling. I will start with it next week, and not with a question that can be answered by fine.',
		],
	},
	{
		code: 'K-014',
		on: '2026-03-19',
		reactions: ['positive'],
		intensity: 3,
		answers: [
			'Moved, and proud, and a bit too proud.',
			'',
			'The courage was theirs. I did well to keep quiet.',
			'Took a walk before the next client.',
		],
	},
	{
		code: 'K-014',
		on: '2026-10-15',
		reactions: ['disengaged'],
		pull: ['withdraw'],
		intensity: 2,
		supervision: true,
		answers: [
			'Oddly flat. I like this work, and I am already leaving it in my mind.',
			'Someone who expects to be sent away may bring me to do the sending.',
			'I am the one with an idea of the spring. It was never asked for.',
			'Took it to the group. Say less about when, ask more about what it means.',
		],
	},
	{
		code: 'K-021',
		on: '2025-07-15',
		reactions: ['positive', 'protective'],
		intensity: 2,
		answers: [
			"Tenderness, and something of my grandmother's kitchen.",
			'',
			'The tea is theirs. The kitchen is mine.',
			'Stayed near the flat mood without brightening it, which was the harder thing.',
		],
	},
	{
		code: 'K-021',
		on: '2025-09-09',
		reactions: ['criticised'],
		intensity: 1,
		answers: [
			'A short sting, then gratitude. To be corrected so kindly is rare.',
			'',
			'',
			'Said yes, I had hurried. There was nothing to add.',
		],
	},
	{
		code: 'K-027',
		on: '2026-04-08',
		reactions: ['over-involved'],
		pull: ['please'],
		intensity: 3,
		answers: [
			'Flattered. I am the best there has ever been, and I half believed it.',
			'To be admired is one way of not being seen.',
			'The praise protects both of us.',
			'Left one compliment standing in the air. It was uncomfortable and nothing fell down.',
		],
	},
	{
		code: 'K-027',
		on: '2026-06-10',
		reactions: ['sexualised'],
		intensity: 2,
		supervision: true,
		answers: [
			'A compliment about my voice, and I sat up straighter and liked it. Noted, with some embarrassment, because it belongs here.',
			'Charm may be what has always been safe.',
			'It is a sign about closeness and fear. It is not about me.',
			'Kept to the frame, kept the tone plain. Taken to supervision.',
		],
	},
	{
		code: 'K-027',
		on: '2026-09-16',
		reactions: ['disengaged'],
		pull: ['argue'],
		intensity: 2,
		answers: [
			'Tired of queues. I drifted for a moment, and I think it showed.',
			'',
			'The dullness is partly mine: third late appointment in a row.',
			'Move the late ones apart if I can.',
		],
	},
	{
		code: 'K-033',
		on: '2025-11-17',
		reactions: ['criticised', 'overwhelmed'],
		pull: ['argue', 'withdraw'],
		intensity: 5,
		supervision: true,
		answers: [
			'Ashamed, and furious at being ashamed. I was fourteen again in front of a blackboard.',
			'I was made into the examiner, and took the chalk.',
			'It was possible to see that it was fear, but only in the evening.',
			'I did not steady myself, I lectured. Next time: breathe out, say "tell me", and wait.',
		],
	},
	{
		code: 'K-033',
		on: '2026-02-02',
		reactions: ['helpless'],
		pull: ['rescue'],
		intensity: 3,
		answers: [
			'Sad. I wanted to be given another chance and saw that it is not mine to ask for.',
			'',
			'The pause is a decision. It may even be a good one.',
			'Wrote this instead of a second letter.',
		],
	},
	{
		code: 'K-040',
		on: '2026-04-08',
		reactions: ['helpless', 'protective'],
		pull: ['rescue', 'hurry'],
		intensity: 3,
		supervision: true,
		answers: [
			'Worried, listening for steps on the stairs. Then cross, because worry had nowhere to go.',
			'Waiting in vain may be something well known to this person.',
			'The message I drafted first was meant to calm me. I sent a shorter one.',
			'Spoke with a colleague the same day.',
		],
	},
	{
		code: 'P-008',
		on: '2026-02-17',
		reactions: ['over-involved'],
		intensity: 3,
		supervision: true,
		answers: [
			'Caught. I had taken a side without choosing it.',
			'A offers me the place of the one who understands; it is a comfortable place.',
			"I know B's silence from elsewhere and have never liked it. That is mine.",
			'Sit so that I see both. Begin with B.',
		],
	},
	{
		code: 'P-008',
		on: '2026-06-30',
		reactions: ['positive'],
		intensity: 2,
		answers: [
			'Warmth towards B that surprised me.',
			'',
			'Careful that the pendulum does not simply swing over.',
			'Told both in the same words what can be shared.',
		],
	},
	{
		code: 'F-003',
		on: '2026-02-25',
		reactions: ['overwhelmed', 'protective'],
		pull: ['hurry'],
		intensity: 5,
		supervision: true,
		answers: [
			'Too much at once, and then the door. I felt like a bad teacher.',
			"A's fright came in with the letter and I carried it on to C.",
			'Four people, four truths. I could hold two at most.',
			'Told them that I needed a moment and took one. That was the one good thing I did.',
		],
	},
	{
		code: 'F-003',
		on: '2026-06-03',
		reactions: ['protective', 'awe'],
		intensity: 2,
		answers: [
			'Something like awe at a fifteen-year-old who comes back into a room.',
			'',
			'I must not make C my favourite.',
			'Looked at the window as well, which helped both of us.',
		],
	},
];
