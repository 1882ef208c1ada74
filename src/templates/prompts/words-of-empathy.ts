import type { PromptTheme } from '../prompt-theme';

export const wordsOfEmpathyPrompts: PromptTheme = {
	id: 'words-of-empathy',
	theme: 'Empathy and working together, in words',
	private: false,
	prompts: [
		'That sounds like a lot to carry alone.',
		'No wonder you were tired by then.',
		'It makes sense that you did that, with what you knew at the time.',
		'I can see how much this matters to you.',
		'Let us look at it side by side.',
		'You know this better than I do; I may know something that helps.',
		'We got a little further with it today, you and I.',
		'It took something to say that. I am glad you did.',
	],
};
