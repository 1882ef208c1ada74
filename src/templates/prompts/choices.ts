import type { PromptTheme } from '../prompt-theme';

export const choicesPrompts: PromptTheme = {
	id: 'choices',
	theme: 'Offering choices for tasks',
	private: false,
	prompts: [
		'I can think of three ways to go on from here. Shall I lay them out, and you choose?',
		'We could practise it here, talk it through, or leave it for today. What suits you?',
		'Would you rather begin with the hardest part, or with the easiest?',
		'What fits into your week as it is, not as it should be?',
		'What would make this task too big? Let us make it smaller than that.',
		'Is there a way of your own to do this that I have not thought of?',
		'How likely is it that you will get to it? What could come between?',
		'None of these is also an answer. What would you like instead?',
	],
};
