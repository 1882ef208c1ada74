import type { PromptTheme } from '../prompt-theme';

export const understandingPrompts: PromptTheme = {
	id: 'understanding',
	theme: 'Checking understanding',
	private: false,
	prompts: [
		'Let me say what I have taken in so far; tell me where it is off.',
		'What did I leave out?',
		'When you say that word, what does it mean for you?',
		'I am not sure I follow yet. Can you give me an example from this week?',
		'Which part of it is the most important for me to get right?',
		'I said a good deal just now. What reached you?',
		'Is it more like this, or more like that, or something else again?',
		'I may have heard it through my own ears. How is it through yours?',
	],
};
