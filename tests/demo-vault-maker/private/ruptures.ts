export interface RupturePlan {
	readonly code: string;
	readonly on: string;
	readonly kind: 'withdrawal' | 'confrontation' | 'mixed';
	readonly markers: readonly string[];
	readonly strategies?: readonly string[];
	readonly intensity: number;
	readonly resolution?: number;
	readonly status: 'open' | 'in repair' | 'repaired' | 'left';
	readonly repaired?: string;
	readonly participant?: string;
	readonly between?: string;
	readonly noticedBy?: 'therapist' | 'client' | 'supervision';
	readonly what: string;
	readonly effect: string;
	readonly part: string;
	readonly since?: string;
}

export const ruptures: readonly RupturePlan[] = [
	{
		code: 'K-014', on: '2026-03-05', kind: 'withdrawal', markers: ['went quiet', 'one-word answers', 'agreed too fast'],
		strategies: ['asked how it was between us', 'owned my part', 'changed the task'],
		intensity: 4, resolution: 5, status: 'repaired', repaired: '2026-03-19', noticedBy: 'therapist',
		what: 'I asked for the written records before asking anything else. A face like a door closing. From then on everything was fine, everything was yes.',
		effect: 'The room cooled at once. I began to talk more, and brighter, and heard myself doing it.',
		part: 'I had already heard two half-hearted answers to the same question and went on as if they had been promises. I was pleased with my idea and did not look who it was for.',
		since: 'A week later it was half said, the week after said in full, unasked. What helped was to take the records off the table before being forgiven for them.',
	},
	{
		code: 'K-014', on: '2026-05-21', kind: 'confrontation', markers: ['complained about me'],
		strategies: ['owned my part', 'changed the task'], intensity: 2, resolution: 4, status: 'repaired', repaired: '2026-05-21', noticedBy: 'client',
		what: 'Angry, openly: I had gone to the task before asking about the colleagues. Said with colour in the face and without a smile afterwards.',
		effect: 'A start, then relief on both sides. It was the first no that was meant for me.',
		part: 'I had my list in mind. It was right to be stopped.',
	},
	{
		code: 'K-014', on: '2026-10-15', kind: 'withdrawal', markers: ['agreed too fast', 'changed the subject'],
		strategies: ['asked how it was between us'], intensity: 3, resolution: 2, status: 'in repair', noticedBy: 'supervision',
		what: 'I mentioned stopping in the spring as something one might think about. A nod, and the reorganisation at once. I noticed only when telling it to the group.',
		effect: 'A polite distance for the rest of the time. I was a little relieved by it, which I did not like afterwards.',
		part: 'I brought it up as information. I think I wanted to say it before it was said to me.',
	},
	{
		code: 'K-021', on: '2025-08-12', kind: 'withdrawal', markers: ['went quiet'],
		strategies: ['cleared up a misunderstanding', 'came back to what matters'], intensity: 2, resolution: 5, status: 'repaired', repaired: '2025-09-09', noticedBy: 'client',
		what: 'The night in hospital was being told and I looked at the clock. The story came to an end rather quickly.',
		effect: 'Nothing that I saw. It was told to me four weeks later, kindly.',
		part: 'I was afraid of not having enough time left and so made it less.',
	},
	{
		code: 'K-027', on: '2026-10-07', kind: 'mixed', markers: ['said it was nothing', 'complained about me', 'agreed too fast'],
		intensity: 3, status: 'open', noticedBy: 'therapist',
		what: '"Were you bored last time?" I said no too quickly. Then nothing but agreement, then the sentence at the door about not always meaning the nice things.',
		effect: 'Pleasant and dead. I caught myself admiring how well we were doing.',
		part: 'I was in fact tired last time. The question deserved better than a no.',
	},
	{
		code: 'K-033', on: '2025-11-17', kind: 'confrontation', markers: ['complained about the tasks', 'complained about me', 'turned down what I offered'],
		strategies: ['explained why I suggested it'], intensity: 5, resolution: 1, status: 'left', noticedBy: 'therapist',
		what: 'My first sentence was about the exam paper. It came back like a slap: that I sound like them, that I sell one thing to everybody. Gone before the end.',
		effect: 'I went cold and reasonable. I explained. The more I explained, the more I was what I had been called.',
		part: 'I defended myself instead of asking. A week later I was glad not to have to go back to it, and called that respect.',
		since: 'It was never taken up. At the pause I tried once, late, and was told to let it be. I would like to do the next part of this differently, if there is one.',
	},
	{
		code: 'K-040', on: '2026-02-04', kind: 'withdrawal', markers: ['one-word answers', 'spoke in generalities'],
		intensity: 3, status: 'open', noticedBy: 'supervision',
		what: '"It is far", said about the climbing hall or about here. I took the first meaning because it was easier.',
		effect: 'It became heavy and slow. I filled the pauses.',
		part: 'The climbing had been my idea from start to end. I was told at our first meeting how this person leaves, and I wrote it down and forgot it.',
	},
	{
		code: 'P-008', on: '2026-02-17', kind: 'withdrawal', markers: ['went quiet', 'spoke in generalities'],
		strategies: ['made room for their guardedness', 'owned my part', 'changed the task'], intensity: 4, resolution: 4, status: 'repaired', repaired: '2026-03-17', participant: 'B', noticedBy: 'client',
		what: 'B felt like the guest of two people who speak the same language. And it is true that A\'s words are nearer to mine.',
		effect: 'A spoke up for me, which made it worse. I looked at B for the first time in a good while.',
		part: 'I had enjoyed the ease with A. I can count whom I asked, and B had counted.',
		since: 'Starting with B, and saying so, did more than any explanation.',
	},
	{
		code: 'P-008', on: '2026-05-12', kind: 'confrontation', markers: ['sharp words in both directions', 'old accounts'],
		strategies: ['changed the task', 'came back to what matters'], intensity: 4, resolution: 4, status: 'repaired', repaired: '2026-06-09', participant: 'A', between: 'B', noticedBy: 'therapist',
		what: 'A remark made to friends. A had carried it in for two weeks. B answered with another remark, three years old.',
		effect: 'I could not get in for a while. The hand signal did what I did not manage.',
		part: 'I was curious and let it run longer than was good for A.',
	},
	{
		code: 'F-003', on: '2026-02-25', kind: 'withdrawal', markers: ['went quiet', 'gave up'],
		strategies: ['said how it was for me', 'owned my part', 'made room for their guardedness'], intensity: 5, resolution: 3, status: 'in repair', participant: 'C', noticedBy: 'therapist',
		what: 'The letter from school was on the table before coats were off. I asked C about it, and C went.',
		effect: 'Fright, and everybody looking at me. D began to draw very fast.',
		part: 'I sided with the letter. I wanted to show A that I take it seriously, and used C for that.',
		since: 'C came back in June and stayed while I said this. I do not take that for the end of it.',
	},
	{
		code: 'F-003', on: '2026-10-14', kind: 'confrontation', markers: ['old heat', 'spoke over each other'],
		intensity: 2, status: 'open', participant: 'C', between: 'A', noticedBy: 'therapist',
		what: 'The summer job: A says C gave it up, C says A never asked why. Two sentences each, and then both looked at the clock.',
		effect: 'Less fear than in the winter. D went on eating an apple.',
		part: 'I let them put it off, and I am not sure whether that was their wish or mine.',
	},
];
